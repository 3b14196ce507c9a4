import { expect, test } from 'vitest';
import { createTranslator } from '../i18n/translator.ts';
import { presentPapers } from '../view/papers.ts';
import { shipped } from './shipped.ts';
import { tour } from './tour.ts';

const scenario = shipped('camp-david-1978');
const { file } = scenario;
const t = createTranslator();
const desk = tour(scenario, 'egypt', 'papers').at(-1)!;
const items = presentPapers(file, desk, t).flatMap(round => round.items);

test('a source stands for the position of those who speak, and not for their words', () => {
  const said = new Set(file.actions.flatMap(({ says }) => says ?? []));
  const spoken = items.filter(({ text, attribution }) => attribution.source && said.has(text.slice(1, -1)));
  expect(spoken.length).toBeGreaterThan(0);
  for (const { attribution } of spoken)
    expect(attribution.source?.publisher).toContain('the position, not the words');
});

test('a source stands for the news as it is', () => {
  const report = file.rounds[0]!.news[0]!;
  const news = items.find(({ text }) => text === report.text)!;
  const source = file.sources.find(({ id }) => id === report.source)!;
  expect(news.attribution.source?.publisher).toBe(source.publisher);
});
