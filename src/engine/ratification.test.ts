import { expect, test } from 'vitest';
import { game, MARKET, WELLS } from '../testing/at-table.ts';
import { brokenCommitments, homeVote } from './ratification.ts';
import { setTable } from './setup.ts';
import type { Commitment, Table } from './table.ts';

const NORTH = 0;
const SOUTH = 1;
const [SOUTH_KEEPS, SHARED, NORTH_KEEPS] = [0, 1, 2];
const SHUT = 0;

const start = setTable(game, 'vote');

function agreedOn(terms: Readonly<Record<number, number>>, table: Table = start): Table {
  return {
    ...table,
    clauses: table.clauses.map((clause, issue) => {
      const option = terms[issue];
      return option === undefined ? clause : { ...clause, brackets: clause.brackets.map(() => option) };
    }),
  };
}

const promise = (given: Partial<Commitment>): Commitment => ({
  seat: 'north',
  issue: WELLS,
  options: [SHARED, NORTH_KEEPS],
  action: 0,
  freed: false,
  ...given,
});

test('support is approval weighted by influence, moved by what is agreed and by nothing else', () => {
  expect(homeVote(game, start, NORTH)).toMatchObject({ support: 560, passed: true });
  expect(homeVote(game, agreedOn({ [WELLS]: SHARED }), NORTH)).toEqual({
    support: 584,
    passed: true,
    constituencies: [
      { constituency: 0, approval: 640, fromDeal: 40, fromCommitments: 0 },
      { constituency: 1, approval: 500, fromDeal: 0, fromCommitments: 0 },
    ],
  });
  const bad = agreedOn({ [WELLS]: SOUTH_KEEPS, [MARKET]: SHUT });
  expect(homeVote(game, bad, NORTH)).toMatchObject({ support: 484, passed: false });
  expect(homeVote(game, bad, SOUTH)).toMatchObject({ support: 564, passed: true });
});

test('a home approves from its threshold on, and approval stays between none and all', () => {
  const even = { ...start, approvals: [500, 500, 499, 500] };
  expect(homeVote(game, even, NORTH)).toMatchObject({ support: 500, passed: true });
  expect(homeVote(game, even, SOUTH)).toMatchObject({ support: 499, passed: false });
  const [fond, cold] = [980, 30].map(approval =>
    homeVote(
      game,
      agreedOn({ [WELLS]: approval > 500 ? NORTH_KEEPS : SOUTH_KEEPS }, approving(approval)),
      NORTH,
    ),
  );
  expect(fond?.constituencies[0]).toMatchObject({ approval: 1000, fromDeal: 100 });
  expect(cold?.constituencies[0]).toMatchObject({ approval: 0, fromDeal: -100 });
});

const approving = (approval: number): Table => ({ ...start, approvals: start.approvals.map(() => approval) });

test('every promise signed away costs approval with each group at that home, and at no other', () => {
  const commitments = [promise({}), promise({ issue: MARKET, options: [1] })];
  const both = { ...agreedOn({ [WELLS]: SOUTH_KEEPS, [MARKET]: SHUT }), commitments };
  expect(homeVote(game, both, NORTH).constituencies).toMatchObject([
    { approval: 400, fromCommitments: -100 },
    { approval: 360, fromCommitments: -100 },
  ]);
  expect(homeVote(game, both, SOUTH).constituencies.map(each => each.fromCommitments)).toEqual([0, 0]);
});

test.each([
  ['kept', promise({ options: [SOUTH_KEEPS] }), { [WELLS]: SOUTH_KEEPS }, 0],
  ['signed away', promise({}), { [WELLS]: SOUTH_KEEPS }, 1],
  ['freed', promise({ freed: true }), { [WELLS]: SOUTH_KEEPS }, 0],
  ['left open', promise({}), {}, 0],
])('a promise that is %s', (_, commitment, terms, broken) => {
  expect(brokenCommitments({ ...agreedOn(terms), commitments: [commitment] })).toHaveLength(broken);
});
