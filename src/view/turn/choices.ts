import type { Move } from '../../engine/move.ts';
import { agreedCount, isAllAgreed, type Offer } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import type { Desk } from '../../flow/desk.ts';
import type { MessageKey, Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { clauseName } from '../clause-names.ts';
import { type SeatLabel, seatName } from '../seats.ts';
import { type ChoiceText, cardText, decisionText } from './card-text.ts';
import { type Choosable, type EditorOpening, isWritten, withOnePark } from './choosable.ts';
import { GROUPS, type Group, groupOf } from './groups.ts';
import { homeSentence } from './home.ts';
import { homeAsItStands } from './how-it-stands.ts';

import { warningBefore } from './warnings.ts';

/** One card: a sentence that opens with its verb. */
export interface ChoiceModel extends Omit<ChoiceText, 'text'> {
  readonly id: string;
  readonly lead: string;
  readonly rest: string;
  readonly reacts: readonly SeatLabel[];
  readonly reasons: readonly string[];
  readonly confirm: string;
  /** The heading it begins, in a long list. */
  readonly heading?: string;
  /** Said once before the card is played. */
  readonly warning?: string;
  readonly does: { readonly move: Move } | { readonly editor: EditorOpening };
}

/**
 * The openings as cards, by group and the most likely first: initials where nothing is left open or others have put
 * theirs, of offers to answer the newest, of cards those that answer the moment.
 */
export function presentChoices(scenario: Scenario, desk: Desk, t: Translator): readonly ChoiceModel[] {
  const { file } = scenario;
  const grouped = withOnePark(desk.openings)
    .map(opening => ({ opening, group: groupOf(file, desk.view, opening) }))
    .sort((a, b) => byGroup(a.group, b.group) || byRank(a.opening, b.opening, desk));
  const isLong = grouped.length > FEW;
  return grouped.map(({ opening, group }, at) => {
    const choice = choiceOf(opening, textOf(scenario, desk, opening, t), t);
    const warning = opening.type === 'text.park-one' ? undefined : warningBefore(scenario, desk, opening, t);
    const heading = isLong && group !== grouped[at - 1]?.group ? headingOf(group, t) : undefined;
    return {
      ...choice,
      ...(heading === undefined ? {} : { heading }),
      ...(warning === undefined ? {} : { warning }),
    };
  });
}

/** So many choices are found without headings. */
const FEW = 8;

function headingOf(group: Group, t: Translator): string | undefined {
  return group === 'main' ? undefined : t(`choices.${group}`);
}

function byGroup(a: Group, b: Group): number {
  return GROUPS.indexOf(a) - GROUPS.indexOf(b);
}

function byRank(a: Choosable, b: Choosable, desk: Desk): number {
  return rankOf(a, desk) - rankOf(b, desk) || newestFirst(a, b);
}

const ORDER: readonly Choosable['type'][] = [
  'event.decide',
  'text.answer',
  'text.draft',
  'seat.carry',
  'text.propose',
  'text.initial',
  'seat.probe',
  'seat.confide',
  'statement.make',
  'corridor.choose',
  'card.play',
  'session.convene',
  'text.park',
  'text.park-one',
  'statement.skip',
  'corridor.rest',
  'party.return',
  'turn.pass',
  'party.walk-out',
];

function rankOf(opening: Choosable, { view }: Desk): number {
  if (opening.type === 'text.initial' && isTimeToInitial(view)) return -1;
  const at = ORDER.indexOf(opening.type);
  return at < 0 ? ORDER.length : at;
}

/** Where nothing is left open, or others have put their initials to it. */
function isTimeToInitial(view: View): boolean {
  return isAllAgreed(view) || view.initialled.length > 0;
}

function newestFirst(a: Choosable, b: Choosable): number {
  return a.type === 'text.answer' && b.type === 'text.answer' ? b.offer - a.offer : 0;
}

function choiceOf(opening: Choosable, words: ChoiceText, t: Translator): ChoiceModel {
  const { text, reacts = [], reasons = [], confirm = t('action.confirm'), ...rest } = words;
  const space = text.indexOf(' ');
  return {
    ...rest,
    id: choiceId(opening),
    lead: space < 0 ? text : text.slice(0, space),
    rest: space < 0 ? '' : text.slice(space),
    reacts,
    reasons,
    confirm,
    does: isWritten(opening) ? { editor: opening } : { move: opening },
  };
}

/** Names a choice on the page. */
export function choiceId(opening: Choosable): string {
  return Object.values(opening)
    .map(value => (Array.isArray(value) ? value.join('.') : String(value)))
    .join(':');
}

/** Openings whose words depend on nothing at the table. */
const PLAIN = {
  'statement.skip': { text: 'statements.skip' },
  'text.propose': { text: 'move.propose', about: 'move.propose.about', confirm: 'move.propose.confirm' },
  'text.draft': { text: 'move.draft', confirm: 'move.draft.confirm' },
  'text.park-one': { text: 'move.park-one', confirm: 'move.park-one.confirm' },
  'seat.probe': { text: 'move.probe', about: 'probe.about', confirm: 'move.probe.confirm' },
  'turn.pass': { text: 'move.pass' },
  'party.walk-out': { text: 'move.walk-out', about: 'move.walk-out.about' },
  'party.return': { text: 'move.return' },
  'round.open': { text: 'action.continue' },
  'round.close': { text: 'action.continue' },
  'capitals.vote': { text: 'action.continue' },
  'event.inject': { text: 'action.continue' },
} as const satisfies Partial<Record<Choosable['type'], PlainWords>>;

interface PlainWords {
  readonly text: MessageKey;
  readonly about?: MessageKey;
  readonly confirm?: MessageKey;
}

type Plain = Extract<Choosable, { readonly type: keyof typeof PLAIN }>;

function isPlain(opening: Choosable): opening is Plain {
  return opening.type in PLAIN;
}

function textOf(scenario: Scenario, desk: Desk, opening: Choosable, t: Translator): ChoiceText {
  if (isPlain(opening)) return plainText(opening, t);
  const { file } = scenario;
  const { view } = desk;
  switch (opening.type) {
    case 'event.decide':
      return decisionText(file, opening.event, opening.option);
    case 'statement.make':
    case 'card.play':
    case 'corridor.choose':
      return cardText(file, opening.action, t);
    case 'session.convene':
      return formatText(file, opening.format, t);
    case 'text.answer':
      return answerText(file, view.offers[opening.offer], t);
    case 'text.park':
      return { text: t('move.park', { issue: clauseName(file, opening.issue) }) };
    case 'text.initial':
      return { text: t('move.initial'), about: aboutInitials(scenario, view, t) };
    case 'seat.confide':
      return confideText(file, view, opening.to, t);
    case 'seat.carry': {
      const names = { from: seatName(file, opening.from), to: seatName(file, opening.to) };
      return { text: t('move.carry', names), confirm: t('move.carry.confirm') };
    }
    case 'corridor.rest':
      return { text: t(hasCards(desk) ? 'corridors.rest' : 'corridors.rest.only') };
  }
}

function plainText({ type }: Plain, t: Translator): ChoiceText {
  const { text, about, confirm }: PlainWords = PLAIN[type];
  return {
    text: t(text),
    ...(about ? { about: t(about) } : {}),
    ...(confirm ? { confirm: t(confirm) } : {}),
  };
}

/** Where a question waits, what it asks about. */
function confideText(file: ScenarioFile, { asked }: View, to: readonly string[], t: Translator): ChoiceText {
  const text = asked
    ? t('move.confide.asked', { seat: seatName(file, asked.by), issue: clauseName(file, asked.issue) })
    : t('move.confide', { seats: t.list(to.map(seat => seatName(file, seat))) });
  return { text, about: t('move.confide.about'), confirm: t('move.confide.confirm') };
}

/** How much is agreed, and what home would say of it. */
function aboutInitials(scenario: Scenario, view: View, t: Translator): string {
  const agreed = agreedCount(view);
  const home = homeAsItStands(scenario, view, t);
  const howMuch = t('move.initial.about', { agreed, open: view.clauses.length - agreed });
  return home ? `${howMuch} ${homeSentence(home, t)}` : howMuch;
}

function hasCards({ openings }: Desk): boolean {
  return openings.some(({ type }) => type === 'corridor.choose');
}

function answerText(file: ScenarioFile, offer: Offer | undefined, t: Translator): ChoiceText {
  const kind = t(`offer.${offer?.kind ?? 'offer'}`);
  const text = t('move.answer', { kind, seat: seatName(file, offer?.by ?? '') });
  return { text, confirm: t('move.answer.confirm') };
}

function formatText(file: ScenarioFile, id: string, t: Translator): ChoiceText {
  const format = file.mediator?.formats.find(each => each.id === id);
  const exchanges = t('convene.exchanges', { count: format?.exchanges ?? 0 });
  const leak = t('convene.leak', { percent: t.percent(format?.leak ?? 0) });
  return {
    text: t('convene.format', { name: format?.name ?? id }),
    about: format?.about ?? '',
    cost: `${exchanges} · ${leak}`,
  };
}
