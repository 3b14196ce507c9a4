import { agreedOption, issuesOf, type Occurrence, type Offer } from '../../engine/table.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { clauseNames, inShort } from '../clause-names.ts';
import { tenths } from '../numbers.ts';
import { happenedIn, hasEnded, ofType } from '../occurrences.ts';
import { answerOf, isPutTo, partsAnew, partsOfAnswer } from '../offer-words.ts';
import { labelOf, seatName } from '../seats.ts';
import { inMarks } from '../words.ts';
import { fateBy, offerNameIn } from './fates.ts';
import { wishesOf } from './home-wishes.ts';

/** What the viewer did that is more than a word. */
export function ownWords(file: ScenarioFile, desk: Desk, t: Translator): readonly string[] {
  return happenedIn(desk).flatMap(each => {
    if (!('seat' in each) || each.seat !== desk.viewer) return [];
    if (each.type === 'consulted') return askedWords(file, desk, each.constituency, t);
    const offer = each.type === 'offer.answered' ? desk.view.offers[each.offer] : undefined;
    if (!offer || each.type !== 'offer.answered') return [];
    return [answerWords(file, desk, each.offer, offer, t), ...fallenWords(file, desk, offer, t)];
  });
}

/** Whom at home one asked, and what it would have. */
function askedWords(file: ScenarioFile, { view }: Desk, asked: number, t: Translator): readonly string[] {
  const home = view.own?.constituencies.find(({ constituency }) => constituency === asked);
  const who = labelOf(file, file.constituencies[asked]?.id ?? '').name;
  if (!home) return [t('finding.asked.own', { who })];
  const approval = t('finding.asked.approval', { approval: tenths(t, home.approval) });
  return [t('finding.asked.own', { who }), approval, wishesOf(file, home, t) ?? ''].filter(Boolean);
}

function answerWords(file: ScenarioFile, desk: Desk, index: number, offer: Offer, t: Translator): string {
  const answer = answerOf(offer, desk.viewer);
  const words = { offer: offerNameIn(file, desk, index, t), carried: offer.carried ? 'yes' : 'no' };
  if (!answer) return '';
  if (answer.accepted) return acceptedWords(file, desk, index, words, t);
  const { taken, countered } = partsAnew(desk, index, desk.viewer);
  if (countered.length > 0) return t('finding.countered.own', { ...words, ...inShort(file, countered, t) });
  if (taken.length > 0) return t('finding.part.own', { ...words, issues: clauseNames(file, taken, t) });
  return t('finding.left.own', words);
}

/** That a text put to several is off the table, where all have answered it, the viewer other than yes, and nothing of it is agreed; a firm offer stands with its maker. */
function fallenWords(
  file: ScenarioFile,
  { view, viewer }: Desk,
  offer: Offer,
  t: Translator,
): readonly string[] {
  const asked = file.parties.map(({ id }) => id).filter(id => isPutTo(offer, id));
  const isOver = offer.kind !== 'offer' && asked.length > 1 && asked.every(id => answerOf(offer, id));
  const isAgreed = issuesOf(offer.terms).some(
    issue => agreedOption(view.clauses[issue]!) === offer.terms[issue],
  );
  return isOver && !isAgreed && !answerOf(offer, viewer)?.accepted ? [t('finding.fallen')] : [];
}

/** A yes by which nothing is agreed: whose own is wanting, or was given in part. */
function acceptedWords(
  file: ScenarioFile,
  desk: Desk,
  index: number,
  words: { readonly offer: string },
  t: Translator,
): string {
  const { view, viewer } = desk;
  const offer = view.offers[index]!;
  const others = askedOf(file, offer, viewer);
  const answered = others.filter(id => answerOf(offer, id));
  const names = (ids: readonly string[]) => t.list(ids.map(id => seatName(file, id)));
  const left = answered.filter(id => ['left', 'countered'].includes(fateBy(desk, index, id)));
  const inPart = answered.filter(id => fateBy(desk, index, id) === 'part');
  const awaited = others.filter(id => !answered.includes(id));
  if (left.length > 0) return t('finding.accepted.own.left', { ...words, seats: names(left) });
  if (inPart.length > 0) return t('finding.accepted.own.part', { ...words, seats: names(inPart) });
  if (awaited.length > 0) return t('finding.accepted.own.awaited', { ...words, seats: names(awaited) });
  return t('finding.accepted.own', words);
}

/** What the viewer took of a text that others have still to answer. */
export function awaitedWords(file: ScenarioFile, desk: Desk, t: Translator): readonly string[] {
  const { view, viewer } = desk;
  const own = ofType(happenedIn(desk), 'offer.answered').filter(({ seat }) => seat === viewer);
  return own.flatMap(({ offer: index }) => {
    const offer = view.offers[index];
    const answer = answerOf(offer, viewer);
    if (!offer || !answer) return [];
    const isOpen = (issue: number) => {
      const clause = view.clauses[issue];
      return clause !== undefined && agreedOption(clause) !== offer.terms[issue];
    };
    const taken = answer.accepted ? issuesOf(offer.terms) : partsOfAnswer(offer, answer).taken;
    const issues = taken.filter(isOpen);
    const awaited = askedOf(file, offer, viewer).filter(id => !answerOf(offer, id));
    if (issues.length === 0 || awaited.length === 0) return [];
    const seats = t.list(awaited.map(id => seatName(file, id)));
    return [
      t(hasEnded(desk) ? 'finding.awaited.in-vain' : 'finding.awaited', {
        seats,
        ...inShort(file, issues, t),
      }),
    ];
  });
}

/** The other parties that an offer was put to. */
function askedOf(file: ScenarioFile, offer: Offer, viewer: string): readonly string[] {
  return file.parties.map(({ id }) => id).filter(id => id !== viewer && isPutTo(offer, id));
}

/** What the viewer's guarantee is good for: whose signature it makes easier. */
export function givenWords(file: ScenarioFile, desk: Desk, t: Translator): readonly string[] {
  if (desk.viewer !== file.mediator?.id) return [];
  return ownCards(file, happenedIn(desk), desk.viewer).flatMap(({ sweetens }) =>
    answersSweetened(sweetens).map(({ issue, option, parties }) => {
      const found = file.issues.find(({ id }) => id === issue);
      return t('finding.given', {
        option: inMarks(t, found?.options.find(({ id }) => id === option)?.label ?? ''),
        seats: t.list(parties.map(party => seatName(file, party))),
      });
    }),
  );
}

type Sweetened = ScenarioFile['actions'][number]['sweetens'];

function ownCards(file: ScenarioFile, all: readonly Occurrence[], viewer: string) {
  return ofType(all, 'action.played')
    .filter(({ seat }) => seat === viewer)
    .flatMap(({ action }) => file.actions[action] ?? []);
}

/** Each answer that is sweetened, with the parties that it is sweetened for. */
function answersSweetened(sweetens: Sweetened) {
  const first = sweetens.filter(
    (each, at) => sweetens.findIndex(one => one.issue === each.issue && one.option === each.option) === at,
  );
  return first.map(({ issue, option }) => ({
    issue,
    option,
    parties: sweetens.filter(one => one.issue === issue && one.option === option).map(({ party }) => party),
  }));
}
