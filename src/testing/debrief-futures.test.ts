import { describe, expect, it } from 'vitest';
import { personasFor } from '../agents/personas/index.ts';
import { createDigester } from '../analysis/debrief/digest.ts';
import { UNCONTESTED } from '../analysis/debrief/futures.ts';
import { outcomeOf } from '../analysis/debrief/outcome.ts';
import { frontierOf } from '../analysis/frontier.ts';
import { dealOf, preferencesOf } from '../engine/deals.ts';
import { seatsOf } from '../engine/game.ts';
import { worthOf } from '../engine/preferences.ts';
import { nearest } from '../engine/rounding.ts';
import { scoreOf } from '../engine/score.ts';
import type { Table } from '../engine/table.ts';
import { framesOf, standpointAt } from '../flow/frames.ts';
import { allAlternatives, quietAlternatives } from '../simulate/alternatives.ts';
import { playOn, underLuck } from '../simulate/continuation.ts';
import { QUICK } from '../simulate/contributions.ts';
import { counterpartsFor } from '../simulate/counterparts.ts';
import { playGame } from '../simulate/play.ts';
import { presentComparison } from '../view/comparison.ts';
import { debriefCase, points, sum, t, tableOf, wordsOf } from './debrief-case.ts';
import { finish, studyOfGame } from './debrief-of.ts';
import { shipped } from './shipped.ts';
import { styleOf } from './style-of.ts';

const scenario = shipped('serin-river');
const { game } = scenario;
const found = debriefCase(scenario, 'arvane', 'f12', { whole: true });
const { input, record, frames, model } = found;
if (!input.fit.done || !input.turning.done) throw new Error('not measured');
const fit = input.fit.value;
const turning = input.turning.value;

/** Who plays on: in the reader’s seat the persona most like it. */
const company = {
  game,
  counterparts: counterpartsFor(game, { arvane: fit.persona }),
  persons: ['arvane'],
  log: [],
};
const valuesAt = (table: Table) => seatsOf(game).map(seat => scoreOf(game, table, seat).value);
const isKept = (table: Table) => table.vote?.results.every(({ passed }) => passed) ?? false;
const mean = (values: readonly number[]) => sum(values) / values.length;

/** How the game ends under each of some lucks after the first moves of a log. */
function ends(log: typeof record.log, lucks: readonly number[]): readonly Table[] {
  const from = standpointAt(game, { seed: record.seed, log }, log.length);
  return lucks.map(luck => playOn(company, underLuck(from, luck)).table);
}

describe('a turning point', () => {
  const moves = turning.filter(({ event }) => event === undefined);

  it('brings the mean difference between the games with it and without it', () => {
    expect(moves.some(({ ratified: [kept, without] }) => kept !== without)).toBe(true);
    for (const { at, by, ratified, lucks } of moves) {
      const kept = record.log.slice(0, at);
      const [quiet] = quietAlternatives(game, frames[at]!);
      const tried = Array.from({ length: lucks }, (_, luck) => luck + 1 + QUICK[0]!.lucks);
      const pair = [
        [...kept, record.log[at]!],
        [...kept, { move: quiet! }],
      ].map(log => ends(log, tried));
      const [here, there] = pair.map(tables => tables.map(valuesAt));
      expect(by).toEqual(
        seatsOf(game).map((_, seat) =>
          nearest(mean(here!.map((values, luck) => values[seat]! - there![luck]![seat]!))),
        ),
      );
      expect(ratified).toEqual(pair.map(tables => tables.filter(isKept).length));
    }
  });

  it('is shown with what it brought', () => {
    for (const { by, ratified, lucks } of turning) {
      const words = wordsOf(model, 'facts');
      for (const change of by)
        if (change !== 0) expect(words).toContain(`${t.signed(change / 10, change % 10 === 0 ? 0 : 1)} for`);
      expect(words).toContain(`Of ${lucks} games`);
      if (ratified[0] !== ratified[1] && ratified[1] > 1)
        expect(words).toContain(`${ratified[1]} without it`);
    }
  });
});

describe('a hundred pairs', () => {
  const study = studyOfGame(scenario, found.sitting);
  finish(study, { kind: 'fit' });
  const frame = frames.find(each => 'seat' in each.move && each.move.seat === 'arvane')!;
  const move = allAlternatives(game, frame).at(-1)!;
  const many = finish(study, { kind: 'many', at: frame.index, move });
  const lucks = Array.from({ length: many.pairs }, (_, luck) => luck + 1);
  const from = standpointAt(game, record, frame.index);
  const [kept, changed] = [frame.move, move].map(first =>
    lucks.map(luck => playOn(company, underLuck(from, luck), first).table),
  );

  it('are counted as they end', () => {
    for (const [choice, tables] of [kept!, changed!].entries()) {
      expect(many.means[choice]).toEqual(
        seatsOf(game).map((_, seat) => nearest(mean(tables.map(table => valuesAt(table)[seat]!)))),
      );
      expect(many.ratified[choice]).toBe(tables.filter(isKept).length);
      for (const [ending, count] of Object.entries(many.endings[choice]!))
        expect(count).toBe(tables.filter(table => table.ending?.ending === ending).length);
    }
    const pairs = kept!.map((table, luck) => [table, changed![luck]!].map(each => valuesAt(each)[0]!));
    expect(many.better).toBe(pairs.filter(([a, b]) => b! > a!).length);
    expect(many.worse).toBe(pairs.filter(([a, b]) => b! < a!).length);
  });

  it('are split into luck and choice as an analysis of variance has it', () => {
    const values = [kept!, changed!].map(tables => tables.map(table => valuesAt(table)[0]!));
    const grand = mean(values.flat());
    const whole = sum(values.flat().map(value => (value - grand) ** 2));
    const choice = sum(values.map(side => side.length * (mean(side) - grand) ** 2));
    const luck = sum(lucks.map((_, at) => 2 * (mean(values.map(side => side[at]!)) - grand) ** 2));
    if (whole === 0) expect(many.split).toBeUndefined();
    else
      expect([many.split!.choice, many.split!.luck]).toEqual(
        [choice, luck].map(part => Math.round((1000 * part) / whole)),
      );
  });
});

describe('how others play', () => {
  it('differs from the reader by the mean of the rows', () => {
    for (const { style, distance } of fit.personas)
      expect(distance).toBe(
        Math.round(mean(style.map(({ value }, at) => Math.abs(value - fit.style[at]!.value)))),
      );
    const distances = fit.personas.map(({ distance }) => distance);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(fit.persona).toBe(fit.personas[0]!.persona);
  });

  it.each(['arvane', game.mediator!.id])('is the mean of six games of each persona: %s', seat => {
    const { model: shown, input: whole } = debriefCase(scenario, seat, 'personas', { whole: true });
    if (!whole.fit.done) throw new Error('not fitted');
    const { personas, style } = whole.fit.value;
    expect(personas.map(({ persona }) => persona).sort()).toEqual(
      [...personasFor(seat === 'arvane' ? 'party' : 'mediator')].sort(),
    );
    const columns = personas.map(({ persona }) => {
      const styles = Array.from({ length: 6 }, (_, at) => {
        const luck = `personas~fit${at}`;
        const { moves } = playGame(game, luck, counterpartsFor(game, { [seat]: persona }));
        const log = moves.map(move => ({ move }));
        return styleOf(game, framesOf(game, { seed: luck, log }), seat);
      });
      return styles[0]!.map((_, trait) => Math.round(mean(styles.map(each => each[trait]!))));
    });
    const rows = tableOf(shown, 'chair', t('debrief.chair.style')).rows.map(row =>
      row.map(({ text }) => text),
    );
    const telling = style.flatMap(({ value }, trait) => {
      const values = columns.map(column => column[trait]!);
      const all = [value, ...values];
      return Math.max(...all) - Math.min(...all) >= 30 ? [values] : [];
    });
    expect(rows.slice(0, -1).map(row => row.slice(2))).toEqual(
      telling.map(values => values.map(value => t.percent(value / 1000))),
    );
    const apart = columns.map(column =>
      Math.round(mean(style.map(({ value }, trait) => Math.abs(value - column[trait]!)))),
    );
    expect(rows.at(-1)!.slice(2)).toEqual(apart.map(each => t.number(each / 10, 1)));
  });

  it('a mediator by its drafts, its errands, its questions and its pressure', () => {
    const { id } = game.mediator!;
    const mediated = debriefCase(scenario, id, 'mediated', { whole: true });
    const { fit: own } = mediated.input;
    if (!own.done) throw new Error('not fitted');
    const style = styleOf(game, mediated.frames, id);
    expect(own.value.style.map(({ trait }) => trait)).toEqual([
      ...['drafting', 'carrying', 'asking', 'pressing', 'tone', 'passing'],
    ]);
    expect(style.slice(0, 4).some(value => value > 0)).toBe(true);
    expect(own.value.style.map(({ value }) => value)).toEqual(style);
    const rows = tableOf(mediated.model, 'chair', t('debrief.chair.style')).rows;
    const shown = rows.slice(0, -1).map(row => row[1]!.text);
    expect(style.map(value => t.percent(value / 1000))).toEqual(expect.arrayContaining(shown));
  });
});

it('the peace of contested games is their mean', () => {
  const result = finish(studyOfGame(scenario, found.sitting), { kind: 'distribution', contest: UNCONTESTED });
  const counterparts = counterpartsFor(game);
  const tables = Array.from(
    { length: result.games },
    (_, at) => playGame(game, `${record.seed}~${at}`, counterparts).referee.table,
  );
  expect(result.survival).toBe(Math.round(mean(tables.map(table => table.ending!.survival.at(-1)!))));
});

describe('a class compared', () => {
  const { digest } = createDigester(game);
  const others = ['a', 'b', 'c'].map(seed => debriefCase(scenario, 'belloq', seed));
  const files = others.map((each, at) => ({
    ...{ name: `${at}.json`, record: each.record, frames: each.frames, digest: digest(each.frames) },
  }));
  const comparison = presentComparison({ scenario, files, frontier: [] }, t);

  it('measures each text against the frontier of its own end', () => {
    for (const [at, { table }] of others.entries()) {
      const parties = game.parties.map((_, party) => preferencesOf(game, table, party));
      const stood = parties.map(party => worthOf(party, dealOf(game, table)));
      const free = frontierOf(parties).points.filter(point =>
        point.every((value, party) => value >= stood[party]!),
      );
      const left = Math.max(0, ...free.map(point => sum(point) - sum(stood)));
      const { outcome, left: measured, efficiency, rounds } = files[at]!.digest;
      expect(measured).toBe(left);
      expect(efficiency).toBe(Math.round((1000 * sum(stood)) / (sum(stood) + left)));
      expect(rounds).toBe(table.round + 1);
      expect(outcome).toEqual(outcomeOf(game, table));
      const games = comparison.blocks.find(
        block => block.kind === 'table' && block.caption === t('comparison.games'),
      );
      const row = games?.kind === 'table' ? games.rows[at]! : [];
      expect(row.slice(3).map(({ text }) => text)).toEqual([
        ...valuesAt(table).slice(0, 2).map(points),
        t.percent(efficiency / 1000),
        points(left),
        t.number(table.round + 1),
      ]);
    }
  });

  it('sums up what it compared', () => {
    const [summary] = comparison.blocks;
    expect(summary).toMatchObject({
      text: [
        t('comparison.summary', {
          title: scenario.file.title,
          games: files.length,
          ratified: others.filter(({ table }) => isKept(table)).length,
          efficiency: t.percent(Math.round(mean(files.map(each => each.digest.efficiency))) / 1000),
          left: points(Math.round(mean(files.map(each => each.digest.left)))),
        }),
      ],
    });
  });
});
