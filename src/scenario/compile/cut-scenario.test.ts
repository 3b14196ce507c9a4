import { describe, expect, test } from 'vitest';
import { minimalScenarioWith, withReplaced } from '../../testing/minimal-scenario.ts';
import { shipped } from '../../testing/shipped.ts';
import { playingTime } from '../check/playing-time.ts';
import { loadScenario } from '../load-scenario.ts';
import { cutFile, cutScenario } from './cut-scenario.ts';

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

describe('Istanbul has a cut of four rounds and twenty minutes', () => {
  const all = shipped('istanbul-2025');
  const short = cutScenario(all, 'four-rounds')!;
  const [cut] = all.file.cuts;

  test('that loses no news', () => {
    const news = (file: typeof all.file) => file.rounds.flatMap(round => round.news);
    expect(short.file).toMatchObject({ minutes: 20, rounds: { length: 4 } });
    expect(news(short.file)).toEqual(news(all.file));
  });

  test('and is reckoned to take as long', () => {
    expect(Math.abs(playingTime(short.file) - 20)).toBeLessThan(1);
    expect(Math.abs(playingTime(all.file) - 40)).toBeLessThan(1);
  });

  test('in which nobody is dealt what it leaves out', () => {
    const dealt = short.file.actions.map(({ id }) => id);
    expect([...dealt, ...cut!['leaves-out']].toSorted()).toEqual(
      all.file.actions.map(({ id }) => id).toSorted(),
    );
  });

  test('whose seats are told less in words of its own', () => {
    const seats = ({ file }: typeof all) => [...file.parties, file.mediator!];
    expect(seats(short).map(({ id, brief }) => [id, brief])).toEqual(
      seats(all).map(({ id }) => [id, cut!.briefs[id]]),
    );
    expect(short.file['public-brief']).toBe(cut!['public-brief']);
  });

  test('and whose sessions are shorter', () => {
    const exchanges = ({ file }: typeof all) => file.mediator!.formats.map(format => format.exchanges);
    expect(exchanges(short)).toEqual(exchanges(all).map(count => count + cut!['more-exchanges']));
  });
});

test('a session keeps one exchange, however many a cut takes from it', () => {
  const [first] = shipped('istanbul-2025').file.cuts;
  const shortest = cutFile(shipped('istanbul-2025').file, { ...first!, 'more-exchanges': -9 });
  expect(shortest.mediator!.formats.map(format => format.exchanges)).toEqual([1, 1, 1]);
});

test('a cut tells the seats what the whole game does, where it has no words of its own', () => {
  const { parties, 'public-brief': known, actions } = whole.file;
  expect(short.file).toMatchObject({ parties, actions });
  expect(short.file['public-brief']).toBe(known);
});

test('a cut that leaves out a card that is not there is reported', () => {
  const { problems } = loadScenario(text.replace('rounds: [last]', 'rounds: [last], leaves-out: [nothing]'));
  expect(problems).toMatchObject([{ code: 'unknown-id', params: { kind: 'action', id: 'nothing' } }]);
});
