import { survivalOf } from './aftermath.ts';
import { applyEffects, type Draft, moveMetric, stepFrom } from './change.ts';
import { factsOf, presentSeats, readFacts } from './facts.ts';
import { type Game, isMediator, type PhaseName, type SeatId, seatsOf } from './game.ts';
import { drawEvents } from './happenings.ts';
import { aimsMet } from './mandate.ts';
import { nearest } from './rounding.ts';
import { agreedCount, type Table } from './table.ts';

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
  for (let index = 0; index < game.metrics.length; index++) {
    const { drift, couplings } = game.metrics[index]!;
    if (drift)
      moveMetric(draft, index, nearest(drift.rate * (drift.toward - before[index]!)), { kind: 'drift' });
    for (let coupling = 0; coupling < couplings.length; coupling++) {
      const { metric, reference, rate } = couplings[coupling]!;
      moveMetric(draft, index, nearest(rate * (before[metric]! - reference)), { kind: 'coupling', coupling });
    }
  }
}

export function isLastRound(game: Game, table: Pick<Table, 'round'>): boolean {
  return table.round + 1 >= game.rounds.length;
}

export function hasPhase(game: Game, table: Pick<Table, 'round'>, phase: PhaseName): boolean {
  return game.rounds[table.round]!.phases.includes(phase);
}

/** Speakers of the statements: parties in turn about by round, the mediator last. */
export function callSpeakers(game: Game, table: Table): Table {
  const next = stepFrom(table);
  next.floor = mediatorLast(game, turnAbout(seatsOf(game), table.round));
  return next;
}

/** Only the mediator is asked how to sit; where nobody mediates the session opens at once. */
export function callConvenor(game: Game, table: Table): Table {
  const next = stepFrom(table);
  next.floor = game.mediator ? [game.mediator.id] : [];
  next.format = -1;
  next.exchange = 0;
  return next;
}

export function openSession(game: Game, table: Table): Table {
  return openExchange(game, table, 0);
}

export function nextExchange(game: Game, table: Table): Table {
  return openExchange(game, table, table.exchange + 1);
}

function openExchange(game: Game, table: Table, exchange: number): Table {
  const next = stepFrom(table);
  next.exchange = exchange;
  next.quiet = true;
  next.floor = sitting(game, table, exchange);
  return next;
}

export function openCorridors(game: Game, table: Table): Table {
  const next = stepFrom(table);
  next.floor = seatsOf(game);
  return next;
}

export function nextRound(_game: Game, table: Table): Table {
  const next = stepFrom(table);
  next.round++;
  next.exchange = 0;
  next.floor = [];
  next.format = -1;
  return next;
}

/** Exchanges in a session of the format now chosen. Where nobody mediates, three. */
export function exchangesOf(game: Game, table: Pick<Table, 'format'>): number {
  const format = table.format >= 0 ? game.mediator?.formats[table.format] : undefined;
  return format?.exchanges ?? 3;
}

export function sessionIsOver(game: Game, table: Table): boolean {
  if (table.floor.length > 0) return false;
  return isSpent(game, table) || table.absent.length > 0 || table.exchange + 1 >= exchangesOf(game, table);
}

/** Tells why, where a sitting closes before its time. */
export function closeSitting(game: Game, table: Table): Table {
  if (!isSpent(game, table) || table.exchange + 1 >= exchangesOf(game, table)) return table;
  const next = stepFrom(table);
  next.latest = [...table.latest, { type: 'sitting.closed' }];
  return next;
}

/** Everything is agreed, nobody had a word to add, and there is another day to initial. */
function isSpent(game: Game, table: Table): boolean {
  const isAgreed = agreedCount(table) === game.issues.length;
  return table.quiet && isAgreed && !isLastRound(game, table);
}

/** The talks end early when an ending that may come at the end of any round now holds. */
export function endsEarly(game: Game, table: Table): boolean {
  const facts = factsOf(game, table);
  return game.endings.some(ending => ending.early && ending.when(facts));
}

/** Fixes how it ended, and what may become of the truce afterwards. */
export function conclude(game: Game, table: Table): Table {
  const over = stepFrom(table);
  over.over = true;
  const facts = readFacts(game, over);
  const ending = game.endings.find(each => each.when(facts)) ?? game.endings[game.endings.length - 1]!;
  over.floor = [];
  over.ending = { ending: ending.id, ...survivalOf(game, facts), mandate: aimsMet(game, facts) };
  over.latest = [...table.latest, { type: 'talks.ended', ending: ending.id }];
  return over;
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
