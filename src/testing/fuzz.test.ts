import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';

test('mutilated files are answered, and what passes plays to an end', { timeout: 120_000 }, () => {
  const { passed } = fuzz('suite', 0, 400, 2);
  expect(passed).toBeGreaterThan(20);
});
