import { dealOf, preferencesOf } from '../../engine/deals.ts';
import { type Game, seatsOf } from '../../engine/game.ts';
import { worthOf } from '../../engine/preferences.ts';
import { scoreOf } from '../../engine/score.ts';
import { agreedOption, type Table } from '../../engine/table.ts';
import { tensionOf } from '../../engine/view-for.ts';

/** How a game ended, as plain data that can cross from a worker. Values in tenths. */
export interface Outcome {
  readonly ending: string;
  readonly ratified: boolean;
  /** By seat, parties first: what the outcome is worth against its own mandate. */
  readonly values: readonly number[];
  /** By party: what the text would be worth if it stood, and what no deal is worth. */
  readonly text: readonly number[];
  readonly noDeal: readonly number[];
  /** By issue; −1 where the clause stayed open. */
  readonly agreed: readonly number[];
  /** By party, where the homes voted. */
  readonly support: readonly number[];
  readonly tension: number;
  /** Chance in thousandths that the truce stands at the end of the aftermath. */
  readonly survival: number;
}

export function outcomeOf(game: Game, table: Table): Outcome {
  const parties = game.parties.map((_, party) => preferencesOf(game, table, party));
  const deal = dealOf(game, table);
  return {
    ending: table.ending?.ending ?? '',
    ratified: table.vote?.results.every(result => result.passed) ?? false,
    values: seatsOf(game).map(seat => scoreOf(game, table, seat).value),
    text: parties.map(party => worthOf(party, deal)),
    noDeal: parties.map(party => party.reservation),
    agreed: table.clauses.map(agreedOption),
    support: table.vote?.results.map(result => result.support) ?? [],
    tension: tensionOf(game, table.metrics),
    survival: table.ending?.survival.at(-1) ?? 0,
  };
}
