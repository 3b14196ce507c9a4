import type { SeatId } from '../../engine/game.ts';
import { issuesOf, type Offer, type Terms } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import { type Speaker, stanceOn } from './speaker.ts';

/** Where a seat stood on each clause before an offer was made, as far as offers and the answers to them tell. */
function stoodBefore({ offers }: View, seat: SeatId, index: number): Terms {
  const stood: Record<number, number> = {};
  for (const offer of offers.slice(0, index)) {
    for (const terms of positionsIn(offer, seat))
      for (const issue of issuesOf(terms)) if (terms[issue]! >= 0) stood[issue] = terms[issue]!;
  }
  return stood;
}

/** What an offer and its answers moved a seat to: a package moves its maker only once it is taken. */
function positionsIn(offer: Offer, seat: SeatId): readonly Terms[] {
  const { by, kind, terms, answers } = offer;
  const isFirm = kind === 'offer' || answers.some(({ accepted }) => kind === 'package' && accepted);
  const given = answers.filter(answer => answer.seat === seat).map(answer => answer.terms);
  return by === seat && isFirm ? [terms, ...given] : given;
}

/** How much nearer an option lies to where the other parties stand on a clause; where they are silent, what it costs the speaker. */
export function nearing(speaker: Speaker, issue: number, from: number, to: number): number {
  if (from < 0 || to < 0) return 0;
  const { clauses, own } = speaker.view;
  const others = clauses[issue]!.brackets.filter((stance, party) => party !== own?.party && stance >= 0);
  if (others.length > 0)
    return others.reduce((sum, stance) => sum + Math.abs(stance - from) - Math.abs(stance - to), 0);
  return costOf(speaker, issue, from, to) > 0 ? 1 : 0;
}

/** Points that an option costs who comes to it from another. */
export function costOf({ view }: Speaker, issue: number, from: number, to: number): number {
  const points = view.own?.preferences.points[issue];
  return (points?.[from] ?? 0) - (points?.[to] ?? 0);
}

/** Whether an option is less than the speaker stood for, or could have asked for where it took no position. */
export function isGiven(speaker: Speaker, issue: number, option: number): boolean {
  const points = speaker.view.own?.preferences.points[issue] ?? [];
  const stance = stanceOn(speaker, issue);
  return (points[stance] ?? Math.max(...points)) > (points[option] ?? 0);
}

/** The speaker's latest package; undefined before the first. */
export function lastPackage({ view }: Speaker): Offer | undefined {
  return view.offers.findLast(({ by, kind }) => by === view.seat && kind === 'package');
}

/** Whether the speaker holds to its position on a clause in all it puts forward: a package of today has no other. */
export function isHeld(speaker: Speaker, issue: number): boolean {
  const offer = lastPackage(speaker);
  const option = offer?.round === speaker.view.round ? offer.terms[issue] : undefined;
  return option === undefined || option === stanceOn(speaker, issue);
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

/** Whether an offer has brought its maker nearer to the speaker on some clause; a package moves nobody until it is taken. */
export function isStepToward(speaker: Speaker, index: number): boolean {
  const { by, kind, terms } = speaker.view.offers[index]!;
  return kind === 'offer' && comesNearer(speaker, stoodBefore(speaker.view, by, index), terms);
}

/** Whether another party has come nearer to the speaker today, since the speaker last put something forward. */
export function othersMoved(speaker: Speaker): boolean {
  const { view } = speaker;
  const since = view.offers.findLastIndex(({ by }) => by === view.seat);
  const others = view.own ? speaker.game.parties.filter(({ id }) => id !== view.seat) : [];
  return view.offers.some(
    (offer, index) =>
      offer.round === view.round && index >= since && others.some(({ id }) => movedIn(speaker, index, id)),
  );
}

function movedIn(speaker: Speaker, index: number, seat: SeatId): boolean {
  const stood = stoodBefore(speaker.view, seat, index);
  return positionsIn(speaker.view.offers[index]!, seat).some(terms => comesNearer(speaker, stood, terms));
}

/** Whether one who leaves where it stood for these terms comes nearer to the speaker on some clause. */
function comesNearer(speaker: Speaker, stood: Terms, terms: Terms): boolean {
  return issuesOf(terms).some(issue => {
    const [from, to, stance] = [stood[issue] ?? -1, terms[issue]!, stanceOn(speaker, issue)];
    return from >= 0 && to >= 0 && stance >= 0 && Math.abs(stance - to) < Math.abs(stance - from);
  });
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
