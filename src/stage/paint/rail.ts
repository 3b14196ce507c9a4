import { type Box, boxOf } from '../../view/stage/box.ts';
import type { Forecast, Reading, StageModel } from '../../view/stage/model.ts';
import type { GaugeLayout, RailLayout } from '../../view/stage/rail-layout.ts';
import { night, party, valence } from '../../view/theme.ts';
import { aside, type Ctx, fill, fillRect, stroke, vertical, within } from './canvas.ts';
import { paintDial } from './dial.ts';

/** The walnut rail with everything on it that stands still; needle and cursors are laid over it. */
export function paintRail(ctx: Ctx, rail: RailLayout, model: StageModel): void {
  const { x, y, width, height } = rail.box;
  const wood = vertical(ctx, y, y + height, [
    [0, '#3a2b1b'],
    [0.16, '#22180f'],
    [0.7, '#17110c'],
    [1, '#0e0a08'],
  ]);
  fillRect(ctx, wood, x, y, width, height);
  fillRect(ctx, '#c39a55', x, y, width, 2);
  for (const layout of rail.gauges) {
    const gauge = model.gauges.find(g => g.id === layout.id);
    if (gauge && layout.window) paintWindowOf(ctx, layout, gauge, model);
  }
  paintDial(ctx, rail.dial, model.tension);
}

/** Where a value stands in a gauge's window, in page pixels. */
export function cursorX(layout: GaugeLayout, value: number): number {
  const box = layout.window ?? layout.text;
  return box.x + 5 + (box.width - 10) * (value / 100);
}

function paintWindowOf(ctx: Ctx, layout: GaugeLayout, gauge: Reading, model: StageModel): void {
  const box = layout.window;
  if (!box) return;
  fillRect(ctx, '#0b131e', box.x, box.y, box.width, box.height - 3);
  ctx.strokeStyle = night.brassLow;
  ctx.lineWidth = 1;
  ctx.strokeRect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 4);
  fillRect(ctx, '#d3ac64', box.x, box.y, box.width, 1);
  ticks(ctx, layout);
  if (gauge.redLine !== undefined) lineAt(ctx, layout, gauge.redLine, valence.crisis.night);
  if (gauge.needed !== undefined) lineAt(ctx, layout, gauge.needed, night.ivory);
  if (model.reveal) paintChange(ctx, layout, gauge, model.reveal.forecast[gauge.id]);
  else beads(ctx, layout, gauge);
}

function ticks(ctx: Ctx, layout: GaugeLayout): void {
  const y = layout.window?.y ?? 0;
  for (let v = 0; v <= 100; v += 10)
    fillRect(ctx, '#9a8660', cursorX(layout, v) - 0.5, y + 3, 1, v % 50 === 0 ? 9 : 5);
}

function lineAt(ctx: Ctx, layout: GaugeLayout, value: number, colour: string): void {
  if (!layout.window) return;
  const x = cursorX(layout, value);
  ctx.save();
  ctx.setLineDash([3, 2]);
  stroke(ctx, colour, 1.5, `M${x} ${layout.window.y + 2}V${layout.window.y + layout.window.height - 4}`);
  ctx.restore();
}

function beads(ctx: Ctx, layout: GaugeLayout, gauge: Reading): void {
  const y = (layout.window?.y ?? 0) + 19;
  gauge.history.slice(-3).forEach((value, i) => {
    ctx.globalAlpha = 0.4 + 0.2 * i;
    fill(ctx, night.brass, bead(cursorX(layout, value), y, 1.8));
  });
  ctx.globalAlpha = 1;
}

function bead(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

/** Before (ring), the change (bar, coloured by whether it is for the better, hatched when it fell), and the forecast as an arrow from before. */
function paintChange(ctx: Ctx, layout: GaugeLayout, gauge: Reading, forecast: Forecast | undefined): void {
  const box = layout.window;
  if (!box) return;
  const [before, now] = [cursorX(layout, gauge.before), cursorX(layout, gauge.value)];
  const top = box.y + 14;
  const height = box.height > 34 ? 11 : 8;
  const left = Math.min(before, now);
  const isBetter = gauge.good === 'low' ? now < before : now > before;
  fillRect(ctx, valence[isBetter ? 'calm' : 'crisis'].night, left, top, Math.abs(now - before), height);
  if (now < before) hatch(ctx, boxOf(left, top, before - now, height));
  const y = top + height / 2;
  fill(ctx, '#0b131e', bead(before, y, 4.5));
  stroke(ctx, night.brass, 1.5, bead(before, y, 4.5));
  if (forecast) paintForecast(ctx, before, box.y + box.height - 7, forecast);
}

function hatch(ctx: Ctx, box: Box): void {
  const { x, y, width, height } = box;
  within(ctx, box, () => {
    for (let k = -height; k < width; k += 5)
      stroke(ctx, '#0b131e', 1.3, `M${x + k} ${y + height}L${x + k + height} ${y}`);
  });
}

const FORECASTS: Readonly<Record<Forecast, (x: number, y: number) => string>> = {
  up: (x, y) => `M${x} ${y}H${x + 22}M${x + 16} ${y - 4}L${x + 22} ${y}L${x + 16} ${y + 4}`,
  down: (x, y) => `M${x} ${y}H${x - 22}M${x - 16} ${y - 4}L${x - 22} ${y}L${x - 16} ${y + 4}`,
  flat: (x, y) => `M${x - 9} ${y - 2}H${x + 9}M${x - 9} ${y + 2}H${x + 9}`,
};

function paintForecast(ctx: Ctx, x: number, y: number, forecast: Forecast): void {
  aside(ctx, () => {
    ctx.lineCap = 'round';
    stroke(ctx, party.diamond.night, 1.8, FORECASTS[forecast](x, y));
  });
}

/** The brass cursor of a window, around its own middle. */
export function paintCursor(ctx: Ctx, height: number): void {
  fillRect(ctx, night.lamp, -1.2, 1, 2.4, height - 5);
  fill(ctx, night.brassHigh, 'M-5 0H5L0 7Z');
}
