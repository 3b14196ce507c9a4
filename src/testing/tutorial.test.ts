import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadScenario } from '../scenario/load-scenario.ts';
import { hasErrors, sentenceOf } from '../scenario/problem.ts';
import { counterpartsFor } from '../simulate/counterparts.ts';
import { playGame } from '../simulate/play.ts';

const read = (name: string) => readFileSync(new URL(`../../scenarios/${name}`, import.meta.url), 'utf8');

/** The edits of the tutorial, in order: what to take out and what to put in. */
function editsIn(page: string): ReadonlyArray<readonly [from: string, to: string]> {
  const tutorial = page.slice(page.indexOf('## The first quarter'), page.indexOf('## While you write'));
  return [...tutorial.matchAll(/```diff\n([\s\S]*?)```/g)].map(([, block = '']) => {
    const lines = block.split('\n').slice(0, -1);
    const side = (mark: '-' | '+') =>
      lines.filter(line => line[0] === mark || line[0] === ' ').map(line => line.slice(1));
    return [side('-').join('\n'), side('+').join('\n')] as const;
  });
}

function withEdit(text: string, [from, to]: readonly [string, string]): string {
  const places = text.split(from).length - 1;
  expect(places, from).toBe(1);
  return text.replace(from, () => to);
}

test('whoever follows the tutorial ends with a scenario that has no problem and plays', () => {
  const edited = editsIn(read('README.md')).reduce(withEdit, read('template.yaml'));
  const text = edited.replace(/^mediator:\n[\s\S]*?(?=^# Gauges)/m, '');
  const { scenario, problems } = loadScenario(text);
  expect(problems.map(problem => `${problem.line}: ${sentenceOf(problem)}`)).toEqual([]);
  const { game } = scenario!;
  for (const seed of ['one', 'two', 'three']) {
    expect(playGame(game, seed, counterpartsFor(game)).referee.table.ending).toBeDefined();
  }
});

test('half way the check names every place that still speaks of the old issue', () => {
  const edits = editsIn(read('README.md'));
  const upTo = edits.findIndex(([, to]) => to.includes('id: seats'));
  const { problems } = loadScenario(edits.slice(0, upTo + 1).reduce(withEdit, read('template.yaml')));
  expect(hasErrors(problems)).toBe(true);
  expect(problems.filter(({ code }) => code === 'unknown-id').map(({ params }) => params['id'])).toEqual(
    Array.from({ length: 6 }, () => 'toll'),
  );
});
