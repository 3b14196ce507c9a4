import { CORRIDOR_VERBS, deckOf, SESSION_VERBS, STATEMENT_VERBS } from './deck.ts';
import { type Game, isMediator, type SeatId, type Verb } from './game.ts';
import type { Opening } from './move.ts';
import { carriable, facingOffers } from './offers.ts';
import { confidants, initialRefusal, parkRefusal, presentParties, unaffordable } from './refusals.ts';
import type { Table } from './table.ts';

/** The places in the chart where seats, or the clock, may move. */
export type Juncture =
  | 'briefing'
  | 'statements'
  | 'convening'
  | 'session'
  | 'corridors'
  | 'reckoning'
  | 'ratification'
  | 'ended';

/** Everything a seat may do at a juncture: the one source for buttons, counterparts, checks and tests. */
export function legalMoves(game: Game, table: Table, juncture: Juncture, seat: SeatId): readonly Opening[] {
  if (juncture === 'briefing') return decisions(game, table, seat);
  if (!table.floor.includes(seat)) return [];
  if (juncture !== 'corridors' && table.floor[0] !== seat) return [];
  switch (juncture) {
    case 'statements':
      return [
        ...cards(game, table, seat, STATEMENT_VERBS, 'statement.make'),
        { type: 'statement.skip', seat },
      ];
    case 'convening':
      return (game.mediator?.formats ?? []).map(format => ({
        type: 'session.convene',
        seat,
        format: format.id,
      }));
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
  if (table.decisions.length === 0) return [];
  return table.decisions.flatMap(index => {
    const event = game.events[index]!;
    if (event.choice?.seat !== seat) return [];
    return event.choice.options.map(
      option => ({ type: 'event.decide', seat, event: event.id, option: option.id }) as const,
    );
  });
}

function cards<Type extends 'statement.make' | 'corridor.choose' | 'card.play'>(
  game: Game,
  table: Table,
  seat: SeatId,
  verbs: readonly Verb[],
  type: Type,
): ReadonlyArray<{ readonly type: Type; readonly seat: SeatId; readonly action: string }> {
  return deckOf(game, seat, verbs)
    .filter(({ action, index }) => unaffordable(game, table, seat, action, index) === undefined)
    .map(({ action }) => ({ type, seat, action: action.id }));
}

function corridorMoves(game: Game, table: Table, seat: SeatId): readonly Opening[] {
  const back: readonly Opening[] = table.absent.includes(seat) ? [{ type: 'party.return', seat }] : [];
  return [
    ...back,
    ...cards(game, table, seat, CORRIDOR_VERBS, 'corridor.choose'),
    { type: 'corridor.rest', seat },
  ];
}

function partyTurn(game: Game, table: Table, seat: SeatId): readonly Opening[] {
  const to = confidants(game, table, seat);
  return [
    ...facingOffers(game, table, seat).map(offer => ({ type: 'text.answer', seat, offer }) as const),
    { type: 'text.propose', seat },
    ...(to.length > 0 ? [{ type: 'seat.confide', seat, to } as const] : []),
    ...(initialRefusal(game, table, seat) === undefined ? [{ type: 'text.initial', seat } as const] : []),
    { type: 'turn.pass', seat },
    { type: 'party.walk-out', seat },
  ];
}

function mediatorTurn(game: Game, table: Table, seat: SeatId): readonly Opening[] {
  const parties = presentParties(game, table);
  return [
    { type: 'text.draft', seat },
    ...(parties.length > 0 ? [{ type: 'seat.probe', seat, to: parties } as const] : []),
    ...carries(game, table, seat),
    ...parks(game, table, seat),
    ...cards(game, table, seat, SESSION_VERBS, 'card.play'),
    { type: 'turn.pass', seat },
  ];
}

function parks(game: Game, table: Table, seat: SeatId): readonly Opening[] {
  const openings: Opening[] = [];
  for (let issue = 0; issue < game.issues.length; issue++) {
    if (parkRefusal(game, table, seat, issue) === undefined)
      openings.push({ type: 'text.park', seat, issue });
  }
  return openings;
}

function carries(game: Game, table: Table, seat: SeatId): readonly Opening[] {
  const openings: Opening[] = [];
  game.parties.forEach((from, fromIndex) => {
    game.parties.forEach((to, toIndex) => {
      const issues = fromIndex === toIndex ? [] : carriable(game, table, fromIndex, toIndex);
      if (issues.length > 0) openings.push({ type: 'seat.carry', seat, from: from.id, to: to.id, issues });
    });
  });
  return openings;
}
