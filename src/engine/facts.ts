import { type Facts, type Game, type SeatId, seatsOf } from './game.ts';
import { agreedOption, type Table } from './table.ts';

const known = new WeakMap<Table, Facts>();

/** What conditions may look at. Kept for as long as the table it was read from. */
export function factsOf(game: Game, table: Table): Facts {
  const cached = known.get(table);
  if (cached) return cached;
  const facts = readFacts(game, table);
  known.set(table, facts);
  return facts;
}

/** As {@link factsOf}, for a table still being changed. */
export function readFacts(game: Game, table: Table): Facts {
  const played = (statements: boolean) =>
    table.played
      .filter(({ action }) => (game.actions[action]!.verb === 'state') === statements)
      .map(({ action }) => game.actions[action]!.id);
  return {
    metric: Object.fromEntries(game.metrics.map((metric, index) => [metric.id, table.metrics[index]! / 10])),
    round: BigInt(table.round + 1),
    rounds: BigInt(game.rounds.length),
    said: played(true),
    did: played(false),
    happened: table.happened.map(({ event }) => game.events[event]!.id),
    deal: dealFacts(game, table),
    agreed: table.clauses.filter(clause => agreedOption(clause) >= 0).length,
    initialled: allInitialled(game, table),
    ratified: table.vote?.results.every(result => result.passed) ?? false,
    refused: refusedAtHome(game, table),
    walked: table.absent,
    over: table.over,
    support: Object.fromEntries(
      game.parties.map((party, index) => [party.id, (table.vote?.results[index]?.support ?? 0) / 10]),
    ),
  };
}

export function allInitialled(game: Game, table: Pick<Table, 'initialled'>): boolean {
  return game.parties.every(party => table.initialled.includes(party.id));
}

/** Seats still in town: parties that walked out are left out. */
export function presentSeats(game: Game, table: Pick<Table, 'absent'>): readonly SeatId[] {
  return seatsOf(game).filter(seat => !table.absent.includes(seat));
}

function dealFacts(game: Game, table: Table): Record<string, string> {
  return Object.fromEntries(
    game.issues.map((issue, index) => {
      const option = agreedOption(table.clauses[index]!);
      return [issue.id, option >= 0 ? issue.options[option]! : 'open'];
    }),
  );
}

function refusedAtHome(game: Game, table: Table): readonly SeatId[] {
  return game.parties
    .filter((_, index) => table.vote?.results[index]?.passed === false)
    .map(party => party.id);
}
