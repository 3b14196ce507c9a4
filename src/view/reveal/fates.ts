import { issuesOf, type Offer } from '../../engine/table.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { clauseName, clauseNames } from '../clause-names.ts';
import { happenedIn, ofType } from '../occurrences.ts';

import { answerOf, offerName, partsOfAnswer } from '../offer-words.ts';
import { seatName } from '../seats.ts';
import { countWord } from '../words.ts';

/** What came of the viewer's questions, texts and messages between the others. */
export function mediatedWords(file: ScenarioFile, desk: Desk, t: Translator): readonly string[] {
  if (desk.viewer !== file.mediator?.id) return [];
  const own = offersIn(desk).filter(index => desk.view.offers[index]?.by === desk.viewer);
  return [...probeWords(file, desk, t), ...own.flatMap(index => fateOf(file, desk, index, t))];
}

function probeWords(file: ScenarioFile, desk: Desk, t: Translator): readonly string[] {
  const all = happenedIn(desk);
  const own = ofType(all, 'probed').filter(({ by }) => by === desk.viewer);
  return own.map(each => {
    const words = { seat: seatName(file, each.to), issue: clauseName(file, each.issue) };
    const answer = ofType(all, 'confided').find(
      ({ from, issue }) => from === each.to && issue === each.issue,
    );
    if (!answer) return t('finding.probed.silent', words);
    return t('finding.probed.told', { ...words, claim: t(`claim.${answer.claim}`) });
  });
}

/** How the others answered what was offered, and what of the viewer's own nobody has answered. */
export function fates(file: ScenarioFile, desk: Desk, t: Translator): readonly string[] {
  const isMediated = (index: number) =>
    desk.viewer === file.mediator?.id && desk.view.offers[index]?.by === desk.viewer;
  return offersIn(desk).flatMap(index => (isMediated(index) ? [] : fateOf(file, desk, index, t)));
}

function fateOf(file: ScenarioFile, desk: Desk, index: number, t: Translator): readonly string[] {
  const { view, viewer } = desk;
  const offer = view.offers[index];
  if (!offer) return [];
  const answers = ofType(happenedIn(desk), 'offer.answered').filter(
    each => each.offer === index && each.seat !== viewer,
  );
  const words = { offer: offerName(file, offer, viewer, t) };
  if (answers.length === 0)
    return offer.by === viewer && offer.answers.length === 0 ? [t('finding.unanswered', words)] : [];
  const seats = [...new Set(answers.map(({ seat }) => seat))];
  const named = (fate: Fate) =>
    t.list(seats.filter(seat => fateBy(offer, seat) === fate).map(seat => seatName(file, seat)));
  return [
    ...(named('took') ? [t('finding.took', { ...words, seats: named('took') })] : []),
    ...seats
      .filter(seat => fateBy(offer, seat) === 'part')
      .map(seat => t('finding.took.part', { ...words, ...partWords(file, offer, seat, t) })),
    ...(named('left') ? [t('finding.left', { ...words, seats: named('left') })] : []),
  ];
}

type Fate = 'took' | 'part' | 'left';

function fateBy(offer: Offer, seat: string): Fate {
  const answer = answerOf(offer, seat);
  if (!answer || answer.accepted) return 'took';
  return partsOfAnswer(offer, answer).taken.length > 0 ? 'part' : 'left';
}

/** So many clauses are named where a seat takes part of a text. */
const NAMED = 3;

function partWords(file: ScenarioFile, offer: Offer, seat: string, t: Translator) {
  const { taken } = partsOfAnswer(offer, answerOf(offer, seat)!);
  return {
    seats: seatName(file, seat),
    taken: countWord(t, taken.length),
    asked: countWord(t, issuesOf(offer.terms).length),
    few: taken.length <= NAMED ? 'yes' : 'no',
    issues: clauseNames(file, taken, t),
  };
}

/** The offers that were made or answered in what is revealed, in that order. */
function offersIn(desk: Desk): readonly number[] {
  const touched = happenedIn(desk).flatMap(each =>
    each.type === 'offer.made' || each.type === 'offer.answered' ? [each.offer] : [],
  );
  return [...new Set(touched)];
}
