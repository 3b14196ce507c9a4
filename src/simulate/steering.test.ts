import { expect, test } from 'vitest';
import type { Move, Opening } from '../engine/move.ts';
import { randomStream } from '../engine/random.ts';
import { setTable } from '../engine/setup.ts';
import { viewFor } from '../engine/view-for.ts';
import { minimalGame } from '../testing/minimal-game.ts';
import { shipped } from '../testing/shipped.ts';
import { companyFor, MIXED } from './company.ts';
import { type Choice, chosen, keyDecisions, swingOf } from './steering.ts';
import type { GameSummary } from './summary.ts';

const game = minimalGame();
const view = viewFor(game, setTable(game, 'steering'), 'north');
const OPENINGS: readonly Opening[] = [
  { type: 'corridor.choose', seat: 'north', action: 'open-ford' },
  { type: 'event.decide', seat: 'north', event: 'shots', option: 'answer' },
  { type: 'corridor.rest', seat: 'north' },
];
const first = (_: unknown, openings: readonly Opening[]) => openings[0] as Move;

function takes(take: Choice['take']) {
  const held = chosen({ seat: 'north', take }, first);
  return held(view, OPENINGS, randomStream('steering', 'test', 0));
}

test('a seat held to a choice makes it, or never does; the rest it leaves to the persona', () => {
  expect(takes({ kind: 'play', action: 'open-ford' })).toBe(OPENINGS[0]);
  expect(takes({ kind: 'leave', action: 'open-ford' })).toBe(OPENINGS[1]);
  expect(takes({ kind: 'decide', event: 'shots', option: 'answer' })).toBe(OPENINGS[1]);
  expect(takes({ kind: 'decide', event: 'floods', option: 'answer' })).toBe(OPENINGS[0]);
});

function summary(ending: string, index: number, actions: readonly number[]): GameSummary {
  const nothing = { hash: '', moves: 0, scores: [], metrics: [], events: [], agreed: [] };
  return { index, ending, actions, history: [], opener: undefined, turns: [], ...nothing };
}

test('Istanbul marks ten key decisions or more, in every seat', () => {
  const decisions = keyDecisions(shipped('istanbul-2025').file);
  expect(new Set(decisions.map(({ id }) => id)).size).toBeGreaterThanOrEqual(10);
  expect(new Set(decisions.map(({ seat }) => seat))).toEqual(new Set(['pakistan', 'taliban', 'mediators']));
});

test('a swing is measured over the games in which the decision came up', () => {
  const run = (endings: string) =>
    endings.split('').map((ending, index) => summary(ending, index, index < 4 ? [7] : []));
  const decision = keyDecisions(shipped('istanbul-2025').file)[0]!;
  const came = ({ actions }: GameSummary) => actions.includes(7);
  expect(swingOf(decision, came, [run('aabbaaaa'), run('abbbbbbb')])).toMatchObject({
    games: 4,
    ending: 'a',
    by: -25,
    moved: 25,
  });
});

test('a mixed cast differs from game to game and is the same again for the same seed', () => {
  const company = companyFor(game, { north: MIXED, south: MIXED });
  const personas = Array.from({ length: 20 }, (_, index) => company.castings(`seed-${index}`).north?.persona);
  expect(new Set(personas).size).toBeGreaterThan(2);
  expect(company.castings('seed-3')).toEqual(company.castings('seed-3'));
});
