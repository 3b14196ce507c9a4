import type { Box } from '../../view/box.ts';
import type { Outlook } from '../../view/stage-model.ts';
import { type Ctx, fill, fillRect, scatter, stroke } from './canvas.ts';

type Painting = (ctx: Ctx, box: Box) => void;

/** What lies outside the window, over the sky that is there already. */
export function paintOutlook(ctx: Ctx, box: Box, outlook: Outlook): void {
  for (const paint of OUTLOOKS[outlook]) paint(ctx, box);
}

function shore(ctx: Ctx, { x, y, width: w, height: h }: Box): void {
  const at = (fx: number, fy: number) => `${x + w * fx} ${y + h * fy}`;
  const hills = `M${at(0, 0.66)}C${at(0.15, 0.56)} ${at(0.3, 0.66)} ${at(0.45, 0.62)}S${at(0.8, 0.54)} ${at(1, 0.62)}V${y + h * 0.76}H${x}Z`;
  fill(ctx, '#0b1726', hills);
  const random = scatter(1907);
  for (let i = 0; i < 90; i++) {
    const lx = x + random() * w;
    const ly = y + h * (0.61 + 0.02 * Math.sin(lx * 0.021) + random() * 0.14);
    ctx.globalAlpha = 0.35 + random() * 0.6;
    fillRect(ctx, random() < 0.75 ? '#ffce86' : '#bcd3e6', lx, ly, random() < 0.2 ? 2 : 1.2, 1.2);
  }
  ctx.globalAlpha = 1;
}

function bridge(ctx: Ctx, { x, y, width: w, height: h }: Box): void {
  const [left, right] = [x + w * 0.3, x + w * 0.74];
  const deck = y + h * 0.66;
  const top = y + h * 0.38;
  const middle = (left + right) / 2;
  const cable = `M${x} ${top + 20}Q${(x + left) / 2} ${deck - 8} ${left} ${top}Q${middle} ${2 * deck - top - 8} ${right} ${top}Q${(right + x + w) / 2} ${deck - 8} ${x + w} ${top + 18}`;
  ctx.globalAlpha = 0.7;
  stroke(ctx, '#d9b983', 0.9, cable);
  const step = Math.max(9, w / 60);
  for (let hx = left + step; hx < right; hx += step) {
    const k = (hx - middle) / ((right - left) / 2);
    ctx.globalAlpha = 0.45;
    stroke(ctx, '#e9c48a', 0.5, `M${hx} ${deck - 4 - (deck - top - 6) * k * k}V${deck}`);
    ctx.globalAlpha = 1;
    fillRect(ctx, '#ffd79a', hx - 0.8, deck - 1.8, 1.6, 1.6);
  }
  stroke(ctx, '#c8a672', 1.3, `M${x} ${deck}H${x + w}`);
  stroke(ctx, '#93a0ae', 2.6, `M${left} ${top - 3}V${deck + h * 0.1}M${right} ${top - 3}V${deck + h * 0.1}`);
}

function water(ctx: Ctx, { x, y, width: w, height: h }: Box): void {
  const random = scatter(453);
  for (let i = 0; i < 30; i++) {
    ctx.globalAlpha = 0.07 + random() * 0.2;
    fillRect(ctx, '#ffca80', x + random() * w, y + h * (0.8 + random() * 0.17), 6 + random() * 22, 1);
  }
  ctx.globalAlpha = 1;
}

/** Hills against the sky, from the left edge to the right, by the heights given in shares of the window. */
function ridge(
  ctx: Ctx,
  { x, y, width: w, height: h }: Box,
  colour: string,
  heights: readonly number[],
): void {
  const step = w / (heights.length - 1);
  const points = heights.map((share, at) => `${x + at * step} ${y + h * share}`);
  fill(ctx, colour, `M${x} ${y + h}L${points.join('L')}L${x + w} ${y + h}Z`);
}

/** A stand of conifers with their tops at uneven heights. */
function conifers(
  ctx: Ctx,
  { x, y, width: w, height: h }: Box,
  colour: string,
  top: number,
  seed: number,
): void {
  const random = scatter(seed);
  const foot = y + h;
  for (let at = x - 20; at < x + w + 20; at += 9 + random() * 13) {
    const tall = h * (1 - top) * (0.7 + random() * 0.5);
    const half = tall * 0.16 + 4;
    const tiers = [0, 0.28, 0.56].map(share => {
      const [level, reach] = [foot - tall * (0.98 - share), half * (0.45 + share)];
      return `M${at} ${level}L${at + reach} ${level + tall * 0.42}H${at - reach}Z`;
    });
    fill(ctx, colour, tiers.join(''));
  }
}

// Three depths of forest, and the lit windows of another cabin among the trees.
const woods: Painting = (ctx, box) => {
  ridge(ctx, box, '#1d3854', [0.46, 0.4, 0.45, 0.36, 0.43, 0.38, 0.48]);
  conifers(ctx, box, '#142a41', 0.42, 31);
  const { x, y, width: w, height: h } = box;
  fill(ctx, '#0a121c', `M${x + w * 0.6} ${y + h * 0.72}l26 -16l26 16v30h-52Z`);
  for (const at of [0.6, 0.628]) fillRect(ctx, '#ffce86', x + w * at + 7, y + h * 0.74, 9, 9);
  conifers(ctx, box, '#0b1826', 0.6, 57);
};

// Roofs, umbrella pines and a dome with its lantern.
const dome: Painting = (ctx, box) => {
  const { x, y, width: w, height: h } = box;
  ridge(ctx, box, '#13263b', [0.6, 0.56, 0.6, 0.54, 0.58, 0.56, 0.62]);
  const [cx, base, r] = [x + w * 0.5, y + h * 0.62, Math.min(w * 0.1, h * 0.26)];
  fill(
    ctx,
    '#26466a',
    `M${cx - r} ${base}C${cx - r} ${base - r * 1.25} ${cx + r} ${base - r * 1.25} ${cx + r} ${base}V${y + h}H${cx - r}Z`,
  );
  fillRect(ctx, '#26466a', cx - r * 0.12, base - r * 1.3, r * 0.24, r * 0.45);
  for (let rib = -3; rib <= 3; rib++) {
    const foot = cx + (rib * r) / 3.6;
    stroke(
      ctx,
      '#6d8db0',
      0.7,
      `M${foot} ${base}Q${foot - rib * 2} ${base - r * 0.7} ${cx} ${base - r * 0.95}`,
    );
  }
  const random = scatter(324);
  for (let at = x; at < x + w; at += 16 + random() * 26) {
    const top = y + h * (0.72 + random() * 0.1);
    fillRect(ctx, random() < 0.5 ? '#0f1f31' : '#132740', at, top, 14 + random() * 26, h);
    if (random() < 0.7) fillRect(ctx, '#ffce86', at + 5, top + 8 + random() * 14, 2, 3);
  }
  for (const share of [0.08, 0.2, 0.82, 0.93]) umbrellaPine(ctx, x + w * share, y + h * 0.98, h * 0.42);
};

function umbrellaPine(ctx: Ctx, x: number, foot: number, tall: number): void {
  stroke(ctx, '#070e17', 3, `M${x} ${foot}V${foot - tall * 0.7}`);
  fill(
    ctx,
    '#070e17',
    `M${x - tall * 0.42} ${foot - tall * 0.68}Q${x} ${foot - tall * 1.2} ${x + tall * 0.42} ${foot - tall * 0.68}Q${x} ${foot - tall * 0.56} ${x - tall * 0.42} ${foot - tall * 0.68}Z`,
  );
}

// A white town rising from its bay in terraces of light.
const harbour: Painting = (ctx, box) => {
  const { x, y, width: w, height: h } = box;
  ridge(ctx, box, '#18304a', [0.6, 0.46, 0.36, 0.34, 0.42, 0.54, 0.68, 0.74]);
  const random = scatter(1830);
  for (let row = 0; row < 9; row++)
    for (let at = 0; at < 26; at++) {
      const share = at / 26;
      const level = 0.44 + row * 0.036 + share * share * 0.16;
      const lx = x + w * (0.02 + share * 0.72) + random() * 9;
      fillRect(ctx, random() < 0.3 ? '#5f7992' : '#3a5470', lx, y + h * level, 7, 5);
      if (random() < 0.4) fillRect(ctx, '#ffd79a', lx + 2, y + h * level + 1.5, 1.6, 1.6);
    }
  fillRect(ctx, '#0a1725', x, y + h * 0.8, w, h * 0.2);
  for (const share of [0.74, 0.86]) {
    const [sx, sy] = [x + w * share, y + h * 0.82];
    fill(ctx, '#060d16', `M${sx - 26} ${sy}H${sx + 26}L${sx + 20} ${sy + 8}H${sx - 20}Z`);
    stroke(ctx, '#31455c', 1, `M${sx - 6} ${sy}V${sy - 26}M${sx + 8} ${sy}V${sy - 18}`);
    fillRect(ctx, '#ffce86', sx - 7, sy - 27, 2, 2);
  }
  water(ctx, box);
};

// Snow on far peaks, and the same peaks in the lake.
const lake: Painting = (ctx, box) => {
  const { x, y, width: w, height: h } = box;
  const peaks = [0.5, 0.36, 0.46, 0.28, 0.4, 0.24, 0.42, 0.34, 0.48, 0.38, 0.52];
  ridge(ctx, box, '#203a57', peaks);
  const step = w / (peaks.length - 1);
  for (const [at, share] of peaks.entries()) {
    if (share > 0.38) continue;
    const [px, py] = [x + at * step, y + h * share];
    const [drop, reach] = [h * 0.05, step * 0.26];
    fill(
      ctx,
      '#8fa3b8',
      `M${px} ${py}l${reach} ${drop}l${-reach * 0.5} ${-drop * 0.2}l${-reach * 0.3} ${drop * 0.5}l${-reach * 0.5} ${-drop * 0.4}l${-reach * 0.7} ${drop * 0.1}Z`,
    );
  }
  ridge(ctx, box, '#0d1a29', [0.62, 0.6, 0.64, 0.6, 0.63, 0.61, 0.65]);
  fillRect(ctx, '#0c1c2e', x, y + h * 0.68, w, h * 0.32);
  const random = scatter(88);
  for (let at = 0; at < 16; at++)
    fillRect(ctx, '#ffce86', x + random() * w, y + h * (0.65 + random() * 0.025), 1.6, 1.6);
  water(ctx, box);
};

const hills: Painting = (ctx, box) => {
  ridge(ctx, box, '#1a3350', [0.56, 0.48, 0.54, 0.46, 0.52, 0.5, 0.58]);
  ridge(ctx, box, '#0b1726', [0.7, 0.64, 0.68, 0.62, 0.66, 0.7]);
};

const OUTLOOKS: Readonly<Record<Outlook, readonly Painting[]>> = {
  strait: [shore, bridge, water],
  woods: [woods],
  dome: [dome],
  harbour: [harbour],
  lake: [lake],
  hills: [hills],
};
