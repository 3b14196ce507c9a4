import { type Facts, type Game, type SeatId, seatsOf } from './game.ts';
import { lookupsOf } from './lookups.ts';
import { remembered } from './remembered.ts';
import { agreedCount, agreedOptions, type Table } from './table.ts';

/** What facts are read from: all of it is open to every seat but for gauges and cards that its view leaves out. */
type Known = Pick<
  Table,
  'metrics' | 'round' | 'played' | 'happened' | 'clauses' | 'initialled' | 'vote' | 'absent' | 'over'
>;

/** What conditions may look at. */
export const factsOf = remembered(readFacts);

/** As {@link factsOf}, for a table still being changed: read what is needed before changing it further. */
export function readFacts(game: Game, table: Known): Facts {
  return new TableFacts(game, table);
}

/** Conditions look at one or two facts of many, so each is read from the table when first asked for. */
class TableFacts implements Facts {
  private readonly game: Game;
  private readonly table: Known;
  /** As they stood when first asked for. */
  private metrics: Table['metrics'] | undefined = undefined;
  private clauses: Facts['deal'] | undefined = undefined;
  private recent: Facts['lately'] | undefined = undefined;

  constructor(game: Game, table: Known) {
    this.game = game;
    this.table = table;
  }

  get metric(): Facts['metric'] {
    this.metrics ??= [...this.table.metrics];
    return metricFacts(this.game, this.metrics);
  }

  gauge(id: string): number | undefined {
    this.metrics ??= [...this.table.metrics];
    const index = lookupsOf(this.game).metrics.get(id);
    return index === undefined ? undefined : this.metrics[index]! / 10;
  }

  get round(): number {
    return this.table.round + 1;
  }

  get rounds(): number {
    return this.game.rounds.length;
  }

  get said(): readonly string[] {
    return playedIds(this.table.played, this.game).said;
  }

  get did(): readonly string[] {
    return playedIds(this.table.played, this.game).did;
  }

  get happened(): readonly string[] {
    return happenedIds(this.table.happened, this.game);
  }

  get lately(): readonly string[] {
    this.recent ??= recentIds(this.game, this.table);
    return this.recent;
  }

  get deal(): Facts['deal'] {
    this.clauses ??= dealFacts(this.game, this.table);
    return this.clauses;
  }

  get agreed(): number {
    return agreedCount(this.table);
  }

  get initialled(): boolean {
    return allInitialled(this.game, this.table);
  }

  get ratified(): boolean {
    return this.table.vote?.results.every(result => result.passed) ?? false;
  }

  get refused(): readonly SeatId[] {
    const { vote } = this.table;
    return this.game.parties
      .filter((_, index) => vote?.results[index]?.passed === false)
      .map(each => each.id);
  }

  get walked(): readonly SeatId[] {
    return this.table.absent;
  }

  get over(): boolean {
    return this.table.over;
  }

  get support(): Facts['support'] {
    const { vote } = this.table;
    return Object.fromEntries(
      this.game.parties.map((party, index) => [party.id, (vote?.results[index]?.support ?? 0) / 10]),
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

function metricFacts(game: Game, metrics: Table['metrics']): Record<string, number> {
  return Object.fromEntries(game.metrics.map(({ id }, index) => [id, metrics[index]! / 10]));
}

function dealFacts(game: Game, { clauses }: Known): Record<string, string> {
  const agreed = agreedOptions(clauses);
  const facts = { ...lookupsOf(game).blankDeal };
  for (let issue = 0; issue < agreed.length; issue++) {
    const { id, options } = game.issues[issue]!;
    const option = agreed[issue]!;
    facts[id] = option >= 0 ? options[option]! : 'open';
  }
  return facts;
}

/** Cards played, statements and others, by id. */
const playedIds = remembered((played: Table['played'], game: Game) => {
  const said: string[] = [];
  const did: string[] = [];
  for (const { action } of played) {
    const { verb, id } = game.actions[action]!;
    (verb === 'state' ? said : did).push(id);
  }
  return { said, did };
});

const happenedIds = remembered((happened: Table['happened'], game: Game) => {
  const ids: string[] = [];
  for (const { event } of happened) ids.push(game.events[event]!.id);
  return ids;
});

/** What is news to whoever speaks now: all since the seats last had the word in public. */
function recentIds({ rounds, actions, events }: Game, { round, played, happened }: Known): readonly string[] {
  const since = rounds.slice(0, round).findLastIndex(({ phases }) => phases.includes('statements'));
  const ids: string[] = [];
  for (const each of played) if (each.round >= since) ids.push(actions[each.action]!.id);
  for (const each of happened) if (each.round >= since) ids.push(events[each.event]!.id);
  return ids;
}
