import { expect, test } from 'vitest';
import { setTable } from '../engine/setup.ts';
import type { View } from '../engine/view.ts';
import { viewFor } from '../engine/view-for.ts';
import { createTranslator } from '../i18n/translator.ts';
import { loadScenario } from '../scenario/load-scenario.ts';
import { citedSources } from '../view/cited-sources.ts';
import { presentGlossary } from '../view/glossary.ts';
import { presentTerms } from '../view/terms.ts';
import { minimalScenarioWith } from './minimal-scenario.ts';

const TERMS = `glossary:
  - { id: weir, name: Weir, text: A low wall across a river. }
  - { id: tally, name: Tally, text: A count kept by the miller., comes-up: [last] }
  - { id: vigil, name: Vigil, text: A watch kept at night., comes-up: [shots], source: almanac }
`;
const { file, game } = loadScenario(minimalScenarioWith('glossary:\n', TERMS)).scenario!;
const t = createTranslator();
const opened = viewFor(game, setTable(game, 'glossary'), 'north');
const terms = (view: View) => presentGlossary(file, view, t).items.map(({ name, isNew }) => [name, isNew]);

test('a term is unknown until its round, its card or its event', () => {
  expect(terms(opened)).toEqual([
    ['Weir', false],
    ['Ford', false],
  ]);
  expect(terms({ ...opened, round: 1 })).toEqual([
    ['Tally', true],
    ['Weir', false],
    ['Ford', false],
  ]);
});

test('a term is new in the round in which it came up, and not after', () => {
  const shots = [{ event: 0, round: 0 }];
  expect(terms({ ...opened, round: 1, happened: shots })).toContainEqual(['Vigil', false]);
});

test('what is still to come is counted, and nothing is kept back at the end', () => {
  expect(presentGlossary(file, opened, t).toCome).toContain('2 more terms');
  const atEnd = presentGlossary(file, { ...opened, over: true }, t);
  expect([atEnd.items.length, atEnd.toCome]).toEqual([file.glossary.length, undefined]);
});

test('a source is named once something rests on it, and every source at the end', () => {
  const later = { ...file, sources: [...file.sources, { ...file.sources[0]!, id: 'later' }] };
  const named = (view: View) => citedSources(later, view, t).map(({ id }) => id);
  expect(named(opened)).toEqual(['almanac']);
  expect(named({ ...opened, over: true })).toEqual(['almanac', 'later']);
});

test('another name in brackets opens the same meaning', () => {
  const entry = { id: 'mill', name: 'The Old Mill (Millers’ Hill)', text: 'Where the millers meet.' };
  const glossary = [{ ...entry, 'comes-up': [] }];
  const [mill] = presentTerms(presentGlossary({ ...file, glossary }, opened, t), t);
  expect(mill?.words).toEqual(['Old Mill', 'Millers’ Hill']);
});
