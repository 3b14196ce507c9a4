import { describe, expect, test } from 'vitest';
import { sampleCrowd, sampleReveal, sampleStage } from '../../testing/gallery/samples.ts';
import { type Box, boxOf, contains, overlaps } from './box.ts';
import { type StageLayout, stageLayout } from './layout.ts';
import { SETTINGS, type StageModel } from './model.ts';
import type { Size } from './room.ts';

const SIZES: readonly (readonly [string, Size])[] = [
  ['a 1366 × 768 window', { width: 886, height: 500 }],
  ['a 1920 × 1080 window', { width: 1248, height: 661 }],
  ['a strip', { width: 390, height: 290 }],
  ['a narrow strip', { width: 320, height: 290 }],
  ['a low strip', { width: 390, height: 220 }],
  ['a low narrow strip', { width: 320, height: 192 }],
  ['a tablet', { width: 620, height: 500 }],
];

const TABLE_SETTINGS = SETTINGS.filter(setting => setting !== 'start');

/** The Pakistani card in a long language, and a name that would run out of the region. */
function wordy(model: StageModel): StageModel {
  const delegations = model.delegations.map(d => ({
    ...d,
    moodWord: 'Temkinli',
    name: `${d.name} delegasyonu`,
  }));
  return { ...model, delegations };
}

function clashes(boxes: readonly Box[]): number {
  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b => overlaps(a, b))).length;
}

function wordsOf(layout: StageLayout): Box[] {
  return [
    ...layout.labels.map(l => l.box),
    ...layout.seats.map(s => s.card),
    ...layout.seats.flatMap(s => s.caption ?? []),
  ];
}

describe.each(SIZES)('in %s', (_, size) => {
  const region = boxOf(0, 0, size.width, size.height);

  test.each(TABLE_SETTINGS)('no words overlap when the setting is %s', setting => {
    expect(clashes(wordsOf(stageLayout(sampleStage(setting), size)))).toBe(0);
  });

  test.each(TABLE_SETTINGS)('all words stay inside when the setting is %s', setting => {
    for (const model of [sampleStage(setting), wordy(sampleStage(setting))])
      for (const box of wordsOf(stageLayout(model, size))) expect(contains(region, box)).toBe(true);
  });

  test.each([3, 4, 5])('%i parties and a mediator sit beside each other', parties => {
    for (const setting of TABLE_SETTINGS.filter(each => each !== 'capitals')) {
      const layout = stageLayout(sampleCrowd(setting, parties), size);
      expect(layout.seats).toHaveLength(setting === 'home' ? 1 : parties + 1);
      expect(clashes(wordsOf(layout))).toBe(0);
      for (const box of wordsOf(layout)) expect(contains(region, box)).toBe(true);
      expect(clashes(layout.seats.flatMap(({ figures }) => figures[0]?.box ?? []))).toBe(0);
    }
  });

  test.each([3, 4, 5])('no name covers the papers of %i parties', parties => {
    for (const setting of ['signing', 'plenary'] as const) {
      const { seats, accord, draft } = stageLayout(sampleCrowd(setting, parties), size);
      const paper = setting === 'signing' ? accord!.box : draft!;
      expect(seats.filter(({ card }) => overlaps(card, paper))).toEqual([]);
    }
  });

  test.each([2, 5])('a paper for each of %i parties lies on the table, clear of the names', parties => {
    const crowd = sampleCrowd('signing', parties);
    const { accord, seats } = stageLayout({ ...crowd, closing: { ...crowd.closing!, papers: 'each' } }, size);
    const { sheets, signatures } = accord!;
    expect(sheets).toHaveLength(parties);
    expect(clashes([...sheets, ...seats.map(({ card }) => card)])).toBe(0);
    for (const sheet of sheets) expect(contains(region, sheet)).toBe(true);
    expect(signatures).toHaveLength(2 * parties);
    expect(clashes(signatures.flatMap(({ ink, seal }) => (ink ? [ink, seal] : [seal])))).toBe(0);
  });

  test('readings share the rail without touching', () => {
    for (const model of [sampleStage('plenary'), sampleReveal()]) {
      const { rail } = stageLayout(model, size);
      const texts = [...(rail?.gauges.map(g => g.text) ?? []), ...(rail ? [rail.dialText] : [])];
      expect(clashes(texts)).toBe(0);
      for (const text of texts) expect(contains(region, text)).toBe(true);
    }
  });

  test('the same model and size give the same layout', () => {
    expect(stageLayout(sampleStage('plenary'), size)).toEqual(stageLayout(sampleStage('plenary'), size));
  });
});

test('a place that has an incident says so instead of its state', () => {
  const layout = stageLayout(sampleStage('plenary'), { width: 886, height: 500 });
  expect(layout.labels.find(label => label.id === 'chaman')?.note).toBe('firing, 17:40');
  expect(layout.labels.find(label => label.id === 'torkham')?.note).toBe('returns only');
});

test('an incident has its own name while it is fresh, on a strip a short one only, and takes none from a place', () => {
  const sample = sampleStage('plenary');
  const { at } = sample.map.places.find(({ id }) => id === 'chaman')!;
  const namesIn = (width: number, height: number, label: string, fresh = true) => {
    const map = { ...sample.map, incidents: [{ id: 'raid', at, label, fresh }] };
    const { labels } = stageLayout({ ...sample, map }, { width, height });
    return ['raid', 'chaman']
      .map(id => labels.find(each => each.id === id))
      .map(each => each?.note ?? each?.name);
  };
  const long = 'A raid in the night on a depot';
  expect(namesIn(390, 290, long)).toEqual([undefined, 'open to trade']);
  expect(namesIn(390, 290, 'Firing')).toEqual(['Firing', 'open to trade']);
  expect(namesIn(886, 500, long)).toEqual([long, 'open to trade']);
  expect(namesIn(886, 500, long, false)).toEqual([undefined, 'open to trade']);
});

test('every crossing is named on the full table', () => {
  const layout = stageLayout(sampleStage('plenary'), { width: 886, height: 500 });
  const crossings = layout.places
    .filter(({ place }) => place.kind === 'crossing')
    .map(({ place }) => place.id);
  expect(layout.labels.map(label => label.id)).toEqual(expect.arrayContaining(crossings));
});

test('a card on a strip says whose it is and in what mood; one’s own says you', () => {
  const { seats } = stageLayout(sampleStage('plenary'), { width: 390, height: 220 });
  const { delegations } = sampleStage('plenary');
  expect(seats.map(({ words }) => words)).toEqual(
    delegations.map(({ name, you, youWord, moodWord }) => (you ? [youWord] : [name, moodWord])),
  );
});

test('cards that would touch stand beside each other', () => {
  const { seats } = stageLayout(sampleStage('plenary'), { width: 320, height: 192 });
  const rows = seats.map(({ card }) => card.y);
  expect(Math.max(...rows) - Math.min(...rows)).toBeLessThan(
    Math.min(...seats.map(({ card }) => card.height)),
  );
});

test.each([390, 320])('columns stay where they are on a rail %i wide when a word changes', width => {
  const before = sampleStage('plenary');
  const gauges = before.gauges.map(gauge => ({ ...gauge, value: 100, word: 'Thin' }));
  const places = (model: StageModel) => stageLayout(model, { width, height: 290 }).rail?.gauges;
  expect(places({ ...before, gauges })).toEqual(places(before));
});

test('the gauge that the headline is about has a place on the rail', () => {
  const model = sampleReveal();
  const hidden = model.gauges.at(-1)!.id;
  const rail = (reveal: StageModel['reveal']) =>
    stageLayout({ ...model, ...(reveal ? { reveal } : {}) }, { width: 390, height: 290 }).rail?.gauges;
  expect(rail(model.reveal)?.map(({ id }) => id)).not.toContain(hidden);
  expect(rail({ forecast: {}, headline: hidden })?.at(-1)?.id).toBe(hidden);
});

test('an unknown relief leaves a table without a map', () => {
  const sample = sampleStage('plenary');
  const layout = stageLayout(
    { ...sample, map: { ...sample.map, relief: 'atlantis' } },
    { width: 886, height: 500 },
  );
  expect(layout.labels).toEqual([]);
  expect(layout.seats).toHaveLength(3);
});

test('the envoy walks alone between the rooms of a shuttle', () => {
  const layout = stageLayout(sampleStage('shuttle'), { width: 886, height: 500 });
  expect(layout.seats.map(seat => seat.figures.length)).toEqual([3, 1, 3]);
});

test('the title screen has no rail and no names on a map', () => {
  const layout = stageLayout(sampleStage('start'), { width: 1366, height: 768 });
  expect(layout.rail).toBeUndefined();
  expect(layout.labels).toEqual([]);
});

test('what happens at one place sends no name away elsewhere', () => {
  const sample = sampleStage('plenary');
  const size = { width: 886, height: 500 };
  const calm = stageLayout(sample, size);
  const { at } = sample.map.places.find(({ id }) => id === 'quetta')!;
  const incidents = [...sample.map.incidents, { id: 'raid', at, label: 'Firing', fresh: true }];
  const { labels } = stageLayout({ ...sample, map: { ...sample.map, incidents } }, size);
  const elsewhere = (all: typeof labels) =>
    all.filter(({ id }) => !['raid', 'quetta'].includes(id)).map(({ id, box }) => [id, box]);
  expect(labels.map(({ id }) => id)).toContain('raid');
  expect(elsewhere(labels)).toEqual(elsewhere(calm.labels));
});
