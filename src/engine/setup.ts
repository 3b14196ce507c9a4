import { type Game, seatsOf } from './game.ts';
import type { Clause, Secrets, Table } from './table.ts';

const NOTHING_SECRET: Secrets = { confidences: [], consulted: [], corridor: undefined, asked: undefined };

/** The table before the first round. The same game and seed always give the same negotiation for the same moves. */
export function setTable(game: Game, seed: string): Table {
  const metrics = numbersOf(game.metrics, metric => metric.start);
  return {
    round: 0,
    exchange: 0,
    floor: [],
    format: -1,
    metrics,
    history: [metrics],
    approvals: numbersOf(game.constituencies, constituency => constituency.approval),
    places: game.places.map(place => place.state),
    clauses: blankClauses(game),
    offers: [],
    commitments: [],
    guarantees: [],
    played: [],
    happened: [],
    decisions: [],
    capital: numbersOf(game.parties, party => party.capital),
    leverage: game.mediator?.leverage ?? 0,
    quiet: false,
    absent: [],
    initialled: [],
    secrets: Object.fromEntries(seatsOf(game).map(seat => [seat, NOTHING_SECRET])),
    vote: undefined,
    over: false,
    ending: undefined,
    seed,
    draws: {},
    latest: [],
  };
}

function blankClauses(game: Game): readonly Clause[] {
  const brackets = numbersOf(game.parties, () => -1);
  const clauses: Clause[] = [];
  for (const _ of game.issues) clauses.push({ brackets, parked: false });
  return clauses;
}

/** Pushed one by one, so that the list is of the same kind in every game: `map` makes another once it is compiled. */
function numbersOf<Item>(items: readonly Item[], numberOf: (item: Item) => number): number[] {
  const numbers: number[] = [];
  for (const item of items) numbers.push(numberOf(item));
  return numbers;
}
