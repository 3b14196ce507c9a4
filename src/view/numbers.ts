import type { Translator } from '../i18n/translator.ts';

type Numbers = Pick<Translator, 'number' | 'signed'>;

/** Game tenths as a reader sees them: whole, or with one decimal where there is one. */
export function tenths(t: Numbers, value: number): string {
  return t.number(value / 10, decimalsOf(value));
}

/** What a text or no deal is worth: always with one decimal, for these figures are compared. */
export function inPoints(t: Pick<Numbers, 'number'>, value: number): string {
  return t.number(value / 10, 1);
}

export function signedTenths(t: Numbers, value: number): string {
  return t.signed(value / 10, decimalsOf(value));
}

/** For figures of one column: all with one decimal as soon as one of them has one. */
export function alike(t: Numbers, values: readonly number[]): (value: number) => string {
  const decimals = Math.max(0, ...values.map(decimalsOf));
  return value => t.number(value / 10, decimals);
}

function decimalsOf(value: number): 0 | 1 {
  return value % 10 === 0 ? 0 : 1;
}

/** Whole parts that sum to the whole exactly: the largest remainders are rounded up first. */
export function apportion(exact: readonly number[], whole: number): readonly number[] {
  const parts = exact.map(Math.floor);
  const byRemainder = exact.map((value, at) => ({ at, rest: value - Math.floor(value) }));
  byRemainder.sort((a, b) => b.rest - a.rest || a.at - b.at);
  const missing = whole - parts.reduce((sum, part) => sum + part, 0);
  for (let step = 0; step < missing; step++) {
    const at = byRemainder[step % byRemainder.length]?.at ?? 0;
    parts[at] = (parts[at] ?? 0) + 1;
  }
  return parts;
}
