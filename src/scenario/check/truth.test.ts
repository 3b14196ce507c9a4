import { describe, expect, test } from 'vitest';
import { treeOf } from '../conditions/conditions.ts';
import { assume, type Known } from './truth.ts';

describe('what an expression can come to', () => {
  const known: Known = {
    ranges: new Map([
      ['round', [1, 4]],
      ['agreed', [0, 3]],
      ['metric trust', [0, 60]],
      ['metric calm', [60, 100]],
      ['support north', [0, 100]],
      ['size did', [0, 0]],
      ['rounds', [4, 4]],
    ]),
    deal: new Map([['wells', new Set(['kept', 'shared', 'open'])]]),
    flags: new Map([
      ['did never', false],
      ['over', true],
    ]),
  };
  const [CAN, CANNOT] = [true, false];

  test.each<readonly [string, boolean, boolean]>([
    ['true', CAN, CANNOT],
    ['false', CANNOT, CAN],
    ['1', CAN, CAN],
    ['ratified', CAN, CAN],
    ['over', CAN, CANNOT],
    ['!over', CANNOT, CAN],
    ["'never' in did", CANNOT, CAN],
    ["'other' in did", CAN, CAN],
    ["!('never' in did)", CAN, CANNOT],
    ['round >= 1', CAN, CANNOT],
    ['round > 1', CAN, CAN],
    ['round > 4', CANNOT, CAN],
    ['round >= 4', CAN, CAN],
    ['round < 1', CANNOT, CAN],
    ['round <= 1', CAN, CAN],
    ['round <= 4', CAN, CANNOT],
    ['round < 5', CAN, CANNOT],
    ['5 > round', CAN, CANNOT],
    ['4 < round', CANNOT, CAN],
    ['round == 4', CAN, CAN],
    ['round == 5', CANNOT, CAN],
    ['round != 5', CAN, CANNOT],
    ['rounds == 4', CAN, CANNOT],
    ['rounds != 4', CANNOT, CAN],
    ['1 != round', CAN, CAN],
    ['round > rounds', CANNOT, CAN],
    ['round == rounds', CAN, CAN],
    ["metric['trust'] > 60.0", CANNOT, CAN],
    ["metric['trust'] >= 60.0", CAN, CAN],
    ["metric['trust'] > metric['calm']", CANNOT, CAN],
    ["metric['trust'] <= metric['calm']", CAN, CANNOT],
    ["support['north'] > 100.0", CANNOT, CAN],
    ['size(did) > 0', CANNOT, CAN],
    ["size('did') > 0", CAN, CAN],
    ["['a'].exists(i, i in said)", CAN, CAN],
    ["deal['wells'] == 'shared'", CAN, CAN],
    ["deal['wells'] == 'burnt'", CANNOT, CAN],
    ["'burnt' == deal['wells']", CANNOT, CAN],
    ["deal['wells'] != 'burnt'", CAN, CANNOT],
    ["deal['wells'] in ['burnt', 'sold']", CANNOT, CAN],
    ["deal['wells'] in ['burnt', 'kept']", CAN, CAN],
    ["deal['wells'] in ['kept', 'shared', 'open']", CAN, CANNOT],
    ["deal['wells'] in ['kept', deal['market']] && deal['wells'] == 'shared'", CAN, CAN],
    ["deal['market'] == 'open'", CAN, CAN],
    ['round > 2 && round < 4', CAN, CAN],
    ['round > 4 || over', CAN, CANNOT],
    ['round > 4 || !over', CANNOT, CAN],
    ['round > 3 && round < 3', CANNOT, CAN],
    ['round < 2 || round > 3', CAN, CAN],
    ['round > 2 || round < 3', CAN, CANNOT],
    ['ratified && !ratified', CANNOT, CAN],
    ['ratified || !ratified', CAN, CANNOT],
    ["deal['wells'] == 'kept' && deal['wells'] == 'shared'", CANNOT, CAN],
    ["deal['wells'] != 'kept' && deal['wells'] != 'shared' && deal['wells'] != 'open'", CANNOT, CAN],
    ["metric['trust'] > 50.0 && metric['trust'] < 50.0", CANNOT, CAN],
    ["metric['trust'] > metric['calm'] - 5.0", CAN, CAN],
    ['round == 1 && round == 2', CANNOT, CAN],
    ['(round > 4 || round >= 4) && round < 4', CANNOT, CAN],
    ["deal['wells'] in said", CAN, CAN],
    ["deal['wells'] in ['kept'] && round > 4", CANNOT, CAN],
  ])('%s', (expression, holds, fails) => {
    const tree = treeOf(expression)!;
    expect([assume(tree, true, known) !== undefined, assume(tree, false, known) !== undefined]).toEqual([
      holds,
      fails,
    ]);
  });
});
