import { type Action, type Game, isMediator, type PhaseName, type SeatId } from '../../engine/game.ts';
import { VERBS } from '../../engine/lookups.ts';

/** Why nobody can ever play an action, whatever its condition says, by the action's id. */
export function unplayableActions(game: Game): ReadonlyMap<string, string> {
  const phases = new Set(game.rounds.flatMap(round => round.phases));
  return new Map(
    game.actions.flatMap(action => {
      const reason = unplayable(game, action, phases);
      return reason === undefined ? [] : [[action.id, reason] as const];
    }),
  );
}

function unplayable(game: Game, action: Action, phases: ReadonlySet<PhaseName>): string | undefined {
  const inTime = action.seats.filter(seat => phasesFor(game, action, seat).some(phase => phases.has(phase)));
  if (inTime.length === 0) return `no round has a phase for "${action.verb}" by its seats`;
  return inTime.some(seat => canAfford(game, action, seat)) ? undefined : 'it costs more than anyone has';
}

function phasesFor(game: Game, { verb }: Action, seat: SeatId): readonly PhaseName[] {
  const phases = PHASES.filter(phase => VERBS[phase].includes(verb));
  return isMediator(game, seat) ? phases : phases.filter(phase => phase !== 'session');
}

const PHASES: readonly PhaseName[] = ['statements', 'session', 'corridors'];

function canAfford(game: Game, action: Action, seat: SeatId): boolean {
  if (isMediator(game, seat)) return action.leverage <= (game.mediator?.leverage ?? 0);
  const party = game.parties.find(each => each.id === seat);
  return party !== undefined && action.capital <= party.capital;
}
