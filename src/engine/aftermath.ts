import type { Facts, Game } from './game.ts';
import { clamp, nearest } from './rounding.ts';

/**
 * A hazard model of the truce after the talks, in the manner of Fortna (2003): a monthly hazard multiplied by
 * every factor that holds. Chances in thousandths that the truce still stands after each month.
 */
export function survivalOf(
  game: Game,
  facts: Facts,
): { readonly survival: readonly number[]; readonly factors: readonly string[] } {
  const holding = game.aftermath.factors.filter(factor => factor.when(facts));
  const hazard = clamp(
    nearest(holding.reduce((product, factor) => product * factor.times, game.aftermath.hazard)),
    0,
    1000,
  );
  const survival: number[] = [];
  for (let month = 0, standing = 1000; month < game.aftermath.months; month++) {
    standing = nearest((standing * (1000 - hazard)) / 1000);
    survival.push(standing);
  }
  return { survival, factors: holding.map(factor => factor.id) };
}
