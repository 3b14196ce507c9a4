import type { SeatId } from '../../engine/game.ts';
import type { Move } from '../../engine/move.ts';
import type { Terms } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import { at } from '../grid.ts';
import { stepsWorth } from '../lessons.ts';
import { type Occasion, openIssues, sameTerms } from '../occasion.ts';
import type { MediatorPersona } from '../personas/persona.ts';
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
  const terms = bestTrade(occasion, estimate);
  return terms && { type: 'text.draft', seat: view.seat, terms };
}

/** A clause of the agreed text turned by one option, and what that is thought to bring each party. */
interface Step {
  readonly issue: number;
  readonly option: number;
  readonly gains: readonly number[];
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
  if (least <= best.least) return;
  const terms = Object.fromEntries(chosen.map(({ issue, option }) => [issue, option]));
  if (wasTabled(view, terms) || isSomebodys(view, terms)) return;
  best.terms = terms;
  best.least = least;
}

/** Whether a party’s package of today asks for just these terms: it has to find its own answer. */
function isSomebodys({ offers, clauses, round }: View, terms: Terms): boolean {
  return offers.some(
    offer =>
      offer.kind === 'package' && offer.round === round && sameTerms(clauses.length, offer.terms, terms),
  );
}

function stepsFrom({ game, view }: Occasion<MediatorPersona>, { models, agreed }: Estimate): readonly Step[] {
  const worth = models.map(model => stepsWorth(view, model, agreed));
  const steps: Step[] = [];
  for (let issue = 0; issue < agreed.length; issue++) {
    if (isBargained(view, issue)) continue;
    for (const option of [agreed[issue]! - 1, agreed[issue]! + 1]) {
      if (option < 0 || option >= game.issues[issue]!.options.length) continue;
      if (isResisted(view, issue, option) || isWayBack(view, issue, option)) continue;
      steps.push({ issue, option, gains: worth.map(each => each[at(issue, option)]!) });
    }
  }
  return steps;
}

/** Whether the hosts' last text of today that touched a clause led away from an option. */
function isWayBack({ offers, round }: View, issue: number, option: number): boolean {
  const last = offers.findLast(({ kind, terms }) => kind === 'draft' && terms[issue] !== undefined);
  return last !== undefined && last.round === round && last.terms[issue] !== option;
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

/** Whether a clause is of a bargain that the parties struck by themselves today: that is not for the hosts to undo. */
function isBargained({ offers, round }: View, issue: number): boolean {
  return offers.some(
    offer =>
      offer.kind === 'package' &&
      offer.round === round &&
      offer.terms[issue] !== undefined &&
      offer.answers.some(({ accepted }) => accepted),
  );
}
