import { sum } from '../../engine/sums.ts';
import type { Contribution } from '../../engine/table.ts';
import type { Desk, Entry } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { isSeen } from '../gauges.ts';
import { signedTenths } from '../numbers.ts';
import { agreedAfter } from '../occurrences.ts';
import { labelOf } from '../seats.ts';
import { type Attribution, attributionOf, reporterOf } from '../sources.ts';
import { spokenIn } from '../stage/speech.ts';
import { quoted } from '../words.ts';
import { deedsOf, driftIn } from './deeds.ts';
import { type Item, itemOf, silentItem } from './item.ts';

/** One thing that was said, done or reported. */
export interface PaperItem extends Item {
  readonly id: string;
  readonly round: number;
  readonly attribution: Attribution;
  /** How far it moved the gauges that the reader sees, if it did. */
  readonly moved?: string | undefined;
  /** Whether it came after the viewer's own last move. */
  readonly isNew: boolean;
}

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
    const from = reporterOf(file, news) ?? t('papers.news');
    return {
      id: `news-${round}-${at}`,
      round,
      who: undefined,
      from,
      text: news.text,
      quoted: false,
      attribution,
      // What is on record of the real talks is no paper of the day.
      isNew: !news.historic && round > (last?.round ?? -1),
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
      [...courseOf(file, desk, entry, t), ...toldOf(file, desk, entry, t)].map(({ item, moved }, at) => ({
        attribution: {},
        ...item,
        text: item.quoted ? quoted(t, item.text) : item.text,
        moved: movedText(file, desk, moved, t),
        id: `${entry.index}-${at}`,
        round,
        isNew: isNew(entry),
      })),
    );
}

/** An item with what it moved. */
interface Told {
  readonly item: Item;
  readonly moved: readonly Contribution[];
}

/** What happened with an entry, each with what itself moved. */
function toldOf(file: ScenarioFile, desk: Desk, entry: Entry, t: Translator): readonly Told[] {
  const { move, occurrences } = entry;
  if (move.type === 'statement.skip') return [{ item: silentItem(file, move.seat, t), moved: [] }];
  const agreed = agreedAfter(occurrences);
  const said = saidItem(file, desk, entry, t);
  const told = deedsOf(file, occurrences).flatMap(({ happening, moved }) => {
    const item = itemOf(file, desk, happening, agreed, t);
    return item ? [{ item, moved }] : [];
  });
  return said ? [{ item: said, moved: [] }, ...told] : told;
}

function saidItem(file: ScenarioFile, { viewer }: Desk, entry: Entry, t: Translator): Item | undefined {
  const said = spokenIn(file, entry, viewer, t);
  if (said === undefined || !('seat' in entry.move)) return undefined;
  const who = labelOf(file, entry.move.seat);
  return { who, from: who.name, text: said, quoted: true };
}

/** What went on by itself from round to round, where it moved anything. */
function courseOf(
  file: ScenarioFile,
  desk: Desk,
  { move, occurrences }: Entry,
  t: Translator,
): readonly Told[] {
  const moved = driftIn(occurrences).filter(({ index }) => isSeen(file.metrics[index]!, desk));
  const text = t(move.type === 'round.open' ? 'papers.course.day' : 'papers.course.night');
  const item = { who: undefined, from: t('papers.course'), text, quoted: false };
  return moved.length === 0 ? [] : [{ item, moved }];
}

/** How far contributions moved the gauges that the reader sees. */
function movedText(
  file: ScenarioFile,
  desk: Desk,
  contributions: readonly Contribution[],
  t: Translator,
): string | undefined {
  const moved = file.metrics.flatMap((metric, index) => {
    const own = contributions.filter(each => each.target === 'metric' && each.index === index);
    const by = sum(own.map(each => each.by));
    return by !== 0 && isSeen(metric, desk)
      ? [t('reveal.effect', { name: metric.name, by: signedTenths(t, by) })]
      : [];
  });
  return moved.length === 0 ? undefined : t('papers.moved', { moved: t.list(moved) });
}

/** One log entry in words. */
export function itemsOf(file: ScenarioFile, desk: Desk, entry: Entry, t: Translator): readonly Item[] {
  return toldOf(file, desk, entry, t).map(({ item }) => item);
}
