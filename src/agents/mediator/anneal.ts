import { at } from '../grid.ts';
import type { Model } from '../model.ts';
import { luck, type Occasion } from '../occasion.ts';
import type { MediatorPersona } from '../personas/persona.ts';
import { type Estimate, isBetween } from './estimate.ts';

/** What no deal is thought to be worth to a party, as a share of its best: who talks could nearly as well leave. */
const RESERVE = 0.58;

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
  return jointGain(
    traits,
    models.map(model => shareOf(model, changed)),
  );
}

interface Search {
  readonly traits: MediatorPersona;
  readonly models: readonly Model[];
  readonly open: readonly number[];
  /** By issue: the options that lie between the parties. */
  readonly choices: ReadonlyArray<readonly number[]>;
  readonly deal: number[];
  gains: readonly number[];
}

function startOf({ traits, view, game }: Occasion<MediatorPersona>, estimate: Estimate): Search {
  const { agreed, models } = estimate;
  const before = view.offers.findLast(offer => offer.kind === 'draft')?.terms ?? {};
  const choices = game.issues.map(({ options }, issue) =>
    options.map((_, option) => option).filter(option => isBetween(estimate, issue, option)),
  );
  const deal = agreed.map((option, issue) => {
    if (option >= 0) return option;
    const kept = before[issue];
    return kept !== undefined && choices[issue]!.includes(kept)
      ? kept
      : middleOf(estimate, issue, game.issues[issue]!.statusQuo);
  });
  const open = agreed.flatMap((option, issue) => (option < 0 ? [issue] : []));
  return { traits, models, open, choices, deal, gains: models.map(model => shareOf(model, deal)) };
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
  const choices = search.choices[issue]!;
  const option = choices[random.int(choices.length)]!;
  if (option === search.deal[issue]) return;
  const gains = gainsAfter(search, issue, option);
  const change = jointGain(search.traits, gains) / jointGain(search.traits, search.gains) - 1;
  if (change < -luck(random, heat)) return;
  search.deal[issue] = option;
  search.gains = gains;
}

function improve(search: Search, issue: number): boolean {
  let best = jointGain(search.traits, search.gains) + 1e-9;
  let chosen = -1;
  for (const option of search.choices[issue]!) {
    const gain = jointGain(search.traits, gainsAfter(search, issue, option));
    if (gain <= best) continue;
    best = gain;
    chosen = option;
  }
  if (chosen < 0) return false;
  search.gains = gainsAfter(search, issue, chosen);
  search.deal[issue] = chosen;
  return true;
}

function gainsAfter({ models, gains, deal }: Search, issue: number, option: number): readonly number[] {
  const after: number[] = [];
  for (let party = 0; party < models.length; party++) {
    const { weights, values } = models[party]!;
    const change = values[at(issue, option)]! - values[at(issue, deal[issue]!)]!;
    after.push(gains[party]! + weights[issue]! * change);
  }
  return after;
}

/** The Nash product of estimated surpluses, leaning toward the lesser one by the persona's sense of fairness. */
function jointGain({ fairness }: MediatorPersona, gains: readonly number[]): number {
  let product = 1;
  let least = 1;
  for (const gain of gains) {
    const surplus = felt(gain);
    product *= surplus;
    least = Math.min(least, surplus);
  }
  return (1 - fairness) * product + fairness * least * least;
}

/** A gain too small to sign for still counts the more the nearer it comes, so that there is a way up. */
function felt(gain: number): number {
  return gain >= SLIGHT ? gain : SLIGHT ** 2 / (2 * SLIGHT - gain);
}

const SLIGHT = 0.2;
