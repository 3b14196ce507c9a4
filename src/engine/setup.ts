import { type Game, seatsOf } from './game.ts';
import type { Secrets, Table } from './table.ts';

const NOTHING_SECRET: Secrets = { confidences: [], consulted: [], corridor: undefined, asked: undefined };

/** The table before the first round. The same game and seed always give the same negotiation for the same moves. */
export function setTable(game: Game, seed: string): Table {
  return {
    round: 0,
    exchange: 0,
    floor: [],
    format: -1,
    metrics: game.metrics.map(metric => metric.start),
    history: [game.metrics.map(metric => metric.start)],
    approvals: game.constituencies.map(constituency => constituency.approval),
    places: game.places.map(place => place.state),
    clauses: game.issues.map(() => ({ brackets: game.parties.map(() => -1), parked: false })),
    offers: [],
    commitments: [],
    guarantees: [],
    played: [],
    happened: [],
    decisions: [],
    capital: game.parties.map(party => party.capital),
    leverage: game.mediator?.leverage ?? 0,
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
