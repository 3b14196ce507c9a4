import { type Answer, issuesOf, type Offer, type Terms } from '../engine/table.ts';
import type { Desk, Entry } from '../flow/desk.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import { clauseNames } from './clause-names.ts';
import { agreedAfter, occurrencesIn, ofType } from './occurrences.ts';
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

/** What an offer asked of a seat and what its answer does with it, but for what others had settled between the two; to keep what is agreed counters nothing. */
export function partsAnew(
  desk: Desk,
  index: number,
  seat: string,
): AnswerParts & { asked: readonly number[] } {
  const offer = desk.view.offers[index];
  const answer = answerOf(offer, seat);
  if (!offer || !answer) return { asked: [], taken: [], countered: [] };
  const atMaking = agreedAtMaking(desk, index);
  const before = agreedBefore(desk, answeringOf(desk, index, seat));
  const isSettled = (issue: number) => {
    const agreed = before.get(issue);
    if (agreed === undefined || offer.terms[issue] === agreed) return agreed !== undefined;
    const given = answer.terms[issue] ?? -1;
    return (given < 0 || given === agreed) && atMaking.get(issue) !== agreed;
  };
  const { taken, countered: other } = partsOfAnswer(offer, answer);
  const countered = other.filter(issue => answer.terms[issue] !== before.get(issue));
  const [asked = [], ...parts] = [issuesOf(offer.terms), taken, countered].map(issues =>
    issues.filter(issue => !isSettled(issue)),
  );
  return { asked, taken: parts[0] ?? [], countered: parts[1] ?? [] };
}

/** What was agreed when an offer was made. */
export function agreedAtMaking(desk: Desk, index: number): ReadonlyMap<number, number> {
  return agreedBefore(desk, makingOf(desk, index));
}

/** Whether a clause was agreed after an offer was made: what the offer asked of it is overtaken. */
export function isOvertaken(desk: Pick<Desk, 'entries'>, index: number, issue: number): boolean {
  const made = makingOf(desk, index);
  const agreed = desk.entries.findLast(({ occurrences }) =>
    ofType(occurrences, 'clause.agreed').some(each => each.issue === issue),
  );
  return made !== undefined && agreed !== undefined && agreed.index > made.index;
}

function agreedBefore({ entries }: Desk, entry: Entry | undefined): ReadonlyMap<number, number> {
  return agreedAfter(
    occurrencesIn(entries.filter(({ index }) => entry !== undefined && index < entry.index)),
  );
}

function makingOf({ entries }: Pick<Desk, 'entries'>, index: number): Entry | undefined {
  return entries.find(({ occurrences }) =>
    ofType(occurrences, 'offer.made').some(({ offer }) => offer === index),
  );
}

function answeringOf({ entries }: Desk, index: number, by?: string): Entry | undefined {
  return entries.findLast(({ occurrences }) =>
    ofType(occurrences, 'offer.answered').some(
      ({ offer, seat }) => offer === index && (by === undefined || seat === by),
    ),
  );
}

/** An offer by its name, and by when it was made where its maker has moved again before it was answered. */
export function datedName(file: ScenarioFile, desk: Desk, index: number, t: Translator, by?: string): string {
  const offer = desk.view.offers[index];
  if (!offer) return '';
  const { kind, by: maker } = offer;
  const answering = answeringOf(desk, index, by);
  if (!answering || !hasMovedOn(desk, offer, makingOf(desk, index), answering))
    return offerName(file, offer, desk.viewer, t);
  const words = {
    within: offer.round === answering.round ? 'yes' : 'no',
    round: offer.round + 1,
    seat: seatName(file, maker),
  };
  if (kind === 'carried') return offerName(file, offer, desk.viewer, t);
  if (maker === desk.viewer) return t(`offer.dated.yours.${kind}`, words);
  return t(kind === 'draft' ? 'offer.dated.draft' : `offer.dated.of.${kind}`, words);
}

/** Moves that leave the turn with whoever makes them. */
const ASIDE: ReadonlySet<Entry['move']['type']> = new Set(['seat.confide', 'card.play']);

function hasMovedOn({ entries }: Desk, { by }: Offer, made: Entry | undefined, answered: Entry): boolean {
  return entries.some(
    ({ index, move }) =>
      made !== undefined &&
      index > made.index &&
      index < answered.index &&
      'seat' in move &&
      move.seat === by &&
      !ASIDE.has(move.type),
  );
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
