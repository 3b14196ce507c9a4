import { expect, test } from 'vitest';
import { seatingFor } from '../app/seating.ts';
import { isMove } from '../engine/move.ts';
import type { Occurrence } from '../engine/table.ts';
import type { Desk } from '../flow/desk.ts';
import { sitDown } from '../flow/sitting.ts';
import { createTranslator } from '../i18n/translator.ts';
import { beforeTurn } from '../view/reveal/before-turn.ts';
import { screensOf } from './screens-of.ts';
import { shipped } from './shipped.ts';
import { plainCounterparts } from './tour.ts';

const t = createTranslator();
const scenario = shipped('istanbul-2025');
const { file } = scenario;
const seating = seatingFor(scenario, { pakistan: { kind: 'person' } }, 'before-turn');
const start = sitDown({ ...seating, counterparts: plainCounterparts(scenario) });
const desks = screensOf(start, ({ openings }) => {
  const moves = openings.filter(isMove);
  return moves.find(({ type }) => type === 'statement.skip' || type === 'turn.pass') ?? moves[0]!;
}).map(({ desk }) => desk);
const turns = desks.filter(({ screen }) => screen === 'turn');
const first = turns.find(({ untold }) => untold.length > 0)!;

/** A turn before which only this came. */
function after(move: Desk['untold'][number]['move'], ...occurrences: readonly Occurrence[]): Desk {
  const { said: _, ...entry } = first.untold[0]!;
  return { ...first, untold: [{ ...entry, move, occurrences }] };
}

const trust = file.metrics.findIndex(({ id }) => id === 'trust');
const moved = (by: number, cause: Extract<Occurrence, { type: 'changed' }>['contribution']['cause']) =>
  ({ type: 'changed', contribution: { target: 'metric', index: trust, by, cause } }) as const;

test('what others say or do before one’s turn is told on a screen, the turn’s own if no other', () => {
  const told = new Set(
    desks.flatMap(({ revealed, untold }) => [...revealed, ...untold].map(each => each.index)),
  );
  const open = desks
    .at(-1)!
    .entries.filter(({ stage }) => stage === 'statements' || stage === 'convening')
    .filter(({ move }) => 'seat' in move && move.seat !== 'pakistan');
  expect(open.length).toBeGreaterThan(5);
  expect(open.filter(({ index }) => !told.has(index))).toEqual([]);
  expect(turns.some(desk => (beforeTurn(file, desk, t)?.moves ?? []).length > 0)).toBe(true);
});

test('with what it moved and why, but for what the day’s briefing told', () => {
  const pass = { type: 'turn.pass', seat: 'taliban' } as const;
  const table = { kind: 'table', happening: 'offer-refused', seat: 'taliban' } as const;
  expect(beforeTurn(file, after(pass, moved(-10, table)), t)?.moved).toEqual([
    expect.stringMatching(/^Trust −1 \(The Taliban authorities: /),
  ]);
  expect(beforeTurn(file, after(pass, moved(-4, table)), t)).toBeUndefined();
  const day = moved(-30, { kind: 'round', round: 0, effect: 0 });
  expect(beforeTurn(file, after(pass, day), t)).toBeUndefined();
});

test('of several words of a delegation the last stands for all', () => {
  const saying = (seat: string, action: string) =>
    ({ type: 'statement.made', seat, action: file.actions.findIndex(({ id }) => id === action) }) as const;
  const words = [saying('taliban', 'tb-condole'), saying('mediators', 'md-open-agenda')];
  const desk = after({ type: 'turn.pass', seat: 'taliban' }, ...words, words[0]!);
  expect(beforeTurn(file, desk, t)?.moves.map(({ who }) => who?.id)).toEqual(['mediators', 'taliban']);
});

test('terms put to the viewer stand among its choices, and are told there alone', () => {
  const offer = {
    kind: 'offer',
    by: 'taliban',
    terms: { 0: 1 },
    answers: [],
    round: 0,
    exchange: 0,
  } as const;
  const desk = after({ type: 'turn.pass', seat: 'taliban' }, { type: 'offer.made', offer: 0 });
  const view = { ...desk.view, offers: [offer] };
  expect(beforeTurn(file, { ...desk, view }, t)).toBeUndefined();
  const own = { ...offer, by: 'pakistan' };
  expect(beforeTurn(file, { ...desk, view: { ...view, offers: [own] } }, t)?.moves).toHaveLength(1);
});

test('one’s own word in confidence is told with all that it moved', () => {
  const said = { from: 'pakistan', to: 'mediators', issue: 0, claim: 'vital' } as const;
  const desk = after(
    { type: 'seat.confide', seat: 'pakistan', to: 'mediators', issue: 0, claim: 'vital' },
    { type: 'confided', ...said },
    moved(2, { kind: 'table', happening: 'offer-made', seat: 'pakistan' }),
  );
  const told = beforeTurn(file, desk, t);
  expect(told?.own).toBe(true);
  expect(told?.moves.map(({ text }) => text)).toEqual([
    expect.stringContaining('You told Türkiye and Qatar'),
  ]);
  expect(told?.moved).toEqual(['Trust +0.2']);
});
