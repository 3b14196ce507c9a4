import type { ScenarioFile } from '../scenario/format/format.ts';

/** The day of an event that can come on no other. */
export function fixedDay({
  since,
  until,
  date,
}: Pick<ScenarioFile['events'][number], 'since' | 'until' | 'date'>): string | undefined {
  return since !== undefined && since === until ? date : undefined;
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** Whether nothing in two dates tells them apart; of what cannot be read nothing does. */
export function mayBeOneDay(one: string, other: string): boolean {
  const [a, b] = [spanOf(one), spanOf(other)];
  return a === undefined || b === undefined || (a.first <= b.last && b.first <= a.last);
}

/** First and last day as 20251027: of “24–25 November 2025”, “30 December 2024 to 2 January 2025”, “1984”. */
function spanOf(date: string): { readonly first: number; readonly last: number } | undefined {
  const years = numbersIn(date, /\d{4}/g);
  const days = numbersIn(date.replace(/\d{4}/g, ''), /\d{1,2}/g);
  const months = (date.match(/\p{Lu}\p{L}+/gu) ?? []).flatMap(word =>
    MONTHS.includes(word) ? [MONTHS.indexOf(word) + 1] : [],
  );
  if (years.length === 0) return undefined;
  return {
    first: years[0]! * 10_000 + (months[0] ?? 1) * 100 + (days[0] ?? 1),
    last: years.at(-1)! * 10_000 + (months.at(-1) ?? 12) * 100 + (days.at(-1) ?? 31),
  };
}

function numbersIn(text: string, pattern: RegExp): readonly number[] {
  return (text.match(pattern) ?? []).map(Number);
}
