import { skyline } from './skyline.ts';

/** Nondominated partial sums in exact integer units: columns[party][row], two parties sorted by the first. */
export interface Front {
  readonly size: number;
  readonly columns: readonly Float64Array[];
}

/** A front moved by what one option adds to each party. */
export interface Shifted {
  readonly front: Front;
  readonly shift: readonly number[];
}

export function originFront(parties: number): Front {
  return { size: 1, columns: Array.from({ length: parties }, () => new Float64Array(1)) };
}

/** The nondominated rows of all sources together; of equal rows one stays. */
export function mergeFronts(sources: readonly Shifted[]): Front {
  const parties = sources[0]!.shift.length;
  return parties === 2 ? mergePlanar(sources, 0, sources.length) : mergeSpatial(sources, parties);
}

/** Two parties: fronts are sorted by the first, so they merge like sorted runs, pruning on the way. */
function mergePlanar(sources: readonly Shifted[], from: number, to: number): Front {
  if (to - from === 1) return moved(sources[from]!);
  const middle = (from + to) >> 1;
  return mergeRuns(mergePlanar(sources, from, middle), mergePlanar(sources, middle, to));
}

function moved({ front, shift }: Shifted): Front {
  const columns = shift.map(() => new Float64Array(front.size));
  copyMoved({ front, shift }, columns, 0);
  return { size: front.size, columns };
}

function copyMoved({ front, shift }: Shifted, to: readonly Float64Array[], at: number): void {
  for (let k = 0; k < to.length; k++) {
    const [source, target, by] = [front.columns[k]!, to[k]!, shift[k]!];
    for (let row = 0; row < front.size; row++) target[at + row] = source[row]! + by;
  }
}

function mergeRuns(x: Front, y: Front): Front {
  const xa = x.columns[0]!;
  const xb = x.columns[1]!;
  const ya = y.columns[0]!;
  const yb = y.columns[1]!;
  const a = new Float64Array(x.size + y.size);
  const b = new Float64Array(x.size + y.size);
  let [i, j, size, best] = [0, 0, 0, Number.NEGATIVE_INFINITY];
  while (i < x.size || j < y.size) {
    const takeX = j >= y.size || (i < x.size && (xa[i]! > ya[j]! || (xa[i]! === ya[j]! && xb[i]! >= yb[j]!)));
    const first = takeX ? xa[i]! : ya[j]!;
    const second = takeX ? xb[i++]! : yb[j++]!;
    if (second <= best) continue;
    best = second;
    a[size] = first;
    b[size++] = second;
  }
  return { size, columns: [a, b] };
}

function mergeSpatial(sources: readonly Shifted[], parties: number): Front {
  const room = sources.reduce((n, { front }) => n + front.size, 0);
  const columns = Array.from({ length: parties }, () => new Float64Array(room));
  let at = 0;
  for (const source of sources) {
    copyMoved(source, columns, at);
    at += source.front.size;
  }
  const rows = skyline(columns, room);
  return { size: rows.length, columns: columns.map(column => pick(column, rows)) };
}

function pick(column: Float64Array, rows: Uint32Array): Float64Array {
  const out = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) out[at] = column[rows[at]!]!;
  return out;
}
