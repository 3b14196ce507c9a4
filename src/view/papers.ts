import { issuesOf, type Occurrence, type Offer } from '../engine/table.ts';
import type { Desk, Entry } from '../flow/desk.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import { eventConsequence } from './causes.ts';
import { clauseNames, termsInShort } from './clause-names.ts';
import { answerOf, offerName, partsOfAnswer } from './offer-words.ts';
import { wishesOf } from './reveal/home-wishes.ts';
import { labelOf, type SeatLabel, seatName } from './seats.ts';
import { type Attribution, attributionOf } from './sources.ts';
import { spokenIn } from './stage/speech.ts';
import { countWord, placeStateWord, quoted } from './words.ts';

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
  /** Whether it came after the viewer's own last move. */
  readonly isNew: boolean;
}

type Item = Omit<PaperItem, 'id' | 'round' | 'attribution' | 'isNew'> & {
  readonly attribution?: Attribution;
};

export interface PaperRound {
  readonly round: number;
  readonly title: string;
  readonly items: readonly PaperItem[];
}

/** All that reached the viewer, oldest first: news of the rounds, then what the log tells. */
export function presentPapers(file: ScenarioFile, desk: Desk, t: Translator): readonly PaperRound[] {
  const { view, entries, viewer } = desk;
  const last = entries.findLast(({ move }) => 'seat' in move && move.seat === viewer);
  return file.rounds.slice(0, view.round + 1).map((round, index) => ({
    round: index,
    title: t('log.round', { round: index + 1, name: round.name }),
    items: [...newsOf(file, index, last, t), ...entryItems(file, desk, index, last, t)],
  }));
}

function newsOf(
  file: ScenarioFile,
  round: number,
  last: Entry | undefined,
  t: Translator,
): readonly PaperItem[] {
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
      isNew: round > (last?.round ?? -1),
    };
  });
}

function entryItems(
  file: ScenarioFile,
  desk: Desk,
  round: number,
  last: Entry | undefined,
  t: Translator,
): readonly PaperItem[] {
  const isNew = ({ index }: Entry) => index > (last?.index ?? -1);
  return desk.entries
    .filter(entry => entry.round === round)
    .flatMap(entry =>
      itemsOf(file, desk, entry, t).map((item, at) => keyed(item, entry, at, isNew(entry), t)),
    );
}

function keyed(item: Item, entry: Entry, at: number, isNew: boolean, t: Translator): PaperItem {
  const text = item.quoted ? quoted(t, item.text) : item.text;
  return { attribution: {}, ...item, text, id: `${entry.index}-${at}`, round: entry.round, isNew };
}

/** One log entry in words. */
export function itemsOf(file: ScenarioFile, desk: Desk, entry: Entry, t: Translator): readonly Item[] {
  const said = spokenIn(file, entry, desk.viewer, t);
  const told = entry.occurrences.filter(
    each => said === undefined || each.type !== 'offer.answered' || !each.accepted,
  );
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
    case 'offer.answered':
      return by(each.seat, t('log.plenary'), answerText(file, desk, each, t));
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
      const you = each.by === desk.viewer ? 'asker' : each.to === desk.viewer ? 'asked' : 'neither';
      const names = { by: seatName(file, each.by), to: seatName(file, each.to), issue: issue(each.issue) };
      return by(each.by, t('log.private'), t('log.probed', { ...names, you }));
    }
    case 'lie.exposed':
      return by(
        each.seat,
        t('log.plenary'),
        t('log.lie', { seat: seatName(file, each.seat), issue: issue(each.issue) }),
      );
    case 'reacted':
      return reactionItem(file, desk, each.who, file.actions[each.action]?.reactions[each.reaction]?.says, t);
    case 'event.reacted': {
      const reaction = eventConsequence(file, each.event, each.option)?.reactions[each.reaction];
      return reactionItem(file, desk, each.who, reaction?.says, t);
    }
    case 'passed':
      return by(each.seat, t('log.plenary'), t('log.passed', { seat: seatName(file, each.seat) }));
    case 'sitting.closed':
      return plain(t('log.closed'));
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
      return by(each.seat, t('log.home'), consultedText(file, desk, each.constituency, t));
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
  // What was learned of a call home tells that it was made.
  if (card === undefined || card.consults !== undefined) return undefined;
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

function reactionItem(
  file: ScenarioFile,
  { viewer }: Desk,
  who: string,
  says: string | undefined,
  t: Translator,
): Item | undefined {
  if (says === undefined) return undefined;
  const label = labelOf(file, who);
  const from = who === viewer ? t('reveal.own-side') : label.name;
  return { who: label, from, text: says, quoted: true };
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
  return clauseNames(file, issuesOf(offer?.terms ?? {}), t);
}

function offerItem(file: ScenarioFile, desk: Desk, index: number, t: Translator): Item | undefined {
  const offer = desk.view.offers[index];
  if (!offer) return undefined;
  const who = labelOf(file, offer.by);
  return { who, from: t('log.plenary'), text: offerText(file, desk, offer, t), quoted: false };
}

function offerText(file: ScenarioFile, desk: Desk, offer: Offer, t: Translator): string {
  const by = seatName(file, offer.by);
  const issues = termsInShort(file, offer.terms, t);
  if (offer.carried) return carriedText(file, desk, offer, offer.carried, t);
  if (offer.kind !== 'draft') return t(`log.${offer.kind}`, { by, issues });
  const count = issuesOf(offer.terms).length;
  const own = offer.by === desk.viewer ? 'yes' : 'no';
  return t('log.draft', { by, own, issues, clauses: count, count: countWord(t, count) });
}

/** Whose position went to whom, as the reader may know it. */
function carriedText(
  file: ScenarioFile,
  { viewer }: Desk,
  { by, terms }: Offer,
  { from, to, framing }: NonNullable<Offer['carried']>,
  t: Translator,
): string {
  const seats = { by: seatName(file, by), from: seatName(file, from), to: seatName(file, to) };
  const words = { ...seats, terms: termsInShort(file, terms, t), framing: t(`framing.${framing}`) };
  if (from === viewer) return t('log.carried.yours', words);
  if (by === viewer) return t('log.carried.own', words);
  if (to !== viewer) return t('log.carried', words);
  return t(from === by ? 'log.carried.idea' : 'log.carried.you', words);
}

/** What somebody did with the clauses of an offer. */
function answerText(
  file: ScenarioFile,
  { view, viewer }: Desk,
  { offer: index, seat }: Extract<Occurrence, { type: 'offer.answered' }>,
  t: Translator,
): string {
  const offer = view.offers[index];
  const answer = answerOf(offer, seat);
  if (!offer || !answer) return '';
  const words = { seat: seatName(file, seat), offer: offerName(file, offer, viewer, t) };
  if (answer.accepted) return t('log.accepted', words);
  const { taken, countered } = partsOfAnswer(offer, answer);
  if (taken.length === 0 && countered.length === 0)
    return t('log.left', {
      ...words,
      issues: issuesIn(file, offer, t),
      carried: offer.carried ? 'yes' : 'no',
    });
  const named = (issues: readonly number[]) =>
    termsInShort(file, Object.fromEntries(issues.map(issue => [issue, answer.terms[issue] ?? -1])), t);
  return [
    t('log.answered', words),
    ...(taken.length > 0 ? [t('log.answered.taken', { issues: clauseNames(file, taken, t) })] : []),
    ...(countered.length > 0 ? [t('log.answered.countered', { issues: named(countered) })] : []),
  ].join(' ');
}

/** What a home that was asked would have in the text and what not, as far as the reader asked it. */
function consultedText(file: ScenarioFile, { view }: Desk, asked: number, t: Translator): string {
  const who = file.constituencies[asked]?.name ?? '';
  const home = view.own?.constituencies.find(({ constituency }) => constituency === asked);
  const wishes = home && wishesOf(file, home, t);
  return [t('log.consulted', { who }), ...(wishes === undefined ? [] : [wishes])].join(' ');
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
