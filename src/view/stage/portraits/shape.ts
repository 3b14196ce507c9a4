/** One cut of paper: a closed area or a line, in a 200 × 216 frame. */
export interface Shape {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly opacity?: number;
  /** Only what lies inside this path shows. */
  readonly clip?: string;
}

/** Shapes that move together: turned about the neck, then shifted. */
export interface ShapeGroup {
  readonly turn: number;
  readonly shift: number;
  /** Sideways, toward the light where positive. */
  readonly sway?: number;
  readonly shapes: readonly Shape[];
}

export const FRAME = { width: 200, height: 216, neckX: 100, neckY: 150 } as const;

export function area(fill: string, d: string, opacity = 1): Shape {
  return opacity === 1 ? { d, fill } : { d, fill, opacity };
}

export function line(stroke: string, width: number, d: string, opacity = 1): Shape {
  return opacity === 1 ? { d, stroke, width } : { d, stroke, width, opacity };
}

export function within(clip: string, shapes: readonly Shape[]): Shape[] {
  return shapes.map(shape => ({ ...shape, clip }));
}

/** A round disc as a path. */
export function disc(x: number, y: number, rx: number, ry = rx): string {
  return `M${n(x - rx)} ${n(y)}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
}

/** A number short enough for a path. */
export function n(x: number): string {
  return String(Math.round(x * 100) / 100);
}
