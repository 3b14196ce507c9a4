/** What is wrong with a file, and where. Lines and columns count from 1. */
export interface Flaw {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A value read from a file, or the first thing that is wrong with it. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly flaw: Flaw };

/** Characters of a foreign file we are ready to read; the largest public domain has some 100,000. */
export const LARGEST_FILE = 4_000_000;
/** Options of all issues together, integer ranges written out. */
export const MOST_OPTIONS = 200_000;
export const MOST_ISSUES = 1_000;

/** Thrown inside a reader, caught at its edge by {@link reading}. */
export class Misread extends Error {
  readonly flaw: Flaw;
  constructor(flaw: Flaw) {
    super(flaw.message);
    this.flaw = flaw;
  }
}

/** Runs a reader over a text within the size budget and turns what it throws as a Misread into a flaw. */
export function reading<T>(text: string, read: (text: string) => T): Reading<T> {
  try {
    if (text.length > LARGEST_FILE) throw new Misread(tooLarge(text.length));
    if (text.trim() === '') throw new Misread({ line: 1, column: 1, message: 'the file is empty' });
    return { ok: true, value: read(text) };
  } catch (error) {
    if (error instanceof Misread) return { ok: false, flaw: error.flaw };
    throw error;
  }
}

export function tooLarge(size: number): Flaw {
  const millions = (n: number): string => (n / 1e6).toFixed(1);
  return {
    line: 1,
    column: 1,
    message: `the file has ${millions(size)} million characters; at most ${millions(LARGEST_FILE)} million are read`,
  };
}

/** Line and column of an offset into a text. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, offset));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

/** `file:line:col: error: message`, the form of every command of ours. */
export function flawLine(file: string, { line, column, message }: Flaw): string {
  return `${file}:${line}:${column}: error: ${message}`;
}
