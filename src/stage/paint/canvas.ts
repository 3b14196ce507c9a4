import type { Box } from '../../view/stage/box.ts';

export type Ctx = CanvasRenderingContext2D;
export type Stop = readonly [at: number, colour: string];

/** A colour with an opacity, from `#rrggbb`. */
export function alpha(hex: string, opacity: number): string {
  return `${hex}${Math.round(Math.max(0, Math.min(1, opacity)) * 255)
    .toString(16)
    .padStart(2, '0')}`;
}

export function vertical(ctx: Ctx, y0: number, y1: number, stops: readonly Stop[]): CanvasGradient {
  return withStops(ctx.createLinearGradient(0, y0, 0, y1), stops);
}

export function horizontal(ctx: Ctx, x0: number, x1: number, stops: readonly Stop[]): CanvasGradient {
  return withStops(ctx.createLinearGradient(x0, 0, x1, 0), stops);
}

export function radial(
  ctx: Ctx,
  x: number,
  y: number,
  radius: number,
  stops: readonly Stop[],
): CanvasGradient {
  return withStops(ctx.createRadialGradient(x, y, 0, x, y, radius), stops);
}

export function withStops(gradient: CanvasGradient, stops: readonly Stop[]): CanvasGradient {
  for (const [at, colour] of stops) gradient.addColorStop(at, colour);
  return gradient;
}

export function fill(ctx: Ctx, style: string | CanvasGradient, d: string): void {
  ctx.fillStyle = style;
  ctx.fill(new Path2D(d));
}

export function stroke(ctx: Ctx, style: string, width: number, d: string): void {
  ctx.strokeStyle = style;
  ctx.lineWidth = width;
  ctx.stroke(new Path2D(d));
}

export function fillRect(
  ctx: Ctx,
  style: string | CanvasGradient,
  x: number,
  y: number,
  w: number,
  h: number,
): void {
  ctx.fillStyle = style;
  ctx.fillRect(x, y, w, h);
}

/** A soft round or oval pool of light. */
export function pool(ctx: Ctx, x: number, y: number, rx: number, ry: number, stops: readonly Stop[]): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(1, ry / rx);
  fillRect(ctx, radial(ctx, 0, 0, rx, stops), -rx, -rx, 2 * rx, 2 * rx);
  ctx.restore();
}

/** Paints with everything put back afterwards. */
export function aside(ctx: Ctx, paint: () => void): void {
  ctx.save();
  paint();
  ctx.restore();
}

/** Paints nothing outside a box, with everything put back afterwards. */
export function within(ctx: Ctx, { x, y, width, height }: Box, paint: () => void): void {
  aside(ctx, () => {
    ctx.beginPath();
    ctx.rect(x, y, width, height);
    ctx.clip();
    paint();
  });
}

/** The same scatter of small lights every time. */
export function scatter(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) | 0;
    return (state >>> 0) / 4294967296;
  };
}
