import { expect, test } from 'vitest';
import { type Assumption, UNCONTESTED } from '../analysis/debrief/futures.ts';
import { readFacts } from '../engine/facts.ts';
import type { Consequence, Game } from '../engine/game.ts';
import { setTable } from '../engine/setup.ts';
import { shipped } from '../testing/shipped.ts';
import { contested } from './contested.ts';

const { game } = shipped('istanbul-2025');
const facts = readFacts(game, setTable(game, 'contested'));

/** Every number that each assumption weighs. */
function figuresOf(of: Game): Readonly<Record<Assumption, readonly number[]>> {
  return {
    cards: of.actions.flatMap(sizesOf),
    events: of.events.flatMap(sizesOf),
    hazards: of.events.map(({ hazard }) => hazard(facts)),
    drift: of.metrics.flatMap(({ drift, couplings }) => [
      drift?.rate ?? 0,
      ...couplings.map(({ rate }) => rate),
    ]),
    'war-cost': of.parties.flatMap(({ reservationTerms }) => reservationTerms.map(({ cost }) => cost)),
    'truce-hazard': [of.aftermath.hazard],
    thresholds: of.ratification.thresholds,
  };
}

function sizesOf({ effects, reactions }: Consequence): readonly number[] {
  return [...effects, ...reactions.flatMap(each => each.effects)].map(({ by }) => by);
}

const SHARES = Object.keys(UNCONTESTED).filter(
  (assumption): assumption is Assumption => assumption !== 'thresholds',
);

test.each(SHARES)('twice the %s doubles its numbers and no other', assumption => {
  const figures = figuresOf(game);
  expect(figures[assumption].some(figure => figure !== 0)).toBe(true);
  expect(figuresOf(contested(game, { ...UNCONTESTED, [assumption]: 200 }))).toEqual({
    ...figures,
    [assumption]: figures[assumption].map(figure => 2 * figure),
  });
});

test('thresholds move by points, and nothing else does', () => {
  const figures = figuresOf(game);
  expect(figuresOf(contested(game, { ...UNCONTESTED, thresholds: 5 }))).toEqual({
    ...figures,
    thresholds: figures.thresholds.map(threshold => threshold + 50),
  });
});
