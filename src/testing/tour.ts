import { seatingFor } from '../app/seating.ts';
import { type SeatId, seatsOf } from '../engine/game.ts';
import { legalMoves } from '../engine/legal.ts';
import { isMove } from '../engine/move.ts';
import { randomStream } from '../engine/random.ts';
import { viewFor } from '../engine/view-for.ts';
import type { Counterpart } from '../flow/conduct.ts';
import type { Desk } from '../flow/desk.ts';
import { deskOf } from '../flow/desk-of.ts';
import { holdVote, junctureOf, make, nextPerson, runOn, type Sitting, sitDown } from '../flow/sitting.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { counterpartsFor } from '../simulate/counterparts.ts';

/** Plays the first card that needs no writing and does not end the talks: whatever agents learn, this stays as it is. */
const plainly: Counterpart = (_, openings) =>
  openings.filter(isMove).find(({ type }) => type !== 'party.walk-out')!;

/** Whoever plays plainly on every seat. */
export function plainCounterparts({ game }: Scenario): Readonly<Record<SeatId, Counterpart>> {
  return Object.fromEntries(seatsOf(game).map(seat => [seat, plainly] as const));
}

/** Every screen of one game as the viewer's desk, in order; the viewer plays like a counterpart. */
export function tour(scenario: Scenario, viewer: SeatId, seed: string): readonly Desk[] {
  return playedTour(scenario, viewer, seed).desks;
}

/** The same with the sitting at its end. */
export function playedTour(
  scenario: Scenario,
  viewer: SeatId,
  seed: string,
  counterparts = counterpartsFor(scenario.game),
): { readonly desks: readonly Desk[]; readonly sitting: Sitting } {
  const desks: Desk[] = [];
  const seating = seatingFor(scenario, { [viewer]: { kind: 'person' } }, seed);
  let sitting: Sitting = sitDown({ ...seating, counterparts });
  desks.push(deskOf(sitting, 'brief'), deskOf(sitting, 'handover'));
  for (let step = 0; step < 2000 && junctureOf(sitting) !== 'ended'; step++) {
    sitting = reveal(runOn(sitting, true), desks);
    if (junctureOf(sitting) === 'ratification') sitting = vote(sitting, desks);
    else if (nextPerson(sitting) === viewer) sitting = turn(sitting, desks);
  }
  if (!sitting.table.vote) desks.push(deskOf(sitting, 'closing'));
  desks.push(deskOf(sitting, 'ended'));
  return { desks, sitting };
}

function reveal(sitting: Sitting, desks: Desk[]): Sitting {
  if (sitting.entries.length > sitting.shown) desks.push(deskOf(sitting, 'reveal'));
  return { ...sitting, shown: sitting.entries.length };
}

function vote(sitting: Sitting, desks: Desk[]): Sitting {
  desks.push(deskOf(sitting, 'closing'), deskOf(sitting, 'guess'));
  const voted = holdVote(sitting);
  desks.push(deskOf(voted, 'vote'));
  return voted;
}

function turn(sitting: Sitting, desks: Desk[]): Sitting {
  const { game, viewer, table, informed, log, counterparts } = sitting;
  if (junctureOf(sitting) === 'briefing' && !informed.includes(viewer)) {
    desks.push(deskOf(sitting, 'briefing'));
    return { ...sitting, informed: [...informed, viewer] };
  }
  desks.push(deskOf(sitting, 'turn'));
  const openings = legalMoves(game, table, junctureOf(sitting), viewer);
  const random = randomStream(table.seed, `counterpart ${viewer}`, log.length);
  const move = counterparts[viewer]?.(viewFor(game, table, viewer), openings, random);
  return move ? make(sitting, { move }) : sitting;
}
