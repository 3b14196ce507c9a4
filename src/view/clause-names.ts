import type { Terms } from '../engine/table.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format.ts';
import { quoted } from './words.ts';

/** More clauses than this are named without what stands in them. */
const SPELT_OUT = 3;

/** Clauses by their titles, in the order of the text. */
export function clauseNames(file: ScenarioFile, issues: readonly number[], t: Translator): string {
  return t.row([...new Set(issues)].sort((a, b) => a - b).map(issue => file.issues[issue]?.name ?? ''));
}

/** Clauses with what they would say, as long as these are few. */
export function termsInShort(file: ScenarioFile, terms: Terms, t: Translator): string {
  const issues = issuesOf(terms);
  return issues.length > SPELT_OUT
    ? clauseNames(file, issues, t)
    : t.row(issues.map(issue => clauseWithOption(file, issue, terms[issue] ?? -1, t)));
}

export function clauseWithOption(file: ScenarioFile, issue: number, option: number, t: Translator): string {
  const { name = '', options = [] } = file.issues[issue] ?? {};
  return t('deed.clause', { issue: name, option: quoted(t, options[option]?.label ?? '') });
}

export function issuesOf(terms: Terms): readonly number[] {
  return Object.keys(terms)
    .map(Number)
    .sort((a, b) => a - b);
}
