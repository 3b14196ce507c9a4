import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { attributionOf, printerOf } from '../sources.ts';
import type { StageModel } from './model.ts';

type Claim = Parameters<typeof attributionOf>[1];

/** What a slip holds whole. */
const MOST_LETTERS = 86;

/** What is handed in while a round is opened: the newest event, or the first of the round’s news that a slip holds. */
export function dispatchOf({ file }: Scenario, { view }: Desk, t: Translator): Pick<StageModel, 'dispatch'> {
  const round = file.rounds[view.round];
  if (!round) return {};
  const happened = view.happened.findLast(each => each.round === view.round);
  const event = happened && file.events[happened.event];
  const sent = round.hour === undefined ? {} : { hour: round.hour };
  if (event) {
    const { id, title, at } = event;
    return { dispatch: { id, ...sent, text: title, from: reporter(event), ...(at ? { at } : {}) } };
  }
  const today = round.news.filter(({ historic }) => !historic);
  const news =
    today.find(({ text }) => firstSentence(text).length <= MOST_LETTERS) ?? today[0] ?? round.news[0];
  if (!news) return {};
  const text = firstSentence(news.text);
  // Who says and who denies it is told of the whole, not of its beginning.
  const from = reporter(text === news.text ? news : { source: news.source });
  return { dispatch: { id: `round-${view.round}`, ...sent, text, from } };

  /** Whoever says and denies it comes before whoever prints it. */
  function reporter(claim: Claim): string {
    const { saidBy, deniedBy } = attributionOf(file, claim, t);
    const told = [saidBy, deniedBy, printerOf(file, claim)].filter(each => each !== undefined);
    return told.length > 0 ? told.join(' ') : t('dispatch.desk');
  }
}

/** Up to the first full stop that ends a sentence; names may have stops of their own. */
function firstSentence(text: string): string {
  return text.match(/^.*?\p{Ll}[.?!](?=\s|$)/su)?.[0] ?? text;
}
