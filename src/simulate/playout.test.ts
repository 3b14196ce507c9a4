import { expect, test } from 'vitest';
import type { Game } from '../engine/game.ts';
import { loadScenario } from '../scenario/load-scenario.ts';
import { sentenceOf } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { parseScenario } from '../scenario/text/parse-scenario.ts';
import { minimalScenario } from '../testing/minimal-scenario.ts';
import { placeOf } from '../testing/problem-fixtures.ts';
import { companyFor } from './company.ts';
import { playOut } from './playout.ts';

const text = minimalScenario();
const { locate } = parseScenario(text);
const scenario = loadScenario(text).scenario!;

const changed = (change: (game: Game) => Partial<Game>): Scenario => ({
  ...scenario,
  game: { ...scenario.game, ...change(scenario.game) },
});

test('a sound scenario is played out without a finding', () => {
  expect(playOut(scenario)).toEqual([]);
});

test('a game that breaks off is told at the round it came to', () => {
  const broken = changed(({ actions }) => ({
    actions: actions.map(action => ({
      ...action,
      when: facts => {
        if (facts.round === 1) throw new RangeError('too far');
        return true;
      },
    })),
  }));
  const [problem] = playOut(broken).map(locate);
  expect(problem).toMatchObject({
    code: 'game-breaks-off',
    severity: 'error',
    ...placeOf(text, 'id: first\n    name: First day'),
  });
  expect(sentenceOf(problem!)).toMatch(
    /^a game that the computer played \(seed "check-\d+"\) broke off in round 1: too far$/,
  );
});

test('a seat that may not do what it does breaks the game off', () => {
  const stubborn = companyFor(scenario.game, {}).counterparts('x');
  const counterparts = () => ({
    ...stubborn,
    north: () => ({ type: 'party.return', seat: 'north' }) as const,
  });
  expect(playOut(scenario, { counterparts })).toMatchObject([{ params: { round: 1 } }]);
});
