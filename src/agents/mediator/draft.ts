import type { Move } from '../../engine/move.ts';
import type { Terms } from '../../engine/table.ts';
import { at } from '../grid.ts';
import type { Model } from '../model.ts';
import { type Occasion, openIssues, sameTerms } from '../occasion.ts';
import type { MediatorPersona } from '../personas/persona.ts';
import { type Estimate, isBetween } from './estimate.ts';

type Draft = Extract<Move, { readonly type: 'text.draft' }>;

/** What no deal is thought to be worth to a party, as a share of its best. */
const RESERVE = 0.4;

/**
 * A single text near the estimated Nash point that keeps what is agreed (after Klein et al. 2003: a text mended by
 * the answers it gets, which the estimate already holds). Undefined when every such text was tabled before.
 */
export function nextDraft(occasion: Occasion<MediatorPersona>, estimate: Estimate): Draft | undefined {
  const { view } = occasion;
  const chosen = ripeIssues(occasion, estimate);
  const deal = fairDeal(occasion, estimate, chosen);
  const terms: Record<number, number> = {};
  for (const issue of chosen) terms[issue] = deal[issue]!;
  const fresh = isNew(occasion, terms) ? terms : variant(occasion, estimate, deal, terms);
  return fresh && Object.keys(fresh).length > 0
    ? { type: 'text.draft', seat: view.seat, terms: fresh }
    : undefined;
}

/** Hill climbing, clause by clause, on the estimated joint gain from the clauses of the text, so that it is fair in itself. */
export function fairDeal(
  occasion: Occasion<MediatorPersona>,
  estimate: Estimate,
  issues: readonly number[],
): readonly number[] {
  const deal: number[] = [];
  for (const option of estimate.agreed)
    deal.push(option >= 0 ? option : middleOf(occasion, estimate, deal.length));
  const gains = sharesOf(estimate, deal, issues);
  for (let pass = 0, moved = true; moved && pass < 4; pass++) {
    moved = false;
    for (const issue of issues) moved = improve(occasion, estimate, deal, gains, issue) || moved;
  }
  return deal;
}

function sharesOf({ models }: Estimate, deal: readonly number[], issues: readonly number[]): number[] {
  const shares: number[] = [];
  for (const model of models) shares.push(shareOf(model, deal, issues));
  return shares;
}

/** What a party is thought to get from these clauses above what it would need for them, as a share of its whole. */
function shareOf(model: Model, deal: readonly number[], issues: readonly number[]): number {
  let share = 0;
  for (const issue of issues)
    share += model.weights[issue]! * (model.values[at(issue, deal[issue]!)]! - RESERVE);
  return share;
}

function improve(
  { traits, game }: Occasion<MediatorPersona>,
  estimate: Estimate,
  deal: number[],
  gains: number[],
  issue: number,
): boolean {
  const { models } = estimate;
  const start = deal[issue]!;
  let best = jointGain(traits, gains);
  let chosen = start;
  const shifted = [...gains];
  for (let option = 0; option < game.issues[issue]!.options.length; option++) {
    if (option === start || !isBetween(estimate, issue, option)) continue;
    for (let party = 0; party < models.length; party++) {
      const { weights, values } = models[party]!;
      shifted[party] =
        gains[party]! + weights[issue]! * (values[at(issue, option)]! - values[at(issue, start)]!);
    }
    const gain = jointGain(traits, shifted);
    if (gain <= best + 1e-9) continue;
    best = gain;
    chosen = option;
  }
  if (chosen === start) return false;
  for (let party = 0; party < models.length; party++) {
    const { weights, values } = models[party]!;
    gains[party]! += weights[issue]! * (values[at(issue, chosen)]! - values[at(issue, start)]!);
  }
  deal[issue] = chosen;
  return true;
}

/** The Nash product of estimated surpluses, leaning toward the lesser one by the persona's sense of fairness. */
function jointGain({ fairness }: MediatorPersona, gains: readonly number[]): number {
  let product = 1;
  let least = 1;
  for (const gain of gains) {
    const surplus = Math.max(0.001, gain);
    product *= surplus;
    least = Math.min(least, surplus);
  }
  return (1 - fairness) * product + fairness * least * least;
}

function middleOf({ game }: Occasion<MediatorPersona>, { models }: Estimate, issue: number): number {
  let sum = 0;
  let count = 0;
  for (const { stance } of models) {
    if (stance[issue]! < 0) continue;
    sum += stance[issue]!;
    count++;
  }
  return count === 0 ? game.issues[issue]!.statusQuo : Math.floor(sum / count + 0.5);
}

/** The clauses ripest for a text: all parties have spoken and the gap is small; late, all that is open. */
function ripeIssues({ traits, view }: Occasion<MediatorPersona>, estimate: Estimate): readonly number[] {
  const { gaps } = estimate;
  const late = estimate.time > 0.7;
  const ripe = openIssues(estimate)
    .filter(issue => late || (!view.clauses[issue]!.parked && gaps[issue]!.steps !== undefined))
    .sort((a, b) => (gaps[a]!.steps ?? 9) - (gaps[b]!.steps ?? 9));
  return late ? ripe : ripe.slice(0, traits.draftSize);
}

/** One clause of the text changed to the next best for the room. */
function variant(
  occasion: Occasion<MediatorPersona>,
  estimate: Estimate,
  deal: readonly number[],
  terms: Terms,
): Terms | undefined {
  const issues = Object.keys(terms).map(Number);
  const from = issues.length > 0 ? occasion.random.int(issues.length) : 0;
  for (let at = 0; at < issues.length; at++) {
    const issue = issues[(from + at) % issues.length]!;
    for (const option of otherOptions(occasion, estimate, deal, issues, issue)) {
      const mended = { ...terms, [issue]: option };
      if (isNew(occasion, mended)) return mended;
    }
  }
  return undefined;
}

function otherOptions(
  { game, traits }: Occasion<MediatorPersona>,
  estimate: Estimate,
  deal: readonly number[],
  issues: readonly number[],
  issue: number,
): readonly number[] {
  const changed = [...deal];
  const joint = (option: number) => {
    changed[issue] = option;
    return jointGain(traits, sharesOf(estimate, changed, issues));
  };
  const others: Array<{ readonly option: number; readonly gain: number }> = [];
  for (let option = 0; option < game.issues[issue]!.options.length; option++) {
    if (option !== deal[issue] && isBetween(estimate, issue, option))
      others.push({ option, gain: joint(option) });
  }
  return others
    .sort((a, b) => b.gain - a.gain)
    .slice(0, 2)
    .map(({ option }) => option);
}

function isNew({ view, game }: Occasion<MediatorPersona>, terms: Terms): boolean {
  for (const offer of view.offers) {
    if (offer.kind === 'draft' && sameTerms(game.issues.length, offer.terms, terms)) return false;
  }
  return true;
}
