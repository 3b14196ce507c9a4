import type { Game, SeatId } from '../engine/game.ts';
import { hintFor } from '../engine/hints.ts';
import { legalMoves } from '../engine/legal.ts';
import { mandateStanding } from '../engine/mandate.ts';
import type { Move } from '../engine/move.ts';
import { viewFor, visibleTo } from '../engine/view-for.ts';
import type { Desk, Entry } from './desk.ts';
import { junctureOf, type Sitting } from './sitting.ts';

/** What the screen may show: the viewer's view, its openings, and of the log what it may know. */
export function deskOf(sitting: Sitting, screen: Desk['screen']): Desk {
  const { game, table, viewer } = sitting;
  const juncture = junctureOf(sitting);
  const view = viewFor(game, table, viewer);
  const entries = sitting.entries
    .filter(entry => !hiddenFrom(entry, viewer))
    .map(entry => seenBy(game, entry, viewer));
  const unshown = entries.filter(({ index }) => index >= sitting.shown);
  return {
    screen,
    viewer,
    occupants: sitting.occupants,
    stage: juncture,
    view,
    openings: legalMoves(game, table, juncture, viewer),
    hint: hintFor(game, table, juncture, viewer),
    mandate: mandateStanding(game, view),
    mandateSeen: view.seat === game.mediator?.id ? sitting.mandateSeen : undefined,
    redLinesSeen: view.own && sitting.redLinesSeen[viewer],
    waitingFor: table.floor,
    entries,
    revealed: screen === 'reveal' ? unshown : [],
    untold: screen === 'turn' ? unshown : [],
    seed: sitting.seed,
    refusal: sitting.refusal,
  };
}

/** What others choose in the corridors shows only in what comes of it. */
function hiddenFrom({ move, occurrences }: Entry, viewer: SeatId): boolean {
  return isSecret(move) && move.seat !== viewer && occurrences.length === 0;
}

function isSecret(move: Move): move is Extract<Move, { readonly type: 'corridor.choose' | 'corridor.rest' }> {
  return move.type === 'corridor.choose' || move.type === 'corridor.rest';
}

/** What others say to each other in confidence would be told by what it moves. */
function isBetweenOthers(move: Move, viewer: SeatId): boolean {
  const isPrivate = move.type === 'seat.confide' || move.type === 'seat.probe';
  return isPrivate && move.seat !== viewer && move.to !== viewer;
}

/** Whoever chooses last brings all choices to light: its entry tells what came of them, not that it telephoned home. */
function seenBy(game: Game, entry: Entry, viewer: SeatId): Entry {
  const { move } = entry;
  const whispered = isBetweenOthers(move, viewer);
  const occurrences = entry.occurrences.filter(
    each => visibleTo(game, viewer, each) && !(whispered && each.type === 'changed'),
  );
  if (!isSecret(move) || move.seat === viewer) return { ...entry, occurrences };
  return { ...entry, move: { type: 'corridor.rest', seat: move.seat }, occurrences };
}
