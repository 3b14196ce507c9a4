import type { ClauseChange } from '../../analysis/debrief/missed-trades.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format.ts';

/** “Crossings: phased reopening instead of closed”. */
export function changeText(file: ScenarioFile, { issue, from, to }: ClauseChange, t: Translator): string {
  const found = file.issues[issue];
  const label = (option: number) => quoted(found?.options[option]?.label ?? '', t);
  const values = { issue: found?.name ?? '', to: label(to), from: label(from) };
  return t(from < 0 || from === to ? 'debrief.change.new' : 'debrief.change', values);
}

/** Several changes, parted by semicolons. */
export function changesText(file: ScenarioFile, changes: readonly ClauseChange[], t: Translator): string {
  return changes
    .map(change => changeText(file, change, t))
    .reduce((first, rest) => t('debrief.change.more', { first, rest }));
}

/** A label in quotation marks; one that brings its own keeps them. */
export function quoted(label: string, t: Translator): string {
  return label.startsWith('“') ? label : t('debrief.quoted', { text: label });
}
