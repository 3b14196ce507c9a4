import { agreedOption, isAllAgreed, issuesOf, type Offer } from '../../engine/table.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { clauseName, clauseNames, inShort } from '../clause-names.ts';
import { happenedIn, hasEnded, ofType } from '../occurrences.ts';
import { answerOf, datedName, isPutTo, partsAnew } from '../offer-words.ts';
import { seatName } from '../seats.ts';
import { countWord } from '../words.ts';

/** What came of the viewer's questions, texts and messages between the others. */
export function mediatedWords(file: ScenarioFile, desk: Desk, t: Translator): readonly string[] {
  if (desk.viewer !== file.mediator?.id) return [];
  const own = offersIn(desk).filter(index => desk.view.offers[index]?.by === desk.viewer);
  const isUnchanged = own.some(index => changesNothing(file, desk, desk.view.offers[index]!));
  return [
    ...probeWords(file, desk, t),
    ...own.flatMap(index => fateOf(file, desk, index, t)),
    ...(isUnchanged ? [t('finding.unchanged')] : []),
  ];
}

/** Whether all took a clause of a text, which yet stands as it was agreed, since what is agreed moves only by one answer of all. */
function changesNothing({ parties }: ScenarioFile, { view }: Desk, offer: Offer): boolean {
  const answers = parties.map(({ id }) => answerOf(offer, id));
  return issuesOf(offer.terms).some(issue => {
    const agreed = agreedOption(view.clauses[issue]!);
    const asked = offer.terms[issue];
    return agreed >= 0 && agreed !== asked && answers.every(answer => answer?.terms[issue] === asked);
  });
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

/** The single text that others took whole and that the viewer has still to answer. */
export function waitingWords(file: ScenarioFile, desk: Desk, t: Translator): readonly string[] {
  return offersIn(desk).flatMap(index => {
    const offer = desk.view.offers[index];
    const seats = answerersOf(desk, index).filter(seat => fateBy(desk, index, seat) === 'took');
    if (!offer || seats.length === 0 || !isWaiting(desk, index)) return [];
    const names = t.list(seats.map(seat => seatName(file, seat)));
    const words = { seats: names, offer: offerNameIn(file, desk, index, t) };
    return [t('finding.took.waits', { ...words, ...inShort(file, issuesOf(offer.terms), t) })];
  });
}

function isWaiting({ view, viewer }: Desk, index: number): boolean {
  const offer = view.offers[index];
  const last = view.offers.findLastIndex(({ kind }) => kind === 'draft');
  return (
    view.own !== undefined && index === last && offer?.by !== viewer && answerOf(offer, viewer) === undefined
  );
}

/** Of what was offered by the viewer, or taken by it, the parts that others left: where something was agreed, that is the rest. Who mediates hears it of all. */
export function restsLeft(file: ScenarioFile, desk: Desk, t: Translator): readonly string[] {
  if (isAllAgreed(desk.view)) return [];
  const isHost = desk.viewer === file.mediator?.id;
  return offersIn(desk).flatMap(index => {
    const offer = desk.view.offers[index];
    const isTold = isHost || offer?.by === desk.viewer || answerOf(offer, desk.viewer);
    if (!offer || !isTold) return [];
    return answerersOf(desk, index)
      .filter(seat => fateBy(desk, index, seat) === 'part')
      .map(seat => partSentence(file, desk, index, offer, seat, t));
  });
}

/** The name of an offer among those of one reveal: of two single texts, which one. */
export function offerNameIn(file: ScenarioFile, desk: Desk, index: number, t: Translator): string {
  const { offers } = desk.view;
  const drafts = offersIn(desk).filter(each => offers[each]?.kind === 'draft');
  const offer = offers[index];
  if (!offer) return '';
  if (offer.kind !== 'draft' || drafts.length < 2 || offer.by === desk.viewer)
    return datedName(file, desk, index, t);
  return t(index === Math.max(...drafts) ? 'offer.draft.new' : 'offer.draft.before');
}

function fateOf(file: ScenarioFile, desk: Desk, index: number, t: Translator): readonly string[] {
  const { view, viewer } = desk;
  const offer = view.offers[index];
  if (!offer) return [];
  const seats = answerersOf(desk, index);
  const words = { offer: offerNameIn(file, desk, index, t) };
  const hasInstead = offersInstead(file, desk, index).length > 0;
  if (seats.length === 0 && !hasInstead)
    return offer.by === viewer && offer.answers.length === 0
      ? [t(hasEnded(desk) ? 'finding.unanswered.in-vain' : 'finding.unanswered', words)]
      : [];
  const named = (fate: Fate) =>
    t.list(seats.filter(seat => fateBy(desk, index, seat) === fate).map(seat => seatName(file, seat)));
  const isSaid = isAcceptedBy(desk, index);
  return [
    ...(named('took') && !isWaiting(desk, index)
      ? [t('finding.took', { ...words, seats: named('took') })]
      : []),
    ...unansweredWords(file, desk, index, t),
    ...seats
      .filter(seat => fateBy(desk, index, seat) === 'part')
      .map(seat => partSentence(file, desk, index, offer, seat, t)),
    ...(isSaid ? [] : seats.filter(seat => fateBy(desk, index, seat) === 'countered')).map(seat =>
      counterSentence(file, desk, index, seat, t),
    ),
    ...(named('left') && !isSaid ? [t('finding.left', { ...words, seats: named('left') })] : []),
  ];
}

/** Whether the viewer's own yes, told before, says who refused. */
function isAcceptedBy(desk: Desk, index: number): boolean {
  return ofType(happenedIn(desk), 'offer.answered').some(
    ({ offer, seat, accepted }) => offer === index && seat === desk.viewer && accepted,
  );
}

function answerersOf(desk: Desk, index: number): readonly string[] {
  const answers = ofType(happenedIn(desk), 'offer.answered').filter(
    ({ offer, seat }) => offer === index && seat !== desk.viewer,
  );
  return [...new Set(answers.map(({ seat }) => seat))];
}

type Fate = 'took' | 'part' | 'countered' | 'left';

/** What an answer makes of an offer: all taken, some clauses, other terms instead, or nothing. */
export function fateBy(desk: Desk, index: number, seat: string): Fate {
  const answer = answerOf(desk.view.offers[index], seat);
  if (!answer || answer.accepted) return 'took';
  const { taken, countered } = partsAnew(desk, index, seat);
  if (taken.length > 0) return 'part';
  return countered.length > 0 ? 'countered' : 'left';
}

/** So many clauses are named where a seat takes part of a text. */
const NAMED = 3;

/** Which clauses a seat took and which it did not; of a package, that parts of it settle nothing. */
function partSentence(
  file: ScenarioFile,
  desk: Desk,
  index: number,
  offer: Offer,
  seat: string,
  t: Translator,
): string {
  const { asked, taken } = partsAnew(desk, index, seat);
  const settled = ofType(happenedIn(desk), 'clause.agreed').map(({ issue }) => issue);
  const left = asked.filter(issue => !taken.includes(issue) && !settled.includes(issue));
  const few = (issues: readonly number[]) => (issues.length <= NAMED ? 'yes' : 'no');
  return t(offer.kind === 'package' ? 'finding.took.part.whole' : 'finding.took.part', {
    offer: offerNameIn(file, desk, index, t),
    seats: seatName(file, seat),
    taken: countWord(t, taken.length),
    asked: countWord(t, asked.length),
    shrunk: asked.length < issuesOf(offer.terms).length ? 'yes' : 'no',
    few: few(taken),
    issues: clauseNames(file, taken, t),
    fewLeft: left.length > 0 ? few(left) : 'no',
    left: clauseNames(file, left, t),
  });
}

function counterSentence(file: ScenarioFile, desk: Desk, index: number, seat: string, t: Translator): string {
  const { countered } = partsAnew(desk, index, seat);
  const carried = desk.view.offers[index]?.carried ? 'yes' : 'no';
  const words = { seats: seatName(file, seat), offer: offerNameIn(file, desk, index, t), carried };
  return t('finding.countered', { ...words, ...inShort(file, countered, t) });
}

/** Who had a turn after a text and left it without an answer, with what they offered in its place. */
function unansweredWords(file: ScenarioFile, desk: Desk, index: number, t: Translator): readonly string[] {
  const offer = offerNameIn(file, desk, index, t);
  return silentOn(file, desk, index).map(seat => {
    const words = { offer, seats: seatName(file, seat) };
    const [instead] = offersInstead(file, desk, index).filter(each => desk.view.offers[each]?.by === seat);
    const { kind, terms } = (instead !== undefined && desk.view.offers[instead]) || {
      kind: 'offer',
      terms: {},
    };
    if (instead === undefined) return t('finding.unanswered.by', words);
    return t('finding.unanswered.instead', { ...words, kind, ...inShort(file, issuesOf(terms), t) });
  });
}

function silentOn({ parties }: ScenarioFile, desk: Desk, index: number): readonly string[] {
  const offer = desk.view.offers[index];
  const isNew = ofType(happenedIn(desk), 'offer.made').some(made => made.offer === index);
  if (offer?.kind !== 'draft' || offer.by !== desk.viewer || !isNew) return [];
  const moved = (seat: string) => desk.revealed.some(({ move }) => 'seat' in move && move.seat === seat);
  return parties.map(({ id }) => id).filter(id => isPutTo(offer, id) && moved(id) && !answerOf(offer, id));
}

/** The offers that were put in the place of an answer to a text of the viewer. */
export function offersInstead(file: ScenarioFile, desk: Desk, index: number): readonly number[] {
  const silent = silentOn(file, desk, index);
  return ofType(happenedIn(desk), 'offer.made')
    .map(({ offer }) => offer)
    .filter(each => silent.includes(desk.view.offers[each]?.by ?? ''));
}

/** The offers that were made or answered in what is revealed, in that order. */
function offersIn(desk: Desk): readonly number[] {
  const touched = happenedIn(desk).flatMap(each =>
    each.type === 'offer.made' || each.type === 'offer.answered' ? [each.offer] : [],
  );
  return [...new Set(touched)];
}

/** The package of the same seat that an offer replaces, where both were made in what is revealed. */
export function replacedBy(desk: Desk, index: number): number | undefined {
  const { offers } = desk.view;
  const isPackage = (each: number) => offers[each]?.kind === 'package';
  if (!isPackage(index)) return undefined;
  const made = ofType(happenedIn(desk), 'offer.made').map(({ offer }) => offer);
  return made.findLast(each => each < index && isPackage(each) && offers[each]?.by === offers[index]?.by);
}

/** Who offered what, clauses by their number where there are several. */
export function offeredWords(file: ScenarioFile, { by, kind, terms }: Offer, t: Translator): string {
  const words = { seat: seatName(file, by), ...inShort(file, issuesOf(terms), t) };
  return t(`finding.offered.${kind}`, words);
}
