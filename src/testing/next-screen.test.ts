import { expect, test } from 'vitest';
import type { Occurrence } from '../engine/table.ts';
import { hasNews, hasTidings } from '../flow/next-screen.ts';
import type { Sitting } from '../flow/sitting.ts';
import { LEAST_TOLD } from '../view/gauges.ts';
import { shipped } from './shipped.ts';
import { playedTour } from './tour.ts';

const { sitting: played } = playedTour(shipped('istanbul-2025'), 'pakistan', 'next-screen');
const trust = played.game.metrics.findIndex(({ id }) => id === 'trust');
const first = played.entries.find(({ stage }) => stage === 'session')!;

/** A sitting in which one entry, with this in it, has not been shown. */
function untold(...occurrences: readonly Occurrence[]): Sitting {
  const index = first.index;
  const entry = { ...first, occurrences };
  const log = played.log.map(({ move }) => ({ move }));
  return { ...played, log, shown: index, entries: [...played.entries.slice(0, index), entry] };
}

const moved = (by: number, happening = 'offer-refused'): Occurrence => ({
  type: 'changed',
  contribution: {
    ...{ target: 'metric', index: trust, by },
    cause: { kind: 'table', happening, seat: 'pakistan' },
  },
});

test('a gauge that moved by as little as a reveal tells is news, by less it is not', () => {
  expect(hasNews(untold(moved(-LEAST_TOLD)))).toBe(true);
  expect(hasNews(untold(moved(1 - LEAST_TOLD)))).toBe(false);
  expect(hasNews(untold(moved(-3), moved(-3)))).toBe(true);
});

test('silence and what it costs are no news', () => {
  expect(hasNews(untold({ type: 'passed', seat: 'pakistan' }, moved(-10, 'passed')))).toBe(false);
});

test('what one offers oneself is news, and one’s own answer where it is the last to a text', () => {
  const offer = played.table.offers.length;
  const answer = (seat: string) => ({ seat, terms: { 0: -1 }, accepted: false });
  const draft = { kind: 'draft', by: 'mediators', terms: { 0: 1 }, round: 0, exchange: 0 } as const;
  const answered = { type: 'offer.answered', seat: 'pakistan', offer, accepted: false } as const;
  const after = (...seats: readonly string[]): Sitting => {
    const sitting = untold(answered);
    const offers = [...played.table.offers, { ...draft, answers: seats.map(answer) }];
    return { ...sitting, table: { ...sitting.table, offers } };
  };
  expect(hasNews(after('pakistan'))).toBe(false);
  expect(hasNews(after('taliban', 'pakistan'))).toBe(true);
  const own = played.table.offers.findIndex(({ by, carried }) => by === 'pakistan' && !carried);
  expect(hasNews(untold({ type: 'offer.made', offer: own }))).toBe(true);
});

test('an answer to one’s own offer is news, to that of another it is not', () => {
  const by = (seat: string) =>
    played.table.offers.findIndex(({ by: offerer, carried }) => offerer === seat && !carried);
  const answered = (seat: string, offer: number) =>
    ({ type: 'offer.answered', seat, offer, accepted: false }) as const;
  expect(hasNews(untold(answered('taliban', by('pakistan'))))).toBe(true);
  expect(hasNews(untold(answered('pakistan', by('taliban'))))).toBe(false);
  expect(hasNews(untold({ type: 'offer.made', offer: by('taliban') }))).toBe(true);
});

test('what was said between others in confidence makes no screen', () => {
  const said = { type: 'confided', issue: 0, claim: 'vital' } as const;
  expect(hasNews(untold({ ...said, from: 'taliban', to: 'mediators' }))).toBe(false);
});

test('where a gauge was forecast, the answer is always shown', () => {
  const sitting = untold(moved(-1));
  const forecast = { metric: 'trust', direction: 'down' } as const;
  const log = sitting.log.with(first.index, { ...sitting.log[first.index]!, forecast });
  expect(hasNews(sitting)).toBe(false);
  expect(hasNews({ ...sitting, log })).toBe(true);
});

test('before one’s own turn only what moved two points, or the text, is told on a screen', () => {
  expect(hasTidings(untold(moved(19)))).toBe(false);
  expect(hasTidings(untold(moved(20)))).toBe(true);
  expect(hasTidings(untold({ type: 'clause.agreed', issue: 0, option: 0 }))).toBe(true);
});

test('what the day brought was told in its briefing', () => {
  const cause = { kind: 'round', round: 0, effect: 0 } as const;
  const brought = { target: 'metric', index: trust, by: -30, cause } as const;
  expect(hasTidings(untold({ type: 'changed', contribution: brought }))).toBe(false);
});
