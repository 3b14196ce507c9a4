import { make, resumeAt, type Seating, type Sitting, sitDown } from './sitting.ts';

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
      return { sitting: resumeAt(seating, log.slice(0, at), before), stopped };
    }
    now = next;
  }
  return { sitting: resumeAt(seating, log, before) };
}
