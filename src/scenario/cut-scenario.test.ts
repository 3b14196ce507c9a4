import { expect, test } from 'vitest';
import { istanbul } from '../testing/istanbul.ts';
import { minimalScenarioWith, withReplaced } from '../testing/minimal-scenario.ts';
import { cutScenario } from './cut-scenario.ts';
import { loadScenario } from './load-scenario.ts';

const CUT = 'cuts: [{ id: short, name: Short, minutes: 10, rounds: [last] }]\nratification:\n';
const text = minimalScenarioWith('ratification:\n', CUT);
const whole = loadScenario(text).scenario!;
const short = cutScenario(whole, 'short')!;

test('a cut keeps its rounds and its own minutes', () => {
  expect(short.game.rounds.map(round => round.id)).toEqual(['last']);
  expect(short.file.minutes).toBe(10);
});

test('what a dropped round brings comes with the next that is kept', () => {
  expect(short.file.rounds[0]!.news.map(news => news.text)).toEqual(['The river is low.']);
});

test('a cut is a game of its own, by name and by hash, and the whole is not touched', () => {
  expect(short.game).toMatchObject({ id: whole.game.id, cut: 'short' });
  expect(short.game.hash).not.toBe(whole.game.hash);
  expect(whole.game).toMatchObject({ cut: undefined, rounds: [{ id: 'first' }, { id: 'last' }] });
});

test('two cuts of a scenario are two games', () => {
  const both = CUT.replace('cuts: [', 'cuts: [{ id: start, name: Start, minutes: 5, rounds: [first] }, ');
  const { game, file } = loadScenario(minimalScenarioWith('ratification:\n', both)).scenario!;
  const [start, end] = ['start', 'short'].map(id => cutScenario({ ...whole, game, file }, id)!.game);
  expect(start!.hash).not.toBe(end!.hash);
});

test('an event confined to dropped rounds is confined to those that take their place', () => {
  const confinedTo = (since: string, until: string, kept: string) => {
    const event = `title: Shots at the river\n    since: ${since}\n    until: ${until}`;
    const given = withReplaced(text.replace('[last]', `[${kept}]`), 'title: Shots at the river', event);
    const { since: from, until: to } = cutScenario(loadScenario(given).scenario!, 'short')!.file.events[0]!;
    return [from, to];
  };
  expect(confinedTo('first', 'last', 'last')).toEqual(['last', 'last']);
  expect(confinedTo('first', 'last', 'first')).toEqual(['first', 'first']);
  expect(confinedTo('last', 'last', 'first, last')).toEqual(['last', 'last']);
  expect(confinedTo('first', 'first', 'first, last')).toEqual(['first', 'first']);
});

test('there is no cut that the file does not offer', () => {
  expect(cutScenario(whole, 'shorter')).toBeUndefined();
});

test('a cut of rounds that are not there is reported', () => {
  const { problems } = loadScenario(text.replace('rounds: [last]', 'rounds: [lost]'));
  expect(problems).toMatchObject([
    { code: 'unknown-id', params: { kind: 'round', id: 'lost', suggestion: 'last' } },
  ]);
});

test('Istanbul has a cut of four rounds and half an hour that loses no news', () => {
  const all = istanbul();
  const halved = cutScenario(all, 'four-rounds')!;
  const news = (file: typeof all.file) => file.rounds.flatMap(round => round.news);
  expect(halved.file).toMatchObject({ minutes: 30, rounds: { length: 4 } });
  expect(news(halved.file)).toEqual(news(all.file));
});
