import type { SeatId } from '../engine/game.ts';
import type { GameRecord } from '../engine/record.ts';
import { deskOf } from '../flow/desk-of.ts';
import { make, type Seating, sitDown } from '../flow/sitting.ts';
import { createTranslator } from '../i18n/translator.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type PaperItem, presentPapers } from '../view/papers/papers.ts';
import { voicesOf } from './counterparts.ts';

/** A recorded game as one seat lived it, round by round, in words: to be read, not to be parsed. */
export function transcriptOf({ game, file }: Scenario, record: GameRecord, viewer: SeatId): string {
  const seating: Seating = {
    ...{ game, seed: record.seed, occupants: record.occupants, counterparts: {} },
    speak: voicesOf(game, record.occupants),
  };
  const played = record.log.reduce(make, sitDown(seating));
  const rounds = presentPapers(file, deskOf({ ...played, viewer }, 'ended'), createTranslator());
  return rounds.map(({ title, items }) => [`## ${title}`, ...items.map(lineOf), ''].join('\n')).join('\n');
}

function lineOf({ from, who, text, moved }: PaperItem): string {
  const isNamed = who === undefined || from.includes(who.name) || text.includes(who.name);
  const speaker = isNamed ? from : `${from}, ${who.name}`;
  return `- ${[`${speaker}:`, text, ...(moved === undefined ? [] : [moved])].join(' ')}`;
}
