import type { SeatId } from '../../engine/game.ts';
import { issuesOf, type Offer, type Terms } from '../../engine/table.ts';
import { agreedOn, lastSaid, type MoveOf, type Speaker } from './speaker.ts';

/** An answer and what it answers. */
export interface Answering {
  readonly index: number;
  readonly offer: Offer;
  readonly terms: Terms;
  /** Whether nothing was put forward after the offer, and its maker has answered nothing since: then everybody knows what is meant. */
  readonly isLast: boolean;
  /** Clauses taken that were not agreed so before. */
  readonly fresh: readonly number[];
  /** Clauses not taken; and those of them that are not agreed otherwise. */
  readonly held: readonly number[];
  readonly open: readonly number[];
}

const ANSWERED =
  /^(accept|take|package-(some|meets)|if-it-holds|counter|refuse|settled|draft-|better-|amend-(declined|kept|together|accepted))/;

/** Whether the last that a party was heard to say, silence and confidences apart, was an answer. */
function hasAnsweredSince(speaker: Speaker, seat: SeatId): boolean {
  if (!speaker.game.parties.some(({ id }) => id === seat)) return false;
  return ANSWERED.test(lastSaid(speaker, seat)?.key ?? '');
}

export function answering(speaker: Speaker, { offer: index, terms }: MoveOf<'text.answer'>): Answering {
  const { offers } = speaker.view;
  const offer = offers[index]!;
  const issues = issuesOf(offer.terms);
  const held = issues.filter(issue => terms[issue] !== offer.terms[issue]);
  return {
    ...{
      index,
      offer,
      terms,
      held,
      isLast: index === offers.length - 1 && !hasAnsweredSince(speaker, offer.by),
    },
    fresh: issues.filter(
      issue => terms[issue] === offer.terms[issue] && agreedOn(speaker, issue) !== terms[issue],
    ),
    open: held.filter(issue => agreedOn(speaker, issue) < 0),
  };
}
