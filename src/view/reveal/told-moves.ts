import type { Occurrence } from '../../engine/table.ts';
import type { Desk, Entry } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { happenedIn } from '../occurrences.ts';
import { itemsOf } from '../papers/papers.ts';
import type { SeatLabel } from '../seats.ts';
import { quoted } from '../words.ts';
import { eventsByWeight } from './event-weight.ts';
import { eventWords, type Finding } from './finding.ts';
import type { ReactionModel } from './reactions.ts';

export interface RevealedMove {
  readonly who: SeatLabel | undefined;
  /** Whose words or terms they are, where the text does not say so. */
  readonly from?: string;
  readonly text: string;
}

/** Who did what and what was in the news, each once, but for what the finding and the reactions tell. */
export function toldMoves(
  file: ScenarioFile,
  desk: Desk,
  reactions: readonly ReactionModel[],
  finding: Finding | undefined,
  t: Translator,
): readonly RevealedMove[] {
  const told = [...movesOf(file, desk, t), ...newsIn(file, desk, t)];
  return told.filter(
    (move, at) =>
      !isAmong(reactions, move) &&
      move.text !== finding?.heading &&
      told.findIndex(({ text }) => text === move.text) === at,
  );
}

export function isSimultaneous({ revealed }: Desk): boolean {
  return revealed.some(({ stage }) => stage === 'corridors');
}

/** Who did what; where all chose at once, the viewer’s own comes first. */
function movesOf(file: ScenarioFile, desk: Desk, t: Translator): readonly RevealedMove[] {
  const items = desk.revealed.flatMap(entry => itemsOf(file, desk, toTell(entry), t));
  const rank = ({ who }: (typeof items)[number]) => (who?.id === desk.viewer ? 0 : who ? 1 : 2);
  const inOrder = isSimultaneous(desk) ? items.toSorted((a, b) => rank(a) - rank(b)) : items;
  return inOrder.map(({ who, from, text, quoted: isQuoted }) => ({
    who,
    ...(isQuoted || (from === who?.name && !text.includes(from)) ? { from } : {}),
    text: isQuoted ? quoted(t, text) : text,
  }));
}

const ELSEWHERE: ReadonlySet<Occurrence['type']> = new Set([
  'reacted',
  'event.reacted',
  'event.happened',
  'clause.agreed',
  'consulted',
]);

function isAmong(reactions: readonly ReactionModel[], { who, text }: RevealedMove): boolean {
  return reactions.some(reaction => reaction.who.id === who?.id && reaction.says === text);
}

function newsIn(file: ScenarioFile, desk: Desk, t: Translator): readonly RevealedMove[] {
  const events = eventsByWeight(happenedIn(desk));
  return events.map(event => ({ who: undefined, text: eventWords(file, event, t) }));
}

/** The reactions have a place of their own, the finding tells what was agreed and heard, and the next briefing the news. */
function toTell(entry: Entry): Entry {
  const occurrences = entry.occurrences.filter(({ type }) => !ELSEWHERE.has(type));
  return { ...entry, occurrences };
}
