import type { Move } from '../../engine/move.ts';
import { issuesOf, type Terms } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import { byScore, type Occasion, openIssues, sameTerms } from '../occasion.ts';
import type { MediatorPersona } from '../personas/persona.ts';
import { gainWith } from './anneal.ts';
import { type Estimate, type Intent, rangeOf } from './estimate.ts';
import { isSpent } from './spent.ts';

type Draft = Extract<Move, { readonly type: 'text.draft' }>;

/**
 * The ripest clauses of the deal it works toward, each with the best option not turned down today, mended where that
 * text was tabled before; undefined when all were.
 */
export function nextDraft(occasion: Occasion<MediatorPersona>, intent: Intent): Draft | undefined {
  const { view } = occasion;
  const terms: Record<number, number> = {};
  for (const issue of ripeIssues(occasion, intent)) {
    const fair = metOn(occasion, issue) ?? intent.fair[issue]!;
    const spent = isSpent(occasion, issue, fair, intent.time);
    const option = spent ? otherOptions(occasion, intent, issue)[0] : fair;
    if (option !== undefined) terms[issue] = option;
  }
  const even = evenHanded(occasion, intent, terms);
  const fresh = even && (wasTabled(view, even) ? variant(occasion, intent, even) : even);
  if (!fresh || issuesOf(fresh).length === 0) return undefined;
  return { type: 'text.draft', seat: view.seat, terms: fresh };
}

/** The answer to a clause that all parties had in what they last put forward, if they did. */
function metOn({ game, view }: Occasion<MediatorPersona>, issue: number): number | undefined {
  const last = game.parties.map(
    ({ id }) =>
      view.offers.findLast(({ by, terms }) => by === id && terms[issue] !== undefined)?.terms[issue],
  );
  return last.every(option => option === last[0]) ? last[0] : undefined;
}

/** The clauses ripest for a text: all parties have spoken and the gap is small; late, all that is open. */
function ripeIssues({ traits, view }: Occasion<MediatorPersona>, estimate: Estimate): readonly number[] {
  const { gaps } = estimate;
  const late = estimate.time > 0.7;
  const open = openIssues(estimate).filter(
    issue => late || (!view.clauses[issue]!.parked && gaps[issue]!.steps !== undefined),
  );
  const ripe = byScore(open, issue => -(gaps[issue]!.steps ?? 9));
  return late ? ripe : ripe.slice(0, traits.draftSize);
}

/** A text all of whose clauses are as one party would have them is nobody's bridge: one of them is written otherwise. */
function evenHanded(occasion: Occasion<MediatorPersona>, intent: Intent, terms: Terms): Terms | undefined {
  if (!isOfOne(intent, terms)) return terms;
  const changes = issuesOf(terms)
    .flatMap(issue => otherOptions(occasion, intent, issue).map(option => ({ issue, option })))
    .filter(({ issue, option }) => !isOfOne(intent, { ...terms, [issue]: option }));
  const [best] = byScore(changes, ({ issue, option }) =>
    gainWith(occasion, intent, intent.fair, issue, option),
  );
  return best && { ...terms, [best.issue]: best.option };
}

/** Whether a text is in all of its clauses as one party would have them. */
function isOfOne({ models }: Intent, terms: Terms): boolean {
  return models.some(({ stance }) => issuesOf(terms).every(issue => stance[issue] === terms[issue]));
}

/** One clause of the text changed to the next best for the room. */
function variant(occasion: Occasion<MediatorPersona>, intent: Intent, terms: Terms): Terms | undefined {
  const issues = issuesOf(terms);
  const from = issues.length > 0 ? occasion.random.int(issues.length) : 0;
  for (let at = 0; at < issues.length; at++) {
    const issue = issues[(from + at) % issues.length]!;
    for (const option of otherOptions(occasion, intent, issue)) {
      const mended = { ...terms, [issue]: option };
      if (!wasTabled(occasion.view, mended) && !isOfOne(intent, mended)) return mended;
    }
  }
  return undefined;
}

function otherOptions(occasion: Occasion<MediatorPersona>, intent: Intent, issue: number): readonly number[] {
  const others: number[] = [];
  const { first, count } = rangeOf(intent, issue, occasion.game.issues[issue]!.options.length);
  for (let option = first; option < first + count; option++) {
    if (option !== intent.fair[issue] && !isSpent(occasion, issue, option, intent.time)) others.push(option);
  }
  return byScore(others, option => gainWith(occasion, intent, intent.fair, issue, option)).slice(0, 2);
}

/** Whether the mediator has put forward exactly this text before. */
export function wasTabled({ offers, clauses }: View, terms: Terms): boolean {
  for (const offer of offers) {
    if (offer.kind === 'draft' && sameTerms(clauses.length, offer.terms, terms)) return true;
  }
  return false;
}
