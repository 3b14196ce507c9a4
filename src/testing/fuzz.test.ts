import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';

test('mutilated files are answered, and what passes plays to an end', { timeout: 120_000 }, () => {
  const { passed } = fuzz(400, 'suite', 2);
  expect(passed).toBeGreaterThan(20);
});
