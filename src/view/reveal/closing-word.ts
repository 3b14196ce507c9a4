import type { Desk, Entry } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { ofType } from '../occurrences.ts';
import { answerOf } from '../offer-words.ts';
import { seatName } from '../seats.ts';
import { fateBy, offerNameIn } from './fates.ts';

/** Whose last word agreed what was agreed, and on what it came to: the viewer's offer, where the viewer stood, or terms that the viewer took. */
export function closingWords(file: ScenarioFile, desk: Desk, t: Translator): readonly string[] {
  if (!file.parties.some(({ id }) => id === desk.viewer)) return [];
  const closing = desk.revealed.filter(({ occurrences }) => ofType(occurrences, 'clause.agreed').length > 0);
  return closing.flatMap(entry => {
    if (!('seat' in entry.move)) return [];
    const { seat } = entry.move;
    return seat === desk.viewer ? ownYes(file, desk, entry, t) : theirYes(file, desk, entry, seat, t);
  });
}

function ownYes(file: ScenarioFile, desk: Desk, { occurrences }: Entry, t: Translator): readonly string[] {
  return ofType(occurrences, 'offer.answered')
    .filter(({ seat, accepted }) => seat === desk.viewer && accepted)
    .map(({ offer }) => t('finding.accepted.own', { offer: offerNameIn(file, desk, offer, t) }));
}

function theirYes(
  file: ScenarioFile,
  desk: Desk,
  entry: Entry,
  seat: string,
  t: Translator,
): readonly string[] {
  const { viewer, view } = desk;
  const seats = seatName(file, seat);
  const isViewers = (index: number) => {
    const offer = view.offers[index];
    return (offer?.carried?.from ?? offer?.by) === viewer;
  };
  const answered = ofType(entry.occurrences, 'offer.answered').filter(({ offer }) => isViewers(offer));
  if (answered.some(({ offer }) => fateBy(desk, offer, seat) === 'part')) return [];
  const took = answered.filter(({ offer }) => fateBy(desk, offer, seat) === 'took');
  if (took.length > 0)
    return took.map(({ offer }) => t('finding.took', { seats, offer: offerNameIn(file, desk, offer, t) }));
  const stood = stoodAt(desk, entry);
  return stood ? [t('finding.met', { seats, ...stood })] : [];
}

/** How the viewer had come to stand at what an entry agreed, and in which round, where that was another. */
function stoodAt(desk: Desk, entry: Entry) {
  const before = desk.entries.filter(({ index }) => index < entry.index).toReversed();
  const stands = ofType(entry.occurrences, 'clause.agreed').map(({ issue, option }) => {
    const isAt = (how: typeof asked) => before.find(each => how(desk, each, issue, option));
    const [own, taken] = [isAt(asked), isAt(gave)];
    return own ? { how: 'asked', round: own.round } : taken && { how: 'taken', round: taken.round };
  });
  const [first] = stands;
  if (!first || stands.some(each => each?.how !== first.how)) return undefined;
  const isDated = first.round !== entry.round && stands.every(each => each?.round === first.round);
  return { how: first.how, dated: isDated ? 'yes' : 'no', round: first.round + 1 };
}

/** Whether the viewer offered these words, by themselves. */
function asked({ view, viewer }: Desk, { occurrences }: Entry, issue: number, option: number): boolean {
  return ofType(occurrences, 'offer.made').some(({ offer: index }) => {
    const offer = view.offers[index];
    return offer?.by === viewer && offer.kind !== 'package' && offer.terms[issue] === option;
  });
}

/** Whether the viewer gave these words in answer. */
function gave({ view, viewer }: Desk, { occurrences }: Entry, issue: number, option: number): boolean {
  return ofType(occurrences, 'offer.answered').some(
    ({ offer, seat }) => seat === viewer && answerOf(view.offers[offer], viewer)?.terms[issue] === option,
  );
}
