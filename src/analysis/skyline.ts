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

function scan(columns: readonly Float64Array[], order: Uint32Array): Uint32Array {
  const width = columns.length;
  let archive = new Float64Array(width * 256);
  const kept: number[] = [];
  const point = new Float64Array(width);
  for (const row of order) {
    for (let k = 0; k < width; k++) point[k] = columns[k]![row]!;
    if (isCovered(archive, kept.length, point)) continue;
    if ((kept.length + 1) * width > archive.length) archive = grown(archive);
    archive.set(point, kept.length * width);
    kept.push(row);
  }
  return Uint32Array.from(kept);
}

function isCovered(archive: Float64Array, size: number, point: Float64Array): boolean {
  const width = point.length;
  for (let entry = 0; entry < size; entry++) {
    const base = entry * width;
    let k = 0;
    while (k < width && archive[base + k]! >= point[k]!) k++;
    if (k < width) continue;
    moveForward(archive, base, (entry >> 1) * width, width);
    return true;
  }
  return false;
}

function moveForward(archive: Float64Array, from: number, to: number, width: number): void {
  for (let k = 0; k < width; k++) {
    const value = archive[to + k]!;
    archive[to + k] = archive[from + k]!;
    archive[from + k] = value;
  }
}

function grown(archive: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(archive.length * 2);
  larger.set(archive);
  return larger;
}
