import { expect, test } from 'vitest';
import { preferencesOf } from '../engine/deals.ts';
import { crossesRedLine, worthOf } from '../engine/preferences.ts';
import { setTable } from '../engine/setup.ts';
import { game, MARKET, WELLS } from '../testing/at-table.ts';
import { dealAt } from './outcome-space.ts';
import { tableSpace } from './table-space.ts';

const start = setTable(game, 'space');
const agreed = {
  ...start,
  clauses: start.clauses.map((clause, issue) =>
    issue === WELLS || issue === MARKET ? { brackets: [1, 1], parked: false } : clause,
  ),
};
const parties = game.parties.map((_, party) => preferencesOf(game, agreed, party));
const deals = Array.from({ length: 12 }, (_, index) => dealAt([3, 2, 2], index));

test('the space of a table is valued by what its parties want now', () => {
  const space = tableSpace(game, agreed);
  expect(space).toMatchObject({ outcomes: 12, deal: [700, 900], reservation: [400, 400] });
  const asGood = deals
    .filter(deal => !parties.some(party => crossesRedLine(party, deal)))
    .filter(deal => parties.every((party, k) => worthOf(party, deal) >= space.deal[k]!));
  expect(space.better).toBe(asGood.length - 1);
});

test('a status quo that could not be signed is not counted among the deals as good as it', () => {
  const forbidden = start.clauses.map((_, issue) => game.issues[issue]!.statusQuo);
  const wants = game.parties.map((_, party) => preferencesOf(game, start, party));
  expect(wants.some(party => crossesRedLine(party, forbidden))).toBe(true);
  const worth = wants.map(party => worthOf(party, forbidden));
  const asGood = deals
    .filter(deal => !wants.some(party => crossesRedLine(party, deal)))
    .filter(deal => wants.every((party, k) => worthOf(party, deal) >= worth[k]!));
  expect(tableSpace(game, start).better).toBe(asGood.length);
});

test('the cloud is a sample of deals that could be signed, the same for the same seed', () => {
  const { cloud } = tableSpace(game, agreed);
  const signable = deals
    .filter(([wells]) => wells !== 0)
    .map(deal => parties.map(party => worthOf(party, deal)).join());
  expect(cloud).toHaveLength(1500);
  expect(new Set(cloud.map(point => point.join()))).toEqual(new Set(signable));
  expect(tableSpace(game, agreed).cloud).toEqual(cloud);
  expect(tableSpace(game, { ...agreed, seed: 'another' }).cloud).not.toEqual(cloud);
});
