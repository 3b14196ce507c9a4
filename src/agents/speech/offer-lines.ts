import { agreedOption, issuesOf, type Terms } from '../../engine/table.ts';
import { costOf, lastPackage, nearing, othersMoved } from './positions.ts';
import {
  about,
  dearest,
  isAgreed,
  isSilent,
  type MoveOf,
  type Said,
  type Speaker,
  stanceOn,
} from './speaker.ts';

/** What is said with clauses put forward firmly: a step, and only what is one is called so; else a first position, or another. */
export function proposed(speaker: Speaker, { terms }: MoveOf<'text.propose'>): Said {
  const issues = issuesOf(terms);
  const steps = issues.filter(issue => nearing(speaker, issue, stanceOn(speaker, issue), terms[issue]!) > 0);
  if (steps.length > 0) return stepped(speaker, steps, terms);
  const fresh = issues.filter(issue => stanceOn(speaker, issue) < 0);
  const issue = dearest(speaker, fresh.length > 0 ? fresh : issues);
  if (fresh.length === 0) return about(speaker, 'changed-ask', issue, terms[issue]);
  return about(speaker, isSilent(speaker) ? 'opening-position' : 'new-clause', issue, terms[issue]);
}

/** What is in its package already is no news but for standing alone. */
function stepped(speaker: Speaker, steps: readonly number[], terms: Terms): Said {
  const fresh = steps.filter(issue => !wasPackaged(speaker, issue, terms[issue]!));
  const issue = dearest(speaker, fresh.length > 0 ? fresh : steps);
  if (fresh.length === 0) return about(speaker, 'step-alone', issue, terms[issue]);
  return about(speaker, othersMoved(speaker) ? 'step-for-step' : 'small-step', issue, terms[issue]);
}

/** Whether the speaker offered an option in its latest package, with others that are still open. */
function wasPackaged(speaker: Speaker, issue: number, option: number): boolean {
  const terms = lastPackage(speaker)?.terms ?? {};
  const isOpen = (each: number) => agreedOption(speaker.view.clauses[each]!) < 0;
  return terms[issue] === option && issuesOf(terms).some(each => each !== issue && isOpen(each));
}

/**
 * Named in a package: the clause where it comes farthest toward the others, from where the speaker stands and from its
 * package before; without such a clause no words say that it does. Once all is agreed, the clause that it asks for.
 */
export function packaged(speaker: Speaker, { terms }: MoveOf<'text.propose'>): Said {
  const issues = issuesOf(terms);
  if (isAgreed(speaker)) return amended(speaker, issues, terms);
  const last = lastPackage(speaker);
  const before = (issue: number) => last?.terms[issue] ?? stanceOn(speaker, issue);
  const step = (issue: number) =>
    Math.min(
      nearing(speaker, issue, stanceOn(speaker, issue), terms[issue]!),
      nearing(speaker, issue, before(issue), terms[issue]!),
    );
  const issue = issues.reduce((best, at) => (step(at) > step(best) ? at : best), issues[0]!);
  if (step(issue) > 0) return about(speaker, last ? 'package-again' : 'package-first', issue, terms[issue]);
  const changed = issues.filter(at => before(at) !== terms[at]);
  const named = dearest(speaker, changed.length > 0 ? changed : issues);
  return about(speaker, 'package-plain', named, terms[named]);
}

function amended(speaker: Speaker, issues: readonly number[], terms: Terms): Said {
  const changed = issues.filter(issue => terms[issue] !== stanceOn(speaker, issue));
  const gain = (issue: number) => -costOf(speaker, issue, stanceOn(speaker, issue), terms[issue]!);
  const issue = changed.reduce((best, at) => (gain(at) > gain(best) ? at : best), changed[0] ?? issues[0]!);
  return about(speaker, 'amend', issue, terms[issue]);
}
