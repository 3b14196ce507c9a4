import { agreedOptions } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import { type Climate, climateOf, turnsUsed } from '../climate.ts';
import type { Model, Modeller } from '../model.ts';
import type { Occasion } from '../occasion.ts';
import type { MediatorPersona } from '../personas/persona.ts';

/** What the mediator makes of the room at a glance. */
export interface Room {
  /** By issue, −1 where open. */
  readonly agreed: readonly number[];
  readonly climate: Climate;
  readonly time: number;
}

/** What it makes of the parties, too, when it works on the text. */
export interface Estimate extends Room {
  readonly models: readonly Model[];
  /** By issue: what lies between the parties’ positions. */
  readonly gaps: readonly Gap[];
}

/** What it would have of them. */
export interface Intent extends Estimate {
  /** The deal it works toward, by issue. */
  readonly fair: readonly number[];
}

export interface Gap {
  /** The lowest and the highest option anyone stands on; −1 where nobody has taken a position. */
  readonly low: number;
  readonly high: number;
  /** Steps between them; undefined until every party has spoken. */
  readonly steps: number | undefined;
}

export function roomOf({ game, view }: Occasion<MediatorPersona>): Room {
  return {
    agreed: agreedOptions(view.clauses),
    climate: climateOf(game, view),
    time: turnsUsed(game, view),
  };
}

export function estimateOf(
  { view }: Occasion<MediatorPersona>,
  room: Room,
  modellers: readonly Modeller[],
): Estimate {
  const models: Model[] = [];
  for (const read of modellers) models.push(read(view, undefined));
  const gaps: Gap[] = [];
  for (const clause of view.clauses) gaps.push(gapOf(clause));
  return { agreed: room.agreed, climate: room.climate, time: room.time, models, gaps };
}

function gapOf({ brackets }: View['clauses'][number]): Gap {
  let low = -1;
  let high = -1;
  let spoken = 0;
  for (let party = 0; party < brackets.length; party++) {
    const stance = brackets[party]!;
    if (stance < 0) continue;
    spoken++;
    if (low < 0 || stance < low) low = stance;
    if (stance > high) high = stance;
  }
  return { low, high, steps: spoken === brackets.length ? high - low : undefined };
}

/** Options that follow one another. */
export interface Range {
  readonly first: number;
  readonly count: number;
}

/** The options of a clause that lie between the parties' positions; all of so many where not every party has taken one. */
export function rangeOf({ gaps }: Pick<Estimate, 'gaps'>, issue: number, options: number): Range {
  const { low, steps } = gaps[issue]!;
  return steps === undefined ? { first: 0, count: options } : { first: low, count: steps + 1 };
}
