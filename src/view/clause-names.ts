import { issuesOf, type Terms } from '../engine/table.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import { countWord, inMarks } from './words.ts';

/** More clauses than this are named without what stands in them. */
const SPELT_OUT = 3;

export function clauseName(file: ScenarioFile, issue: number): string {
  return file.issues[issue]?.name ?? '';
}

/** An answer in a few words; empty where none is given. */
export function optionLabel(file: ScenarioFile, issue: number, option: number): string {
  return file.issues[issue]?.options[option]?.label ?? '';
}

/** Clauses by their titles, in the order of the text. */
export function clauseNames(file: ScenarioFile, issues: readonly number[], t: Translator): string {
  return inRow(
    [...new Set(issues)].sort((a, b) => a - b).map(issue => clauseName(file, issue)),
    t,
  );
}

/** One clause by its title, more by their number. */
export function inShort(file: ScenarioFile, issues: readonly number[], t: Translator) {
  const count = issues.length;
  return { count, clauses: countWord(t, count), issues: clauseNames(file, issues, t) };
}

/** Clauses with what they would say, as long as these are few. */
export function termsInShort(file: ScenarioFile, terms: Terms, t: Translator): string {
  const issues = issuesOf(terms);
  return issues.length > SPELT_OUT ? clauseNames(file, issues, t) : termsInFull(file, terms, t);
}

/** Clauses with what they would say, however many. */
export function termsInFull(file: ScenarioFile, terms: Terms, t: Translator): string {
  return inRow(
    issuesOf(terms).map(issue => clauseWithOption(file, issue, terms[issue] ?? -1, t)),
    t,
  );
}

/** What clauses would say: one alone without its title, many by their titles. */
export function termsSpelt(file: ScenarioFile, terms: Terms, t: Translator): string {
  const [issue, ...others] = issuesOf(terms);
  if (issue === undefined) return '';
  const option = optionLabel(file, issue, terms[issue] ?? -1);
  return t('clauses.end', { text: others.length === 0 ? option : termsInShort(file, terms, t) });
}

/** Titles side by side, of which none is a word of the sentence. */
function inRow(titles: readonly string[], t: Translator): string {
  return titles.length === 0 ? '' : titles.reduce((before, next) => t('clauses.row', { before, next }));
}

export function clauseWithOption(file: ScenarioFile, issue: number, option: number, t: Translator): string {
  const text = inMarks(t, optionLabel(file, issue, option));
  return t('deed.clause', { issue: clauseName(file, issue), option: text });
}
