import { type Answer, issuesOf, type Offer, type Terms } from '../engine/table.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import { clauseNames } from './clause-names.ts';
import { seatName } from './seats.ts';

/** What an answer does with the clauses of an offer; those in neither list are left as they were. */
export interface AnswerParts {
  readonly taken: readonly number[];
  readonly countered: readonly number[];
}

export function partsOfAnswer(offer: Offer, { terms }: Answer): AnswerParts {
  const asked = issuesOf(offer.terms);
  return {
    taken: asked.filter(issue => terms[issue] === offer.terms[issue]),
    countered: asked.filter(issue => isOther(offer.terms, terms, issue)),
  };
}

function isOther(asked: Terms, given: Terms, issue: number): boolean {
  const option = given[issue] ?? -1;
  return option >= 0 && option !== asked[issue];
}

export function answerOf(offer: Offer | undefined, seat: string): Answer | undefined {
  return offer?.answers.findLast(answer => answer.seat === seat);
}

/** An offer inside a sentence that is told to somebody: “your package”, “the single text”, “the position of Egypt”. */
export function offerName(file: ScenarioFile, offer: Offer, reader: string, t: Translator) {
  const { kind, by, carried, terms } = offer;
  const whose = carried?.from ?? by;
  const words = { seat: seatName(file, whose), issue: clauseNames(file, issuesOf(terms), t) };
  if (whose === reader) return t(`offer.yours.${kind}`, words);
  if (kind === 'draft') return t('offer.draft');
  return t(carried?.from === by ? 'offer.of.idea' : `offer.of.${kind}`, words);
}

/** Whether an offer was put to a seat. */
export function isPutTo({ by, carried }: Offer, seat: string): boolean {
  return by !== seat && (carried === undefined || carried.to === seat);
}
