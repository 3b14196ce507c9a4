import { type Game, isMediator, type PhaseName, type SeatId } from './game.ts';
import { lookupsOf } from './lookups.ts';
import type { Opening } from './move.ts';
import { carriable, facingOffers } from './offers.ts';
import { confidants, initialRefusal, parkRefusal, presentParties, unaffordable } from './refusals.ts';
import type { Table } from './table.ts';

/** The places in the chart where seats, or the clock, may move. */
export const JUNCTURES = [
  'briefing',
  'statements',
  'convening',
  'session',
  'corridors',
  'reckoning',
  'ratification',
  'ended',
] as const;
export type Juncture = (typeof JUNCTURES)[number];

/** Everything a seat may do at a juncture: the one source for buttons, counterparts, checks and tests. */
export function legalMoves(game: Game, table: Table, juncture: Juncture, seat: SeatId): readonly Opening[] {
  if (juncture === 'briefing') return decisions(game, table, seat);
  if (!table.floor.includes(seat)) return [];
  if (juncture !== 'corridors' && table.floor[0] !== seat) return [];
  switch (juncture) {
    case 'statements':
      return statements(game, table, seat);
    case 'convening':
      return formats(game, seat);
    case 'session':
      return isMediator(game, seat) ? mediatorTurn(game, table, seat) : partyTurn(game, table, seat);
    case 'corridors':
      return corridorMoves(game, table, seat);
    case 'reckoning':
    case 'ratification':
    case 'ended':
      return [];
  }
}

/** The seats the table waits for: those with a decision to take, the one that has the floor, or all in the corridors. */
export function awaited(game: Game, table: Table, juncture: Juncture): readonly SeatId[] {
  if (juncture === 'briefing') return table.decisions.map(index => game.events[index]!.choice!.seat);
  if (juncture === 'corridors') return table.floor;
  const inTurn = juncture === 'statements' || juncture === 'convening' || juncture === 'session';
  return inTurn ? table.floor.slice(0, 1) : [];
}

function decisions(game: Game, table: Table, seat: SeatId): readonly Opening[] {
  const openings: Opening[] = [];
  for (const index of table.decisions) {
    const { id, choice } = game.events[index]!;
    if (choice?.seat !== seat) continue;
    for (const option of choice.options)
      openings.push({ type: 'event.decide', seat, event: id, option: option.id });
  }
  return openings;
}

function statements(game: Game, table: Table, seat: SeatId): readonly Opening[] {
  const openings: Opening[] = [];
  for (const action of playable(game, table, seat, 'statements'))
    openings.push({ type: 'statement.make', seat, action });
  openings.push({ type: 'statement.skip', seat });
  return openings;
}

function formats(game: Game, seat: SeatId): readonly Opening[] {
  const openings: Opening[] = [];
  for (const { id } of game.mediator?.formats ?? [])
    openings.push({ type: 'session.convene', seat, format: id });
  return openings;
}

function corridorMoves(game: Game, table: Table, seat: SeatId): readonly Opening[] {
  const openings: Opening[] = [];
  if (table.absent.includes(seat)) openings.push({ type: 'party.return', seat });
  for (const action of playable(game, table, seat, 'corridors'))
    openings.push({ type: 'corridor.choose', seat, action });
  openings.push({ type: 'corridor.rest', seat });
  return openings;
}

/** The cards a seat may play now, by id. */
function playable(game: Game, table: Table, seat: SeatId, phase: PhaseName): readonly string[] {
  const ids: string[] = [];
  for (const { action, index } of lookupsOf(game).decks.get(seat)![phase]) {
    if (unaffordable(game, table, seat, action, index) === undefined) ids.push(action.id);
  }
  return ids;
}

function partyTurn(game: Game, table: Table, seat: SeatId): readonly Opening[] {
  const openings: Opening[] = [];
  for (const offer of facingOffers(game, table, seat)) openings.push({ type: 'text.answer', seat, offer });
  openings.push({ type: 'text.propose', seat });
  const to = confidants(game, table, seat);
  if (to.length > 0) openings.push({ type: 'seat.confide', seat, to });
  if (initialRefusal(game, table, seat) === undefined) openings.push({ type: 'text.initial', seat });
  openings.push({ type: 'turn.pass', seat }, { type: 'party.walk-out', seat });
  return openings;
}

function mediatorTurn(game: Game, table: Table, seat: SeatId): readonly Opening[] {
  const openings: Opening[] = [{ type: 'text.draft', seat }];
  const to = presentParties(game, table);
  if (to.length > 0) openings.push({ type: 'seat.probe', seat, to });
  addCarries(game, table, seat, openings);
  addParks(game, table, seat, openings);
  for (const action of playable(game, table, seat, 'session'))
    openings.push({ type: 'card.play', seat, action });
  openings.push({ type: 'turn.pass', seat });
  return openings;
}

function addParks(game: Game, table: Table, seat: SeatId, openings: Opening[]): void {
  for (let issue = 0; issue < game.issues.length; issue++) {
    if (parkRefusal(game, table, seat, issue) === undefined)
      openings.push({ type: 'text.park', seat, issue });
  }
}

function addCarries(game: Game, table: Table, seat: SeatId, openings: Opening[]): void {
  for (let from = 0; from < game.parties.length; from++) {
    for (let to = 0; to < game.parties.length; to++) {
      const issues = from === to ? [] : carriable(game, table, from, to);
      if (issues.length === 0) continue;
      openings.push({
        type: 'seat.carry',
        seat,
        from: game.parties[from]!.id,
        to: game.parties[to]!.id,
        issues,
      });
    }
  }
}
