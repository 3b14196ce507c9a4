import type { TableFrame } from './table-frame.ts';

/** Values on a raster over the table, row by row from the near left corner. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly values: Float32Array;
}

export const FINE = { columns: 1400, rows: 900 } as const;

export function gridOver(
  frame: TableFrame,
  { columns, rows }: { readonly columns: number; readonly rows: number },
  valueAt: (x: number, y: number, index: number) => number,
): Grid {
  const values = new Float32Array(columns * rows);
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const x = -frame.halfWidth + (2 * frame.halfWidth * i) / (columns - 1);
      const y = frame.near + ((frame.far - frame.near) * j) / (rows - 1);
      values[j * columns + i] = valueAt(x, y, j * columns + i);
    }
  return { columns, rows, values };
}

/** Reads a grid anywhere on the table, between its points. */
export function sampler(
  frame: TableFrame,
  { columns, rows, values }: Grid,
): (x: number, y: number) => number {
  const along = (share: number, count: number) => Math.max(0, Math.min(count - 1.001, share * (count - 1)));
  return (x, y) => {
    const column = along((x + frame.halfWidth) / (2 * frame.halfWidth), columns);
    const row = along((y - frame.near) / (frame.far - frame.near), rows);
    const [i, j] = [Math.floor(column), Math.floor(row)];
    const [a, b] = [column - i, row - j];
    const at = (k: number) => values[k] ?? 0;
    const k = j * columns + i;
    return (
      (at(k) * (1 - a) + at(k + 1) * a) * (1 - b) + (at(k + columns) * (1 - a) + at(k + columns + 1) * a) * b
    );
  };
}
