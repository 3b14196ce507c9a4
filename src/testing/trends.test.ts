import { expect, test } from 'vitest';
import type { Desk } from '../flow/desk.ts';
import { EVERYBODY } from '../flow/watching.ts';
import { createTranslator } from '../i18n/translator.ts';
import { presentBriefing } from '../view/briefing.ts';
import { presentGauges } from '../view/gauges.ts';
import { presentPapers } from '../view/papers/papers.ts';
import { presentStage } from '../view/stage/present-stage.ts';
import { shipped } from './shipped.ts';
import { tour } from './tour.ts';

const t = createTranslator();
const scenario = shipped('istanbul-2025');
const desks = tour(scenario, 'taliban', 'trends');

const trends = (desk: Desk) =>
  Object.fromEntries(presentGauges(scenario, desk, t).map(({ id, direction }) => [id, direction]));

test('before the first move of the viewer nothing has a trend by the opening alone', () => {
  const first = desks.find(({ screen }) => screen === 'turn')!;
  expect(first.entries[0]!.metricsAfter).not.toEqual(first.entries[0]!.metricsBefore);
  expect(new Set(Object.values(trends({ ...first, entries: first.entries.slice(0, 1) })))).toEqual(
    new Set(['flat']),
  );
});

test('a trend says since when it is one: since the talks opened until the viewer has moved, and to whoever never moves', () => {
  const since = (desk: Desk) =>
    new Set(
      presentGauges(scenario, desk, t).flatMap(({ direction, directionSince }) =>
        (['own', 'opening'] as const).filter(
          when => directionSince === t(`direction.since.${when}`, { direction: t(`direction.${direction}`) }),
        ),
      ),
    );
  const turns = desks.filter(({ screen }) => screen === 'turn');
  expect(since(turns[0]!)).toEqual(new Set(['opening']));
  expect(since(turns[1]!)).toEqual(new Set(['own']));
  expect(since({ ...turns[1]!, viewer: EVERYBODY })).toEqual(new Set(['opening']));
});

test('a briefing has the trends of the reveal before it, and a word in confidence keeps them', () => {
  const pairs = desks.flatMap((desk, i) => {
    const next = desks[i + 1];
    return desk.screen === 'reveal' && next?.screen === 'briefing' ? [[desk, next] as const] : [];
  });
  expect(pairs.length).toBeGreaterThan(2);
  for (const [reveal, briefing] of pairs) {
    const told = presentStage(scenario, reveal, t).gauges;
    for (const { id, value, before } of told) {
      const by = Math.round(value * 10) - Math.round(before * 10);
      const expected = Math.abs(by) < 5 ? 'flat' : by > 0 ? 'rising' : 'falling';
      expect([id, trends(briefing)[id]]).toEqual([id, expected]);
    }
    const last = briefing.entries.at(-1)!;
    const confided: Desk['entries'][number] = {
      ...{ ...last, metricsBefore: last.metricsAfter },
      move: { type: 'seat.confide', seat: 'taliban', to: 'mediators', issue: 0, claim: 'vital' },
    };
    expect(trends({ ...briefing, entries: [...briefing.entries, confided] })).toEqual(trends(briefing));
  }
});

test('the support at the viewer’s own home bears the mark that ratification needs, and no other gauge does', () => {
  const desk = desks.find(({ screen }) => screen === 'turn')!;
  const marks = presentStage(scenario, desk, t).gauges.flatMap(({ id, needed }) =>
    needed === undefined ? [] : [[id, needed]],
  );
  expect(marks).toEqual([['home-taliban', desk.view.own!.threshold / 10]]);
});

test('a briefing says what the day itself will bring', () => {
  const briefings = desks.filter(({ screen }) => screen === 'briefing');
  const brought = briefings.flatMap(desk => broughtBy(desk).map(words => ({ desk, words })));
  expect(brought.length).toBeGreaterThan(0);
  const untold = brought.filter(
    ({ desk, words }) => !presentBriefing(scenario, desk, t).opens.includes(words),
  );
  expect(untold.map(({ words }) => words)).toEqual([]);
});

/** The shared gauges that the opening of a briefing’s round moves, with how far. */
function broughtBy({ view }: Desk): readonly string[] {
  const { entries } = desks.at(-1)!;
  const opened = entries.find(({ round, move }) => round === view.round && move.type === 'round.open')!;
  return scenario.file.metrics.flatMap(({ name, seat }, index) => {
    const by = opened.metricsAfter[index]! - opened.metricsBefore[index]!;
    return by === 0 || seat !== undefined ? [] : [`${name} ${t.signed(by / 10, by % 10 === 0 ? 0 : 1)}`];
  });
}

test('the papers tell what silence moved', () => {
  const silent = desks
    .at(-1)!
    .entries.find(
      ({ move, metricsBefore: before, metricsAfter: after }) =>
        move.type === 'turn.pass' && before.some((value, index) => value !== after[index]),
    )!;
  const items = presentPapers(scenario.file, desks.at(-1)!, t).flatMap(({ items: all }) => all);
  expect(items.findLast(({ id }) => id.startsWith(`${silent.index}-`))?.moved).toMatch(/^\(.* −.*\.\)$/);
});
