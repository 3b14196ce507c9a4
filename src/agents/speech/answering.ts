import { issuesOf, type Offer, type Terms } from '../../engine/table.ts';
import { agreedOn, type MoveOf, type Speaker } from './speaker.ts';

/** An answer and what it answers. */
export interface Answering {
  readonly index: number;
  readonly offer: Offer;
  readonly terms: Terms;
  /** Whether nothing was put forward after the offer: then everybody knows what is meant. */
  readonly isLast: boolean;
  /** Clauses taken that were not agreed so before. */
  readonly fresh: readonly number[];
  /** Clauses not taken; and those of them that are not agreed otherwise. */
  readonly held: readonly number[];
  readonly open: readonly number[];
}

export function answering(speaker: Speaker, { offer: index, terms }: MoveOf<'text.answer'>): Answering {
  const { offers } = speaker.view;
  const offer = offers[index]!;
  const issues = issuesOf(offer.terms);
  const held = issues.filter(issue => terms[issue] !== offer.terms[issue]);
  return {
    ...{ index, offer, terms, held, isLast: index === offers.length - 1 },
    fresh: issues.filter(
      issue => terms[issue] === offer.terms[issue] && agreedOn(speaker, issue) !== terms[issue],
    ),
    open: held.filter(issue => agreedOn(speaker, issue) < 0),
  };
}
