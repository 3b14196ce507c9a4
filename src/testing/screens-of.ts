import { createActor } from 'xstate';
import type { Move } from '../engine/move.ts';
import { application, screenOf } from '../flow/application.ts';
import type { Desk } from '../flow/desk.ts';
import { deskOf } from '../flow/desk-of.ts';
import type { Sitting } from '../flow/sitting.ts';

/** One screen of a game, and what the person at it does; without a move the person reads and goes on. */
export interface Shown {
  readonly desk: Desk;
  readonly sitting: Sitting;
  readonly move: Move | undefined;
}

const MOST_SCREENS = 400;

/** What the application shows of a game to its end, whose persons choose like this. */
export function screensOf(start: Sitting, choose: (desk: Desk, sitting: Sitting) => Move): readonly Shown[] {
  const actor = createActor(application).start();
  actor.send({ type: 'game.opened', sitting: start });
  const shown: Shown[] = [];
  while (shown.length < MOST_SCREENS) {
    const snapshot = actor.getSnapshot();
    const sitting = snapshot.context.sitting!;
    const desk = deskOf(sitting, screenOf(snapshot)!);
    const move = isToChoose(desk) ? choose(desk, sitting) : undefined;
    shown.push({ desk, sitting, move });
    if (sitting.refusal) throw new Error(`refused: ${sitting.refusal}`);
    if (desk.screen === 'ended') return shown;
    actor.send(move ? { type: 'move.make', move } : { type: 'screen.continue' });
  }
  throw new Error(`no end after ${MOST_SCREENS} screens (seed ${start.seed})`);
}

function isToChoose({ screen, openings }: Desk): boolean {
  return screen === 'turn' || (screen === 'briefing' && openings.length > 0);
}
