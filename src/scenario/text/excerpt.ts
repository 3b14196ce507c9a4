import { withoutHidden } from './hidden-characters.ts';
import type { Position } from './positions.ts';

/** A line of a file around a problem; the stretch that is meant stands apart. */
export interface ExcerptLine {
  readonly number: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const WIDTH = 96;
const LEAD = 40;

/** The line a problem stands on, marked, with its neighbours; long lines are cut around the mark. */
export function excerptOf(lines: readonly string[], { line, column }: Position): readonly ExcerptLine[] {
  const numbers = [line - 1, line, line + 1].filter(number => number >= 1 && number <= lines.length);
  const start = Math.max(0, column - 1 - LEAD);
  return numbers.map(number => {
    const whole = lines[number - 1]!;
    if (number !== line) return { number, before: window(whole, start), marked: '', after: '' };
    const from = column - 1;
    const to = from + meant(whole.slice(from)).length;
    const cut = start > 0 ? '…' : '';
    return {
      number,
      before: cut + withoutHidden(whole.slice(start, from)),
      marked: withoutHidden(whole.slice(from, Math.min(to, start + WIDTH))),
      after: window(whole, to, start + WIDTH).replace(/^…/, ''),
    };
  });
}

function window(line: string, from: number, to = from + WIDTH): string {
  const shown = withoutHidden(line.slice(from, Math.max(from, to)));
  return `${from > 0 && shown !== '' ? '…' : ''}${shown}${line.length > to ? '…' : ''}`;
}

/** The word, the quoted text or the sign at the start of a stretch. */
function meant(stretch: string): string {
  return /^("[^"]*"?|'[^']*'?|[^\s,:{}[\]]+|\S)/.exec(stretch)?.[0] ?? '';
}
