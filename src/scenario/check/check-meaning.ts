import type { Game } from '../../engine/game.ts';
import { cutFile } from '../compile/cut-scenario.ts';
import type { ScenarioFile } from '../format/format.ts';
import type { Finding } from '../problem.ts';
import { checkBalance } from './check-balance.ts';
import { checkOptions } from './check-options.ts';
import { checkReach } from './check-reach.ts';
import { checkWorth } from './check-worth.ts';
import { pushesOn } from './known-facts.ts';
import { playingTime } from './playing-time.ts';

/** What a valid file probably does not mean: warnings on a game that can be played. */
export function checkMeaning(file: ScenarioFile, game: Game): readonly Finding[] {
  return [
    ...checkWorth(file, game),
    ...unmovedMetrics(game),
    ...checkOptions(file, game),
    ...checkReach(file, game),
    ...checkBalance(file),
    ...declaredMinutes(file),
  ];
}

function unmovedMetrics(game: Game): readonly Finding[] {
  const pushes = pushesOn(game);
  return game.metrics.flatMap(({ id, couplings }, index) => {
    if (couplings.length > 0 || pushes(index).some(push => push !== 0)) return [];
    return [{ code: 'metric-unmoved', path: ['metrics', index, 'id'], params: { id } } as const];
  });
}

/** Readers differ: what lies within half as much again, either way, is not told. */
const TOLERANCE = 1.5;

/** The whole game, and each shorter one by its own minutes. */
function declaredMinutes(file: ScenarioFile): readonly Finding[] {
  const cuts = file.cuts.map((cut, at) => minutesAt(cutFile(file, cut), ['cuts', at, 'minutes']));
  return [minutesAt(file, ['minutes']), ...cuts].flat();
}

function minutesAt(file: ScenarioFile, path: Finding['path']): readonly Finding[] {
  const expected = Math.max(1, Math.round(playingTime(file)));
  const { minutes } = file;
  if (minutes >= expected / TOLERANCE && minutes <= expected * TOLERANCE) return [];
  return [{ code: 'minutes-off', path, params: { minutes, expected } }];
}
