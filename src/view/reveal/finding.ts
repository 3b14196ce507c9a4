import { isAllAgreed, issuesOf, type Occurrence, type Offer } from '../../engine/table.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';

import { clauseNames, inShort, termsSpelt } from '../clause-names.ts';

import { tenths } from '../numbers.ts';
import { agreedAfter, entriesBefore, happenedIn, occurrencesIn, ofType } from '../occurrences.ts';
import { answerOf, isPutTo, offerName, partsOfAnswer } from '../offer-words.ts';
import { doneText, settledText } from '../papers/log-words.ts';
import { labelOf, seatName } from '../seats.ts';
import { countWord } from '../words.ts';
import { eventsByWeight, graveEvent } from './event-weight.ts';
import { fates, mediatedWords } from './fates.ts';
import { wishesOf } from './home-wishes.ts';

/** What the moves revealed came to. */
export interface Finding {
  readonly heading: string;
  /** What else is to be known of it. */
  readonly more?: string;
}

/** What overshadows whatever else was said and done. */
const WEIGHT: Partial<Record<Occurrence['type'], number>> = {
  initialled: 9,
  'walked.out': 9,
  'clause.agreed': 8,
  'lie.exposed': 7,
  returned: 7,
  'clause.reopened': 6,
  'commitment.broken': 6,
};

const SENTENCES = 4;

/** What came of the moves revealed, the viewer's own first, or undefined where nothing but gauges moved. */
export function findingOf(file: ScenarioFile, desk: Desk, t: Translator): Finding | undefined {
  const grave = [...graveIn(file, desk, t), ...graveNews(file, desk, t)];
  const mediated = mediatedWords(file, desk, t);
  const answers = [...mediated, ...ownWords(file, desk, t), ...leaks(file, desk, t), ...fates(file, desk, t)];
  const sentences = [...(grave.length > 0 ? [...grave, ...mediated] : answers), ...terms(file, desk, t)];
  const [heading, ...more] = sentences.slice(0, SENTENCES);
  if (heading === undefined) return lesserIn(file, desk, t);
  return more.length > 0 ? { heading, more: more.join(' ') } : { heading };
}

function graveNews(file: ScenarioFile, desk: Desk, t: Translator): readonly string[] {
  const event = graveEvent(happenedIn(desk));
  return event === undefined ? [] : [eventWords(file, event, t)];
}

export function eventWords(file: ScenarioFile, event: number, t: Translator): string {
  return t('finding.event', { title: file.events[event]?.title ?? '' });
}

/** One sentence for each kind of grave thing, the gravest first. */
function graveIn(file: ScenarioFile, desk: Desk, t: Translator): readonly string[] {
  const all = happenedIn(desk);
  const kinds = [...new Set(all.map(({ type }) => type))].filter(type => WEIGHT[type] !== undefined);
  return kinds
    .sort((a, b) => (WEIGHT[b] ?? 0) - (WEIGHT[a] ?? 0))
    .flatMap(kind => {
      const last = all.findLast(({ type }) => type === kind);
      return (last && sentencesOf(file, desk, last, t)) ?? [];
    });
}

function sentencesOf(
  file: ScenarioFile,
  desk: Desk,
  last: Occurrence,
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
      return agreement(file, desk, t);
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
  const seats = t.list(wanting.map(({ id }) => (id === viewer ? t('next.you') : seatName(file, id))));
  return [
    by === viewer ? t('finding.initialled.own') : t('log.initialled', { seat: seatName(file, by) }),
    ...(wanting.length > 0 ? [t('finding.initialled.wanting', { seats })] : []),
  ];
}

/** What is agreed now: all of it, or which clauses, and which of them otherwise than before. */
function agreement(file: ScenarioFile, desk: Desk, t: Translator): readonly string[] {
  const agreed = ofType(happenedIn(desk), 'clause.agreed');
  const issues = [...new Set(agreed.map(({ issue }) => issue))];
  const before = agreedAfter(occurrencesIn(entriesBefore(desk)));
  const fresh = issues.filter(issue => !before.has(issue));
  const what = termsSpelt(file, Object.fromEntries(agreed.map(({ issue, option }) => [issue, option])), t);
  if (fresh.length > 0 && isAllAgreed(desk.view))
    return [t('finding.agreed.all', { count: countWord(t, desk.view.clauses.length) }), what];
  const changed = issues.filter(issue => before.has(issue));
  return [
    ...(fresh.length > 0 ? [t('finding.agreed', inShort(file, fresh, t))] : []),
    ...(changed.length > 0 ? [t('finding.changed', inShort(file, changed, t))] : []),
    what,
  ];
}

/** What the viewer did that is more than a word. */
function ownWords(file: ScenarioFile, desk: Desk, t: Translator): readonly string[] {
  return happenedIn(desk).flatMap(each => {
    if (!('seat' in each) || each.seat !== desk.viewer) return [];
    if (each.type === 'consulted') return askedWords(file, desk, each.constituency, t);
    const offer = each.type === 'offer.answered' ? desk.view.offers[each.offer] : undefined;
    return offer ? [answerWords(file, desk, offer, t)] : [];
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

function answerWords(file: ScenarioFile, { viewer }: Desk, offer: Offer, t: Translator): string {
  const answer = answerOf(offer, viewer);
  const words = { offer: offerName(file, offer, viewer, t) };
  if (!answer) return '';
  if (answer.accepted) return acceptedWords(file, offer, viewer, t);
  const { taken, countered } = partsOfAnswer(offer, answer);
  if (countered.length > 0) return t('finding.countered.own', { ...words, ...inShort(file, countered, t) });
  if (taken.length > 0) return t('finding.part.own', { ...words, issues: clauseNames(file, taken, t) });
  return t('finding.left.own', words);
}

/** A yes by which nothing is agreed: whose own is wanting. */
function acceptedWords(file: ScenarioFile, offer: Offer, viewer: string, t: Translator): string {
  const others = file.parties.filter(({ id }) => id !== viewer && isPutTo(offer, id));
  const said = (accepted: boolean | undefined) =>
    others.filter(({ id }) => answerOf(offer, id)?.accepted === accepted).map(({ id }) => seatName(file, id));
  const [left, awaited] = [said(false), said(undefined)];
  const words = { offer: offerName(file, offer, viewer, t) };
  if (left.length > 0) return t('finding.accepted.own.left', { ...words, seats: t.list(left) });
  if (awaited.length > 0) return t('finding.accepted.own.awaited', { ...words, seats: t.list(awaited) });
  return t('finding.accepted.own', words);
}

function leaks(file: ScenarioFile, desk: Desk, t: Translator): readonly string[] {
  return ofType(happenedIn(desk), 'offer.leaked').map(({ seat }) => {
    const { leak = 0 } = file.mediator?.formats[desk.view.format] ?? {};
    const words = { percent: t.percent(leak), seat: seatName(file, seat) };
    return t(seat === desk.viewer ? 'finding.leaked.own' : 'finding.leaked', words);
  });
}

/** What now lies before the viewer: what was drafted or brought, and whose terms. */
function terms(file: ScenarioFile, desk: Desk, t: Translator): readonly string[] {
  const put = happenedIn(desk).flatMap(each => {
    const offer = each.type === 'offer.made' ? desk.view.offers[each.offer] : undefined;
    return offer && isPutTo(offer, desk.viewer) ? [offer] : [];
  });
  const told = put.flatMap(({ kind, by, terms: asked }) => {
    const seat = seatName(file, by);
    if (kind === 'draft') return [t('finding.draft', { seat })];
    if (kind !== 'carried') return [];
    return [t('finding.carried', { seat, issue: clauseNames(file, issuesOf(asked), t) })];
  });
  const own = put.filter(({ kind }) => kind === 'offer' || kind === 'package').map(({ by }) => by);
  const seats = t.list([...new Set(own)].map(seat => seatName(file, seat)));
  return [...new Set(told), ...(own.length > 0 ? [t('finding.terms', { seats })] : [])];
}

/** News, and how they meet, where nobody at the table did anything of weight. */
function lesserIn(file: ScenarioFile, desk: Desk, t: Translator): Finding | undefined {
  const all = happenedIn(desk);
  const [event] = eventsByWeight(all);
  if (event !== undefined) return { heading: eventWords(file, event, t) };
  const lesser = ofType(all, 'session.convened').at(-1) ?? ofType(all, 'place.set').at(-1);
  return lesser && { heading: settledText(file, lesser, t) };
}
