/** Counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Gives the line and column of any offset of a text. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return offset => {
    const line = lastAtOrBefore(starts, Math.min(offset, text.length));
    return { line: line + 1, column: Math.min(offset, text.length) - starts[line]! + 1 };
  };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
