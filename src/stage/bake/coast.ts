import { landOutlines } from './atlas.ts';
import { FINE, type Grid, gridOver } from './grid.ts';
import type { Course, Land } from './land.ts';
import type { TableFrame } from './table-frame.ts';

/** Distance to the water's edge in table units: above 0 on land, below it on water; undefined where there is no water. */
export function distanceToCoast(land: Land, frame: TableFrame): Grid | undefined {
  if (!land.coast && land.waters.length === 0) return undefined;
  const dry = land.coast ? insideOf(landOutlines().map(frame.onTable), frame) : undefined;
  const wet = insideOf(land.waters.map(frame.onTable), frame);
  const onLand = Uint8Array.from(wet, (water, at) => (water === 0 && (dry?.[at] ?? 1) === 1 ? 1 : 0));
  const fromWater = distances(onLand, 0);
  const fromLand = distances(onLand, 1);
  const cell = (2 * frame.halfWidth) / (FINE.columns - 1);
  return gridOver(frame, FINE, (_x, _y, at) => ((fromWater[at] ?? 0) - (fromLand[at] ?? 0)) * cell);
}

/** Which points of the fine grid lie inside the outlines, by counting edges to the left. */
function insideOf(outlines: readonly Course[], frame: TableFrame): Uint8Array {
  const { columns, rows } = FINE;
  const rowOf = (y: number) => ((y - frame.near) / (frame.far - frame.near)) * (rows - 1);
  const columnOf = (x: number) => ((x + frame.halfWidth) / (2 * frame.halfWidth)) * (columns - 1);
  const crossings = Array.from({ length: rows }, (): number[] => []);
  for (const outline of outlines)
    for (const [i, [ax, ay]] of outline.entries()) {
      const [bx, by] = outline[(i + 1) % outline.length]!;
      const [from, to] = ay < by ? [rowOf(ay), rowOf(by)] : [rowOf(by), rowOf(ay)];
      for (let j = Math.max(0, Math.ceil(from)); j < Math.min(rows, Math.ceil(to)); j++) {
        const share = (j - rowOf(ay)) / (rowOf(by) - rowOf(ay));
        crossings[j]!.push(columnOf(ax + (bx - ax) * share));
      }
    }
  const inside = new Uint8Array(columns * rows);
  for (const [j, row] of crossings.entries()) fillBetween(inside, j * columns, columns, row);
  return inside;
}

function fillBetween(inside: Uint8Array, offset: number, columns: number, crossings: number[]): void {
  crossings.sort((a, b) => a - b);
  for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
    const from = Math.max(0, Math.ceil(crossings[pair]!));
    const to = Math.min(columns, Math.ceil(crossings[pair + 1]!));
    if (from < to) inside.fill(1, offset + from, offset + to);
  }
}

/** Cells to the nearest point of that kind, in two passes of a chamfer. */
function distances(kinds: Uint8Array, kind: number): Float32Array {
  const { columns, rows } = FINE;
  const field = Float32Array.from(kinds, each => (each === kind ? 0 : 1e6));
  const relax = (at: number, i: number, j: number, step: number) => {
    if (j < 0 || j >= rows || i < 0 || i >= columns) return;
    field[at] = Math.min(field[at]!, field[j * columns + i]! + step);
  };
  for (const forward of [true, false]) {
    const way = forward ? -1 : 1;
    for (let n = 0; n < field.length; n++) {
      const at = forward ? n : field.length - 1 - n;
      const [i, j] = [at % columns, Math.floor(at / columns)];
      relax(at, i + way, j, 1);
      relax(at, i - 1, j + way, Math.SQRT2);
      relax(at, i, j + way, 1);
      relax(at, i + 1, j + way, Math.SQRT2);
    }
  }
  return field;
}
