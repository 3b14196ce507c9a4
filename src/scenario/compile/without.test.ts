import { expect, test } from 'vitest';
import { minimalScenario } from '../../testing/minimal-scenario.ts';
import type { ScenarioFile } from '../format/format.ts';
import { loadScenario } from '../load-scenario.ts';
import { compileScenario } from './compile-scenario.ts';
import { scenarioWithout } from './without.ts';

const { file } = loadScenario(minimalScenario()).scenario!;
const alone = (of = file) => scenarioWithout(of, { mediator: true, options: {} });
const lacking = (issue: string, ...options: readonly string[]) =>
  scenarioWithout(file, { mediator: false, options: { [issue]: options } });

const ids = (items: ReadonlyArray<{ readonly id: string }>) => items.map(({ id }) => id);

test('nothing taken out leaves the scenario as it is', () => {
  expect(scenarioWithout(file, { mediator: false, options: {} })).toBe(file);
  const talks = { ...file, mediator: undefined };
  expect(alone(talks)).toBe(talks);
});

test('the mediator takes its cards along, and no others', () => {
  const shared = file.actions.map(action =>
    action.id === 'open-ford' ? { ...action, seats: [...action.seats, 'host'] } : action,
  );
  const less = alone({ ...file, actions: shared });
  expect(less.mediator).toBeUndefined();
  expect(ids(less.actions)).toEqual(ids(file.actions).filter(id => id !== 'guarantee-water'));
  expect(less.actions.find(({ id }) => id === 'open-ford')?.seats).toEqual(['north', 'south']);
});

test('the mediator reacts to nothing, is asked nothing, advised nothing and owns no gauge', () => {
  const says = [
    { who: 'host', says: 'Go on.', effects: [] },
    { who: 'north', says: 'So be it.', effects: [] },
  ];
  const [shots] = file.events;
  const [first, ...metrics] = file.metrics;
  const text = 'Ask for water.';
  const talkative: ScenarioFile = {
    ...file,
    actions: file.actions.map(action => ({ ...action, reactions: says })),
    events: [
      { ...shots!, id: 'kept', reactions: says },
      { ...shots!, id: 'asked', choice: { ...shots!.choice!, seat: 'host' } },
    ],
    metrics: [{ ...first!, seat: 'host' }, ...metrics],
    hints: [
      { id: 'all', text },
      { id: 'own', seats: ['host'], text },
      { id: 'both', seats: ['host', 'north'], text },
    ],
  };
  const less = alone(talkative);
  for (const { reactions } of [...less.actions, ...less.events])
    expect(reactions.map(({ who }) => who)).toEqual(['north']);
  expect(ids(less.events)).toEqual(['kept']);
  expect(less.metrics.map(({ seat }) => seat)).toEqual([undefined, ...metrics.map(({ seat }) => seat)]);
  expect(ids(less.hints)).toEqual(['all', 'both']);
});

test('an option taken out is in no issue, linkage, promise or guarantee', () => {
  const less = lacking('wells', 'shared');
  expect(ids(less.issues[0]!.options)).toEqual(['south-keeps', 'north-keeps']);
  expect(less.issues.slice(1)).toEqual(file.issues.slice(1));
  expect(less.parties.flatMap(({ linkages }) => linkages)).toEqual([]);
  const commits = less.actions.map(({ commits }) => commits?.options);
  expect(commits.slice(0, 3)).toEqual([['north-keeps'], ['south-keeps'], undefined]);
  expect(less.actions.flatMap(({ sweetens }) => sweetens)).toEqual([]);
  expect(() => compileScenario(less, '')).not.toThrow();
});

test('what is about other options and issues stays', () => {
  const less = lacking('market', 'open');
  expect(less.parties).toEqual(file.parties);
  expect(less.actions).toEqual(file.actions);
  expect(ids(less.issues[1]!.options)).toEqual(['shut']);
});

test('a promise and a red line without an option left are gone', () => {
  const less = lacking('wells', 'shared', 'north-keeps');
  expect(ids(less.actions)).toEqual(ids(file.actions).filter(id => id !== 'north-pledge'));
  const [north, ...others] = file.parties;
  const line = { issue: 'wells', options: ['north-keeps'], why: 'The council forbids it.' };
  const strict = {
    ...file,
    parties: [{ ...north!, 'red-lines': [...north!['red-lines'], line] }, ...others],
  };
  const left = scenarioWithout(strict, { mediator: false, options: { wells: ['north-keeps'] } });
  expect(left.parties[0]!['red-lines']).toEqual(north!['red-lines']);
});

test('neither the status quo nor what is not there can be taken out', () => {
  expect(lacking('wells', 'south-keeps')).toBe(file);
  expect(lacking('moon', 'south-keeps')).toBe(file);
});
