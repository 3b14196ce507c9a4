import { expect, test } from 'vitest';
import { minimalScenario, withReplaced } from '../../testing/minimal-scenario.ts';
import { loadScenario } from '../load-scenario.ts';
import { type Aspect, isUneven, partyBalance } from './party-balance.ts';

type Edit = readonly [stretch: string, instead: string];

/** How much each party of the minimal scenario has of something, once edited. */
function countsOf(aspect: Aspect, ...edits: readonly Edit[]): readonly number[] {
  const text = edits.reduce(
    (now, [stretch, instead]) => withReplaced(now, stretch, instead),
    minimalScenario(),
  );
  const { file } = loadScenario(text).scenario!;
  return partyBalance(file).find(each => each.aspect === aspect)!.counts;
}

const WORDS = countsOf('words')[0]!;

test('the two wells treat their parties alike', () => {
  expect(partyBalance(loadScenario(minimalScenario()).scenario!.file)).toEqual([
    { aspect: 'statements', counts: [0, 0] },
    { aspect: 'words', counts: [WORDS, WORDS] },
    { aspect: 'cards', counts: [2, 2] },
    { aspect: 'good-news', counts: [0, 0] },
  ]);
});

const NEWS = 'text: The river is low., source: almanac';
const SHOTS = 'title: Shots at the river';

test.each<[string, readonly number[], Edit]>([
  ['who says it', [1, 0], [NEWS, `${NEWS}, said-by: Northern officers`]],
  ['who denies it', [0, 1], [NEWS, `${NEWS}, said-by: A reporter, denied-by: The South`]],
  ['both at once', [1, 1], [NEWS, `${NEWS}, said-by: Each side`]],
  ['an event', [1, 0], [SHOTS, `${SHOTS}\n    said-by: The Northern Post`]],
])('a statement counts for %s', (_, counts, edit) => {
  expect(countsOf('statements', edit)).toEqual(counts);
});

test.each<[string, readonly number[], Edit]>([
  ['its aim', [2, 0], ['Bring the wells home.', 'Bring all of the wells home.']],
  ['a home of its own', [3, 0], ['Those who plough.', 'Those who plough and sow now.']],
  ['its instructions', [0, 2], ['Come home with a market.', 'Come home with a market by night.']],
  [
    'a card of its own',
    [1, 0],
    ['The wells will not be given away.', 'The wells will not be given away now.'],
  ],
  [
    'no card that both may play',
    [0, 0],
    ['label: Open the ford to carts', 'label: Open the ford to carts now'],
  ],
  [
    'a headline of its press',
    [2, 0],
    ['headline: Carts cross the ford', 'headline: Carts cross the ford at dawn'],
  ],
  ['what it may decide', [3, 0], ['label: Answer,', 'label: Answer them at once,']],
])('words count that are %s', (_, more, edit) => {
  expect(countsOf('words', edit)).toEqual(more.map(each => WORDS + each));
});

test('a card for one party is its own', () => {
  expect(countsOf('cards', ['seats: [north, south]', 'seats: [south]'])).toEqual([2, 3]);
});

test.each<[string, readonly number[], string]>([
  ['its home', [1, 0], '{ constituency: north-council, by: 3, why: Hope. }'],
  ['its word', [0, 1], '{ metric: south-word, by: 3, why: Hope. }'],
  ['neither', [0, 0], '{ metric: trust, by: 3, why: Hope. }'],
  [
    'its home less than it harms its word',
    [0, 0],
    '{ constituency: north-council, by: 3, why: Hope. }, { metric: north-word, by: -3, why: Doubt. }',
  ],
])('good news does good to %s', (_, counts, effects) => {
  const good: Edit = ['{ metric: violence, by: 6, why: Shots at night. }', effects];
  expect(countsOf('good-news', good, [SHOTS, `${SHOTS}\n    positive: true`])).toEqual(counts);
  expect(countsOf('good-news', good)).toEqual([0, 0]);
});

test.each([
  [[10, 10], false],
  [[1, 0], false],
  [[2, 0], true],
  [[10, 9], false],
  [[100, 90], false],
  [[100, 89], true],
  [[89, 100, 100], true],
  [[0, 0], false],
])('parties with %j of something are treated unevenly: %s', (counts, uneven) => {
  expect(isUneven({ aspect: 'cards', counts })).toBe(uneven);
});
