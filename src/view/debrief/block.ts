import type { Attribution } from '../sources.ts';
import type { Mark } from '../theme.ts';

/** A piece of a debrief sheet. Words come first; a picture always has its table. */
export type Block =
  | {
      readonly kind: 'text';
      readonly title?: string;
      readonly text: readonly string[];
      /** Of no use on paper. */
      readonly onScreen?: true;
    }
  | {
      readonly kind: 'list';
      readonly title?: string;
      readonly about?: string;
      readonly ordered?: true;
      readonly items: readonly ListItem[];
    }
  | TableBlock
  | { readonly kind: 'details'; readonly summary: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'progress'; readonly text: string; readonly share: number };

export interface ListItem {
  readonly text: string;
  readonly note?: string;
  readonly attribution?: Attribution;
  /** Position in the log of a decision of the reader's that can be taken again. */
  readonly rewind?: number;
  /** Entry of the record it tells of. */
  readonly entry?: number;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly title?: string;
  readonly caption: string;
  readonly head: readonly Cell[];
  readonly rows: ReadonlyArray<readonly Cell[]>;
  readonly note?: string;
}

export interface Cell {
  readonly text: string;
  readonly small?: string;
  readonly mark?: Mark;
  readonly numeric?: true;
  readonly strong?: true;
  readonly sign?: -1 | 0 | 1;
  /** 0..1, drawn as a bar beside the figure. */
  readonly share?: number;
  readonly attribution?: Attribution;
}

export const cell = (text: string, more: Omit<Cell, 'text'> = {}): Cell => ({ text, ...more });
export const figure = (text: string, more: Omit<Cell, 'text' | 'numeric'> = {}): Cell => ({
  text,
  numeric: true,
  ...more,
});

export function signOf(value: number): -1 | 0 | 1 {
  return value > 0 ? 1 : value < 0 ? -1 : 0;
}

/** What is not ready yet, and how far it is. */
export type Pending<Value> =
  | { readonly done: false; readonly share: number }
  | { readonly done: true; readonly value: Value };
