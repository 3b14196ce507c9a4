/** Nearest integer, halves away from zero, so that a change and its opposite round alike. Never −0. */
export function nearest(value: number): number {
  const rounded = Math.floor(Math.abs(value) + 0.5);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

export function tenths(value: number): number {
  return nearest(value * 10);
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
