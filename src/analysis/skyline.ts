/**
 * Rows that no other row dominates, of equal rows one: indices into the columns, sum descending (two
 * parties: first party descending). Exact comparison, so pass integers or values already on a grid.
 * Two columns are swept; more are scanned in order of their sum, where only an earlier row can dominate
 * a later one (sort-filter skyline, Chomicki et al. 2003), the best killers kept in front.
 *
 * @param columns columns[party][row], at least one column
 * @param size how many rows of the columns are in use
 */
export function skyline(columns: readonly Float64Array[], size: number): Uint32Array {
  if (columns.length <= 2) return sweep(columns[0]!, columns[1] ?? columns[0]!, size);
  return scan(columns, bySumDescending(columns, size));
}

const BUCKETS = 4096;

/** Two parties: rows that beat everything above them on the first survive; buckets spare most of the sort. */
function sweep(a: Float64Array, b: Float64Array, size: number): Uint32Array {
  const order = survivors(a, b, size).sort((x, y) => a[y]! - a[x]! || b[y]! - b[x]!);
  let best = Number.NEGATIVE_INFINITY;
  let kept = 0;
  for (const row of order) {
    if (b[row]! <= best) continue;
    best = b[row]!;
    order[kept++] = row;
  }
  return order.slice(0, kept);
}

function survivors(a: Float64Array, b: Float64Array, size: number): Uint32Array {
  const [low, high] = range(a, size);
  const slope = high > low ? (BUCKETS - 1) / (high - low) : 0;
  const above = new Float64Array(BUCKETS + 1).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row < size; row++) {
    const bucket = Math.floor((a[row]! - low) * slope);
    if (b[row]! > above[bucket]!) above[bucket] = b[row]!;
  }
  for (let bucket = BUCKETS - 1; bucket >= 0; bucket--)
    if (above[bucket + 1]! > above[bucket]!) above[bucket] = above[bucket + 1]!;
  const rows = new Uint32Array(size);
  let kept = 0;
  for (let row = 0; row < size; row++)
    if (b[row]! > above[Math.floor((a[row]! - low) * slope) + 1]!) rows[kept++] = row;
  return rows.subarray(0, kept);
}

function range(column: Float64Array, size: number): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < size; row++) {
    if (column[row]! < low) low = column[row]!;
    if (column[row]! > high) high = column[row]!;
  }
  return [low, high];
}

/** Row numbers by exact sum, largest first: packed keys sort natively, an insertion pass settles the rest. */
function bySumDescending(columns: readonly Float64Array[], size: number): Uint32Array {
  const sums = new Float64Array(size);
  for (const column of columns) for (let row = 0; row < size; row++) sums[row]! += column[row]!;
  const [low, high] = range(sums, size);
  const step = high > low ? (2 ** 28 - 1) / (high - low) : 0;
  const keys = new Float64Array(size);
  const width = 2 ** 24;
  for (let row = 0; row < size; row++) keys[row] = Math.floor((high - sums[row]!) * step) * width + row;
  keys.sort();
  const order = new Uint32Array(size);
  for (let at = 0; at < size; at++) insertBySum(order, at, keys[at]! % width, sums);
  return order;
}

function insertBySum(order: Uint32Array, end: number, row: number, sums: Float64Array): void {
  let at = end;
  for (; at > 0 && sums[order[at - 1]!]! < sums[row]!; at--) order[at] = order[at - 1]!;
  order[at] = row;
}

/** The points kept so far, `width` numbers each, with the signature of each. */
interface Archive {
  size: number;
  points: Float64Array;
  signatures: Int32Array;
}

function scan(columns: readonly Float64Array[], order: Uint32Array): Uint32Array {
  const width = columns.length;
  const signatures = signaturesOf(columns, order);
  const archive = { size: 0, points: new Float64Array(width * 256), signatures: new Int32Array(256) };
  const kept: number[] = [];
  const point = new Float64Array(width);
  for (const row of order) {
    for (let k = 0; k < width; k++) point[k] = columns[k]![row]!;
    if (isCovered(archive, point, signatures[row]!)) continue;
    keep(archive, point, signatures[row]!);
    kept.push(row);
  }
  return Uint32Array.from(kept);
}

function isCovered({ size, points, signatures }: Archive, point: Float64Array, signature: number): boolean {
  const width = point.length;
  for (let entry = 0; entry < size; entry++) {
    if ((signatures[entry]! & signature) !== signature) continue;
    const base = entry * width;
    let k = 0;
    while (k < width && points[base + k]! >= point[k]!) k++;
    if (k < width) continue;
    moveForward(points, signatures, entry, entry >> 1, width);
    return true;
  }
  return false;
}

function moveForward(
  points: Float64Array,
  signatures: Int32Array,
  entry: number,
  to: number,
  width: number,
): void {
  const signature = signatures[to]!;
  signatures[to] = signatures[entry]!;
  signatures[entry] = signature;
  for (let k = 0; k < width; k++) {
    const value = points[to * width + k]!;
    points[to * width + k] = points[entry * width + k]!;
    points[entry * width + k] = value;
  }
}

function keep(archive: Archive, point: Float64Array, signature: number): void {
  if (archive.size === archive.signatures.length) grow(archive);
  archive.points.set(point, archive.size * point.length);
  archive.signatures[archive.size++] = signature;
}

function grow(archive: Archive): void {
  const [points, signatures] = [archive.points, archive.signatures];
  archive.points = new Float64Array(points.length * 2);
  archive.points.set(points);
  archive.signatures = new Int32Array(signatures.length * 2);
  archive.signatures.set(signatures);
}

const SIGNATURE_BITS = 30;
const SAMPLE = 1024;

/**
 * Which quantiles of each column a row reaches, a bit each: a row can only dominate another if it has all
 * of its bits, which settles most comparisons in one step.
 */
function signaturesOf(columns: readonly Float64Array[], order: Uint32Array): Int32Array {
  const signatures = new Int32Array(order.length);
  const bits = Math.floor(SIGNATURE_BITS / columns.length);
  columns.forEach((column, k) => {
    quantiles(column, order, bits).forEach((bound, bit) => {
      const flag = 1 << (k * bits + bit);
      for (let row = 0; row < order.length; row++) if (column[row]! >= bound) signatures[row]! |= flag;
    });
  });
  return signatures;
}

function quantiles(column: Float64Array, order: Uint32Array, count: number): number[] {
  const step = Math.max(1, Math.floor(order.length / SAMPLE));
  const sample: number[] = [];
  for (let at = 0; at < order.length; at += step) sample.push(column[order[at]!]!);
  sample.sort((a, b) => a - b);
  return Array.from(
    { length: count },
    (_, k) => sample[Math.floor((sample.length * (k + 1)) / (count + 1))]!,
  );
}
