import { readFacts } from '../../engine/facts.ts';
import type { Frame } from '../../engine/frame.ts';
import type { Game, SeatId } from '../../engine/game.ts';
import type { Cause, Contribution, Table } from '../../engine/table.ts';

/** A card or an event of the last round without whose effect on the gauges the talks would have gone on. */
export interface Hinge {
  readonly deed: Deed;
  /** What it brought in that round, reactions included, in tenths; the largest first. */
  readonly changes: ReadonlyArray<{ readonly metric: number; readonly by: number }>;
}

export type Deed =
  | { readonly kind: 'action'; readonly action: number; readonly seat: SeatId }
  | { readonly kind: 'event'; readonly event: number };

/** What talks that ended early ended on, the largest first; none where they ran their course or no one thing did it. */
export function hingesOf(game: Game, frames: readonly Frame[]): readonly Hinge[] {
  const { after, round } = frames.at(-1)!;
  const ending = game.endings.find(({ id }) => id === after.ending?.ending);
  if (!ending?.early) return [];
  const last = frames.filter(frame => frame.round === round).flatMap(frame => frame.after.latest);
  const contributions = last.flatMap(each => (each.type === 'changed' ? [each.contribution] : []));
  return byDeed(contributions)
    .filter(hinge => !ending.when(readFacts(game, without(after, hinge))))
    .sort((a, b) => sizeOf(b) - sizeOf(a));
}

function byDeed(contributions: readonly Contribution[]): readonly Hinge[] {
  const found = new Map<string, { readonly deed: Deed; readonly changes: Map<number, number> }>();
  for (const { target, index, by, cause } of contributions) {
    const deed = deedIn(cause);
    if (target !== 'metric' || !deed) continue;
    const key = JSON.stringify(deed);
    const known = found.get(key) ?? { deed, changes: new Map() };
    known.changes.set(index, (known.changes.get(index) ?? 0) + by);
    found.set(key, known);
  }
  return [...found.values()].map(({ deed, changes }) => ({
    deed,
    changes: [...changes]
      .map(([metric, by]) => ({ metric, by }))
      .filter(({ by }) => by !== 0)
      .sort((a, b) => Math.abs(b.by) - Math.abs(a.by)),
  }));
}

function deedIn(cause: Cause): Deed | undefined {
  switch (cause.kind) {
    case 'action':
    case 'reaction':
      return { kind: 'action', action: cause.action, seat: cause.seat };
    case 'event':
    case 'event-reaction':
      return { kind: 'event', event: cause.event };
    default:
      return undefined;
  }
}

function without(table: Table, { changes }: Hinge): Table {
  const metrics = table.metrics.map(
    (value, index) => value - (changes.find(({ metric }) => metric === index)?.by ?? 0),
  );
  return { ...table, metrics };
}

function sizeOf({ changes }: Hinge): number {
  return changes.reduce((sum, { by }) => sum + Math.abs(by), 0);
}
