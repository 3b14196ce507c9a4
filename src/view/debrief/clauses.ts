import type { ClauseChange } from '../../analysis/debrief/missed-trades.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { clauseName, optionLabel } from '../clause-names.ts';
import { signedTenths } from '../numbers.ts';
import { partyName } from '../seats.ts';
import { inMarks } from '../words.ts';
import type { Debrief } from './input.ts';

/** “Crossings: “phased reopening” instead of “closed””; of a clause that nobody settled, that it was open. */
export function changeText({ scenario, input, t }: Debrief, { issue, to }: ClauseChange): string {
  const label = (option: number) => inMarks(t, optionLabel(scenario.file, issue, option));
  const stood = input.findings.outcome.agreed[issue] ?? -1;
  const values = { issue: clauseName(scenario.file, issue), to: label(to), from: label(stood) };
  return t(stood < 0 ? 'debrief.change.open' : 'debrief.change', values);
}

/** Several changes, parted by semicolons. */
export function changesText(debrief: Debrief, changes: readonly ClauseChange[]): string {
  return changes
    .map(change => changeText(debrief, change))
    .reduce((first, rest) => debrief.t('debrief.change.more', { first, rest }));
}

/** The title of a clause inside a sentence. */
export function clauseInMarks(file: ScenarioFile, issue: number, t: Translator): string {
  return inMarks(t, clauseName(file, issue));
}

export function clausesInMarks(file: ScenarioFile, issues: readonly number[], t: Translator): string {
  return t.list(issues.map(issue => clauseInMarks(file, issue, t)));
}

/** What a change gives each party: “+3 for Egypt and −1 for Israel”. */
export function gainsBySeat({ scenario, t }: Debrief, gains: readonly number[]): string {
  return t.list(
    gains.map((gain, party) =>
      t('debrief.by-seat', { points: signedTenths(t, gain), seat: partyName(scenario.file, party) }),
    ),
  );
}
