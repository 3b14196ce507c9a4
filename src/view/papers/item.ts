import type { Occurrence } from '../../engine/table.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { reactionOf } from '../causes.ts';
import { clauseName } from '../clause-names.ts';
import { eventAttribution } from '../drawn-from.ts';
import { wishesOf } from '../reveal/home-wishes.ts';
import { labelOf, type SeatLabel, seatName } from '../seats.ts';
import { type Attribution, attributionOf, reporterOf } from '../sources.ts';
import { quoted, unstopped } from '../words.ts';
import { chosenText, doneFrom, doneText, settledText } from './log-words.ts';
import { type Agreed, answerText, leakText, offerText } from './offer-texts.ts';

/** What was said, done or reported, before it has its place among the papers. */
export interface Item {
  readonly who: SeatLabel | undefined;
  /** Whose words, or where it was heard. */
  readonly from: string;
  readonly text: string;
  readonly quoted: boolean;
  readonly tag?: string;
  readonly attribution?: Attribution;
}

/** One thing that happened, in words; nothing of what is told elsewhere. */
export function itemOf(
  file: ScenarioFile,
  desk: Desk,
  each: Occurrence,
  agreed: Agreed,
  t: Translator,
): Item | undefined {
  switch (each.type) {
    case 'statement.made':
    case 'action.played':
      return playedItem(file, each, t);
    case 'session.convened':
    case 'sitting.closed':
    case 'clause.agreed':
    case 'clause.parked':
    case 'place.set':
    case 'talks.ended':
      return { who: undefined, from: t('tab.table'), text: settledText(file, each, t), quoted: false };
    case 'clause.reopened':
    case 'lie.exposed':
    case 'passed':
    case 'walked.out':
    case 'returned':
    case 'commitment.broken':
      return by(file, each.seat, doneFrom(each, t), doneText(file, each, t));
    case 'offer.made':
      return offerItem(file, desk, each.offer, t);
    case 'offer.answered':
      return by(file, each.seat, t('log.plenary'), answerText(file, desk, each, agreed, t));
    case 'offer.leaked':
      // Nobody says who let it out.
      return { who: undefined, from: t('log.press'), text: leakText(file, desk, each, t), quoted: false };
    case 'confided':
      return confidedItem(file, desk, each, t);
    case 'probed':
      return by(file, each.by, t('log.private'), probedText(file, desk, each, t));
    case 'reacted':
    case 'event.reacted':
      return reactionItem(file, desk, each, t);
    case 'initialled':
      return by(file, each.seat, t('log.plenary'), t('log.initialled', { seat: seatName(file, each.seat) }));
    case 'event.happened':
      return eventItem(file, desk, each.event, t);
    case 'event.decided': {
      const event = file.events[each.event];
      const label = event?.choice?.options[each.option]?.label ?? '';
      const from = t('log.decided', { event: unstopped(event?.title ?? '') });
      return by(file, each.seat, from, chosenText(file, each.seat, label, t));
    }
    case 'consulted':
      return by(file, each.seat, t('log.home'), consultedText(file, desk, each.constituency, t));
    case 'home.voted':
      return votedItem(file, each, t);
    case 'round.opened':
    case 'changed':
      return undefined;
  }
}

/** The floor left to others before the session: no turn at the table. */
export function silentItem(file: ScenarioFile, seat: string, t: Translator): Item {
  return by(file, seat, t('log.public'), t('log.skipped', { seat: seatName(file, seat) }));
}

function by(file: ScenarioFile, seat: string, from: string, text: string): Item {
  return { who: labelOf(file, seat), from, text, quoted: false };
}

type Told<Type extends Occurrence['type']> = Extract<Occurrence, { readonly type: Type }>;

function probedText(file: ScenarioFile, { viewer }: Desk, each: Told<'probed'>, t: Translator): string {
  const you = each.by === viewer ? 'asker' : each.to === viewer ? 'asked' : 'neither';
  const names = { by: seatName(file, each.by), to: seatName(file, each.to) };
  return t('log.probed', { ...names, issue: clauseName(file, each.issue), you });
}

function votedItem(file: ScenarioFile, each: Told<'home.voted'>, t: Translator): Item {
  const party = file.parties[each.party]?.id ?? '';
  const values = {
    party: seatName(file, party),
    support: t.number(each.support / 10, 1),
    threshold: t.number(file.ratification.thresholds[party] ?? 0, 1),
  };
  return by(file, party, t('log.home'), t('log.voted', values));
}

function playedItem(
  file: ScenarioFile,
  each: Told<'statement.made'> | Told<'action.played'>,
  t: Translator,
): Item | undefined {
  const card = file.actions[each.action];
  // What was learned of a call home tells that it was made.
  if (card === undefined || card.consults !== undefined) return undefined;
  const who = labelOf(file, each.seat);
  const from = each.type === 'statement.made' ? t('log.statement', { seat: who.name }) : who.name;
  if (card.says !== undefined)
    return { who, from, text: card.says, quoted: true, attribution: positionOf(file, card, t) };
  const chosen = by(file, each.seat, t('log.choice'), chosenText(file, each.seat, card.label, t));
  return { ...chosen, attribution: attributionOf(file, card, t) };
}

/** Words spoken here were written for the game: what a source reports, and what somebody held, is the position. */
function positionOf(file: ScenarioFile, card: ScenarioFile['actions'][number], t: Translator): Attribution {
  const attribution = attributionOf(file, card, t);
  const { source } = attribution;
  const who = card['said-by'];
  return {
    ...attribution,
    ...(who === undefined ? {} : { saidBy: t('papers.held-by', { who }) }),
    ...(source
      ? { source: { ...source, publisher: t('papers.position', { publisher: source.publisher }) } }
      : {}),
  };
}

function reactionItem(
  file: ScenarioFile,
  { viewer }: Desk,
  each: Told<'reacted' | 'event.reacted'>,
  t: Translator,
): Item | undefined {
  const { who } = each;
  const says = reactionOf(file, each)?.says;
  if (says === undefined) return undefined;
  const label = labelOf(file, who);
  const from = who === viewer ? t('reveal.own-side') : label.name;
  return { who: label, from, text: says, quoted: true };
}

function eventItem(file: ScenarioFile, { view }: Desk, index: number, t: Translator): Item | undefined {
  const event = file.events[index];
  if (!event) return undefined;
  const attribution = eventAttribution(file, view, index, t);
  const from = reporterOf(file, event) ?? t('papers.news');
  return { who: undefined, from, text: event.report, quoted: false, attribution };
}

function offerItem(file: ScenarioFile, desk: Desk, index: number, t: Translator): Item | undefined {
  const offer = desk.view.offers[index];
  if (!offer) return undefined;
  return by(file, offer.by, t('log.plenary'), offerText(file, desk, offer, t));
}

/** What a home that was asked would have in the text and what not, as far as the reader asked it. */
function consultedText(file: ScenarioFile, { view }: Desk, asked: number, t: Translator): string {
  const who = file.constituencies[asked]?.name ?? '';
  const home = view.own?.constituencies.find(({ constituency }) => constituency === asked);
  const wishes = home && wishesOf(file, home, t);
  return [consultation(file, asked, who, t), ...(wishes === undefined ? [] : [wishes])].join(' ');
}

/** With what was asked, without which the answer is a riddle. */
function consultation(file: ScenarioFile, asked: number, who: string, t: Translator): string {
  const id = file.constituencies[asked]?.id;
  const question = file.actions.find(({ consults }) => consults === id)?.says;
  if (question === undefined) return t('log.consulted', { who });
  return t('log.consulted.asked', { who, question: quoted(t, question) });
}

function confidedItem(file: ScenarioFile, desk: Desk, each: Told<'confided'>, t: Translator): Item {
  const own = each.from === desk.viewer;
  const values = {
    issue: clauseName(file, each.issue),
    claim: t(`claim.${each.claim}`),
    from: seatName(file, each.from),
    to: seatName(file, each.to),
  };
  const text = t(own ? 'log.confided.own' : 'log.confided.you', values);
  const item = by(file, each.from, t('log.private'), text);
  return own ? item : { ...item, tag: t('guess.untested') };
}
