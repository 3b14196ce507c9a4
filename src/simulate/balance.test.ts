import { expect, test } from 'vitest';
import { playingTime } from '../scenario/check/playing-time.ts';
import { compileScenario } from '../scenario/compile/compile-scenario.ts';
import { loadScenario } from '../scenario/load-scenario.ts';
import { minimalScenario } from '../testing/minimal-scenario.ts';
import { shipped } from '../testing/shipped.ts';
import { balanceOf } from './balance.ts';
import { balancePage } from './balance-page.ts';
import { balanceText } from './balance-text.ts';
import { playBatch } from './batch.ts';
import { counterpartsFor } from './counterparts.ts';
import { pairingsOf, reversedParties } from './pairings.ts';
import { differenceOf, shareOf } from './statistics.ts';

const { file, game } = loadScenario(
  minimalScenario().replace('title: Two wells', 'title: "<b>Two</b> wells"'),
).scenario!;
const turned = compileScenario(reversedParties(file), game.hash);
const pairings = pairingsOf(game, { south: 'tactical' });
const teams = pairings.map(({ castings, reversed }) => {
  const played = reversed ? turned : game;
  return { game: played, counterparts: counterpartsFor(played, castings) };
});
const summaries = playBatch(
  game,
  { seed: 'balance', from: 0, to: 40 },
  (_, index) => teams[index % teams.length]!,
);
const balance = balanceOf(file, game, summaries, 1, pairings);

test('every persona meets the one that is named, in both orders', () => {
  expect(pairings.map(({ castings }) => castings['south'])).toEqual(pairings.map(() => 'tactical'));
  expect(pairings.filter(({ reversed }) => reversed)).toHaveLength(pairings.length / 2);
  expect(balance.pairs.reduce((sum, { games }) => sum + games, 0)).toBe(40);
});

test('either party opens about half of the games', () => {
  const opened = Object.values(balance.firstMover).map(each => each.opened);
  expect(opened.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
  expect(Math.min(...opened)).toBeGreaterThan(0.2);
});

test('shares of endings sum to one for each pair, and lie in their intervals', () => {
  for (const { endings, ratified } of balance.pairs) {
    const shares = Object.values(endings);
    expect(shares.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(1, 2);
    for (const { value, low, high } of [...shares, ratified]) {
      expect(value).toBeGreaterThanOrEqual(low - 1e-4);
      expect(value).toBeLessThanOrEqual(high + 1e-4);
    }
  }
});

test('gauges are told for the rounds there are, and agreed shares hold no more than every game', () => {
  for (const rounds of Object.values(balance.metricsByRound)) {
    expect(rounds.length).toBeGreaterThan(0);
    expect(rounds.length).toBeLessThanOrEqual(game.rounds.length);
  }
  for (const share of Object.values(balance.agreedShares)) expect(share).toBeLessThanOrEqual(1);
});

test('games take about the minutes that the check expects of a file', () => {
  const talks = shipped('istanbul-2025');
  const team = { game: talks.game, counterparts: counterpartsFor(talks.game) };
  const played = playBatch(talks.game, { seed: 'minutes', from: 0, to: 10 }, () => team);
  const usual = [{ castings: {}, reversed: false }];
  const { minutes } = balanceOf(talks.file, talks.game, played, 1, usual);
  expect(minutes.p50 / playingTime(talks.file)).toBeGreaterThan(0.85);
  expect(minutes.p50 / playingTime(talks.file)).toBeLessThan(1.15);
});

test('the page needs nothing else, and markup in the file stays text', () => {
  const page = balancePage(file, balance, 40);
  expect(page).toContain('&lt;b&gt;Two&lt;/b&gt; wells');
  expect(page).not.toMatch(/<script|<link|src=|href=|url\(|NaN|undefined/);
  expect(balancePage(file, balance, 100)).toContain('The run was stopped');
  expect(balanceText(balance)).not.toMatch(/NaN|undefined/);
});

test('intervals are those of the textbooks', () => {
  const { low, high } = shareOf(8, 10);
  expect([low, high]).toEqual([0.4902, 0.9433]);
  expect(differenceOf([1, 2, 3], [1, 2, 3])).toMatchObject({ value: 0 });
  expect(differenceOf([1], [2])).toBeUndefined();
});
