import { IntlMessageFormat } from 'intl-messageformat';
import { en, type MessageKey, type Messages } from './en/index.ts';
import { lines } from './en/lines.ts';

export type { MessageKey, Messages };
export type Values = Readonly<Record<string, string | number>>;
export type Direction = 'ltr' | 'rtl';

/** Turns a message key and its values into a sentence; knows its language and the direction it is written in. */
export interface Translator {
  (key: MessageKey, values?: Values): string;
  readonly locale: string;
  readonly dir: Direction;
  /** A whole number, or one with a fixed count of decimals. */
  readonly number: (value: number, decimals?: number) => string;
  /** As `number`, with its sign; the minus is a true minus. */
  readonly signed: (value: number, decimals?: number) => string;
  /** A share 0..1 in per cent. */
  readonly percent: (share: number) => string;
  /** A moment on the reader's clock, from milliseconds. */
  readonly moment: (milliseconds: number) => string;
  /** “a, b and c”. */
  readonly list: (items: readonly string[]) => string;
  /** “a, b or c”. */
  readonly either: (items: readonly string[]) => string;
  /** What a counterpart says in a situation; the variants are taken in turn. */
  readonly line: (situation: LineKey, variant: number, values: Values) => string;
  /** Whether there is a message of this key. */
  readonly has: (key: string) => key is MessageKey;
}

export type LineKey = keyof typeof lines;
export type Lines = Readonly<Record<LineKey, readonly string[]>>;

const RTL = new Set(['ar', 'fa', 'ps', 'ur', 'he', 'prs', 'xr']);

export function directionOf(locale: string): Direction {
  return RTL.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** Languages Intl does not know (the test languages) are formatted as English. */
function formattingLocale(locale: string): string {
  return /^(xa|xr)\b/.test(locale) ? 'en' : locale;
}

export function createTranslator(locale = 'en', messages: Messages = en, spoken: Lines = lines): Translator {
  const formatting = formattingLocale(locale);
  const compiled = new Map<string, IntlMessageFormat>();
  const format = (text: string, values: Values | undefined) => {
    const made =
      compiled.get(text) ?? new IntlMessageFormat(text, formatting, undefined, { ignoreTag: true });
    compiled.set(text, made);
    return String(made.format(values));
  };
  const translate = (key: MessageKey, values?: Values) => {
    const message = messages[key];
    const text = format(message, values);
    return message.startsWith('{') ? capitalised(text, formatting) : text;
  };
  return Object.assign(translate, {
    locale,
    dir: directionOf(locale),
    ...numbersOf(formatting),
    moment: (milliseconds: number) =>
      new Intl.DateTimeFormat(formatting, { dateStyle: 'medium', timeStyle: 'short' }).format(milliseconds),
    list: (items: readonly string[]) =>
      new Intl.ListFormat(formatting, { type: 'conjunction' }).format(items),
    either: (items: readonly string[]) =>
      new Intl.ListFormat(formatting, { type: 'disjunction' }).format(items),
    line: (situation: LineKey, variant: number, values: Values) => {
      const variants = spoken[situation];
      return format(variants[variant % variants.length] ?? '', values);
    },
    has: (key: string): key is MessageKey => Object.hasOwn(messages, key),
  });
}

/** A sentence may begin with a name that stands within others in small letters: “the mediators”. */
function capitalised(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

function numbersOf(locale: string): Pick<Translator, 'number' | 'signed' | 'percent'> {
  const kept = new Map<string, Intl.NumberFormat>();
  const formatOf = (name: string, options: Intl.NumberFormatOptions) => {
    const format = kept.get(name) ?? new Intl.NumberFormat(locale, options);
    kept.set(name, format);
    return format;
  };
  const digits = (decimals: number) => ({
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const minus = (text: string) => text.replace('-', '−');
  return {
    number: (value, decimals = 0) => minus(formatOf(`n${decimals}`, digits(decimals)).format(value)),
    signed: (value, decimals = 0) =>
      minus(formatOf(`s${decimals}`, { ...digits(decimals), signDisplay: 'exceptZero' }).format(value)),
    percent: share => minus(formatOf('p', { style: 'percent', maximumFractionDigits: 0 }).format(share)),
  };
}
