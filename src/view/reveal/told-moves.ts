import type { Occurrence } from '../../engine/table.ts';
import type { Desk, Entry } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import type { Item } from '../papers/item.ts';
import { itemsOf } from '../papers/papers.ts';
import type { SeatLabel } from '../seats.ts';
import { quoted } from '../words.ts';
import { isOfChoice, isSimultaneous, othersChoices } from './choices.ts';
import type { Finding } from './finding.ts';
import type { ReactionModel } from './reactions.ts';

export interface RevealedMove {
  readonly who: SeatLabel | undefined;
  /** Whose words or terms they are, where the text does not say so. */
  readonly from?: string;
  readonly text: string;
}

/** Who did what, each once, but for what the finding and the reactions tell. */
export function toldMoves(
  file: ScenarioFile,
  desk: Desk,
  reactions: readonly ReactionModel[],
  finding: Finding | undefined,
  t: Translator,
): readonly RevealedMove[] {
  const told = movesOf(file, desk, t);
  return told.filter(
    (move, at) =>
      !isAmong(reactions, move) &&
      !(finding?.heading ?? '').includes(move.text) &&
      told.findIndex(({ text }) => text === move.text) === at,
  );
}

/** Who did what; where all chose at once, what the others chose and then what else came of it. */
function movesOf(file: ScenarioFile, desk: Desk, t: Translator): readonly RevealedMove[] {
  const items = desk.revealed.flatMap(entry => itemsOf(file, desk, toTell(entry, isSimultaneous(desk)), t));
  const moves = items.map(item => revealedMove(item, t));
  return isSimultaneous(desk) ? [...othersChoices(file, desk, t), ...moves] : moves;
}

/** One thing that was said or done, with whose words they are where the text does not say so. */
export function revealedMove({ who, from, text, quoted: isQuoted }: Item, t: Translator): RevealedMove {
  const whose = isQuoted || (from === who?.name && !text.includes(from)) ? { from } : {};
  return { who, ...whose, text: isQuoted ? quoted(t, text) : text };
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

/** Words that take an offer whole say so by themselves. */
function isSaid({ said }: Entry, each: Occurrence): boolean {
  return said !== undefined && each.type === 'offer.answered' && each.accepted;
}

/** The reactions and the news have places of their own, as have the choices of all, and the finding tells what was agreed and heard. */
function toTell(entry: Entry, simultaneous: boolean): Entry {
  const { said, ...rest } = entry;
  const occurrences = entry.occurrences.filter(
    each => !ELSEWHERE.has(each.type) && !isSaid(entry, each) && !(simultaneous && isOfChoice(each)),
  );
  return { ...rest, occurrences, ...(said === undefined || simultaneous ? {} : { said }) };
}
