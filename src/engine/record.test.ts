import { expect, test } from 'vitest';
import { isReflectionOf } from './record.ts';

test('a reflection is its writer’s; one of which nobody knows the writer is everybody’s', () => {
  const [own, old] = [
    { by: 'north', question: 'q', text: 't' },
    { question: 'q', text: 't' },
  ];
  expect(['north', 'south', undefined].map(seat => isReflectionOf(own, seat))).toEqual([true, false, false]);
  expect(['north', 'south', undefined].map(seat => isReflectionOf(old, seat))).toEqual([true, true, true]);
});
