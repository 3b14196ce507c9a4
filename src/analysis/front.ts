import { skyline } from './skyline.ts';

/**
 * Nondominated partial sums, in exact integer units: columns[party][row]. Row r came from
 * sources[origin[r]], whose row was parent[r].
 */
export interface Front {
  readonly size: number;
  readonly columns: readonly Float64Array[];
  readonly origin: Int32Array;
  readonly parent: Int32Array;
}

/** A front moved by what one option adds to each party. */
export interface Shifted {
  readonly front: Front;
  readonly shift: readonly number[];
}

export function originFront(parties: number): Front {
  const columns = Array.from({ length: parties }, () => new Float64Array(1));
  return { size: 1, columns, origin: new Int32Array(1), parent: new Int32Array(1) };
}

/** The nondominated rows of all sources together; of equal rows one stays. */
export function mergeFronts(sources: readonly Shifted[]): Front {
  const parties = sources[0]!.shift.length;
  return parties === 2 ? mergePlanar(sources, 0, sources.length) : mergeSpatial(sources, parties);
}

/** Two parties: fronts are sorted by the first, so they merge like sorted runs, pruning on the way. */
function mergePlanar(sources: readonly Shifted[], from: number, to: number): Front {
  if (to - from === 1) return moved(sources[from]!, from);
  const middle = (from + to) >> 1;
  return mergeRuns(mergePlanar(sources, from, middle), mergePlanar(sources, middle, to));
}

function moved({ front, shift }: Shifted, source: number): Front {
  return {
    size: front.size,
    columns: front.columns.map((column, k) => shifted(column, front.size, shift[k]!)),
    origin: new Int32Array(front.size).fill(source),
    parent: Int32Array.from({ length: front.size }, (_, row) => row),
  };
}

function shifted(column: Float64Array, size: number, by: number): Float64Array {
  const out = new Float64Array(size);
  for (let row = 0; row < size; row++) out[row] = column[row]! + by;
  return out;
}

function mergeRuns(x: Front, y: Front): Front {
  const [xa, xb] = [x.columns[0]!, x.columns[1]!];
  const [ya, yb] = [y.columns[0]!, y.columns[1]!];
  const room = x.size + y.size;
  const [a, b] = [new Float64Array(room), new Float64Array(room)];
  const [origin, parent] = [new Int32Array(room), new Int32Array(room)];
  let [i, j, n] = [0, 0, 0];
  let best = Number.NEGATIVE_INFINITY;
  while (i < x.size || j < y.size) {
    const fromX = j >= y.size || (i < x.size && (xa[i]! > ya[j]! || (xa[i]! === ya[j]! && xb[i]! >= yb[j]!)));
    const [first, second] = fromX ? [xa[i]!, xb[i]!] : [ya[j]!, yb[j]!];
    const [run, row] = fromX ? [x, i++] : [y, j++];
    if (second <= best) continue;
    best = second;
    a[n] = first;
    b[n] = second;
    origin[n] = run.origin[row]!;
    parent[n++] = run.parent[row]!;
  }
  return { size: n, columns: [a, b], origin, parent };
}

function mergeSpatial(sources: readonly Shifted[], parties: number): Front {
  const room = sources.reduce((n, { front }) => n + front.size, 0);
  const columns = Array.from({ length: parties }, () => new Float64Array(room));
  const [origin, parent] = [new Int32Array(room), new Int32Array(room)];
  let n = 0;
  sources.forEach(({ front, shift }, source) => {
    for (let k = 0; k < parties; k++) copyShifted(front.columns[k]!, front.size, shift[k]!, columns[k]!, n);
    for (let row = 0; row < front.size; row++) {
      origin[n + row] = source;
      parent[n + row] = row;
    }
    n += front.size;
  });
  return picked(columns, origin, parent, skyline(columns, n));
}

function copyShifted(from: Float64Array, size: number, by: number, to: Float64Array, at: number): void {
  for (let row = 0; row < size; row++) to[at + row] = from[row]! + by;
}

function picked(
  columns: readonly Float64Array[],
  origin: Int32Array,
  parent: Int32Array,
  rows: Uint32Array,
): Front {
  return {
    size: rows.length,
    columns: columns.map(column => Float64Array.from(rows, row => column[row]!)),
    origin: Int32Array.from(rows, row => origin[row]!),
    parent: Int32Array.from(rows, row => parent[row]!),
  };
}
