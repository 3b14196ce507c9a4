import type { ClauseChange } from '../../analysis/debrief/missed-trades.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format.ts';

/** “Crossings: phased reopening instead of closed”. */
export function changeText(file: ScenarioFile, { issue, from, to }: ClauseChange, t: Translator): string {
  const found = file.issues[issue];
  const label = (option: number) => found?.options[option]?.label ?? '';
  const values = { issue: found?.name ?? '', to: label(to), from: label(from) };
  return t(from < 0 || from === to ? 'debrief.change.new' : 'debrief.change', values);
}

export function changesText(file: ScenarioFile, changes: readonly ClauseChange[], t: Translator): string {
  return t.list(changes.map(change => changeText(file, change, t)));
}
