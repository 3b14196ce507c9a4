import { expect, test, vi } from 'vitest';
import { reportOf, withoutSecrets } from './faults.ts';

test('a report keeps the words of a fault and drops what could hold a secret', () => {
  const fault = '{"type":"seat.confide","seat":"north","claim":"vital"} was refused: not-asked';
  expect(withoutSecrets(fault)).toBe('… was refused: not-asked');
  expect(withoutSecrets('no option "dismantle" in [1,2]')).toBe('no option … in …');
});

test.each([
  ['an error', new RangeError('too far'), 'RangeError: too far'],
  ['a text', 'north wants the wells', 'A fault without a name'],
])('%s that was thrown outside a game is reported', (_, thrown, line) => {
  vi.stubGlobal('navigator', { userAgent: 'a browser' });
  const report = reportOf(thrown, { sitting: undefined, scenario: undefined, screen: undefined });
  expect(report.split('\n')).toEqual(expect.arrayContaining(['No game', line]));
});
