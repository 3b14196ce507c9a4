import { type Framing, issuesOf, type Occurrence, type Offer } from '../../engine/table.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { clauseNames, termsInFull } from '../clause-names.ts';
import { agreedAtMaking, answerOf, datedName, partsAnew } from '../offer-words.ts';
import { seatName } from '../seats.ts';
import { countWord } from '../words.ts';

export function leakText(
  file: ScenarioFile,
  { view }: Desk,
  { seat, offer }: Extract<Occurrence, { type: 'offer.leaked' }>,
  t: Translator,
): string {
  const issues = issuesOf(view.offers[offer]?.terms ?? {});
  return t('log.leaked', { seat: seatName(file, seat), ...namedOrCounted(file, issues, t) });
}

/** So few clauses are told in full, known or not. */
const FEW = 3;

/** Few clauses by their titles, more by their number. */
function namedOrCounted(file: ScenarioFile, issues: readonly number[], t: Translator) {
  return {
    many: issues.length > FEW ? 'yes' : 'no',
    count: countWord(t, issues.length),
    issues: clauseNames(file, issues, t),
  };
}

/** The answers that one move settled, by issue. */
export type Agreed = ReadonlyMap<number, number>;

export function offerText(file: ScenarioFile, desk: Desk, offer: Offer, t: Translator): string {
  const by = seatName(file, offer.by);
  const issues = termsTold(file, desk, offer, t);
  if (offer.carried) return carriedText(file, desk, offer, offer.carried, t);
  if (offer.kind !== 'draft') return t(`log.${offer.kind}`, { by, issues });
  const count = issuesOf(offer.terms).length;
  const own = offer.by === desk.viewer ? 'yes' : 'no';
  return t('log.draft', { by, own, issues, clauses: count, count: countWord(t, count) });
}

/** The terms as far as they are new: otherwise than in the last offer of that kind by the same seat, and than agreed. */
function termsTold(file: ScenarioFile, desk: Desk, offer: Offer, t: Translator): string {
  const { offers } = desk.view;
  const index = offers.indexOf(offer);
  const last = offers
    .slice(0, Math.max(0, index))
    .findLast(({ by, kind, carried }) => by === offer.by && kind === offer.kind && !carried);
  const agreed = agreedAtMaking(desk, index);
  const isKnown = (issue: number) =>
    last?.terms[issue] === offer.terms[issue] || agreed.get(issue) === offer.terms[issue];
  const fresh = issuesOf(offer.terms).filter(issue => !isKnown(issue));
  const all = issuesOf(offer.terms);
  if (all.length <= FEW || fresh.length === all.length) return termsInFull(file, offer.terms, t);
  if (fresh.length === 0) return t('log.terms.same', { issues: clauseNames(file, all, t) });
  const terms = Object.fromEntries(fresh.map(issue => [issue, offer.terms[issue]!]));
  return t('log.terms.rest', { terms: termsInFull(file, terms, t) });
}

/** Whose position went to whom, as the reader may know it. */
function carriedText(
  file: ScenarioFile,
  { viewer }: Desk,
  { by, terms }: Offer,
  { from, to, framing }: NonNullable<Offer['carried']>,
  t: Translator,
): string {
  const seats = { by: seatName(file, by), from: seatName(file, from), to: seatName(file, to) };
  const words = {
    ...seats,
    terms: termsInFull(file, terms, t),
    framing: framingText(framing, by === viewer, t),
  };
  if (from === viewer) return t('log.carried.yours', words);
  if (by === viewer) return t('log.carried.own', words);
  if (to !== viewer) return t('log.carried', words);
  return t(from === by ? 'log.carried.idea' : 'log.carried.you', words);
}

function framingText(framing: Framing, isOwn: boolean, t: Translator): string {
  return t(framing === 'own' && !isOwn ? 'framing.own.told' : `framing.${framing}`);
}

/** What somebody did with the clauses of an offer. */
export function answerText(
  file: ScenarioFile,
  desk: Desk,
  { offer: index, seat }: Extract<Occurrence, { type: 'offer.answered' }>,
  agreed: Agreed,
  t: Translator,
): string {
  const offer = desk.view.offers[index];
  const answer = answerOf(offer, seat);
  if (!offer || !answer) return '';
  const words = { seat: seatName(file, seat), offer: datedName(file, desk, index, t, seat) };
  const apart = agreed.size === 0 && isLeftApart(file, desk, index, seat) ? [t('log.answered.apart')] : [];
  if (answer.accepted) return [t('log.accepted', words), ...apart].join(' ');
  const { asked, taken, countered } = partsAnew(desk, index, seat);
  if (taken.length === 0 && countered.length === 0)
    return t('log.left', {
      ...words,
      ...namedOrCounted(file, asked.length > 0 ? asked : issuesOf(offer.terms), t),
      carried: offer.carried ? 'yes' : 'no',
    });
  const named = (issues: readonly number[]) =>
    termsInFull(file, Object.fromEntries(issues.map(issue => [issue, answer.terms[issue] ?? -1])), t);
  const isSettled = (issue: number) => agreed.get(issue) === answer.terms[issue];
  const [settled, other] = [countered.filter(isSettled), countered.filter(issue => !isSettled(issue))];
  return [
    t('log.answered', words),
    ...(taken.length > 0 ? [t('log.answered.taken', { issues: clauseNames(file, taken, t) })] : []),
    ...(settled.length > 0 ? [t('log.answered.settled', { issues: named(settled) })] : []),
    ...(other.length > 0 ? [t('log.answered.countered', { issues: named(other) })] : []),
    ...apart,
  ].join(' ');
}

/** Whether the last of the parties has answered a text that would change what is agreed. */
function isLeftApart(file: ScenarioFile, desk: Desk, index: number, seat: string): boolean {
  const { kind, terms, answers } = desk.view.offers[index]!;
  const agreed = agreedAtMaking(desk, index);
  const isChange = issuesOf(terms).some(issue => agreed.has(issue) && agreed.get(issue) !== terms[issue]);
  return kind === 'draft' && isChange && answers[file.parties.length - 1]?.seat === seat;
}
