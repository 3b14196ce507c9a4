import { expect, test } from 'vitest';
import type { Desk } from '../flow/desk.ts';
import { createTranslator } from '../i18n/translator.ts';
import { whatComes, whoFollows } from '../view/turn/who-next.ts';
import { shipped } from './shipped.ts';
import { tour } from './tour.ts';

const t = createTranslator();
const scenario = shipped('istanbul-2025');
const desks = tour(scenario, 'pakistan', 'next');

/** The same desk with these seats still to move. */
function withFloor(desk: Desk, floor: readonly string[], exchange = 0): Desk {
  return { ...desk, view: { ...desk.view, floor, exchange, exchanges: 4 } };
}

const sitting = desks.find(({ screen, stage }) => screen === 'turn' && stage === 'session')!;

test('whoever moves is told who moves after', () => {
  const told = (floor: readonly string[], exchange?: number) =>
    whoFollows(scenario, withFloor(sitting, floor, exchange), t);
  expect(told(['pakistan', 'mediators', 'taliban'])).toBe(
    'After you: Türkiye and Qatar, then the Taliban authorities.',
  );
  expect(told(['pakistan'])).toBe('You close this exchange.');
  expect(told(['pakistan'], 3)).toBe('You close the sitting.');
});

test('what was revealed ends with who moves before the reader', () => {
  const waiting = withFloor(sitting, ['taliban', 'pakistan', 'mediators'], 1);
  expect(whatComes(scenario, waiting, t)).toBe('Next, exchange 2 of 4: the Taliban authorities, then you.');
  expect(whatComes(scenario, { ...waiting, stage: 'corridors' }, t)).toBe(
    'Next: the corridors, where all choose at once.',
  );
});

test('after a round comes the next by its name and date, and the last as such', () => {
  const closing = desks.find(
    ({ screen, stage, revealed, view }) =>
      screen === 'reveal' && stage === 'briefing' && revealed[0]!.round < view.round,
  )!;
  const before = (round: number) => whatComes(scenario, { ...closing, view: { ...closing.view, round } }, t);
  expect(before(1)).toBe('Next: “The night of the drafts”, 26 October.');
  expect(before(5)).toBe('Next: “The last day”, 7 November, the last round.');
});

test('in a whole game every turn in order, and every reveal, says what comes', () => {
  const inOrder = desks.filter(
    ({ screen, stage }) => screen === 'turn' && (stage === 'statements' || stage === 'session'),
  );
  const reveals = desks.filter(({ screen }) => screen === 'reveal');
  expect(Math.min(inOrder.length, reveals.length)).toBeGreaterThan(5);
  expect(inOrder.filter(desk => whoFollows(scenario, desk, t) === '')).toEqual([]);
  expect(
    reveals.map(desk => whatComes(scenario, desk, t)).filter(text => !/^Next.*\w\.$/.test(text)),
  ).toEqual([]);
});
