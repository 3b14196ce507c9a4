import type { Move } from '../../engine/move.ts';
import { unanswered } from '../../engine/offers.ts';
import type { Terms } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import { at, WIDTH } from '../grid.ts';
import { byScore, hasRefused, type Occasion, openIssues, sameTerms } from '../occasion.ts';
import type { PartyPersona } from '../personas/persona.ts';
import type { Outlook } from './outlook.ts';
import { tradedDeal } from './plan.ts';
import { changeIn } from './scale.ts';

export type Proposal = Extract<Move, { readonly type: 'text.propose' }>;

/** Clauses put forward firmly: first the ones not spoken of, then a few small steps from where the seat stands. */
export function firmProposal(
  occasion: Occasion<PartyPersona>,
  outlook: Outlook,
  plan: readonly number[],
): Proposal | undefined {
  const { view, traits } = occasion;
  const open = movable(openIssues(outlook), view.clauses, outlook.time);
  const unspoken = open.filter(issue => outlook.stance[issue]! < 0);
  const moves = open.filter(issue => isStep(occasion, outlook, issue, plan[issue]!));
  const chosen = [
    ...byWeight(outlook, unspoken).slice(0, traits.breadth),
    ...byCheapness(outlook, plan, moves).slice(0, traits.step),
  ];
  return chosen.length === 0 ? undefined : proposal(view.seat, chosen, plan, false);
}

/** Whether to go to an option from where the seat stands would be a step, and one that is called for. */
function isStep(occasion: Occasion<PartyPersona>, outlook: Outlook, issue: number, option: number): boolean {
  if (outlook.stance[issue]! < 0 || !isNearer(outlook, issue, option)) return false;
  const asks = asksOn(occasion, issue);
  return (
    !isOffered(occasion.view, outlook, asks, issue, option) && !isBoundUp(occasion.view, asks, issue, option)
  );
}

/** What each other party last asked for on a clause, in a package or by itself; −1 where it is silent. */
function asksOn({ game, view }: Occasion<PartyPersona>, issue: number): readonly number[] {
  const { offers, clauses, seat } = view;
  return game.parties.flatMap(({ id }, party) => {
    if (id === seat) return [];
    const last = offers.findLast(({ by, terms }) => by === id && terms[issue] !== undefined);
    return [last?.terms[issue] ?? clauses[issue]!.brackets[party]!];
  });
}

/** Whether an option is nearer to what the others want than where the seat stands. */
function isNearer({ stance, appeal }: Outlook, issue: number, option: number): boolean {
  return appeal[at(issue, option)]! > appeal[at(issue, stance[issue]!)]!;
}

/** Whether a step is the coin of a package of today, and nobody asks for it alone; or was refused by the seat itself a moment ago. */
function isBoundUp(view: View, asks: readonly number[], issue: number, option: number): boolean {
  const { offers, seat, round, exchange } = view;
  if (asks.includes(option)) return false;
  return offers.some(
    offer =>
      offer.round === round &&
      offer.terms[issue] === option &&
      ((offer.by === seat && offer.kind === 'package') ||
        (offer.exchange + 1 >= exchange && hasRefused(offer, seat, issue))),
  );
}

/**
 * Whether what lies before the seat asks no more of it on a clause than this, which wants an answer and not a gift; or all
 * the others have last asked for less.
 */
function isOffered(
  { offers, seat }: View,
  { scale }: Outlook,
  asks: readonly number[],
  issue: number,
  option: number,
): boolean {
  const worth = scale.points[at(issue, option)]!;
  const isLess = (asked: number) => asked >= 0 && scale.points[at(issue, asked)]! > worth;
  return (
    asks.every(isLess) ||
    unanswered(offers, seat).some(index => {
      const asked = offers[index]!.terms[issue];
      return asked !== undefined && scale.points[at(issue, asked)]! >= worth;
    })
  );
}

/**
 * A package of the open clauses that the seat has not seen refused: the same worth to itself, dressed a little
 * differently each time it is turned down.
 */
export function packageProposal(occasion: Occasion<PartyPersona>, outlook: Outlook): Proposal | undefined {
  const { view, random } = occasion;
  if (!mayPackage(view)) return undefined;
  for (let attempt = 0; attempt < 3; attempt++) {
    const appeal = attempt === 0 ? outlook.appeal : jittered(outlook.appeal, random);
    const deal = tradedDeal(outlook, appeal);
    const issues = openIssues(outlook).filter(issue => outlook.allowed[at(issue, deal[issue]!)] === 1);
    if (issues.length < 2 || !givesSomething(outlook, deal, issues)) return undefined;
    const move = proposal(view.seat, issues, deal, true);
    if (!wasOffered(view, move.terms)) return move;
  }
  return undefined;
}

/** Packages of a day beyond which another would be noise. */
const MOST_PACKAGES = 3;

function mayPackage({ offers, seat, round }: View): boolean {
  const today = offers.filter(
    offer => offer.by === seat && offer.kind === 'package' && offer.round === round,
  );
  return today.length < MOST_PACKAGES;
}

/** Parked clauses rest until the others are settled or time runs short. */
function movable(issues: readonly number[], clauses: View['clauses'], time: number): readonly number[] {
  const live = issues.filter(issue => !clauses[issue]!.parked);
  return live.length === 0 || time > 0.75 ? issues : live;
}

function byWeight(outlook: Outlook, issues: readonly number[]): readonly number[] {
  const raised = (issue: number) => (outlook.others.some(each => each.stance[issue]! >= 0) ? 40 : 0);
  return byScore(issues, issue => outlook.scale.spans[issue]! + raised(issue));
}

function byCheapness(
  outlook: Outlook,
  plan: readonly number[],
  issues: readonly number[],
): readonly number[] {
  return byScore(issues, issue => {
    const stance = outlook.stance[issue]!;
    const cost = Math.max(0.1, changeIn(outlook.scale, plan, issue, stance));
    return (outlook.appeal[at(issue, plan[issue]!)]! - outlook.appeal[at(issue, stance)]!) / cost;
  });
}

function proposal(
  seat: string,
  issues: readonly number[],
  deal: readonly number[],
  whole: boolean,
): Proposal {
  const terms: Record<number, number> = {};
  for (const issue of issues) terms[issue] = deal[issue]!;
  return { type: 'text.propose', seat, terms, whole };
}

/** Some clause of it comes nearer to what the others want than where the seat stands. */
function givesSomething(outlook: Outlook, deal: readonly number[], issues: readonly number[]): boolean {
  return issues.some(issue => {
    const stance = outlook.stance[issue]!;
    const gain = outlook.appeal[at(issue, deal[issue]!)]! - outlook.appeal[at(issue, stance)]!;
    return stance >= 0 && gain > 0;
  });
}

function jittered(appeal: Outlook['appeal'], random: { int(below: number): number }): Outlook['appeal'] {
  const changed = appeal.slice();
  for (let first = 0; first < changed.length; first += WIDTH) {
    const factor = 0.5 + random.int(1000) / 1000;
    for (let place = first; place < first + WIDTH; place++) changed[place]! *= factor;
  }
  return changed;
}

/** A whole offer of the same terms, however it fared. */
export function wasOffered({ offers, seat, clauses }: View, terms: Terms): boolean {
  for (const offer of offers) {
    if (offer.kind === 'package' && offer.by === seat && sameTerms(clauses.length, offer.terms, terms))
      return true;
  }
  return false;
}
