import { agreedOption } from '../../engine/table.ts';
import { type Climate, climateOf, turnsUsed } from '../climate.ts';
import { type Model, modelOf } from '../model.ts';
import type { Occasion } from '../occasion.ts';
import type { MediatorPersona } from '../personas/persona.ts';

/** What the mediator makes of the room. */
export interface Estimate {
  readonly models: readonly Model[];
  /** By issue, −1 where open. */
  readonly agreed: readonly number[];
  readonly climate: Climate;
  readonly time: number;
}

export function estimateOf({ game, view }: Occasion<MediatorPersona>): Estimate {
  return {
    models: game.parties.map((_, party) => modelOf(game, view, party, undefined)),
    agreed: view.clauses.map(agreedOption),
    climate: climateOf(game, view),
    time: turnsUsed(game, view),
  };
}

/** Steps between the farthest stances on a clause; undefined until every party has spoken. */
export function gapOf({ models }: Pick<Estimate, 'models'>, issue: number): number | undefined {
  let low = Number.POSITIVE_INFINITY;
  let high = -1;
  for (const { stance } of models) {
    if (stance[issue]! < 0) return undefined;
    low = Math.min(low, stance[issue]!);
    high = Math.max(high, stance[issue]!);
  }
  return high - low;
}

/** Whether an option lies between the parties' positions on a clause, or nobody has taken one. */
export function isBetween({ models }: Estimate, issue: number, option: number): boolean {
  let low = Number.POSITIVE_INFINITY;
  let high = -1;
  for (const { stance } of models) {
    if (stance[issue]! < 0) continue;
    low = Math.min(low, stance[issue]!);
    high = Math.max(high, stance[issue]!);
  }
  return high < 0 || gapOf({ models }, issue) === undefined || (option >= low && option <= high);
}
