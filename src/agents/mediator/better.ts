import type { Move } from '../../engine/move.ts';
import type { Terms } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import { at } from '../grid.ts';
import { byScore, type Occasion, openIssues, sameTerms } from '../occasion.ts';
import type { MediatorPersona } from '../personas/persona.ts';
import type { Estimate } from './estimate.ts';

type Draft = Extract<Move, { readonly type: 'text.draft' }>;

/**
 * A text that may better an agreed one for all (Raiffa 1985): steps on several clauses for the parties to mark up, then
 * what all have taken of them. Undefined where there is nothing new to try, or no time to initial what comes of it.
 */
export function betterText(occasion: Occasion<MediatorPersona>, estimate: Estimate): Draft | undefined {
  const { view } = occasion;
  if (openIssues(estimate).length > 0 || view.exchange + 1 >= view.exchanges) return undefined;
  const terms = [commonGround(occasion, estimate), steps(occasion, estimate)].find(
    each => Object.keys(each).length > 0 && isNew(view, each),
  );
  return terms && { type: 'text.draft', seat: view.seat, terms };
}

/** What every party has taken of the changes that the last text would make. */
function commonGround({ game, view }: Occasion<MediatorPersona>, { agreed }: Estimate): Terms {
  const last = view.offers.findLast(offer => offer.kind === 'draft');
  const common: Record<number, number> = {};
  if (!last || last.answers.length < game.parties.length) return common;
  for (let issue = 0; issue < agreed.length; issue++) {
    const option = last.terms[issue];
    if (option === undefined || option === agreed[issue]) continue;
    if (last.answers.every(answer => answer.terms[issue] === option)) common[issue] = option;
  }
  return common;
}

interface Step {
  readonly issue: number;
  readonly option: number;
  readonly score: number;
}

/**
 * A step on each of the clauses where whoever loses by it is thought to lose least, so many as the persona likes in a
 * text; what was tried today comes last.
 */
function steps(occasion: Occasion<MediatorPersona>, estimate: Estimate): Terms {
  const best = estimate.agreed.map((_, issue) => bestStep(occasion, estimate, issue));
  const chosen = byScore(best, ({ score }) => score).slice(0, occasion.traits.draftSize);
  return Object.fromEntries(chosen.map(({ issue, option }) => [issue, option]));
}

function bestStep({ game, view }: Occasion<MediatorPersona>, estimate: Estimate, issue: number): Step {
  const now = estimate.agreed[issue]!;
  const ways: Step[] = [];
  for (const option of [now - 1, now + 1]) {
    if (option < 0 || option >= game.issues[issue]!.options.length) continue;
    ways.push({ issue, option, score: leastGain(estimate, issue, option) - timesTried(view, issue, option) });
  }
  return byScore(ways, ({ score }) => score)[0]!;
}

function timesTried({ offers, round }: View, issue: number, option: number): number {
  let tried = 0;
  for (const { kind, round: made, terms } of offers)
    if (kind === 'draft' && made === round && terms[issue] === option) tried++;
  return tried;
}

/** What the one who gains least by a step is thought to gain, as a share of its best; never more than 1. */
function leastGain({ models, agreed }: Estimate, issue: number, option: number): number {
  let least = 1;
  for (const { weights, values } of models) {
    const gain = values[at(issue, option)]! - values[at(issue, agreed[issue]!)]!;
    least = Math.min(least, weights[issue]! * gain);
  }
  return least;
}

function isNew({ offers, clauses }: View, terms: Terms): boolean {
  for (const offer of offers) {
    if (offer.kind === 'draft' && sameTerms(clauses.length, offer.terms, terms)) return false;
  }
  return true;
}
