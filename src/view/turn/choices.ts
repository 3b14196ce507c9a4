import { isMove, type Move, type Opening, type WrittenOpening } from '../../engine/move.ts';
import { agreedCount, isAllAgreed, type Offer } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { clauseName } from '../clause-names.ts';
import { labelOf, type SeatLabel, seatName } from '../seats.ts';
import { inMarks, quoted } from '../words.ts';
import { warningBefore } from './warnings.ts';

/** One card: a sentence that opens with its verb. */
export interface ChoiceModel {
  readonly id: string;
  readonly lead: string;
  readonly rest: string;
  readonly about?: string;
  readonly says?: string;
  readonly reacts: readonly SeatLabel[];
  readonly cost?: string;
  readonly binds?: string;
  readonly reasons: readonly string[];
  /** The gauge it touches first. */
  readonly gauge?: string;
  readonly confirm: string;
  /** Said once before the card is played. */
  readonly warning?: string;
  readonly does: { readonly move: Move } | { readonly editor: EditorOpening };
}

/** An opening whose parts are written in an editor. */
export type EditorOpening = WrittenOpening;

type ChoiceText = Omit<ChoiceModel, 'id' | 'lead' | 'rest' | 'does' | 'reacts' | 'reasons' | 'confirm'> & {
  readonly text: string;
  readonly reacts?: readonly SeatLabel[];
  readonly reasons?: readonly string[];
  readonly confirm?: string;
};

/** The openings as cards, the most likely first; of offers to answer the newest, and initials where nothing is left open or others have put theirs. */
export function presentChoices(scenario: Scenario, desk: Desk, t: Translator): readonly ChoiceModel[] {
  const { file } = scenario;
  return [...desk.openings]
    .sort((a, b) => rankOf(a, desk) - rankOf(b, desk) || newestFirst(a, b))
    .map(opening => {
      const warning = warningBefore(scenario, desk, opening, t);
      const choice = choiceOf(opening, textOf(file, desk, opening, t), t);
      return warning === undefined ? choice : { ...choice, warning };
    });
}

const ORDER: readonly Opening['type'][] = [
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
  'statement.skip',
  'corridor.rest',
  'party.return',
  'turn.pass',
  'party.walk-out',
];

function rankOf(opening: Opening, { view }: Desk): number {
  if (opening.type === 'text.initial' && isTimeToInitial(view)) return -1;
  const at = ORDER.indexOf(opening.type);
  return at < 0 ? ORDER.length : at;
}

/** Where nothing is left open, or others have put their initials to it. */
function isTimeToInitial(view: View): boolean {
  return isAllAgreed(view) || view.initialled.length > 0;
}

function newestFirst(a: Opening, b: Opening): number {
  return a.type === 'text.answer' && b.type === 'text.answer' ? b.offer - a.offer : 0;
}

function choiceOf(opening: Opening, words: ChoiceText, t: Translator): ChoiceModel {
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
    does: isMove(opening) ? { move: opening } : { editor: opening },
  };
}

/** Names a choice on the page. */
export function choiceId(opening: Opening): string {
  return Object.values(opening)
    .map(value => (Array.isArray(value) ? value.join('.') : String(value)))
    .join(':');
}

function textOf(file: ScenarioFile, desk: Desk, opening: Opening, t: Translator): ChoiceText {
  const { view } = desk;
  switch (opening.type) {
    case 'event.decide':
      return decisionText(file, opening.event, opening.option);
    case 'statement.make':
    case 'card.play':
    case 'corridor.choose':
      return cardText(file, opening.action, t);
    case 'statement.skip':
      return { text: t('statements.skip') };
    case 'session.convene':
      return formatText(file, opening.format, t);
    case 'text.propose':
      return { text: t('move.propose'), about: t('move.propose.about'), confirm: t('move.propose.confirm') };
    case 'text.draft':
      return { text: t('move.draft'), confirm: t('move.draft.confirm') };
    case 'text.answer':
      return answerText(file, view.offers[opening.offer], t);
    case 'text.park':
      return { text: t('move.park', { issue: clauseName(file, opening.issue) }) };
    case 'text.initial':
      return { text: t('move.initial'), about: t('move.initial.about', { agreed: agreedCount(view) }) };
    case 'seat.confide': {
      const seats = t.list(opening.to.map(seat => seatName(file, seat)));
      const { asked } = view;
      const issue = file.issues[asked?.issue ?? -1]?.name ?? '';
      return {
        text: asked
          ? t('move.confide.asked', { seat: seatName(file, asked.by), issue })
          : t('move.confide', { seats }),
        about: t('move.confide.about'),
        confirm: t('move.confide.confirm'),
      };
    }
    case 'seat.probe':
      return { text: t('move.probe'), about: t('probe.about'), confirm: t('move.probe.confirm') };
    case 'seat.carry': {
      const names = { from: seatName(file, opening.from), to: seatName(file, opening.to) };
      return { text: t('move.carry', names), confirm: t('move.carry.confirm') };
    }
    case 'turn.pass':
      return { text: t('move.pass') };
    case 'party.walk-out':
      return { text: t('move.walk-out'), about: t('move.walk-out.about') };
    case 'party.return':
      return { text: t('move.return') };
    case 'corridor.rest':
      return { text: t(hasCards(desk) ? 'corridors.rest' : 'corridors.rest.only') };
    case 'round.open':
    case 'round.close':
    case 'capitals.vote':
    case 'event.inject':
      return { text: t('action.continue') };
  }
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

function decisionText(file: ScenarioFile, event: string, option: string): ChoiceText {
  const found = file.events.find(each => each.id === event)?.choice?.options.find(each => each.id === option);
  if (!found) return { text: option };
  return { text: found.label, reacts: reactsTo(file, found), ...gaugeOf(file, found) };
}

function cardText(file: ScenarioFile, id: string, t: Translator): ChoiceText {
  const card = file.actions.find(each => each.id === id);
  if (!card) return { text: id };
  const cost = costOf(card.cost, t);
  return {
    text: card.label,
    reacts: reactsTo(file, card),
    reasons: card.reasons,
    ...gaugeOf(file, card),
    ...(card.says ? { says: quoted(t, card.says) } : {}),
    ...(cost ? { cost } : {}),
    ...(card.commits ? { binds: bindsOf(file, card.commits, t) } : {}),
  };
}

function bindsOf(
  file: ScenarioFile,
  commits: { readonly issue: string; readonly options: readonly string[] },
  t: Translator,
): string {
  const issue = file.issues.find(each => each.id === commits.issue);
  const options = (issue?.options ?? []).filter(each => commits.options.includes(each.id));
  return t('choice.binds', {
    issue: issue?.name ?? '',
    options: t.either(options.map(each => inMarks(t, each.label))),
  });
}

function costOf(cost: { capital: number; leverage: number } | undefined, t: Translator): string {
  const parts = [
    cost?.capital ? t('choice.capital', { count: cost.capital }) : '',
    cost?.leverage ? t('choice.leverage', { count: cost.leverage }) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

interface Consequence {
  readonly reactions: ReadonlyArray<{ readonly who: string }>;
  readonly effects: ReadonlyArray<{ readonly constituency?: string } | { readonly metric: string }>;
}

/** The first gauge of everybody's among what it does. */
function gaugeOf(file: ScenarioFile, { effects }: Consequence): { readonly gauge?: string } {
  const touched = effects.flatMap(effect => ('metric' in effect && effect.metric ? [effect.metric] : []));
  const gauge = touched.find(id => file.metrics.find(metric => metric.id === id)?.seat === undefined);
  return gauge === undefined ? {} : { gauge };
}

/** Who will react: those with a reaction of their own, then the constituencies it touches. */
function reactsTo(file: ScenarioFile, { reactions, effects }: Consequence): readonly SeatLabel[] {
  const touched = effects.flatMap(effect =>
    'constituency' in effect && effect.constituency ? [effect.constituency] : [],
  );
  const ids = [...new Set([...reactions.map(each => each.who), ...touched])];
  return ids.map(id => labelOf(file, id));
}
