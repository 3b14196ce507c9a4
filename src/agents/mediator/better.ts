import type { SeatId } from '../../engine/game.ts';
import type { Move } from '../../engine/move.ts';
import { agreedOption, issuesOf, type Offer, type Terms } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import { at } from '../grid.ts';
import { stepsWorth } from '../lessons.ts';
import { type Occasion, openIssues, sameTerms } from '../occasion.ts';
import type { MediatorPersona } from '../personas/persona.ts';
import type { PublicGame } from '../public-game.ts';
import { wasTabled } from './draft.ts';
import type { Estimate } from './estimate.ts';

type Draft = Extract<Move, { readonly type: 'text.draft' }>;

/**
 * A text that may better an agreed one for all (Raiffa 1985): steps on a few clauses, each party giving where it is
 * thought to lose little and getting where it gains, for the parties to mark up. Undefined where there is nothing new
 * to try that all should gain by, or no time to initial what comes of it.
 */
export function betterText(occasion: Occasion<MediatorPersona>, estimate: Estimate): Draft | undefined {
  const { view } = occasion;
  if (openIssues(estimate).length > 0 || view.exchange + 1 >= view.exchanges) return undefined;
  const ticked = tickedByAll(occasion);
  const terms = ticked && !wasTabled(view, ticked) ? ticked : bestTrade(occasion, estimate);
  return terms && { type: 'text.draft', seat: view.seat, terms };
}

/** What all parties took of the hosts’ last text of today, where that was a part of it: as a text of its own it would bind. */
function tickedByAll({ game, view }: Occasion<MediatorPersona>): Terms | undefined {
  const last = view.offers.findLast(({ kind }) => kind === 'draft');
  if (last?.round !== view.round) return undefined;
  const shared = issuesOf(last.terms).filter(
    issue =>
      agreedOption(view.clauses[issue]!) !== last.terms[issue] &&
      game.parties.every(({ id }) =>
        last.answers.some(({ seat, terms }) => seat === id && terms[issue] === last.terms[issue]),
      ),
  );
  return shared.length === 0
    ? undefined
    : Object.fromEntries(shared.map(issue => [issue, last.terms[issue]!]));
}

/** A clause of the agreed text turned by one option, and what that is thought to bring each party. */
interface Step {
  readonly issue: number;
  readonly option: number;
  readonly gains: readonly number[];
  /** Whether all parties have named the option themselves. */
  readonly isLiked: boolean;
}

interface Trade {
  terms: Terms | undefined;
  /** What the party that gains least by it is thought to gain. */
  least: number;
}

/** Of the trades not tried on this text, the one that is best for the party it is least good for. */
function bestTrade(occasion: Occasion<MediatorPersona>, estimate: Estimate): Terms | undefined {
  const steps = stepsFrom(occasion, estimate);
  const best: Trade = { terms: undefined, least: 0 };
  const chosen: Step[] = [];
  const gains = estimate.models.map(() => 0);
  const addFrom = (first: number): void => {
    for (let index = first; index < steps.length; index++) {
      const step = steps[index]!;
      if (chosen.some(({ issue }) => issue === step.issue)) continue;
      chosen.push(step);
      for (let party = 0; party < gains.length; party++) gains[party]! += step.gains[party]!;
      weigh(occasion, chosen, gains, best);
      if (chosen.length < MOST_STEPS) addFrom(index + 1);
      for (let party = 0; party < gains.length; party++) gains[party]! -= step.gains[party]!;
      chosen.pop();
    }
  };
  addFrom(0);
  return best.terms;
}

/** Clauses in a trade: more could not be found by all who mark it up. */
const MOST_STEPS = 3;

function weigh(
  { view }: Occasion<MediatorPersona>,
  chosen: readonly Step[],
  gains: readonly number[],
  best: Trade,
): void {
  let least = gains[0]!;
  for (let party = 1; party < gains.length; party++) least = Math.min(least, gains[party]!);
  if (least <= best.least || !isExchange(chosen)) return;
  const terms = Object.fromEntries(chosen.map(({ issue, option }) => [issue, option]));
  if (wasTabled(view, terms) || isSomebodys(view, terms)) return;
  best.terms = terms;
  best.least = least;
}

/** Whether a trade has more than one clause, or one that all have put forward or taken themselves: else one gives for nothing. */
function isExchange([first, second]: readonly Step[]): boolean {
  return second !== undefined || first!.isLiked;
}

/** Whether a party’s package asked for just these terms: it has to find its own answer. */
function isSomebodys({ offers, clauses }: View, terms: Terms): boolean {
  return offers.some(offer => offer.kind === 'package' && sameTerms(clauses.length, offer.terms, terms));
}

function stepsFrom({ game, view }: Occasion<MediatorPersona>, { models, agreed }: Estimate): readonly Step[] {
  const worth = models.map(model => stepsWorth(view, model, agreed));
  const steps: Step[] = [];
  for (let issue = 0; issue < agreed.length; issue++) {
    if (isSettledToday(game, view, issue, agreed[issue]!)) continue;
    const behind = leftBehind(game, view, issue, agreed[issue]!);
    for (const option of [agreed[issue]! - 1, agreed[issue]! + 1]) {
      if (option < 0 || option >= game.issues[issue]!.options.length) continue;
      if (isResisted(view, issue, option) || isWayBack(view, issue, option)) continue;
      if (behind.includes(option)) continue;
      const gains = worth.map(each => each[at(issue, option)]!);
      const isLiked = game.parties.every(({ id }) => named(view.offers, issue, id).includes(option));
      steps.push({ issue, option, gains, isLiked });
    }
  }
  return steps;
}

/** Whether the hosts' last text of today that touched a clause led away from an option. */
function isWayBack({ offers, round }: View, issue: number, option: number): boolean {
  const last = offers.findLast(({ kind, terms }) => kind === 'draft' && terms[issue] !== undefined);
  return last !== undefined && last.round === round && last.terms[issue] !== option;
}

/** What all gave up on a clause when they took the answer that is agreed from a text of the hosts': it is not brought back. */
function leftBehind(
  { parties }: PublicGame,
  { offers }: View,
  issue: number,
  agreed: number,
): readonly number[] {
  const taken = offers.findLastIndex(
    ({ kind, terms, answers }) =>
      kind === 'draft' &&
      terms[issue] === agreed &&
      parties.every(({ id }) =>
        answers.some(({ seat, terms: given }) => seat === id && given[issue] === agreed),
      ),
  );
  return taken < 0 ? [] : parties.flatMap(({ id }) => named(offers.slice(0, taken), issue, id));
}

/** The options of a clause that a party put forward, took or marked in these offers. */
function named(offers: readonly Offer[], issue: number, seat: SeatId): readonly number[] {
  return offers.flatMap(({ by, terms, answers }) => {
    const given = answers.find(answer => answer.seat === seat)?.terms[issue] ?? -1;
    return [...(by === seat ? [terms[issue] ?? -1] : []), given].filter(option => option >= 0);
  });
}

/** Whether the parties settled a clause by themselves today: that is not for the hosts to undo. */
function isSettledToday(
  { parties }: PublicGame,
  { offers, round }: View,
  issue: number,
  agreed: number,
): boolean {
  return offers.some(
    offer =>
      offer.round === round && offer.terms[issue] === agreed && parties.some(({ id }) => id === offer.by),
  );
}

/** How often an option is turned down until it is taken for a red line. */
const OFTEN = 4;

/** Whether one party has turned an option down time and again: it may well be one that it cannot sign. */
function isResisted({ offers }: View, issue: number, option: number): boolean {
  const refusals = new Map<SeatId, number>();
  for (const { terms, answers } of offers) {
    if (terms[issue] !== option) continue;
    for (const answer of answers)
      if (answer.terms[issue] !== option) refusals.set(answer.seat, (refusals.get(answer.seat) ?? 0) + 1);
  }
  return Math.max(0, ...refusals.values()) >= OFTEN;
}
