import type { ClauseChange } from '../../analysis/debrief/missed-trades.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import type { Debrief } from './input.ts';

/** “Crossings: “phased reopening” instead of “closed””; of a clause that nobody settled, that it was open. */
export function changeText({ scenario, input, t }: Debrief, { issue, to }: ClauseChange): string {
  const found = scenario.file.issues[issue];
  const label = (option: number) => quoted(found?.options[option]?.label ?? '', t);
  const stood = input.findings.outcome.agreed[issue] ?? -1;
  const values = { issue: found?.name ?? '', to: label(to), from: label(stood) };
  return t(stood < 0 ? 'debrief.change.open' : 'debrief.change', values);
}

/** Several changes, parted by semicolons. */
export function changesText(debrief: Debrief, changes: readonly ClauseChange[]): string {
  return changes
    .map(change => changeText(debrief, change))
    .reduce((first, rest) => debrief.t('debrief.change.more', { first, rest }));
}

/** The name of an issue inside a sentence: in quotation marks, for it may hold an “and”. */
export function issueName(file: ScenarioFile, issue: number, t: Translator): string {
  return quoted(file.issues[issue]?.name ?? '', t);
}

export function issueNames(file: ScenarioFile, issues: readonly number[], t: Translator): string {
  return t.list(issues.map(issue => issueName(file, issue, t)));
}

/** A label in quotation marks; one that brings its own keeps them. */
export function quoted(label: string, t: Translator): string {
  return label.startsWith('“') ? label : t('debrief.quoted', { text: label });
}
