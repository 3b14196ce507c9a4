import { expect, test } from 'vitest';
import { withoutSecrets } from './faults.ts';

test('a report keeps the words of a fault and drops what could hold a secret', () => {
  const fault = '{"type":"seat.confide","seat":"north","claim":"vital"} was refused: not-asked';
  expect(withoutSecrets(fault)).toBe('… was refused: not-asked');
  expect(withoutSecrets('no option "dismantle" in [1,2]')).toBe('no option … in …');
});
