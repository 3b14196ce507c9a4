import type { SeatId } from '../../engine/game.ts';
import { issuesOf, type Offer, type Terms } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import { type Speaker, stanceOn } from './speaker.ts';

/** What an offer and its answers moved a seat to: a package moves its maker only once it is taken. */
export function positionsIn(offer: Offer, seat: SeatId): readonly Terms[] {
  const { by, kind, terms, answers } = offer;
  const isFirm = kind === 'offer' || answers.some(({ accepted }) => kind === 'package' && accepted);
  const given = answers.filter(answer => answer.seat === seat).map(answer => answer.terms);
  return by === seat && isFirm ? [terms, ...given] : given;
}

/** Points that an option costs who comes to it from another. */
export function costOf({ view }: Speaker, issue: number, from: number, to: number): number {
  const points = view.own?.preferences.points[issue];
  return (points?.[from] ?? 0) - (points?.[to] ?? 0);
}

/**
 * What the speaker gives by going from one option to another, where that is toward the others: past what they ask for,
 * too, and a little where it comes nearer to them and costs it nothing.
 */
export function givenBy(speaker: Speaker, issue: number, from: number, to: number): number {
  if (from < 0 || to < 0) return 0;
  const others = othersOn(speaker, issue);
  const isToward = others.length === 0 || others.some(stance => (stance - from) * (to - from) > 0);
  const isNearer = others.some(stance => Math.abs(stance - to) < Math.abs(stance - from));
  return isToward ? Math.max(isNearer ? 1 : 0, costOf(speaker, issue, from, to)) : 0;
}

/** Where the other parties stand on a clause, as far as they have said. */
export function othersOn({ view: { clauses, own } }: Speaker, issue: number): readonly number[] {
  return clauses[issue]!.brackets.filter((stance, party) => party !== own?.party && stance >= 0);
}

/** Whether all other parties stand on an option: to come to it is to agree. */
export function isWhereOthersStand(speaker: Speaker, issue: number, option: number): boolean {
  const others = othersOn(speaker, issue);
  return others.length + 1 >= speaker.game.parties.length && others.every(stance => stance === option);
}

/** Whether an option is less than the speaker stood for, or could have asked for where it took no position. */
export function isGiven(speaker: Speaker, issue: number, option: number): boolean {
  const points = speaker.view.own?.preferences.points[issue] ?? [];
  const stance = stanceOn(speaker, issue);
  return (points[stance] ?? Math.max(...points)) > (points[option] ?? 0);
}

/** The speaker's latest package, or the latest that has a clause; undefined before the first. */
export function lastPackage({ view }: Speaker, issue?: number): Offer | undefined {
  return view.offers.findLast(
    ({ by, kind, terms }) =>
      by === view.seat && kind === 'package' && (issue === undefined || terms[issue] !== undefined),
  );
}

/** The option that the speaker last named on a clause: in a package, or where it has stood since; −1 where in none. */
export function lastWord(speaker: Speaker, issue: number): number {
  const { offers, seat } = speaker.view;
  const at = offers.findLastIndex(({ by, terms }) => by === seat && terms[issue] !== undefined);
  const hasAnswered = offers
    .slice(at + 1)
    .some(({ answers }) => answers.some(each => each.seat === seat && (each.terms[issue] ?? -1) >= 0));
  const isPackage = at >= 0 && offers[at]!.kind === 'package' && !hasAnswered;
  return isPackage ? offers[at]!.terms[issue]! : stanceOn(speaker, issue);
}

/** Whether the speaker holds to its position on a clause in all it puts forward: a package of today has no other. */
export function isHeld(speaker: Speaker, issue: number): boolean {
  const offer = lastPackage(speaker);
  const option = offer?.round === speaker.view.round ? offer.terms[issue] : undefined;
  return option === undefined || option === stanceOn(speaker, issue);
}

/** Whether the speaker itself has put an option forward. */
export function hasOffered({ view }: Speaker, issue: number, option: number): boolean {
  return view.offers.some(({ by, terms }) => by === view.seat && terms[issue] === option);
}

/** Whether the speaker has left the position on a clause that it took first, or offered in a package to leave it. */
export function hasGivenGround(speaker: Speaker, issue: number): boolean {
  const { view } = speaker;
  const stances = view.offers
    .flatMap(offer => [...positionsIn(offer, view.seat), ...(offer.by === view.seat ? [offer.terms] : [])])
    .flatMap(terms => (terms[issue] !== undefined && terms[issue] >= 0 ? [terms[issue]] : []));
  const first = stances[0] ?? stanceOn(speaker, issue);
  return [...stances, stanceOn(speaker, issue)].some(stance => costOf(speaker, issue, first, stance) > 0);
}

/** The option on which a seat first stood on a clause; −1 where it took none. */
export function firstOn({ offers }: View, seat: SeatId, issue: number): number {
  for (const offer of offers) {
    const at = positionsIn(offer, seat).find(terms => (terms[issue] ?? -1) >= 0);
    if (at) return at[issue]!;
  }
  return -1;
}

/**
 * Whether the speaker came to what is agreed on a clause only with the rest of another seat's package or text: it neither
 * put it forward nor took it by itself.
 */
export function cameWithTheRest({ view }: Speaker, issue: number, agreed: number): boolean {
  return !view.offers.some(({ by, terms, answers }) => {
    if (by === view.seat) return terms[issue] === agreed;
    const answer = answers.find(({ seat }) => seat === view.seat);
    const whole = answer?.accepted && issuesOf(terms).length > 1;
    return answer?.terms[issue] === agreed && !whole;
  });
}
