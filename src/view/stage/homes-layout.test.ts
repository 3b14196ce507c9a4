import { expect, test } from 'vitest';
import { sampleStage } from '../../testing/gallery/samples.ts';
import { boxOf, contains, overlaps } from './box.ts';
import { COUNTED_MS, heightAt, homesIn } from './homes-layout.ts';

const homes = sampleStage('capitals').homes ?? [];

test.each([
  ['a wide picture', boxOf(0, 0, 1366, 380), 9],
  ['a tablet, where only one street has room for names', boxOf(0, 0, 780, 300), 4],
  ['a strip', boxOf(0, 0, 390, 250), 0],
] as const)('in %s every house stands in its own place', (_, box, labels) => {
  const streets = homesIn(homes, box, box.width > 560);
  const houses = streets.flatMap(street => street.houses);
  expect(houses).toHaveLength(9);
  for (const [at, { box: house }] of houses.entries()) {
    expect(contains(box, house)).toBe(true);
    for (const other of houses.slice(at + 1)) expect(overlaps(house, other.box)).toBe(false);
  }
  expect(houses.filter(({ label }) => label)).toHaveLength(labels);
  const heard = houses.map(({ heardAt }) => heardAt);
  expect(new Set(heard).size).toBe(houses.length);
  expect(Math.max(...heard)).toBeLessThan(COUNTED_MS);
});

test('houses are as wide as their influence and lit as high as their approval, so that the light is the support', () => {
  for (const { home, houses, street } of homesIn(homes, boxOf(0, 0, 1366, 380), true)) {
    const width = houses.reduce((sum, { box }) => sum + box.width, 0);
    const light = houses.reduce(
      (sum, { house, box }) =>
        sum + box.width * (street.y + street.height - heightAt(street, house.approval)),
      0,
    );
    expect(light / (width * street.height)).toBeCloseTo(home.support / 100, 2);
  }
});

test('every house of an own street is named, whoever of them was asked', () => {
  const [street] = homesIn(sampleStage('home').homes ?? [], boxOf(0, 0, 527, 170), true);
  expect(street?.houses.every(({ label }) => label)).toBe(true);
  expect(street?.houses.filter(({ house }) => house.asked)).toHaveLength(1);
});

test('what a vote needs is written on the far side of its line from the beam', () => {
  const [home] = homes;
  const at = (support: number, threshold: number) => {
    const [laid] = homesIn([{ ...home!, support, threshold }], boxOf(0, 0, 390, 250), false);
    const line = heightAt(laid!.street, threshold);
    return laid!.needed.y >= line ? 'under' : 'over';
  };
  expect([at(54.2, 55), at(60, 55)]).toEqual(['over', 'under']);
});
