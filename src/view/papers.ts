import type { Occurrence, Offer } from '../engine/table.ts';
import type { Desk, Entry } from '../flow/desk.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format.ts';
import { eventConsequence } from './causes.ts';
import { labelOf, type SeatLabel, seatName } from './seats.ts';
import { type Attribution, attributionOf } from './sources.ts';
import { spokenIn } from './speech.ts';
import { placeStateWord, quoted } from './words.ts';

/** One thing that was said, done or reported. */
export interface PaperItem {
  readonly id: string;
  readonly round: number;
  readonly who: SeatLabel | undefined;
  readonly from: string;
  readonly text: string;
  readonly quoted: boolean;
  readonly tag?: string;
  readonly attribution: Attribution;
}

type Item = Omit<PaperItem, 'id' | 'round' | 'attribution'> & { readonly attribution?: Attribution };

export interface PaperRound {
  readonly round: number;
  readonly title: string;
  readonly items: readonly PaperItem[];
}

/** All that reached the viewer, oldest first: news of the rounds, then what the log tells. */
export function presentPapers(file: ScenarioFile, desk: Desk, t: Translator): readonly PaperRound[] {
  const { view } = desk;
  return file.rounds.slice(0, view.round + 1).map((round, index) => ({
    round: index,
    title: t('log.round', { round: index + 1, name: round.name }),
    items: [...newsOf(file, index, t), ...entryItems(file, desk, index, t)],
  }));
}

function newsOf(file: ScenarioFile, round: number, t: Translator): readonly PaperItem[] {
  return (file.rounds[round]?.news ?? []).map((news, at) => {
    const attribution = attributionOf(file, news, t);
    const from = attribution.source?.publisher ?? t('papers.news');
    return {
      id: `news-${round}-${at}`,
      round,
      who: undefined,
      from,
      text: news.text,
      quoted: false,
      attribution,
    };
  });
}

function entryItems(file: ScenarioFile, desk: Desk, round: number, t: Translator): readonly PaperItem[] {
  return desk.entries
    .filter(entry => entry.round === round)
    .flatMap(entry => itemsOf(file, desk, entry, t).map((item, at) => keyed(item, entry, at, t)));
}

function keyed(item: Item, entry: Entry, at: number, t: Translator): PaperItem {
  const text = item.quoted ? quoted(t, item.text) : item.text;
  return { attribution: {}, ...item, text, id: `${entry.index}-${at}`, round: entry.round };
}

/** One log entry in words. */
export function itemsOf(file: ScenarioFile, desk: Desk, entry: Entry, t: Translator): readonly Item[] {
  const said = spokenIn(file, entry, desk.viewer, t);
  const told = entry.occurrences.filter(each => said === undefined || each.type !== 'offer.answered');
  const items = told.flatMap(each => itemOf(file, desk, each, t) ?? []);
  if (said === undefined || !('seat' in entry.move)) return items;
  const who = labelOf(file, entry.move.seat);
  return [{ who, from: who.name, text: said, quoted: true }, ...items];
}

function itemOf(file: ScenarioFile, desk: Desk, each: Occurrence, t: Translator): Item | undefined {
  const issue = (index: number) => file.issues[index]?.name ?? '';
  const by = (seat: string, from: string, text: string, quoted = false): Item => {
    return { who: labelOf(file, seat), from, text, quoted };
  };
  const plain = (text: string): Item => ({ who: undefined, from: t('tab.table'), text, quoted: false });
  switch (each.type) {
    case 'statement.made':
    case 'action.played':
      return playedItem(file, each, t);
    case 'session.convened':
      return plain(t('log.convened', { format: file.mediator?.formats[each.format]?.name ?? '' }));
    case 'offer.made':
      return offerItem(file, desk, each.offer, t);
    case 'offer.answered': {
      const seat = seatName(file, each.seat);
      return by(each.seat, t('log.plenary'), t(each.accepted ? 'log.accepted' : 'log.answered', { seat }));
    }
    case 'clause.agreed': {
      const option = file.issues[each.issue]?.options[each.option]?.label ?? '';
      return plain(t('log.agreed', { issue: issue(each.issue), option }));
    }
    case 'clause.reopened':
      return by(each.seat, t('log.plenary'), t('log.reopened', { issue: issue(each.issue) }));
    case 'clause.parked':
      return plain(t('log.parked', { issue: issue(each.issue) }));
    case 'offer.leaked':
      return by(each.seat, t('log.press'), leakText(file, desk, each, t));
    case 'confided':
      return confidedItem(file, desk, each, t);
    case 'probed': {
      const names = { by: seatName(file, each.by), to: seatName(file, each.to), issue: issue(each.issue) };
      return by(each.by, t('log.private'), t('log.probed', names));
    }
    case 'lie.exposed':
      return by(
        each.seat,
        t('log.plenary'),
        t('log.lie', { seat: seatName(file, each.seat), issue: issue(each.issue) }),
      );
    case 'reacted':
      return reactionItem(each.who, file.actions[each.action]?.reactions[each.reaction]?.says, file);
    case 'event.reacted': {
      const reaction = eventConsequence(file, each.event, each.option)?.reactions[each.reaction];
      return reactionItem(each.who, reaction?.says, file);
    }
    case 'passed':
      return by(each.seat, t('log.plenary'), t('log.passed', { seat: seatName(file, each.seat) }));
    case 'walked.out':
      return by(each.seat, t('log.plenary'), t('log.walked', { seat: seatName(file, each.seat) }));
    case 'returned':
      return by(each.seat, t('log.plenary'), t('log.returned', { seat: seatName(file, each.seat) }));
    case 'initialled': {
      const text = each.complete
        ? t('log.initialled.all')
        : t('log.initialled', { seat: seatName(file, each.seat) });
      return by(each.seat, t('log.plenary'), text);
    }
    case 'event.happened':
      return eventItem(file, each.event, t);
    case 'event.decided': {
      const label = file.events[each.event]?.choice?.options[each.option]?.label ?? '';
      return by(each.seat, labelOf(file, each.seat).name, label);
    }
    case 'consulted':
      return by(
        each.seat,
        t('log.home'),
        t('log.consulted', { who: file.constituencies[each.constituency]?.name ?? '' }),
      );
    case 'place.set': {
      const place = file.map.places[each.place]?.name ?? '';
      return plain(t('log.place', { place, state: placeStateWord(file, each.state, t) }));
    }
    case 'commitment.broken':
      return by(
        each.seat,
        t('log.press'),
        t('log.commitment', { seat: seatName(file, each.seat), issue: issue(each.issue) }),
      );
    case 'home.voted': {
      const party = file.parties[each.party];
      const support = t.number(each.support / 10);
      return by(
        party?.id ?? '',
        t('log.home'),
        t('log.voted', { party: seatName(file, party?.id ?? ''), support }),
      );
    }
    case 'talks.ended':
      return plain(t('log.over'));
    case 'round.opened':
    case 'changed':
      return undefined;
  }
}

function playedItem(
  file: ScenarioFile,
  each: { readonly seat: string; readonly action: number; readonly type: string },
  t: Translator,
): Item | undefined {
  const card = file.actions[each.action];
  if (!card) return undefined;
  const who = labelOf(file, each.seat);
  return {
    who,
    from: each.type === 'statement.made' ? t('log.statement', { seat: who.name }) : who.name,
    text: card.says ?? card.label,
    quoted: card.says !== undefined,
    attribution: card.says === undefined ? attributionOf(file, card, t) : positionOf(file, card, t),
  };
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

function reactionItem(who: string, says: string | undefined, file: ScenarioFile): Item | undefined {
  if (says === undefined) return undefined;
  const label = labelOf(file, who);
  return { who: label, from: label.name, text: says, quoted: true };
}

function eventItem(file: ScenarioFile, index: number, t: Translator): Item | undefined {
  const event = file.events[index];
  if (!event) return undefined;
  const attribution = attributionOf(file, event, t);
  const from = attribution.source?.publisher ?? t('papers.news');
  return { who: undefined, from, text: event.report, quoted: false, attribution };
}

function leakText(
  file: ScenarioFile,
  { view }: Desk,
  { seat, offer }: Extract<Occurrence, { type: 'offer.leaked' }>,
  t: Translator,
): string {
  return t('log.leaked', { seat: seatName(file, seat), issues: issuesIn(file, view.offers[offer], t) });
}

function issuesIn(file: ScenarioFile, offer: Offer | undefined, t: Translator): string {
  return t.list(Object.keys(offer?.terms ?? {}).map(issue => file.issues[Number(issue)]?.name ?? ''));
}

function offerItem(file: ScenarioFile, desk: Desk, index: number, t: Translator): Item | undefined {
  const offer = desk.view.offers[index];
  if (!offer) return undefined;
  const issues = issuesIn(file, offer, t);
  const values = { issues, count: Object.keys(offer.terms).length, by: seatName(file, offer.by) };
  const key = offer.kind === 'offer' ? 'log.offer' : `log.${offer.kind}`;
  const text = t.has(key) ? t(key, values) : issues;
  const who = labelOf(file, offer.by);
  return { who, from: who.name, text, quoted: false };
}

function confidedItem(
  file: ScenarioFile,
  desk: Desk,
  each: Extract<Occurrence, { type: 'confided' }>,
  t: Translator,
): Item {
  const own = each.from === desk.viewer;
  const values = {
    issue: file.issues[each.issue]?.name ?? '',
    claim: t(`claim.${each.claim}`),
    from: seatName(file, each.from),
    to: seatName(file, each.to),
  };
  const text = t(own ? 'log.confided.own' : 'log.confided.you', values);
  const item: Item = { who: labelOf(file, each.from), from: t('log.private'), text, quoted: false };
  return own ? item : { ...item, tag: t('guess.untested') };
}
