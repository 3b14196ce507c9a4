import { survivalOf } from './aftermath.ts';
import { applyEffects, type Draft, moveMetric } from './change.ts';
import { factsOf, presentSeats } from './facts.ts';
import { type Facts, type Game, isMediator, type PhaseName, type SeatId, seatsOf } from './game.ts';
import { drawEvents } from './happenings.ts';
import { nearest } from './rounding.ts';
import type { Table } from './table.ts';

export function openRound(game: Game, draft: Draft): void {
  draft.latest.push({ type: 'round.opened', round: draft.round });
  const { effects } = game.rounds[draft.round]!;
  applyEffects(game, draft, effects, effect => ({ kind: 'round', round: draft.round, effect }));
}

/** The reckoning: drift toward each gauge's anchor, couplings between gauges, then events by their hazards. */
export function closeRound(game: Game, draft: Draft): void {
  settleMetrics(game, draft);
  drawEvents(game, draft, isLastRound(game, draft));
  draft.history = [...draft.history, [...draft.metrics]];
}

function settleMetrics(game: Game, draft: Draft): void {
  const before = [...draft.metrics];
  game.metrics.forEach((metric, index) => {
    if (metric.drift) {
      moveMetric(draft, index, nearest(metric.drift.rate * (metric.drift.toward - before[index]!)), {
        kind: 'drift',
      });
    }
    metric.couplings.forEach((coupling, at) => {
      moveMetric(draft, index, nearest(coupling.rate * (before[coupling.metric]! - coupling.reference)), {
        kind: 'coupling',
        coupling: at,
      });
    });
  });
}

export function isLastRound(game: Game, table: Pick<Table, 'round'>): boolean {
  return table.round + 1 >= game.rounds.length;
}

export function hasPhase(game: Game, table: Pick<Table, 'round'>, phase: PhaseName): boolean {
  return game.rounds[table.round]!.phases.includes(phase);
}

/** Speakers of the statements: parties in turn about by round, the mediator last. */
export function callSpeakers(game: Game, table: Table): Table {
  return { ...table, floor: mediatorLast(game, turnAbout(seatsOf(game), table.round)) };
}

/** Only the mediator is asked how to sit; where nobody mediates the session opens at once. */
export function callConvenor(game: Game, table: Table): Table {
  return { ...table, floor: game.mediator ? [game.mediator.id] : [], format: -1, exchange: 0 };
}

export function openSession(game: Game, table: Table): Table {
  return { ...table, exchange: 0, floor: sitting(game, table, 0) };
}

export function nextExchange(game: Game, table: Table): Table {
  const exchange = table.exchange + 1;
  return { ...table, exchange, floor: sitting(game, table, exchange) };
}

export function openCorridors(game: Game, table: Table): Table {
  return { ...table, floor: seatsOf(game) };
}

export function nextRound(_game: Game, table: Table): Table {
  return { ...table, round: table.round + 1, exchange: 0, floor: [], format: -1 };
}

/** Exchanges in a session of the format now chosen. Where nobody mediates, three. */
export function exchangesOf(game: Game, table: Pick<Table, 'format'>): number {
  return game.mediator?.formats[table.format]?.exchanges ?? 3;
}

export function sessionIsOver(game: Game, table: Table): boolean {
  return (
    table.floor.length === 0 && (table.absent.length > 0 || table.exchange + 1 >= exchangesOf(game, table))
  );
}

/** The talks end early when an ending that may come at the end of any round now holds. */
export function endsEarly(game: Game, table: Table): boolean {
  const facts = factsOf(game, table);
  return game.endings.some(ending => ending.early && ending.when(facts));
}

/** Fixes how it ended, and what may become of the truce afterwards. */
export function conclude(game: Game, table: Table): Table {
  const over: Table = { ...table, over: true };
  const facts = factsOf(game, over);
  const ending = game.endings.find(each => each.when(facts)) ?? game.endings[game.endings.length - 1]!;
  return {
    ...over,
    floor: [],
    ending: { ending: ending.id, ...survivalOf(game, facts), mandate: aimsMet(game, facts) },
    latest: [...table.latest, { type: 'talks.ended', ending: ending.id }],
  };
}

function aimsMet(game: Game, facts: Facts): readonly string[] {
  return (game.mediator?.mandate ?? []).filter(aim => aim.when(facts)).map(aim => aim.id);
}

function sitting(game: Game, table: Table, exchange: number): readonly SeatId[] {
  const parties = presentSeats(game, table).filter(seat => !isMediator(game, seat));
  const order = turnAbout(parties, table.round + exchange);
  return game.mediator ? [game.mediator.id, ...order] : order;
}

function turnAbout(seats: readonly SeatId[], turn: number): readonly SeatId[] {
  return turn % 2 === 0 ? seats : [...seats].reverse();
}

function mediatorLast(game: Game, seats: readonly SeatId[]): readonly SeatId[] {
  return [...seats.filter(seat => !isMediator(game, seat)), ...seats.filter(seat => isMediator(game, seat))];
}
