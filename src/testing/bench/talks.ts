import type { Level } from '../../agents/personas/level.ts';
import { type Game, type SeatId, seatsOf } from '../../engine/game.ts';
import { scoreOf } from '../../engine/score.ts';
import { compileScenario } from '../../scenario/compile/compile-scenario.ts';
import { scenarioWithout } from '../../scenario/compile/without.ts';
import { castFor, counterpartFor, counterpartsFor } from '../../simulate/counterparts.ts';
import { playGame } from '../../simulate/play.ts';
import { endsWith, HABIT_NAMES, habitual, meanGain } from '../habits.ts';
import { shipped } from '../shipped.ts';
import { jointShares, meanJointGain } from './joint-gain.ts';
import type { Benchmark } from './measure.ts';

const SEEDS = 1000;
const HABIT_SEEDS = 500;
const SHARE_SEEDS = 300;

function withoutMediator(): Game {
  return compileScenario(
    scenarioWithout(shipped('istanbul-2025').file, { mediator: true, options: {} }),
    'alone',
  );
}

/** The best any habit does in a seat, as a share of what the usual persona does there. */
function habitShare(game: Game, seat: SeatId): number {
  const usual = meanGain(game, seat, endsWith(game, HABIT_SEEDS));
  const gains = HABIT_NAMES.map(habit =>
    meanGain(game, seat, endsWith(game, HABIT_SEEDS, { [seat]: habitual(game, habit) })),
  );
  return Math.max(...gains) / usual;
}

/**
 * What the outcome is worth more to a level of the usual persona than to the one before, at least, in points, over both
 * parties’ seats: the worth of no deal included, which a level betters by how it behaves away from the table.
 */
function levelGain(lower: Level, higher: Level): number {
  const { game } = shipped('istanbul-2025');
  const worth = (seat: SeatId, level: Level) => {
    const player = counterpartFor(game, seat, castFor(game, seat, undefined).persona, level);
    const players = { ...counterpartsFor(game), [seat]: player };
    let sum = 0;
    for (let index = 0; index < SEEDS; index++)
      sum += scoreOf(game, playGame(game, `level ${index}`, players).referee.table, seat).value;
    return sum / SEEDS / 10;
  };
  return Math.min(...game.parties.map(({ id }) => worth(id, higher) - worth(id, lower)));
}

/** What counterparts are worth at the table of the flagship scenario: too many games for the tests. */
export const TALKS: readonly Benchmark[] = [
  {
    name: 'Istanbul: Nash product with the mediator over that without, 1,000 seeds',
    unit: '×',
    target: 1.1,
    run: () => meanJointGain(shipped('istanbul-2025').game, SEEDS) / meanJointGain(withoutMediator(), SEEDS),
  },
  {
    name: 'Istanbul: mediated deals, share of the Nash product of the frontier when initialled',
    unit: '×',
    target: 0.9,
    run: () => jointShares(shipped('istanbul-2025').game, SHARE_SEEDS).ofAll,
  },
  {
    name: 'Istanbul: the same, of what both homes would then ratify',
    unit: '×',
    target: 0.9,
    run: () => jointShares(shipped('istanbul-2025').game, SHARE_SEEDS).ofRatifiable,
  },
  ...seatsOf(shipped('istanbul-2025').game).map(seat => ({
    name: `Istanbul: trading over the best habit, ${seat}, 500 seeds`,
    unit: '×' as const,
    target: 1.1,
    run: () => 1 / Math.max(0.001, habitShare(shipped('istanbul-2025').game, seat)),
  })),
  {
    name: 'Istanbul: points the outcome is worth more to a standard counterpart than to a guided one',
    unit: 'pts',
    target: 0,
    run: () => levelGain('guided', 'standard'),
  },
  {
    name: 'Istanbul: points the outcome is worth more to an expert counterpart than to a standard one',
    unit: 'pts',
    target: 0,
    run: () => levelGain('standard', 'expert'),
  },
];
