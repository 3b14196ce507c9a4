import { personasFor } from '../../agents/personas/index.ts';
import { type Game, isMediator, type SeatId, seatsOf } from '../../engine/game.ts';
import { hashText } from '../../engine/hash.ts';
import { type RandomStream, randomStream } from '../../engine/random.ts';
import { hashTable } from '../../engine/state-hash.ts';
import type { Table } from '../../engine/table.ts';
import { createFastReferee, type Referee } from '../../flow/referee.ts';
import { counterpartsFor } from '../../simulate/counterparts.ts';
import { playGame } from '../../simulate/play.ts';

/** Plays games of chance casts in every seat, holds every move to the rules of counting, and names all their ends. */
export function soak(game: Game, seed: string, from: number, to: number): string {
  let hash = '';
  for (let at = from; at < to; at++) {
    const table = play(game, `${seed} ${at}`);
    hash = hashText(hash + hashTable(table));
  }
  return hash;
}

function play(game: Game, seed: string): Table {
  const referee = watched(game, createFastReferee(game, seed), seed);
  return playGame(game, seed, counterpartsFor(game, chanceCast(game, randomStream(seed, 'cast', 0))), referee)
    .referee.table;
}

/** A persona for every seat, drawn from those that can sit there. */
export function chanceCast(game: Game, random: RandomStream): Readonly<Record<SeatId, string>> {
  return Object.fromEntries(
    seatsOf(game).map(seat => {
      const personas = personasFor(isMediator(game, seat) ? 'mediator' : 'party');
      return [seat, personas[random.int(personas.length)]!];
    }),
  );
}

/** A referee that throws where a move breaks what must always hold. */
function watched(game: Game, referee: Referee, seed: string): Referee {
  return {
    get table() {
      return referee.table;
    },
    get juncture() {
      return referee.juncture;
    },
    send(move) {
      const before = referee.table;
      const refusal = referee.send(move);
      const wrong = refusal ? undefined : broken(game, before, referee.table);
      if (wrong) throw new Error(`${wrong} after ${JSON.stringify(move)} (seed ${seed})`);
      return refusal;
    },
  };
}

function broken(game: Game, before: Table, after: Table): string | undefined {
  if (after.round >= game.rounds.length && !after.over) return 'the talks outlast their rounds';
  const values = [...after.metrics, ...after.approvals];
  if (values.some(value => !Number.isInteger(value) || value < 0 || value > 1000))
    return 'a gauge is out of range';
  const metrics = after.metrics.map((value, index) => value - before.metrics[index]!);
  return metrics.some((change, index) => change !== partsOf(after, index))
    ? 'parts do not sum to a change'
    : undefined;
}

function partsOf({ latest }: Table, index: number): number {
  return latest.reduce((sum, each) => {
    const isPart = each.type === 'changed' && each.contribution.target === 'metric';
    return isPart && each.contribution.index === index ? sum + each.contribution.by : sum;
  }, 0);
}
