import { describe, expect, it } from 'vitest';
import { createDigester } from '../analysis/debrief/digest.ts';
import { UNCONTESTED } from '../analysis/debrief/futures.ts';
import { seatsOf } from '../engine/game.ts';
import { scoreOf } from '../engine/score.ts';
import { agreedOption, type Table } from '../engine/table.ts';
import { tensionOf } from '../engine/view-for.ts';
import { framesOf, standpointAt } from '../flow/frames.ts';
import { allAlternatives } from '../simulate/alternatives.ts';
import { contested } from '../simulate/contested.ts';
import { playOn, underLuck } from '../simulate/continuation.ts';
import { counterpartsFor } from '../simulate/counterparts.ts';
import { playGame } from '../simulate/play.ts';
import { presentComparison } from '../view/comparison.ts';
import { presentDebrief } from '../view/debrief/debrief.ts';
import { deedOf } from '../view/debrief/deeds.ts';
import type { DebriefInput } from '../view/debrief/input.ts';
import { seatName } from '../view/seats.ts';
import { blocksOf, debriefCase, points, rowsOf, signed, sum, t } from './debrief-case.ts';
import { finish, studyOfGame } from './debrief-of.ts';
import { shipped } from './shipped.ts';

const scenario = shipped('serin-river');
const { file, game } = scenario;
const found = debriefCase(scenario, 'arvane', 'played on', { whole: true });
const { record, frames, input, desk, sitting } = found;
const study = studyOfGame(scenario, sitting);
const fit = finish(study, { kind: 'fit' });

const shownWith = (more: Partial<DebriefInput>) =>
  presentDebrief({ scenario, desk, input: { ...input, ...more }, personas: [], t });
const valueAt = (table: Table, seat: string) => scoreOf(game, table, seat).value;
const peaceAt = (table: Table) => table.ending!.survival.at(-1)! / 1000;
const isKept = (table: Table) => table.vote?.results.every(({ passed }) => passed) ?? false;
const mean = (values: readonly number[]) => sum(values) / values.length;
const worthTo = (seat: string) => t('debrief.what-if.value', { seat: seatName(file, seat) });
/** How many of some tables ended so, for every ending that any of them had, in the order of the file. */
function endingsOf(sides: ReadonlyArray<readonly Table[]>): ReadonlyArray<readonly [string, ...number[]]> {
  const count = (id: string) => sides.map(side => side.filter(each => each.ending!.ending === id).length);
  return file.endings.flatMap(({ id, title }) =>
    sum(count(id)) > 0 ? [[title, ...count(id)] as const] : [],
  );
}

describe('a decision taken again', () => {
  const frame = frames.find(({ move }) => 'seat' in move && move.seat === 'arvane')!;
  const move = allAlternatives(game, frame).at(-1)!;
  const at = frame.index;
  const future = finish(study, { kind: 'future', at, move });
  const many = finish(study, { kind: 'many', at, move });
  const model = shownWith({
    whatIf: { at, move, future: { done: true, value: future }, many: { done: true, value: many } },
  });
  const log = [...record.log.slice(0, at), ...future.moves.map(each => ({ move: each }))];
  const both = [found.table, framesOf(game, { seed: record.seed, log }).at(-1)!.after];

  it('is shown beside the game that was, row by row', () => {
    const agreed = both.map(table => table.clauses.map(agreedOption));
    const other = file.issues.flatMap(({ name, options }, issue) => {
      const labels = agreed.map(deal => options[deal[issue]!]?.label ?? t('draft.open'));
      return labels[0] === labels[1] ? [] : [[name, ...labels]];
    });
    expect(rowsOf(model, 'what-if', t('debrief.what-if.changed'))).toEqual([
      [
        t('debrief.what-if.ending'),
        ...both.map(table => file.endings.find(({ id }) => id === table.ending!.ending)!.title),
      ],
      ...seatsOf(game).map(seat => [worthTo(seat), ...both.map(table => points(valueAt(table, seat)))]),
      ...other,
      [t('debrief.tension'), ...both.map(table => points(tensionOf(game, table.metrics)))],
      [t('debrief.what-if.peace'), ...both.map(table => t.percent(peaceAt(table)))],
    ]);
  });

  it('is told with its hundred lucks', () => {
    const company = {
      ...{ game, persons: ['arvane'], log: [] },
      counterparts: counterpartsFor(game, { arvane: fit.persona }),
    };
    const from = standpointAt(game, record, at);
    const sides = [frame.move, move].map(first =>
      Array.from({ length: 100 }, (_, luck) => playOn(company, underLuck(from, luck + 1), first).table),
    );
    const values = sides.map(side => side.map(table => valueAt(table, 'arvane')));
    const [before, after] = values.map(each => points(Math.round(mean(each))));
    const gains = values[1]!.map((value, luck) => value - values[0]![luck]!);
    const count = (sign: number) => gains.filter(gain => Math.sign(gain) === sign).length;
    expect([count(1), count(-1), count(0)].filter(each => each > 0).length).toBeGreaterThan(1);
    const [, told] = blocksOf(model, 'what-if').filter(({ kind }) => kind === 'text');
    const [text, split] = told?.kind === 'text' ? told.text : [];
    expect(text).toBe(
      t('debrief.luck.many', {
        ...{ pairs: 100, before: before!, after: after! },
        ...{ better: count(1), worse: count(-1), same: count(0) },
      }),
    );
    const grand = mean(values.flat());
    const whole = sum(values.flat().map(value => (value - grand) ** 2));
    const choice = (100 * sum(values.map(side => 100 * (mean(side) - grand) ** 2))) / whole;
    const luck =
      (100 * sum(values[0]!.map((value, each) => 2 * ((value + values[1]![each]!) / 2 - grand) ** 2))) /
      whole;
    const shares = [...split!.matchAll(/(\d+)%/g)].map(([, share]) => Number(share));
    expect(sum(shares)).toBe(100);
    for (const [each, exact] of [luck, choice, 100 - luck - choice].entries())
      expect(Math.abs(shares[each]! - exact)).toBeLessThan(1.1);
    expect(rowsOf(model, 'what-if', t('debrief.luck.endings'))).toEqual(
      [
        ...endingsOf(sides),
        [t('debrief.luck.ratified'), ...sides.map(side => side.filter(isKept).length)],
      ].map(row => row.map(String)),
    );
  });
});

it('a contest is shown beside the scenario as it is written', () => {
  const contest = { ...UNCONTESTED, thresholds: 15, cards: 150, 'truce-hazard': 150 };
  const [own, yours] = [UNCONTESTED, contest].map(each => ({
    done: true as const,
    value: finish(study, { kind: 'distribution', contest: each }),
  }));
  const model = shownWith({ contest: { contest, own: own!, contested: yours! } });
  const sides = [UNCONTESTED, contest].map(each => {
    const other = contested(game, each);
    const counterparts = counterpartsFor(other, { arvane: fit.persona });
    return Array.from(
      { length: 60 },
      (_, at) => playGame(other, `${record.seed}~${at}`, counterparts).referee.table,
    );
  });
  const share = (count: number) => t.percent(count / 60);
  const rows = rowsOf(model, 'assumptions', t('debrief.contest.result'));
  expect(rows).toEqual([
    [t('debrief.luck.ratified'), ...sides.map(side => share(side.filter(isKept).length))],
    ...seatsOf(game).map(seat => [
      worthTo(seat),
      ...sides.map(side => points(Math.round(mean(side.map(table => valueAt(table, seat)))))),
    ]),
    [
      t('debrief.what-if.peace'),
      ...sides.map(side => t.percent(Math.round(1000 * mean(side.map(peaceAt))) / 1000)),
    ],
    ...endingsOf(sides).map(([title, ...counts]) => [title, ...counts.map(share)]),
  ]);
  expect(rows.filter(([, a, b]) => a !== b).length).toBeGreaterThan(2);
});

it('the turning points that a class shares are counted and averaged', () => {
  const { digest } = createDigester(game);
  const games = ['a', 'b', 'c', 'd'].map((seed, at) => {
    const each = debriefCase(scenario, 'belloq', seed, { whole: true });
    if (!each.input.turning.done) throw new Error('not measured');
    const turning = each.input.turning.value;
    return { name: `${at}`, record: each.record, frames: each.frames, digest: digest(each.frames), turning };
  });
  const all = games.flatMap(({ name, frames: played, turning }) =>
    turning.map(({ at, event, by }) => {
      const { move, before } = played[at]!;
      const what =
        event !== undefined
          ? t('debrief.turning.event', { title: file.events[event]!.title })
          : move.type === 'text.propose' || move.type === 'text.answer' || move.type === 'text.draft'
            ? t(`comparison.kind.${move.type}`, { seat: seatName(file, move.seat) })
            : deedOf(file, move, before.offers, t);
      return { name, what, effect: sum(by) };
    }),
  );
  const table = presentComparison({ scenario, files: games, frontier: [] }, t).blocks.find(
    block => block.kind === 'table' && block.caption === t('comparison.turning'),
  );
  const shown = table?.kind === 'table' ? table.rows.map(row => row.map(({ text }) => text)) : [];
  expect(shown.length).toBe(Math.min(10, new Set(all.map(({ what }) => what)).size));
  for (const [what, count, effect] of shown) {
    const same = all.filter(each => each.what === what);
    expect([count, effect]).toEqual([
      `${new Set(same.map(({ name }) => name)).size}`,
      signed(Math.round(mean(same.map(each => each.effect)))),
    ]);
  }
  const counts = shown.map(row => Number(row[1]));
  expect(counts[0]).toBeGreaterThan(1);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});
