import { agreedOption, issuesOf, type Terms } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import { isParty } from '../climate.ts';
import { at } from '../grid.ts';
import { changesFrom, stepsWorth } from '../lessons.ts';
import { Best, type Occasion, openIssues, sameTerms } from '../occasion.ts';
import type { PartyPersona } from '../personas/persona.ts';
import { type Outlook, overshoots, pointsOf, standingDeal } from './outlook.ts';
import { type Proposal, pendingPackage, wasOffered } from './propose.ts';
import { prospectOf } from './prospect.ts';
import { changeIn } from './scale.ts';

/** Tenths of a point that a change of an agreed text must bring its proposer. */
const WORTHWHILE = 5;

/** What the others may be thought to lose by it, as a share of their best: models are wrong by more. */
const SHADE = 0.02;

/**
 * A package that changes one or two clauses of a text already agreed, of more promise for the seat and, as far as it can tell,
 * hardly worse for the others: a settlement after the settlement (Raiffa 1985). Undefined where nothing is left to
 * better, or no time to initial what comes of it.
 */
export function amendment(occasion: Occasion<PartyPersona>, outlook: Outlook): Proposal | undefined {
  const { game, view } = occasion;
  if (view.initialled.length > 0 || pendingPackage(view)) return undefined;
  if (!mayAmend(occasion, outlook) || !canWait(occasion)) return undefined;
  const deal = standingDeal(game, outlook);
  const worth = worthToOthers(occasion, outlook);
  const best = new Best<Proposal>();
  for (const changed of neighbours(outlook, worth, deal)) {
    if (breaksWord(view, changed, deal)) continue;
    const own = prospectOf(outlook, changed) - prospectOf(outlook, deal);
    const others = sumOf(worth, changed);
    if (own < WORTHWHILE || others < -SHADE) continue;
    if (!givesSomething(outlook, deal, changed)) continue;
    const hope = own * chanceOf(others);
    if (!best.isBeatenBy(hope)) continue;
    const move = proposalOf(view.seat, deal, changed);
    if (!wasOffered(view, move.terms) && mayAsk(occasion, outlook, deal, move.terms)) best.show(move, hope);
  }
  return best.choice;
}

/**
 * By place in the grid, what a change is thought to be worth to the others, from all they did with changes so far. Who
 * takes the pie for fixed learns nothing.
 */
function worthToOthers(
  { view, level }: Occasion<PartyPersona>,
  { others, agreed, appeal }: Outlook,
): Float64Array {
  const readings =
    level === 'guided' ? [changesFrom(appeal, agreed)] : others.map(other => stepsWorth(view, other, agreed));
  return readings.reduce((sum, each) => sum.map((worth, place) => worth + each[place]!));
}

/**
 * Whether another party may be asked for a change: not for just one that it did not take, for no clause that was settled
 * today, nor again and again for the same gain, whatever is offered for it.
 */
function mayAsk(
  { view }: Occasion<PartyPersona>,
  { scale, vital }: Outlook,
  deal: readonly number[],
  terms: Terms,
): boolean {
  if (wasTurnedDown(view, terms)) return false;
  return issuesOf(terms).every(issue => {
    const option = terms[issue]!;
    const gains = scale.points[at(issue, option)]! > scale.points[at(issue, deal[issue]!)]!;
    if (isSettledToday(view, issue) || (!gains && vital[issue]!)) return false;
    if (gains && isOwnWord(view, issue)) return false;
    return !gains || timesAsked(view, issue, option) < MOST_ASKED;
  });
}

/** Whether what is agreed on a clause is what the seat itself put forward last of all: others took it at its word. */
function isOwnWord({ offers, seat, clauses }: View, issue: number): boolean {
  const option = agreedOption(clauses[issue]!);
  const last = offers.findLast(({ terms }) => terms[issue] === option);
  return last?.by === seat && last.kind === 'offer';
}

/** How often the same change is asked for. */
const MOST_ASKED = 3;

function timesAsked({ offers, seat }: View, issue: number, option: number): number {
  return offers.filter(
    offer => offer.by === seat && offer.kind === 'package' && offer.terms[issue] === option,
  ).length;
}

/** Whether what stands on a clause was put forward today, or taken: the ink is wet. */
export function isSettledToday(view: View, issue: number): boolean {
  return isSettledSince(view, issue, view.round);
}

export function isSettledSince({ offers, clauses }: View, issue: number, round: number): boolean {
  const option = agreedOption(clauses[issue]!);
  return offers.some(offer => offer.round >= round && offer.terms[issue] === option);
}

/** Whether another party did not take just this change, in a package or in a text. */
function wasTurnedDown({ offers, seat, clauses }: View, terms: Terms): boolean {
  return offers.some(
    offer =>
      sameTerms(clauses.length, offer.terms, terms) &&
      offer.answers.some(answer => answer.seat !== seat && !answer.accepted),
  );
}

/** Whether some clause comes nearer to where another party opened: to ask and give nothing is no exchange. */
function givesSomething({ others }: Outlook, deal: readonly number[], changed: readonly number[]): boolean {
  return changed.some((option, issue) =>
    others.some(({ first }) => {
      const opened = first[issue]!;
      return opened >= 0 && Math.abs(option - opened) < Math.abs(deal[issue]! - opened);
    }),
  );
}

/** Whether a change gives up what the seat has committed itself to in public. */
function breaksWord(
  { commitments, seat }: View,
  changed: readonly number[],
  deal: readonly number[],
): boolean {
  return commitments.some(
    ({ seat: by, issue, options, freed }) =>
      by === seat && !freed && options.includes(deal[issue]!) && !options.includes(changed[issue]!),
  );
}

/** How likely the others are to take what they are thought to gain so much from. */
function chanceOf(gain: number): number {
  return 1 / (1 + Math.exp(-gain / SHADE));
}

/** A text agreed in full, and another exchange to initial it in, whatever becomes of the change. */
export function mayAmend({ view }: Occasion<PartyPersona>, outlook: Outlook): boolean {
  return openIssues(outlook).length === 0 && view.exchange + 1 < view.exchanges;
}

/** Whether there is a turn left to initial in once the others have answered. */
function canWait(occasion: Occasion<PartyPersona>): boolean {
  const { exchange, exchanges } = occasion.view;
  return isFollowed(occasion) || exchange + 2 < exchanges;
}

/** Whether another party has the floor after this one in the same exchange. */
export function isFollowed({ game, view }: Occasion<PartyPersona>): boolean {
  return view.floor.some(seat => seat !== view.seat && isParty(game, seat));
}

function sumOf(worth: Float64Array, deal: readonly number[]): number {
  let sum = 0;
  for (let issue = 0; issue < deal.length; issue++) sum += worth[at(issue, deal[issue]!)]!;
  return sum;
}

/**
 * The deals within the red lines that differ from a deal in one clause, or in two, and that may be worth proposing:
 * sums of steps tell which are not, without weighing whole deals.
 */
function neighbours(
  outlook: Outlook,
  worth: Float64Array,
  deal: readonly number[],
): ReadonlyArray<readonly number[]> {
  const steps = stepsFrom(outlook, worth, deal);
  const found: Array<readonly number[]> = [];
  for (const { issue, option, own, others } of steps)
    if (mayDo(own, others)) found.push(deal.with(issue, option));
  for (let first = 0; first < steps.length; first++) addPairs(outlook, deal, steps, first, found);
  return found;
}

/** A clause changed: by how much it betters the deal for the seat, and as far as it can tell for the others. */
interface Step {
  readonly issue: number;
  readonly option: number;
  readonly own: number;
  readonly others: number;
}

/** Nobody asks for more than it opened with, nor offers more than the others did. */
function stepsFrom(outlook: Outlook, worth: Float64Array, deal: readonly number[]): readonly Step[] {
  const { allowed, scale, words } = outlook;
  const steps: Step[] = [];
  for (let issue = 0; issue < deal.length; issue++) {
    for (let option = 0; option < scale.bonds.counts[issue]!; option++) {
      if (option === deal[issue] || allowed[at(issue, option)] === 0) continue;
      if (overshoots(outlook, issue, deal[issue]!, option)) continue;
      const first = words.first[issue]!;
      if (first >= 0 && pointsOf(outlook, issue, option) > pointsOf(outlook, issue, first)) continue;
      const own = changeIn(scale, deal, issue, option);
      steps.push({ issue, option, own, others: worth[at(issue, option)]! });
    }
  }
  return steps;
}

function addPairs(
  { scale }: Outlook,
  deal: readonly number[],
  steps: readonly Step[],
  first: number,
  found: Array<readonly number[]>,
): void {
  const one = steps[first]!;
  const stepped = deal.with(one.issue, one.option);
  for (let second = first + 1; second < steps.length; second++) {
    const { issue, option, others } = steps[second]!;
    if (issue === one.issue || one.others + others < -SHADE - ROUNDING) continue;
    const own = one.own + changeIn(scale, stepped, issue, option);
    if (mayDo(own, one.others + others)) found.push(stepped.with(issue, option));
  }
}

function mayDo(own: number, others: number): boolean {
  return own >= WORTHWHILE - ROUNDING && others >= -SHADE - ROUNDING;
}

/** Sums of steps and differences of whole deals are the same but for this. */
const ROUNDING = 1e-6;

function proposalOf(seat: string, deal: readonly number[], changed: readonly number[]): Proposal {
  const terms: Record<number, number> = {};
  for (let issue = 0; issue < deal.length; issue++)
    if (changed[issue] !== deal[issue]) terms[issue] = changed[issue]!;
  return { type: 'text.propose', seat, terms, whole: true };
}
