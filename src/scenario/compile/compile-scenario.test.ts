import { expect, test } from 'vitest';
import { factsOf } from '../../engine/facts.ts';
import { worthOf } from '../../engine/preferences.ts';
import { setTable } from '../../engine/setup.ts';
import { minimalScenario, minimalScenarioWith } from '../../testing/minimal-scenario.ts';
import { loadScenario } from '../load-scenario.ts';
import { compileScenario } from './compile-scenario.ts';

const talks = () => loadScenario(minimalScenario()).scenario!;

test('points, gauges and thresholds come out as tenths, chances as thousandths', () => {
  const { game } = talks();
  const [north] = game.parties;
  expect(north!.preferences.points).toEqual([
    [0, 400, 500],
    [0, 300],
    [0, 200],
  ]);
  expect(north!.preferences.reservation).toBe(400);
  expect(game.metrics.map(metric => metric.start)).toEqual([500, 300, 560, 600, 560, 600]);
  expect(game.metrics.map(metric => metric.standsFor)).toEqual([
    'violence',
    'trust',
    ...Array(4).fill(undefined),
  ]);
  expect(game.metrics[1]).toMatchObject({ responds: { 'clause-agreed': 30, 'offer-refused': -10 } });
  expect(game.constituencies[0]).toMatchObject({
    influence: 60,
    approval: 600,
    points: [[-100, 40, 100], undefined, undefined],
  });
  expect(game.ratification).toEqual({ leastClauses: 2, thresholds: [500, 500], brokenCommitment: -50 });
  expect(game.mediator!.formats.map(format => format.leak)).toEqual([200, 50]);
  expect(game.aftermath.hazard).toBe(50);
});

test('a reaction comes always, or when its condition holds', () => {
  const { game } = talks();
  const reacts = '- { who: south, says: So they begin.,';
  const late = loadScenario(minimalScenarioWith(reacts, `${reacts} when: "round >= 2",`)).scenario!.game;
  const facts = factsOf(late, setTable(late, 'x'));
  const { when } = late.actions[0]!.reactions[0]!;
  expect(game.actions[0]!.reactions[0]!.when).toBeUndefined();
  expect([1, 2].map(round => when!({ ...facts, round }))).toEqual([false, true]);
});

test('ids become indices', () => {
  const { game } = talks();
  const [north, south] = game.parties;
  expect(game.tension).toEqual([
    { metric: 0, share: 0.6 },
    { metric: 1, share: -0.4 },
  ]);
  expect(game.metrics[1]!.couplings).toEqual([{ metric: 0, reference: 500, rate: -0.1 }]);
  expect([north!.homeSupport, south!.credibility]).toEqual([2, 5]);
  const guarantee = game.actions.find(action => action.id === 'guarantee-water')!;
  expect(guarantee.sweetens).toEqual([{ party: 1, issue: 0, option: 1, points: 60 }]);
  expect(guarantee).toMatchObject({ frees: [0, 1], leverage: 2, capital: 0 });
  expect(game.actions[2]!.sets).toEqual([{ place: 0, state: 'limited' }]);
  expect(game.actions[0]!.commits).toEqual({ issue: 0, options: [1, 2] });
  expect(game.actions[0]!.reactions[0]!.effects).toEqual([
    { metric: 1, by: -20, why: 'A promise made over their heads.' },
  ]);
});

test('linkages add and red lines forbid', () => {
  const { game } = talks();
  const [north] = game.parties;
  expect(worthOf(north!.preferences, [1, 1, 1])).toBe(950);
  expect(worthOf(north!.preferences, [1, 1, 0])).toBe(700);
  expect(north!.preferences.redLines).toEqual([[true, false, false], undefined, undefined]);
  expect(north!.redLines[0]!.liftedWhen).toBeTypeOf('function');
});

test('the hash is that of the content, however it is written', () => {
  const { game, file } = talks();
  const other = minimalScenarioWith('minutes: 8', 'minutes: 9');
  expect(game.hash).toMatch(/^[0-9a-f]{16}$/);
  expect(loadScenario(JSON.stringify(file)).scenario?.game.hash).toBe(game.hash);
  expect(loadScenario(other).scenario?.game.hash).not.toBe(game.hash);
});

test('a file nobody checked is refused loudly', () => {
  const { file } = talks();
  const broken = { ...file, tension: { weights: { nothing: 1 } } };
  expect(() => compileScenario(broken, '')).toThrow('unknown metric nothing');
  const [wells, ...others] = file.issues;
  const unsettled = { ...file, issues: [{ ...wells!, 'status-quo': 'gone' }, ...others] };
  expect(() => compileScenario(unsettled, '')).toThrow('unknown wells/gone');
});

test.each([
  ['', [true, true]],
  ['since: last', [false, true]],
  ['until: first', [true, false]],
  ['since: first\n    until: first', [true, false]],
  ['since: first\n    until: last', [true, true]],
])('an event may happen in the rounds it is confined to: %j', (stretch, rounds) => {
  const { game } = talks();
  const text = minimalScenarioWith('  - id: shots\n', `  - id: shots\n    ${stretch}\n`);
  const [shots] = loadScenario(text).scenario!.game.events;
  const table = setTable(game, '');
  const during = (violence: number) =>
    [0, 1].map(round => {
      const metrics = [violence, ...table.metrics.slice(1)];
      return shots!.when!(factsOf(game, { ...table, round, metrics }));
    });
  expect(during(500)).toEqual(rounds);
  expect(during(200)).toEqual([false, false]);
});

test('an event without a condition waits for none but its rounds', () => {
  const { game } = talks();
  const condition = `    when: "round >= 1 && metric['violence'] > 20.0"\n`;
  const facts = (round: number) => ({ ...factsOf(game, setTable(game, '')), round });
  const free = loadScenario(minimalScenarioWith(condition, '')).scenario!.game.events[0]!;
  expect(free.when).toBeUndefined();
  const late = loadScenario(minimalScenarioWith(condition, '    since: last\n')).scenario!.game.events[0]!;
  expect([1, 2].map(round => late.when!(facts(round)))).toEqual([false, true]);
});

test('a mediator’s formats, mandate and leverage, and what a card is', () => {
  const { game } = talks();
  expect(game.mediator).toMatchObject({
    id: 'host',
    leverage: 3,
    formats: [
      { id: 'hall', kind: 'plenary', exchanges: 3, tone: 1.5 },
      { id: 'rooms', kind: 'shuttle', exchanges: 2, tone: 0.5 },
    ],
    mandate: [
      { id: 'signed', points: 600, metric: undefined },
      { id: 'calm', points: 400, metric: 0 },
    ],
  });
  expect(
    game.actions.map(({ id, verb, seats, once, capital, goldstein, consults }) => [
      id,
      verb,
      seats,
      once,
      capital,
      goldstein,
      consults,
    ]),
  ).toEqual([
    ['north-pledge', 'state', ['north'], true, 0, 3, undefined],
    ['south-pledge', 'state', ['south'], true, 0, 3, undefined],
    ['open-ford', 'act', ['north', 'south'], true, 1, 7, undefined],
    ['ask-farmers', 'consult', ['north'], false, 0, 4, 1],
    ['ask-traders', 'consult', ['south'], false, 0, 4, 3],
    ['guarantee-water', 'offer', ['host'], true, 0, 7, undefined],
  ]);
  expect(game.metrics[0]).toMatchObject({ seat: undefined, good: 'low', drift: { toward: 400, rate: 0.1 } });
  expect(game.endings.map(({ id, kind, early }) => [id, kind, early])).toEqual([
    ['war', 'war', true],
    ['agreed', 'ratified', false],
    ['refused', 'refused', false],
    ['apart', 'suspension', false],
  ]);
  expect(game.rounds.map(({ id, phases }) => [id, phases.length])).toEqual([
    ['first', 3],
    ['last', 3],
  ]);
  expect(game.aftermath.factors.map(({ id, times }) => [id, times])).toEqual([['watched', 0.5]]);
  expect(game.events[0]!.choice).toMatchObject({
    seat: 'north',
    options: [{ id: 'hold' }, { id: 'answer' }],
  });
});
