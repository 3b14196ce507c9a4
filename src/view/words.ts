import type { PlaceState } from '../engine/game.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';

/** Speech in quotation marks; marks within it become inner ones, and theirs outer ones again. */
export function quoted(t: Translator, text: string): string {
  const turned = text.replace(/‘([^‘’“”]*)’|“|”/gu, (mark, within?: string) => {
    if (within !== undefined) return `“${within}”`;
    return mark === '“' ? '‘' : '’';
  });
  return t('quote', { text: turned });
}

/** A name inside a sentence, for it may hold an “and”; one that brings marks keeps them. */
export function inMarks(t: Translator, name: string): string {
  return name.startsWith('“') ? name : t('quote', { text: name });
}

interface Sitting {
  readonly place: string;
  readonly date: string;
  readonly hour?: string | undefined;
}

export function datelineOf({ place, date, hour }: Sitting, t: Translator): string {
  return t('dateline', { place, date, hour: hour ?? 'none' });
}

/** What may still hold after the talks, as inside a sentence. */
export function peaceName({ aftermath }: ScenarioFile, t: Translator): string {
  return aftermath.holds ?? t('ending.peace');
}

/** A date without its weekdays, nor its year where it has a day: “Thursday 6 November 2025” → “6 November”. */
export function shortDate(date: string): string {
  return date.replace(/(\d.*)\s+\d{4}$/, '$1').replace(/\p{Lu}\p{L}+,?\s(?=\d{1,2}\b)/gu, '');
}

/** A short date for narrow places, its month cut as calendars cut it: “27 to 29 October” → “27 to 29 Oct”. */
export function briefDate(date: string): string {
  return shortDate(date).replace(/(\p{Lu}\p{L}{2})\p{L}{2,}(?=$|\s\d{4}$)/u, '$1');
}

/** The state of a crossing in the scenario's own words, or the general one. */
export function placeStateWord(file: ScenarioFile, state: PlaceState, t: Translator): string {
  return file.map.states[state] ?? t(`place.${state}`);
}

/** A small number as a word, “five”; a larger one in digits. */
export function countWord(t: Translator, count: number): string {
  const key = `count.${count}`;
  return t.has(key) ? t(key) : t.number(count);
}

/** A sentence without the stop at its end, as part of another. */
export function unstopped(text: string): string {
  return text.replace(/[.…]$/u, '');
}
