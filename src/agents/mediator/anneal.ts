import { at } from '../grid.ts';
import type { Model } from '../model.ts';
import { luck, type Occasion, openIssues } from '../occasion.ts';
import type { MediatorPersona } from '../personas/persona.ts';
import { type Estimate, type Range, rangeOf } from './estimate.ts';

/** What no deal is thought to be worth to a party, as a share of its best: who talks could nearly as well leave. */
const RESERVE = 0.5;

/** Rounds of trial changes to a text, and how bold they are while all the time is left. */
const SWEEPS = 6;
const HEAT = 0.1;

/**
 * The deal with the greatest estimated joint gain that keeps what is agreed. Annealed from the text before (Klein,
 * Faratin, Sayama and Bar-Yam 2003): bold while there is time to learn from the answers, cold at the end.
 */
export function fairDeal(occasion: Occasion<MediatorPersona>, estimate: Estimate): readonly number[] {
  const search = startOf(occasion, estimate);
  const heat = HEAT * Math.max(0, 1 - estimate.time);
  for (let sweep = 0; sweep < SWEEPS && heat > 0; sweep++) {
    for (const issue of search.open) tryAny(occasion, search, issue, heat * (1 - sweep / SWEEPS));
  }
  for (let pass = 0, moved = true; moved && pass < 4; pass++) {
    moved = false;
    for (const issue of search.open) moved = improve(search, issue) || moved;
  }
  return search.deal;
}

/** The joint gain of a deal with one option changed. */
export function gainWith(
  { traits }: Occasion<MediatorPersona>,
  { models }: Estimate,
  deal: readonly number[],
  issue: number,
  option: number,
): number {
  const changed = [...deal];
  changed[issue] = option;
  return jointGain(traits, sharesOf(models, changed));
}

function sharesOf(models: readonly Model[], deal: readonly number[]): number[] {
  const shares: number[] = [];
  for (const model of models) shares.push(shareOf(model, deal));
  return shares;
}

interface Search {
  readonly traits: MediatorPersona;
  readonly models: readonly Model[];
  readonly open: readonly number[];
  /** By issue: the options that lie between the parties. */
  readonly choices: readonly Range[];
  readonly deal: number[];
  /** What each party is thought to get from the deal, and what that is worth together. */
  gains: number[];
  joint: number;
  /** Scratch for the gains from a deal with one option changed. */
  trial: number[];
}

function startOf({ traits, view, game }: Occasion<MediatorPersona>, estimate: Estimate): Search {
  const { agreed, models } = estimate;
  const before = view.offers.findLast(offer => offer.kind === 'draft')?.terms ?? {};
  const choices: Range[] = [];
  const deal: number[] = [];
  for (let issue = 0; issue < agreed.length; issue++) {
    const { options, statusQuo } = game.issues[issue]!;
    const choice = rangeOf(estimate, issue, options.length);
    choices.push(choice);
    if (agreed[issue]! >= 0) deal.push(agreed[issue]!);
    else deal.push(isIn(choice, before[issue]) ? before[issue]! : middleOf(estimate, issue, statusQuo));
  }
  const gains = sharesOf(models, deal);
  const joint = jointGain(traits, gains);
  return { traits, models, open: openIssues(estimate), choices, deal, gains, joint, trial: [...gains] };
}

function isIn({ first, count }: Range, option: number | undefined): boolean {
  return option !== undefined && option >= first && option < first + count;
}

function middleOf({ models }: Estimate, issue: number, statusQuo: number): number {
  let sum = 0;
  let count = 0;
  for (const { stance } of models) {
    if (stance[issue]! < 0) continue;
    sum += stance[issue]!;
    count++;
  }
  return count === 0 ? statusQuo : Math.floor(sum / count + 0.5);
}

/** What a party is thought to get from a deal above what it could have without, as a share of its best. */
function shareOf({ weights, values }: Model, deal: readonly number[]): number {
  let share = -RESERVE;
  for (let issue = 0; issue < deal.length; issue++)
    share += weights[issue]! * values[at(issue, deal[issue]!)]!;
  return share;
}

/** Takes a change at random: always one for the better, one for the worse the more readily the hotter it is. */
function tryAny({ random }: Occasion<MediatorPersona>, search: Search, issue: number, heat: number): void {
  const { first, count } = search.choices[issue]!;
  const option = first + random.int(count);
  if (option === search.deal[issue]) return;
  const joint = jointWith(search, issue, option);
  if (joint / search.joint - 1 < -luck(random, heat)) return;
  take(search, issue, option, joint);
}

function improve(search: Search, issue: number): boolean {
  const { first, count } = search.choices[issue]!;
  let best = search.joint + 1e-9;
  let chosen = -1;
  for (let option = first; option < first + count; option++) {
    const joint = jointWith(search, issue, option);
    if (joint <= best) continue;
    best = joint;
    chosen = option;
  }
  if (chosen < 0) return false;
  take(search, issue, chosen, jointWith(search, issue, chosen));
  return true;
}

/** Makes the change last tried. */
function take(search: Search, issue: number, option: number, joint: number): void {
  const { gains, trial } = search;
  search.gains = trial;
  search.trial = gains;
  search.joint = joint;
  search.deal[issue] = option;
}

/** The joint gain of the deal with one option changed; what each party gains is then on trial. */
function jointWith({ traits, models, gains, deal, trial }: Search, issue: number, option: number): number {
  const row = at(issue, 0);
  const now = row + deal[issue]!;
  for (let party = 0; party < models.length; party++) {
    const { weights, values } = models[party]!;
    trial[party] = gains[party]! + weights[issue]! * (values[row + option]! - values[now]!);
  }
  return jointGain(traits, trial);
}

/** The Nash product of estimated surpluses, leaning toward the lesser one by the persona's sense of fairness. */
function jointGain({ fairness }: MediatorPersona, gains: readonly number[]): number {
  let product = 1;
  let least = 1;
  for (let party = 0; party < gains.length; party++) {
    const gain = gains[party]!;
    const surplus = gain >= SLIGHT ? gain : SLIGHT_SQUARED / (2 * SLIGHT - gain);
    product *= surplus;
    least = Math.min(least, surplus);
  }
  return (1 - fairness) * product + fairness * least * least;
}

/** A gain too small to sign for still counts the more the nearer it comes, so that there is a way up. */
const SLIGHT = 0.2;
const SLIGHT_SQUARED = SLIGHT ** 2;
