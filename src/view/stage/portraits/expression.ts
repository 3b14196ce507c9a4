import type { Mood } from '../model.ts';

/** A face in eight numbers: pixels of the 200 × 216 frame, except `lid` (0 shut, 1 wide) and `tilt` (degrees). */
export interface Expression {
  readonly browIn: number;
  readonly browOut: number;
  readonly lid: number;
  readonly mouth: number;
  readonly open: number;
  readonly tilt: number;
  readonly gaze: number;
  readonly drop: number;
}

function face(
  browIn: number,
  browOut: number,
  lid: number,
  mouth: number,
  open: number,
  tilt: number,
  gaze: number,
  drop: number,
): Expression {
  return { browIn, browOut, lid, mouth, open, tilt, gaze, drop };
}

export const EXPRESSIONS: Readonly<Record<Mood, Expression>> = {
  composed: face(0, 0, 0.72, 0, 0, 0, 1, 0),
  receptive: face(-2.2, -2.2, 0.86, 2.6, 0.3, 3, 1.4, -1),
  guarded: face(1.6, 0.4, 0.54, -1, 0, -2, 1.2, 1),
  affronted: face(4.2, -1.6, 0.62, -3, 0.4, -3, 0.6, -2),
  weary: face(-2.4, 1.8, 0.38, -1.6, 0, 4, -0.4, 4),
};

/** The face a share `t` of the way from one expression to another. */
export function blend(from: Expression, to: Expression, t: number): Expression {
  const at = (a: number, b: number) => a + (b - a) * t;
  return face(
    at(from.browIn, to.browIn),
    at(from.browOut, to.browOut),
    at(from.lid, to.lid),
    at(from.mouth, to.mouth),
    at(from.open, to.open),
    at(from.tilt, to.tilt),
    at(from.gaze, to.gaze),
    at(from.drop, to.drop),
  );
}

/** Marks that come and go with the numbers: each 0..1. */
export function creases(e: Expression): { furrow: number; cheek: number; underEye: number } {
  const share = (x: number) => Math.max(0, Math.min(1, x));
  return {
    furrow: share((e.browIn - 1.8) / 2),
    cheek: share(e.mouth / 2.6),
    underEye: share((0.6 - e.lid) / 0.24),
  };
}
