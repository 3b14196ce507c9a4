import type { LoggedMove } from '../engine/record.ts';
import { make, resumeAt, runOn, type Seating, type Sitting, sitDown } from './sitting.ts';

export interface CarriedOver {
  readonly sitting: Sitting;
  /** The first move that the new game refuses; undefined where all of them are still possible. */
  readonly stopped?: {
    readonly move: number;
    readonly of: number;
    readonly round: number;
    readonly reason: string;
  };
}

/** A sitting taken over to an edited game: move by move, as far as that game allows them. */
export function carryOver(seating: Seating, before: Sitting): CarriedOver {
  const { log } = before;
  let now = sitDown(seating);
  for (const [at, logged] of log.entries()) {
    const next = make(now, logged);
    if (next.refusal !== undefined) {
      const stopped = { move: at + 1, of: log.length, round: now.table.round + 1, reason: next.refusal };
      return { sitting: settled(seating, log.slice(0, at), before), stopped };
    }
    now = next;
  }
  return { sitting: settled(seating, log, before) };
}

/** Counterparts whose turn it now is take it. */
function settled(seating: Seating, log: readonly LoggedMove[], before: Sitting): Sitting {
  const resumed = resumeAt(seating, log, before);
  const now = runOn(resumed, false);
  return { ...now, shown: now.entries.length };
}
