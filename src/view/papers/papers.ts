import type { Desk, Entry } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { contributionsTo } from '../causes.ts';
import { isSeen } from '../gauges.ts';
import { signedTenths } from '../numbers.ts';
import { agreedAfter } from '../occurrences.ts';
import { labelOf } from '../seats.ts';
import { type Attribution, attributionOf, reporterOf } from '../sources.ts';
import { spokenIn } from '../stage/speech.ts';
import { quoted } from '../words.ts';
import { type Item, itemOf, silentItem } from './item.ts';

/** One thing that was said, done or reported. */
export interface PaperItem extends Item {
  readonly id: string;
  readonly round: number;
  readonly attribution: Attribution;
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
      withReadings(file, desk, entry, itemsOf(file, desk, entry, t), t).map((item, at) =>
        keyed(item, entry, at, isNew(entry), t),
      ),
    );
}

/** So little is told on no screen of its own. Tenths. */
const LITTLE = 20;

/** What moved a little by an entry stands with the last that is told of it. */
function withReadings(
  file: ScenarioFile,
  desk: Desk,
  entry: Entry,
  items: readonly Item[],
  t: Translator,
): readonly Item[] {
  const last = items.at(-1);
  const moved = file.metrics.flatMap((metric, index) => {
    const by = (entry.metricsAfter[index] ?? 0) - (entry.metricsBefore[index] ?? 0);
    const isTold = by !== 0 && Math.abs(by) < LITTLE && isSeen(metric, desk);
    return isTold && contributionsTo([entry], 'metric', index).length > 0
      ? [t('reveal.effect', { name: metric.name, by: signedTenths(t, by) })]
      : [];
  });
  if (!last || last.quoted || moved.length === 0) return items;
  const text = t('papers.moved', { text: last.text, moved: t.list(moved) });
  return [...items.slice(0, -1), { ...last, text }];
}

function keyed(item: Item, entry: Entry, at: number, isNew: boolean, t: Translator): PaperItem {
  const text = item.quoted ? quoted(t, item.text) : item.text;
  return { attribution: {}, ...item, text, id: `${entry.index}-${at}`, round: entry.round, isNew };
}

/** One log entry in words. */
export function itemsOf(file: ScenarioFile, desk: Desk, entry: Entry, t: Translator): readonly Item[] {
  if (entry.move.type === 'statement.skip') return [silentItem(file, entry.move.seat, t)];
  const said = spokenIn(file, entry, desk.viewer, t);
  const told = entry.occurrences.filter(
    each => said === undefined || each.type !== 'offer.answered' || !each.accepted,
  );
  const agreed = agreedAfter(entry.occurrences);
  const items = told.flatMap(each => itemOf(file, desk, each, agreed, t) ?? []);
  if (said === undefined || !('seat' in entry.move)) return items;
  const who = labelOf(file, entry.move.seat);
  return [{ who, from: who.name, text: said, quoted: true }, ...items];
}
