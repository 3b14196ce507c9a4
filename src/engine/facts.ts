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

/** As {@link factsOf}, for a table still being changed: read what is needed before changing it further. */
export function readFacts(game: Game, table: Table): Facts {
  return new TableFacts(game, table);
}

/** Conditions look at one or two facts of many, so each is read from the table when first asked for. */
class TableFacts implements Facts {
  readonly #game: Game;
  readonly #table: Table;
  #metric: Facts['metric'] | undefined;
  #deal: Facts['deal'] | undefined;
  #said: readonly string[] | undefined;
  #did: readonly string[] | undefined;

  constructor(game: Game, table: Table) {
    this.#game = game;
    this.#table = table;
  }

  get metric(): Facts['metric'] {
    this.#metric ??= metricFacts(this.#game, this.#table);
    return this.#metric;
  }

  get round(): bigint {
    return BigInt(this.#table.round + 1);
  }

  get rounds(): bigint {
    return BigInt(this.#game.rounds.length);
  }

  get said(): readonly string[] {
    this.#said ??= playedIds(this.#game, this.#table, true);
    return this.#said;
  }

  get did(): readonly string[] {
    this.#did ??= playedIds(this.#game, this.#table, false);
    return this.#did;
  }

  get happened(): readonly string[] {
    return this.#table.happened.map(({ event }) => this.#game.events[event]!.id);
  }

  get deal(): Facts['deal'] {
    this.#deal ??= dealFacts(this.#game, this.#table);
    return this.#deal;
  }

  get agreed(): number {
    let count = 0;
    for (const clause of this.#table.clauses) if (agreedOption(clause) >= 0) count++;
    return count;
  }

  get initialled(): boolean {
    return allInitialled(this.#game, this.#table);
  }

  get ratified(): boolean {
    return this.#table.vote?.results.every(result => result.passed) ?? false;
  }

  get refused(): readonly SeatId[] {
    const { vote } = this.#table;
    return this.#game.parties
      .filter((_, index) => vote?.results[index]?.passed === false)
      .map(each => each.id);
  }

  get walked(): readonly SeatId[] {
    return this.#table.absent;
  }

  get over(): boolean {
    return this.#table.over;
  }

  get support(): Facts['support'] {
    const { vote } = this.#table;
    return Object.fromEntries(
      this.#game.parties.map((party, index) => [party.id, (vote?.results[index]?.support ?? 0) / 10]),
    );
  }
}

export function allInitialled(game: Game, table: Pick<Table, 'initialled'>): boolean {
  return game.parties.every(party => table.initialled.includes(party.id));
}

/** Seats still in town: parties that walked out are left out. */
export function presentSeats(game: Game, table: Pick<Table, 'absent'>): readonly SeatId[] {
  return seatsOf(game).filter(seat => !table.absent.includes(seat));
}

function metricFacts(game: Game, table: Table): Record<string, number> {
  const facts: Record<string, number> = {};
  for (let index = 0; index < game.metrics.length; index++) {
    facts[game.metrics[index]!.id] = table.metrics[index]! / 10;
  }
  return facts;
}

function playedIds(game: Game, table: Table, statements: boolean): readonly string[] {
  const ids: string[] = [];
  for (const { action } of table.played) {
    const { verb, id } = game.actions[action]!;
    if ((verb === 'state') === statements) ids.push(id);
  }
  return ids;
}

function dealFacts(game: Game, table: Table): Record<string, string> {
  const facts: Record<string, string> = {};
  game.issues.forEach((issue, index) => {
    const option = agreedOption(table.clauses[index]!);
    facts[issue.id] = option >= 0 ? issue.options[option]! : 'open';
  });
  return facts;
}
