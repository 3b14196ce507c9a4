import type { Game } from '../../engine/game.ts';
import { mean, sum } from '../../engine/sums.ts';

/** What each issue is worth to a party: points between its worst and its best option, tenths. */
export function weightsOf(game: Game, party: number): readonly number[] {
  return game.parties[party]!.preferences.points.map(row => Math.max(...row) - Math.min(...row));
}

/** How near a guessed ranking came to the truth. */
export interface GuessScore {
  /** Spearman's rank correlation in hundredths; issues left out of the guess share the last places. */
  readonly correlation: number;
  /** Of the issues named, how many are among the party's dearest as many. */
  readonly hits: number;
  readonly named: number;
}

export function scoreGuess(ranking: readonly number[], weights: readonly number[]): GuessScore {
  const guessed = ranksOf(weights.map((_, issue) => placeOf(ranking, issue, weights.length)));
  const truth = ranksOf(weights.map(weight => -weight));
  const sorted = [...weights].sort((a, b) => b - a);
  const bar = sorted[ranking.length - 1] ?? 0;
  return {
    correlation: Math.round(100 * correlation(guessed, truth)),
    hits: ranking.filter(issue => weights[issue]! >= bar).length,
    named: ranking.length,
  };
}

function placeOf(ranking: readonly number[], issue: number, last: number): number {
  const at = ranking.indexOf(issue);
  return at < 0 ? last : at;
}

/** Ranks from 1, ties sharing the mean of their places. */
export function ranksOf(values: readonly number[]): readonly number[] {
  return values.map(value => {
    const below = values.filter(other => other < value).length;
    const ties = values.filter(other => other === value).length;
    return below + (ties + 1) / 2;
  });
}

/** Pearson's coefficient; 0 where one side does not vary. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  const products = a.map((value, at) => (value - meanA) * (b[at]! - meanB));
  const spread = Math.sqrt(squares(a, meanA) * squares(b, meanB));
  return spread === 0 ? 0 : sum(products) / spread;
}

function squares(values: readonly number[], around: number): number {
  return sum(values.map(value => (value - around) ** 2));
}
