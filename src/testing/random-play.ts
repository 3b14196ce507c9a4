import type { Game } from '../engine/game.ts';
import { awaited, type Juncture, legalMoves } from '../engine/legal.ts';
import type { Move, Opening } from '../engine/move.ts';
import type { RandomStream } from '../engine/random.ts';
import { CLAIMS, FRAMINGS, type Table, type Terms } from '../engine/table.ts';
import { clockMove } from '../flow/conduct.ts';

/** Any legal move at a juncture: the clock's, or a random opening of an awaited seat, which seldom walks out. */
export function randomMove(
  game: Game,
  table: Table,
  juncture: Juncture,
  random: RandomStream,
): Move | undefined {
  const clock = clockMove(table, juncture);
  if (clock) return clock;
  const openings = awaited(game, table, juncture).flatMap(seat => legalMoves(game, table, juncture, seat));
  const staying = openings.filter(opening => opening.type !== 'party.walk-out' || random.chance(30));
  return staying.length === 0 ? undefined : filledIn(game, table, pick(random, staying), random);
}

/** An opening with its free parts drawn at random; firm offers may cross a red line or restate and be refused. */
export function filledIn(game: Game, table: Table, opening: Opening, random: RandomStream): Move {
  switch (opening.type) {
    case 'text.propose':
      return {
        type: opening.type,
        seat: opening.seat,
        terms: randomTerms(game, random),
        whole: random.chance(500),
      };
    case 'text.draft':
      return { type: opening.type, seat: opening.seat, terms: randomTerms(game, random) };
    case 'text.answer':
      return { ...opening, terms: randomAnswer(game, table.offers[opening.offer]!.terms, random) };
    case 'seat.confide':
      return {
        ...opening,
        to: pick(random, opening.to),
        issue: anyIssue(game, random),
        claim: pick(random, CLAIMS),
      };
    case 'seat.probe':
      return { ...opening, to: pick(random, opening.to), issue: anyIssue(game, random) };
    case 'seat.carry':
      return {
        type: opening.type,
        seat: opening.seat,
        from: opening.from,
        to: opening.to,
        issue: pick(random, opening.issues),
        framing: pick(random, FRAMINGS),
      };
    default:
      return opening;
  }
}

function pick<Item>(random: RandomStream, items: readonly Item[]): Item {
  return items[random.int(items.length)]!;
}

function anyIssue(game: Game, random: RandomStream): number {
  return random.int(game.issues.length);
}

function randomTerms(game: Game, random: RandomStream): Terms {
  const chosen = game.issues.map((issue, index) => [index, random.int(issue.options.length)] as const);
  const some = chosen.filter(() => random.chance(500));
  return Object.fromEntries(some.length > 0 ? some : chosen);
}

function randomAnswer(game: Game, offered: Terms, random: RandomStream): Terms {
  return Object.fromEntries(
    Object.entries(offered).map(([issue, option]) => {
      const other = random.int(game.issues[Number(issue)]!.options.length);
      return [issue, random.chance(600) ? option : random.chance(500) ? other : -1];
    }),
  );
}
