import { IntlMessageFormat } from 'intl-messageformat';
import { en, type MessageKey, type Messages } from './en/index.ts';
import { lines } from './en/lines.ts';

export type { MessageKey, Messages };
export type Values = Readonly<Record<string, string | number>>;
export type Direction = 'ltr' | 'rtl';
/** The digits that numbers are written in: the language's own, or a numbering system of Unicode's. */
export type Numerals = 'auto' | 'latn' | 'arab' | 'arabext' | 'deva';

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
  /** A year, month or day as `2025`, `2025-10` or `2025-10-16`; any other text as it is. */
  readonly date: (text: string) => string;
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

/** What a message has where it is more than its own text. */
const SYNTAX = /[{}']/;

/** `numerals` is asked anew for every number, so that they can change while the page stands. */
export function createTranslator(
  locale = 'en',
  messages: Messages = en,
  spoken: Lines = lines,
  numerals: () => Numerals = () => 'auto',
): Translator {
  const pens = new Map<Numerals, Pen>();
  const pen = () => {
    const chosen = numerals();
    const known = pens.get(chosen) ?? penFor(tagOf(formattingLocale(locale), chosen));
    pens.set(chosen, known);
    return known;
  };
  // Intl is slow to begin: what has no syntax needs none of it.
  const written = (text: string, values?: Values) => (SYNTAX.test(text) ? pen().format(text, values) : text);
  const translate = (key: MessageKey, values?: Values) => {
    const message = messages[key];
    const text = written(message, values);
    return message.startsWith('{') ? capitalised(text, formattingLocale(locale)) : text;
  };
  return Object.assign(translate, {
    locale,
    dir: directionOf(locale),
    number: (value: number, decimals?: number) => pen().number(value, decimals),
    signed: (value: number, decimals?: number) => pen().signed(value, decimals),
    percent: (share: number) => pen().percent(share),
    moment: (milliseconds: number) => pen().moment(milliseconds),
    date: (text: string) => pen().date(text),
    list: (items: readonly string[]) => pen().list(items),
    either: (items: readonly string[]) => pen().either(items),
    line: (situation: LineKey, variant: number, values: Values) => {
      const variants = spoken[situation];
      const text = variants[variant % variants.length] ?? '';
      return written(text, openingWithCapitals(text, values, formattingLocale(locale)));
    },
    has: (key: string): key is MessageKey => Object.hasOwn(messages, key),
  });
}

function tagOf(locale: string, numerals: Numerals): string {
  return numerals === 'auto' ? locale : `${locale}-u-nu-${numerals}`;
}

type Pen = Pick<Translator, 'number' | 'signed' | 'percent' | 'moment' | 'date' | 'list' | 'either'> & {
  readonly format: (text: string, values: Values | undefined) => string;
};

/** Everything that depends on the language and its digits alone. */
function penFor(locale: string): Pen {
  const compiled = new Map<string, IntlMessageFormat>();
  const calendars = new Map<number, Intl.DateTimeFormat>();
  let plain: Intl.NumberFormat | undefined;
  const bareNumber = (value: number) => {
    plain ??= new Intl.NumberFormat(locale, { useGrouping: false });
    return plain.format(value);
  };
  /** Numbers that a message sets as they are get the digits of this pen all the same. */
  const written = (text: string, values: Values = {}): Values =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        const bare = typeof value === 'number' && text.includes(`{${name}}`);
        return [name, bare ? bareNumber(value) : value];
      }),
    );
  return {
    ...numbersOf(locale),
    format(text, values) {
      const made = compiled.get(text) ?? new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
      compiled.set(text, made);
      return String(made.format(written(text, values)));
    },
    moment: milliseconds =>
      new Intl.DateTimeFormat(british(locale), {
        dateStyle: 'medium',
        timeStyle: 'short',
      }).format(milliseconds),
    date(text) {
      if (!CALENDAR_DATE.test(text)) return text;
      const precision = text.split('-').length;
      const pen = calendars.get(precision) ?? calendarOf(locale, precision);
      calendars.set(precision, pen);
      return pen.format(new Date(text));
    },
    list: items => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    either: items => new Intl.ListFormat(locale, { type: 'disjunction' }).format(items),
  };
}

/** A year, a month of it, or a day of that. */
const CALENDAR_DATE = /^\d{4}(-\d\d){0,2}$/u;

/** Writes a year, with its month from a precision of 2, with its day from 3. */
function calendarOf(locale: string, precision: number): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(british(locale), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision > 1 ? { month: 'long' } : {}),
    ...(precision > 2 ? { day: 'numeric' } : {}),
  });
}

/** Dates are written as everywhere in the game: the day before the month. */
function british(locale: string): string {
  return locale.replace(/^en(?!-[A-Z])/, 'en-GB');
}

/** The values of a message, with a capital letter where they open one of its sentences. */
function openingWithCapitals(message: string, values: Values, locale: string): Values {
  const opening = new Set(Array.from(message.matchAll(/(?:^|[.?!]\s+)\{(\w+)\}/g), ([, name]) => name));
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      opening.has(name) ? capitalised(String(value), locale) : value,
    ]),
  );
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
