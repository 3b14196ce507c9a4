import { expect, test } from 'vitest';
import { game, MARKET, WELLS } from '../testing/at-table.ts';
import type { SeatId } from './game.ts';
import { facingOffers } from './offers.ts';
import { setTable } from './setup.ts';
import type { Offer } from './table.ts';

const { clauses } = setTable(game, 'offers');

const made = (by: SeatId, issue: number, answeredBy: readonly SeatId[] = []): Offer => ({
  kind: 'offer',
  by,
  round: 0,
  exchange: 0,
  terms: { [issue]: 1 },
  answers: answeredBy.map(seat => ({ seat, terms: { [issue]: -1 }, accepted: false })),
});

const facing = (seat: SeatId, ...offers: readonly Offer[]) => facingOffers(game, { offers, clauses }, seat);

test('of each other seat the latest offer waits, whoever made the first', () => {
  const [south, host] = [made('south', WELLS), made('host', WELLS)];
  expect(facing('north', south, host, made('south', MARKET))).toEqual([2, 1]);
  expect(facing('north', host, south, made('host', MARKET))).toEqual([2, 1]);
  expect(facing('north', made('north', WELLS), south)).toEqual([1]);
});

test('what was answered waits no longer, and neither does what it took the place of', () => {
  expect(facing('north', made('south', WELLS), made('south', MARKET, ['north']))).toEqual([]);
  expect(facing('north', made('host', WELLS, ['south']))).toEqual([0]);
});

test('what is carried waits for its addressee alone, and nothing waits for a mediator', () => {
  const carried = { from: 'south', to: 'north', framing: 'verbatim' } as const;
  const brought: Offer = { ...made('host', WELLS), carried };
  expect(facing('north', brought)).toEqual([0]);
  expect(facing('south', brought)).toEqual([]);
  expect(facing('host', made('south', WELLS))).toEqual([]);
});

test('an offer that asks no more than is agreed waits for nobody', () => {
  const agreed = clauses.map((clause, issue) => (issue === WELLS ? { ...clause, brackets: [1, 1] } : clause));
  const offers = [made('south', WELLS), made('host', MARKET)];
  expect(facingOffers(game, { offers, clauses: agreed }, 'north')).toEqual([1]);
});
