import { issuesOf, type Occurrence, type Offer } from '../../engine/table.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { clauseNames, termsInShort } from '../clause-names.ts';
import { happenedIn, hasEnded, ofType } from '../occurrences.ts';
import { isPutTo } from '../offer-words.ts';
import { doneText, settledText } from '../papers/log-words.ts';
import { seatName } from '../seats.ts';
import { agreement } from './agreement.ts';
import { isSimultaneous, ownChoice } from './choices.ts';
import { eventsByWeight, graveEvent } from './event-weight.ts';
import {
  fates,
  mediatedWords,
  offeredWords,
  offersInstead,
  replacedBy,
  restsLeft,
  waitingWords,
} from './fates.ts';
import { leadingEvent, WEIGHT } from './leading.ts';
import { outsideWords } from './outside.ts';
import { ownMove } from './own-deed.ts';
import { awaitedWords, givenWords, ownWords } from './own-words.ts';

/** What the moves revealed came to. */
export interface Finding {
  readonly heading: string;
  /** What else is to be known of it. */
  readonly more?: string;
}

const SENTENCES = 5;

/**
 * What came of the moves revealed, the viewer's own first, or undefined where nothing but gauges moved. Where all chose at once,
 * the viewer's choice and what it brought. `price` is what was paid for an agreement in the viewer's points, in tenths.
 */
export function findingOf(file: ScenarioFile, desk: Desk, t: Translator, price = 0): Finding | undefined {
  const [first, ...rest] = isSimultaneous(desk)
    ? choiceWords(file, desk, t)
    : tableWords(file, desk, price, t);
  if (first === undefined) return lesserIn(file, desk, t);
  const over = hasEnded(desk) ? [t('log.over')] : [];
  const more = [...rest.slice(0, SENTENCES - 1 - over.length), ...over];
  return more.length > 0 ? { heading: first, more: more.join(' ') } : { heading: first };
}

/** What the viewer chose and what that brought, and grave news before or after it; before a rest also which crossings changed. */
function choiceWords(file: ScenarioFile, desk: Desk, t: Translator): readonly string[] {
  const own = ownChoice(file, desk, t);
  const isResting = ownMove(desk)?.type === 'corridor.rest';
  const [deed, ...rest] = [
    ...(isResting ? crossingsIn(file, desk, t) : []),
    ...(own === undefined ? [] : [own]),
    ...ownWords(file, desk, t),
    ...givenWords(file, desk, t),
  ];
  const news = graveNews(file, desk, t);
  if (deed === undefined) return news;
  return leadingEvent(file, desk) === undefined ? [deed, ...rest, ...news] : [...news, deed, ...rest];
}

function crossingsIn(file: ScenarioFile, desk: Desk, t: Translator): readonly string[] {
  const texts = ofType(happenedIn(desk), 'place.set').map(each => settledText(file, each, t));
  return texts.length === 0 ? [] : [[...new Set(texts)].join(' ')];
}

function tableWords(file: ScenarioFile, desk: Desk, price: number, t: Translator): readonly string[] {
  const grave = [...graveIn(file, desk, price, t), ...graveNews(file, desk, t)];
  const mediated = [...givenWords(file, desk, t), ...mediatedWords(file, desk, t)];
  const [ownLeaks, otherLeaks] = [leaks(file, desk, true, t), leaks(file, desk, false, t)];
  const waiting = waitingWords(file, desk, t);
  const outside = outsideWords(file, desk, t);
  const [own, fallen] = fallenApart(ownWords(file, desk, t), t);
  const answers = [
    ...ownLeaks,
    ...mediated,
    ...waiting,
    ...own,
    ...fates(file, desk, t),
    ...outside,
    ...fallen,
    ...otherLeaks,
  ];
  const beside = [
    ...mediated,
    ...restsLeft(file, desk, t),
    ...outside,
    ...waiting,
    ...awaitedWords(file, desk, t),
    ...ownLeaks,
    ...otherLeaks,
  ];
  const isGrave = grave.length > 0;
  return [...new Set([...(isGrave ? [...grave, ...beside] : answers), ...terms(file, desk, isGrave, t)])];
}

/** That a text is off the table is told after all its answers. */
function fallenApart(
  words: readonly string[],
  t: Translator,
): readonly [readonly string[], readonly string[]] {
  const fallen = t('finding.fallen');
  return [words.filter(each => each !== fallen), words.filter(each => each === fallen)];
}

function graveNews(file: ScenarioFile, desk: Desk, t: Translator): readonly string[] {
  const event = leadingEvent(file, desk) ?? graveEvent(happenedIn(desk));
  return event === undefined ? [] : [eventWords(file, event, t)];
}

function eventWords(file: ScenarioFile, event: number, t: Translator): string {
  return t('finding.event', { title: file.events[event]?.title ?? '' });
}

/** One sentence for each kind of grave thing, the gravest first. */
function graveIn(file: ScenarioFile, desk: Desk, price: number, t: Translator): readonly string[] {
  const all = happenedIn(desk);
  const kinds = [...new Set(all.map(({ type }) => type))].filter(type => WEIGHT[type] !== undefined);
  return kinds
    .sort((a, b) => (WEIGHT[b] ?? 0) - (WEIGHT[a] ?? 0))
    .flatMap(kind => {
      const last = all.findLast(({ type }) => type === kind);
      return (last && sentencesOf(file, desk, last, price, t)) ?? [];
    });
}

function sentencesOf(
  file: ScenarioFile,
  desk: Desk,
  last: Occurrence,
  price: number,
  t: Translator,
): string | readonly string[] | undefined {
  switch (last.type) {
    case 'initialled':
      return last.complete ? t('log.initialled.all') : initialWords(file, desk, last.seat, t);
    case 'walked.out':
    case 'returned':
    case 'lie.exposed':
    case 'commitment.broken':
      return doneText(file, last, t);
    case 'clause.agreed':
      return agreement(file, desk, price, t);
    case 'clause.reopened':
      return t('log.reopened', { issue: clauseNames(file, reopenedIn(desk), t) });
    default:
      return undefined;
  }
}

function reopenedIn(desk: Desk): readonly number[] {
  return ofType(happenedIn(desk), 'clause.reopened').map(({ issue }) => issue);
}

/** Who initialled, and whose initials are wanting. */
function initialWords(file: ScenarioFile, { view, viewer }: Desk, by: string, t: Translator) {
  const wanting = file.parties.filter(({ id }) => !view.initialled.includes(id));
  const others = wanting.filter(({ id }) => id !== viewer).map(({ id }) => seatName(file, id));
  return [
    by === viewer ? t('finding.initialled.own') : t('log.initialled', { seat: seatName(file, by) }),
    ...(wanting.length > others.length ? [t('finding.initialled.wanting.yours')] : []),
    ...(others.length > 0 ? [t('finding.initialled.wanting', { seats: t.list(others) })] : []),
  ];
}

function leaks(file: ScenarioFile, desk: Desk, own: boolean, t: Translator): readonly string[] {
  return ofType(happenedIn(desk), 'offer.leaked')
    .filter(({ seat }) => (seat === desk.viewer) === own)
    .flatMap(({ seat }) => {
      if (!own) return [t('finding.leaked', { seat: seatName(file, seat) })];
      const { leak = 0 } = file.mediator?.formats[desk.view.format] ?? {};
      return [t('finding.leaked.own'), t('finding.leaked.chance', { percent: t.percent(leak) })];
    });
}

/** What now lies before the viewer: whose terms, on what; also those that were answered, where their answers are not told. */
function terms(file: ScenarioFile, desk: Desk, withAnswered: boolean, t: Translator): readonly string[] {
  const made = ofType(happenedIn(desk), 'offer.made').map(({ offer }) => offer);
  const answered = ofType(happenedIn(desk), 'offer.answered').map(({ offer }) => offer);
  const told = [
    ...made.flatMap(index => offersInstead(file, desk, index)),
    ...(withAnswered ? [] : answered),
  ];
  return made.flatMap(index => {
    const offer = told.includes(index) ? undefined : desk.view.offers[index];
    if (!offer || !isPutTo(offer, desk.viewer) || made.some(each => replacedBy(desk, each) === index))
      return [];
    const before = replacedBy(desk, index);
    return [before === undefined ? offeredWords(file, offer, t) : offeredAgain(file, desk, offer, before, t)];
  });
}

/** A package in the place of another, by what it asks otherwise. */
function offeredAgain(
  file: ScenarioFile,
  desk: Desk,
  { by, terms: now }: Offer,
  before: number,
  t: Translator,
) {
  const was = desk.view.offers[before]?.terms ?? {};
  const changed = Object.fromEntries(
    issuesOf(now).flatMap(issue => (was[issue] === now[issue] ? [] : [[issue, now[issue]!]])),
  );
  const terms = Object.keys(changed).length > 0 ? changed : now;
  return t('finding.offered.again', {
    seat: seatName(file, by),
    terms: termsInShort(file, terms, t),
    rest: issuesOf(terms).length < issuesOf(now).length ? 'yes' : 'no',
  });
}

/** News, and how they meet, where nobody at the table did anything of weight. */
function lesserIn(file: ScenarioFile, desk: Desk, t: Translator): Finding | undefined {
  const all = happenedIn(desk);
  const [event] = eventsByWeight(all);
  if (event !== undefined) return { heading: eventWords(file, event, t) };
  const lesser =
    ofType(all, 'sitting.closed').at(-1) ??
    ofType(all, 'session.convened').at(-1) ??
    ofType(all, 'place.set').at(-1);
  return lesser && { heading: settledText(file, lesser, t) };
}
