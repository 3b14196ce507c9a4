import type { SeatId } from '../../engine/game.ts';
import type { Move } from '../../engine/move.ts';
import { agreedOptions, issuesOf, type Terms } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import { byScore, type Occasion, openIssues, sameWhereOpen } from '../occasion.ts';
import type { MediatorPersona } from '../personas/persona.ts';
import { gainWith } from './anneal.ts';
import { type Estimate, type Intent, rangeOf } from './estimate.ts';
import { isSpent, wasOnTable } from './spent.ts';

type Draft = Extract<Move, { readonly type: 'text.draft' }>;

/** So few clauses are left that one of them is the text, and silence would be the end of the day. */
export const FEW = 2;

/**
 * The clauses the parties have met on and the ripest others of the deal it works toward, each with the best option not
 * turned down today, mended where that text was tabled before; undefined when all were. Where a clause or two are left,
 * one side's answer, if there is no other.
 */
export function nextDraft(occasion: Occasion<MediatorPersona>, intent: Intent): Draft | undefined {
  const { view } = occasion;
  const met = metToday(occasion, intent);
  const terms: Record<number, number> = { ...met };
  for (const issue of ripeIssues(occasion, intent)) {
    if (met[issue] !== undefined) continue;
    const fair = metOn(occasion, issue) ?? intent.fair[issue]!;
    const spent = isSpent(occasion, issue, fair, intent.time);
    const option = spent ? otherOptions(occasion, intent, issue)[0] : fair;
    if (option !== undefined) terms[issue] = option;
  }
  const even = evenHanded(occasion, intent, terms, met);
  const fresh = wasTabled(view, even) ? variant(occasion, intent, even, met) : even;
  const text = fresh && issuesOf(fresh).length > 0 ? fresh : oneSided(occasion, intent);
  return text && { type: 'text.draft', seat: view.seat, terms: text };
}

/** The open clauses to which all parties have given the same answer today, in whatever form, and that answer. */
function metToday({ game, view }: Occasion<MediatorPersona>, estimate: Estimate): Terms {
  const met: Record<number, number> = {};
  for (const issue of openIssues(estimate)) {
    const [first, ...others] = game.parties.map(({ id }) => saidToday(view, id, issue));
    const option = first!.findLast(each => others.every(said => said.includes(each)));
    if (option !== undefined) met[issue] = option;
  }
  return met;
}

/** What a party has put forward, taken or marked on a clause today, and not struck out of a text since; its last word last. */
function saidToday(view: View, seat: SeatId, issue: number): readonly number[] {
  let said: readonly number[] = [];
  view.offers.forEach(({ kind, by, round, terms, answers }, index) => {
    const asked = terms[issue];
    if (asked === undefined) return;
    if (by === seat && round === view.round) said = [...said, asked];
    const given = answers.find(answer => answer.seat === seat)?.terms[issue];
    if (given === undefined || !wasOnTable(view, index)) return;
    if (kind === 'draft' && given !== asked) said = said.filter(each => each !== asked);
    if (given >= 0) said = [...said, given];
  });
  return said;
}

/** The answer to a clause that all parties had in what they last put forward, if they did. */
function metOn({ game, view }: Occasion<MediatorPersona>, issue: number): number | undefined {
  const last = game.parties.map(
    ({ id }) =>
      view.offers.findLast(({ by, terms }) => by === id && terms[issue] !== undefined)?.terms[issue],
  );
  return last.every(option => option === last[0]) ? last[0] : undefined;
}

/** The clauses ripest for a text: all parties have spoken and the gap is small; late, or where few are left, all that is open. */
function ripeIssues({ traits, view }: Occasion<MediatorPersona>, estimate: Estimate): readonly number[] {
  const { gaps } = estimate;
  const open = openIssues(estimate);
  const late = estimate.time > 0.7 || open.length <= FEW;
  const fit = open.filter(
    issue => late || (!view.clauses[issue]!.parked && gaps[issue]!.steps !== undefined),
  );
  const ripe = byScore(fit, issue => -(gaps[issue]!.steps ?? 9));
  return late ? ripe : ripe.slice(0, traits.draftSize);
}

/**
 * A text all of whose clauses are as one party would have them is nobody's bridge: one of them is written otherwise, but
 * none that all have met on. Where none can be, what they have met on is the text.
 */
function evenHanded(occasion: Occasion<MediatorPersona>, intent: Intent, terms: Terms, met: Terms): Terms {
  if (!isOfOne(intent, terms)) return terms;
  const changes = issuesOf(terms)
    .filter(issue => met[issue] === undefined)
    .flatMap(issue => otherOptions(occasion, intent, issue).map(option => ({ issue, option })))
    .filter(({ issue, option }) => !isOfOne(intent, { ...terms, [issue]: option }));
  const [best] = byScore(changes, ({ issue, option }) =>
    gainWith(occasion, intent, intent.fair, issue, option),
  );
  return best ? { ...terms, [best.issue]: best.option } : met;
}

/** Whether a text is in all of its clauses as one party would have them. */
function isOfOne({ models }: Intent, terms: Terms): boolean {
  return models.some(({ stance }) => issuesOf(terms).every(issue => stance[issue] === terms[issue]));
}

/** One clause of the text, none that all have met on, changed to the next best for the room. */
function variant(
  occasion: Occasion<MediatorPersona>,
  intent: Intent,
  terms: Terms,
  met: Terms,
): Terms | undefined {
  const issues = issuesOf(terms).filter(issue => met[issue] === undefined);
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

/** Where few clauses are left, on one of which the parties stand a step apart, so that no bridge lies between: the better of the two. */
function oneSided(occasion: Occasion<MediatorPersona>, intent: Intent): Terms | undefined {
  const { view } = occasion;
  const open = openIssues(intent);
  if (open.length > FEW) return undefined;
  const texts = open
    .filter(issue => intent.gaps[issue]!.steps === 1)
    .flatMap(issue => optionsBetween(occasion, intent, issue).map(option => ({ issue, option })))
    .filter(({ issue, option }) => !isSpent(occasion, issue, option, intent.time))
    .filter(({ issue, option }) => !wasWrittenToday(view, issue, option));
  const isNew = (issue: number, option: number) => !wasTabled(view, { [issue]: option });
  const [best] = byScore(
    texts,
    ({ issue, option }) =>
      gainWith(occasion, intent, intent.fair, issue, option) + (isNew(issue, option) ? 1 : 0),
  );
  return best && { [best.issue]: best.option };
}

function wasWrittenToday({ offers, round }: View, issue: number, option: number): boolean {
  return offers.some(
    offer => offer.kind === 'draft' && offer.round === round && offer.terms[issue] === option,
  );
}

function otherOptions(occasion: Occasion<MediatorPersona>, intent: Intent, issue: number): readonly number[] {
  const others = optionsBetween(occasion, intent, issue).filter(
    option => option !== intent.fair[issue] && !isSpent(occasion, issue, option, intent.time),
  );
  return byScore(others, option => gainWith(occasion, intent, intent.fair, issue, option)).slice(0, 2);
}

function optionsBetween(
  { game }: Occasion<MediatorPersona>,
  intent: Intent,
  issue: number,
): readonly number[] {
  const { first, count } = rangeOf(intent, issue, game.issues[issue]!.options.length);
  return Array.from({ length: count }, (_, step) => first + step);
}

/** Whether the mediator has put forward a text before that was the same on all that is open yet, or, where nothing is, throughout. */
export function wasTabled({ offers, clauses }: View, terms: Terms): boolean {
  const agreed = agreedOptions(clauses);
  return offers.some(offer => offer.kind === 'draft' && sameWhereOpen(agreed, offer.terms, terms));
}
