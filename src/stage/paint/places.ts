import { headOf } from '../../view/stage/label-spots.ts';
import type { StageLayout } from '../../view/stage/layout.ts';
import type { PlaceState } from '../../view/stage/model.ts';
import type { Point } from '../../view/stage/relief.ts';
import { valence } from '../../view/theme.ts';
import { alpha, aside, type Ctx, fill, fillRect, pool, stroke } from './canvas.ts';

/** Towns, crossing lamps, hairlines to their names, and the still marks of incidents. */
export function paintPlaces(ctx: Ctx, layout: StageLayout): void {
  const size = layout.narrow ? 0.72 : Math.max(1, Math.min(1.25, layout.scale));
  for (const label of layout.labels) if (label.leader) hairline(ctx, label.leader, headOf(label, size));
  for (const { incident, anchor } of layout.incidents) if (!incident.fresh) stillMark(ctx, anchor, size);
  const named = new Set(layout.labels.map(label => label.id));
  for (const { place, anchor } of layout.places) {
    if (place.kind === 'crossing') crossing(ctx, anchor, size, place.state ?? 'closed');
    else if (place.kind !== 'country' && named.has(place.id))
      fillRect(ctx, '#e9dcc0', anchor.x - 2.5, anchor.y - 2.5, 5, 5);
  }
}

function hairline(ctx: Ctx, from: Point, to: Point): void {
  ctx.globalAlpha = 0.6;
  stroke(ctx, '#d8c39a', 0.9, `M${from.x} ${from.y}L${to.x} ${to.y}`);
  ctx.globalAlpha = 1;
}

const DISC = 'M5.2 -10A5.2 5.2 0 1 1 -5.2 -10A5.2 5.2 0 1 1 5.2 -10Z';

// Told by shape as well as light: a full disc, a half disc, a ring with a bar.
const LAMP_HEADS: Readonly<Record<PlaceState, (ctx: Ctx) => void>> = {
  trade: ctx => {
    fill(ctx, '#fff2cf', DISC);
    stroke(ctx, '#d9a850', 1.3, DISC);
  },
  limited: ctx => {
    fill(ctx, '#0f1a28', DISC);
    stroke(ctx, '#f0c878', 1.5, DISC);
    fill(ctx, '#fff0c6', 'M0 -15A5 5 0 0 1 0 -5Z');
  },
  closed: ctx => {
    fill(ctx, '#0c1521', DISC);
    stroke(ctx, '#a9b4c0', 1.5, DISC);
    stroke(ctx, '#a9b4c0', 1.6, 'M-3 -10H3');
  },
};

const GLOW: Readonly<Record<PlaceState, number>> = { trade: 28, limited: 19, closed: 0 };

function crossing(ctx: Ctx, anchor: Point, size: number, state: PlaceState): void {
  aside(ctx, () => {
    ctx.translate(anchor.x, anchor.y);
    ctx.scale(size, size);
    const reach = GLOW[state];
    if (reach > 0)
      pool(ctx, 0, -8, reach, reach, [
        [0, alpha('#ffd893', 0.8)],
        [0.4, alpha('#ffbf66', 0.28)],
        [1, alpha('#ffb050', 0)],
      ]);
    fill(ctx, '#8a6a38', 'M4.5 .5A4.5 1.8 0 1 1 -4.5 .5A4.5 1.8 0 1 1 4.5 .5Z');
    stroke(ctx, '#d9b66e', 2, 'M0 0V-6');
    LAMP_HEADS[state](ctx);
  });
}

/** One vermilion ellipse around a point, lying on the table. */
export function incidentRing(ctx: Ctx, x: number, y: number, radius: number, width: number): void {
  ctx.beginPath();
  ctx.ellipse(x, y, radius, radius * 0.42, 0, 0, 2 * Math.PI);
  ctx.strokeStyle = valence.crisis.night;
  ctx.lineWidth = width;
  ctx.stroke();
}

// A thin plume that leans with the wind, as the mark fades from one round to the next.
function smoke(ctx: Ctx, x: number, y: number, size: number): void {
  [
    [2, -8, 5],
    [6, -18, 8],
    [13, -30, 11],
    [22, -41, 14],
  ].forEach(([dx = 0, dy = 0, reach = 1], at) => {
    ctx.globalAlpha = 0.34 - 0.07 * at;
    pool(ctx, x + dx * size, y + dy * size, reach * size, reach * size, [
      [0, '#c9c2b8'],
      [1, alpha('#8d8a86', 0)],
    ]);
  });
}

function stillMark(ctx: Ctx, { x, y }: Point, size: number): void {
  aside(ctx, () => {
    ctx.globalAlpha = 0.9;
    incidentRing(ctx, x, y, 17 * size, 2);
    ctx.globalAlpha = 0.45;
    incidentRing(ctx, x, y, 31 * size, 1.3);
    smoke(ctx, x, y, size);
  });
}
