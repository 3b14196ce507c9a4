import type { Move } from '../../engine/move.ts';
import { unanswered } from '../../engine/offers.ts';
import { agreedOptions, issuesOf, type Offer, type Terms } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import { at, WIDTH } from '../grid.ts';
import { byScore, hasRefused, type Occasion, openIssues, sameWhereOpen } from '../occasion.ts';
import type { PartyPersona } from '../personas/persona.ts';
import { isClosing, type Outlook, pointsOf } from './outlook.ts';
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
  const next = plan.map((option, issue) => stepToward(outlook, issue, option));
  const moves = awaitsWord(view, outlook)
    ? []
    : open.filter(issue => isStep(view, outlook, issue, next[issue]!));
  const chosen = [
    ...byWeight(outlook, unspoken).slice(0, traits.breadth),
    ...byCheapness(outlook, next, moves).slice(0, traits.step),
  ];
  return chosen.length === 0 ? undefined : proposal(view.seat, chosen, next, false);
}

/** Until then a step leads no farther than to the next option that is worth less to who takes it. */
const NO_MORE_STEPS = 0.95;

/** While there is time to hear of it, nobody leaps over an option, be it as good to the leaper as where it stands. */
export function stepToward(outlook: Outlook, issue: number, option: number): number {
  const { stance, allowed, time, scale } = outlook;
  const stood = stance[issue]!;
  if (stood < 0 || time >= NO_MORE_STEPS) return option;
  const worth = (each: number) => pointsOf(outlook, issue, each);
  let next = option;
  for (let each = 0; each < scale.bonds.counts[issue]!; each++) {
    const isOnTheWay =
      worth(each) > worth(next) && worth(each) <= worth(stood) && isNearer(outlook, issue, each);
    if (isOnTheWay && allowed[at(issue, each)] === 1) next = each;
  }
  return next;
}

/** Whether to go to an option from where the seat stands would be a step, and one that is called for. */
function isStep(view: View, outlook: Outlook, issue: number, option: number): boolean {
  if (outlook.stance[issue]! < 0 || !isNearer(outlook, issue, option)) return false;
  return (
    !isOffered(view, outlook, issue, option) &&
    !isCoin(view, outlook, issue, option) &&
    !isTaken(view, outlook, issue) &&
    !isGuarded(view, outlook, issue) &&
    !unsays(view, outlook, issue, option) &&
    !wasJustRefused(view, issue, option)
  );
}

/** Whether an option is nearer to what the others want than where the seat stands. */
function isNearer({ stance, appeal }: Outlook, issue: number, option: number): boolean {
  return appeal[at(issue, option)]! > appeal[at(issue, stance[issue]!)]!;
}

/** Whether a step is the coin of a package of today that has more in it than this. */
export function isCoin(
  { offers, seat, round }: View,
  outlook: Outlook,
  issue: number,
  option: number,
): boolean {
  return offers.some(
    ({ by, kind, terms, round: made }) =>
      by === seat &&
      kind === 'package' &&
      made === round &&
      terms[issue] === option &&
      openIssues(outlook).some(other => other !== issue && terms[other] !== undefined),
  );
}

/** Whether another party has come to what the seat asked or gave on a clause in a package of today: less is not put forward for it now. */
function isTaken({ offers, seat, round }: View, { others }: Outlook, issue: number): boolean {
  const own = offers.findLast(
    ({ by, kind, terms }) => by === seat && kind === 'package' && terms[issue] !== undefined,
  );
  return own?.round === round && others.some(({ stance }) => stance[issue] === own.terms[issue]);
}

/** Whether the hosts were told of a clause, today or the day before, that it is vital: it is not given unasked while there is time. */
function isGuarded({ confidences, seat, round }: View, outlook: Outlook, issue: number): boolean {
  if (isClosing(outlook)) return false;
  return confidences.some(
    each => each.from === seat && each.issue === issue && each.claim === 'vital' && each.round + 1 >= round,
  );
}

/**
 * Whether to come to an option would be to go back, while there is time, on what the seat said of the clause today: on a
 * refusal after which nobody gave anything, or on an offer of its own that waits for its answer.
 */
export function unsays(view: View, outlook: Outlook, issue: number, option: number): boolean {
  const { offers, seat, round } = view;
  const stood = outlook.stance[issue]!;
  const worth = (each: number) => pointsOf(outlook, issue, each);
  if (isClosing(outlook) || outlook.agreed[issue]! >= 0) return false;
  const last = offers.findLastIndex(({ by, terms }) => by === seat && terms[issue] !== undefined);
  const bid = offers[last];
  const waits = bid?.round === round && isUnheard(view, last);
  if (waits && worth(option) < worth(bid.terms[issue]!)) return true;
  if (stood < 0 || worth(option) >= worth(stood)) return false;
  return offers.some(
    (offer, index) =>
      offer.round === round &&
      offer.terms[issue] !== undefined &&
      worth(offer.terms[issue]) >= worth(option) &&
      hasRefused(offer, seat, issue) &&
      !isGivenSince(view, index),
  );
}

/** Whether another party has put something forward since an offer was made, or taken something put forward since. */
function isGivenSince({ offers, seat }: View, index: number): boolean {
  return offers
    .slice(index + 1)
    .some(
      offer =>
        (offer.by !== seat && isOfParty(offer)) ||
        offer.answers.some(
          answer =>
            answer.seat !== seat &&
            issuesOf(offer.terms).some(issue => answer.terms[issue] === offer.terms[issue]),
        ),
    );
}

/** Exchanges for which a refusal stands if nobody puts anything forward meanwhile. */
const SECOND_THOUGHTS = 2;

/** Whether the seat refused just this a moment ago, and no party has put anything forward since. */
function wasJustRefused({ offers, seat, round, exchange }: View, issue: number, option: number): boolean {
  const since = Math.max(0, offers.findLastIndex(isOfParty));
  return offers.slice(since).some(offer => {
    const made = offer.round === round ? offer.exchange : 0;
    const isFresh = offer.round + 1 >= round && made + SECOND_THOUGHTS >= exchange;
    return isFresh && offer.terms[issue] === option && hasRefused(offer, seat, issue);
  });
}

/**
 * Whether what it last put forward or answered today has had no word in return yet: nobody gives for silence while there is
 * time. A yes to the hosts' text waits as well until the others have answered that.
 */
function awaitsWord(view: View, outlook: Outlook): boolean {
  const { offers, seat, round } = view;
  const last = offers.findLastIndex(
    ({ kind, by, answers }) =>
      by === seat || answers.some(answer => answer.seat === seat && (!answer.accepted || kind === 'draft')),
  );
  return last >= 0 && offers[last]!.round === round && isUnheard(view, last) && !isClosing(outlook);
}

/** Whether no other party has said a word since the seat made an offer or answered it, in return or of its own accord. */
function isUnheard({ offers, seat }: View, index: number): boolean {
  const { answers } = offers[index]!;
  const since = answers.slice(answers.findIndex(answer => answer.seat === seat) + 1);
  return (
    since.length === 0 &&
    offers
      .slice(index + 1)
      .every(
        offer =>
          (offer.by === seat || !isOfParty(offer)) && offer.answers.every(answer => answer.seat === seat),
      )
  );
}

function isOfParty({ kind }: Offer): boolean {
  return kind === 'offer' || kind === 'package';
}

/**
 * Whether what lies before the seat asks no more of it on a clause than this, which wants an answer and not a gift; or the
 * others have last asked for less.
 */
function isOffered({ offers, seat }: View, outlook: Outlook, issue: number, option: number): boolean {
  const worth = pointsOf(outlook, issue, option);
  const asked = outlook.words.asked[issue]!;
  if (asked >= 0 && pointsOf(outlook, issue, asked) > worth) return true;
  return unanswered(offers, seat).some(index => {
    const wanted = offers[index]!.terms[issue];
    return wanted !== undefined && pointsOf(outlook, issue, wanted) >= worth;
  });
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
    if (givesForSilence(view, outlook, deal, issues)) continue;
    if (!wasOffered(view, move.terms)) return move;
  }
  return undefined;
}

/** Whether a package would give more on a clause than the seat said today, while nobody has said a word since. */
function givesForSilence(
  view: View,
  outlook: Outlook,
  deal: readonly number[],
  issues: readonly number[],
): boolean {
  if (!awaitsWord(view, outlook)) return false;
  return issues.some(issue => {
    const said = outlook.words.today[issue]!;
    return said >= 0 && pointsOf(outlook, issue, deal[issue]!) < pointsOf(outlook, issue, said);
  });
}

/** Packages of a day beyond which another would be noise. */
const MOST_PACKAGES = 3;

/** Not another one while the last of today may yet be answered. */
function mayPackage(view: View): boolean {
  const { offers, seat, round } = view;
  const today = offers.filter(
    ({ by, kind, round: made }) => by === seat && kind === 'package' && made === round,
  );
  return today.length < MOST_PACKAGES && !pendingPackage(view);
}

/** A package of this exchange or the last that the seat has yet to hear of. */
export function pendingPackage(view: View): Offer | undefined {
  const { offers, seat, round, exchange } = view;
  const last = offers.findLastIndex(({ by, kind }) => by === seat && kind === 'package');
  const own = offers[last];
  return own?.round === round && own.exchange + 1 >= exchange && isUnheard(view, last) ? own : undefined;
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
  const agreed = agreedOptions(clauses);
  return offers.some(
    ({ kind, by, terms: said }) => kind === 'package' && by === seat && sameWhereOpen(agreed, said, terms),
  );
}
