import { describe, expect, it } from 'vitest';
import { hingesOf } from '../analysis/debrief/breaking.ts';
import { UNCONTESTED } from '../analysis/debrief/futures.ts';
import { withChanges } from '../analysis/debrief/homes.ts';
import { survivalOf } from '../engine/aftermath.ts';
import { dealOf, preferencesOf } from '../engine/deals.ts';
import { readFacts } from '../engine/facts.ts';
import { seatsOf } from '../engine/game.ts';
import { crossesRedLine, worthOf } from '../engine/preferences.ts';
import { randomStream } from '../engine/random.ts';
import { homeVote } from '../engine/ratification.ts';
import { scoreOf } from '../engine/score.ts';
import { framesOf } from '../flow/frames.ts';
import { recordOf } from '../flow/sitting.ts';
import { contested } from '../simulate/contested.ts';
import { counterpartsFor } from '../simulate/counterparts.ts';
import { playGame } from '../simulate/play.ts';
import { presentDebrief } from '../view/debrief/debrief.ts';
import { countWord } from '../view/words.ts';
import { chanceCast } from './abuse/soak.ts';
import { debriefCase, points, rowsOf, signed, sum, t, tablesOf, wordsOf } from './debrief-case.ts';
import { debriefOf, finish, studyOfGame } from './debrief-of.ts';
import { shipped } from './shipped.ts';
import { styleOf } from './style-of.ts';
import { playedTour } from './tour.ts';

const scenario = shipped('serin-river');
const { file, game } = scenario;
const guess = { at: 0, by: 'arvane', about: game.parties[1]!.id, ranking: [2, 0, 1] };
const { sitting, input, model, record, frames, table, parties, deal } = debriefCase(
  scenario,
  'arvane',
  'numbers',
  { guesses: [guess], whole: true },
);
const ends = frames.filter(({ move }, at) => move.type === 'round.close' || at === frames.length - 1);
const everyDeal = game.issues.reduce<number[][]>(
  (found, { options }) => found.flatMap(each => options.map((_, option) => [...each, option])),
  [[]],
);

describe('what happened', () => {
  it('weighs the text for each party by its points, clause by clause', () => {
    const rows = rowsOf(model, 'facts', t('debrief.mandate'));
    expect(rows.map(row => row.slice(1))).toEqual(
      parties.map(each => {
        const worth = worthOf(each, deal);
        return [points(worth), points(each.reservation), signed(worth - each.reservation)];
      }),
    );
    const clauses = rowsOf(model, 'facts', t('debrief.clause')).map(row => row.slice(1));
    expect(clauses.slice(0, deal.length)).toEqual(
      deal.map((option, issue) => parties.map(each => points(each.points[issue]![option]!))),
    );
    const whole = clauses.pop()!;
    expect(whole).toEqual(parties.map(each => points(worthOf(each, deal))));
    for (const party of parties.keys())
      expect(sum(clauses.map(row => Number(row[party]!.replace('−', '-'))))).toBe(Number(whole[party]));
  });

  it('counts rounds, and the moves of the reader', () => {
    const moves = record.log.filter(({ move }) => 'seat' in move && move.seat === 'arvane').length;
    const [rounds, most] = [table.round + 1, game.rounds.length].map(count => countWord(t, count));
    expect(wordsOf(model, 'facts')).toContain(`${rounds} of ${most} rounds; you made ${moves} moves`);
  });

  it('measures turning points that are the same when measured again', () => {
    if (!input.turning.done) throw new Error('not measured');
    const study = studyOfGame(scenario, sitting);
    finish(study, { kind: 'fit' });
    expect(finish(study, { kind: 'turning', quick: true })).toEqual(input.turning.value);
    for (const { by, at } of input.turning.value) {
      expect(by.length).toBe(seatsOf(game).length);
      expect(record.log[at]).toBeDefined();
    }
  });
});

describe('why', () => {
  it('draws each gauge as the tables have it', () => {
    const { picture } = model.screen('reasons');
    if (picture?.kind !== 'lines') throw new Error('no gauges are drawn');
    const tables = [frames[0]!.before, ...ends.map(({ after }) => after)];
    expect(picture.lines.map(({ values }) => values)).toEqual(
      game.metrics.map((_, index) => tables.map(each => each.metrics[index]! / 10)),
    );
  });

  it('gives the chances of the peace, and of what would have made it longer', () => {
    const chances = survivalOf(game, readFacts(game, table)).survival;
    const [row] = rowsOf(
      model,
      'reasons',
      t('debrief.peace.table', { peace: scenario.file.aftermath.holds ?? '' }),
    );
    const quarters = chances.filter((_, at) => (at + 1) % 3 === 0);
    expect(row!.slice(1)).toEqual(quarters.map(chance => t.percent(chance / 1000)));
    for (const { change, after, gains } of input.findings.peace.levers) {
      const other = withChanges(table, [change]);
      expect(after).toBe(survivalOf(game, readFacts(game, other)).survival.at(-1));
      expect(gains).toEqual(parties.map(each => worthOf(each, dealOf(game, other)) - worthOf(each, deal)));
    }
  });
});

describe('what was possible', () => {
  const worths = everyDeal
    .filter(each => !parties.some(party => crossesRedLine(party, each)))
    .map(each => parties.map(party => worthOf(party, each)));
  const noDeal = parties.map(each => each.reservation);
  const rational = worths.filter(worth => worth.every((value, party) => value >= noDeal[party]!));
  const gainsOf = (worth: readonly number[]) => worth.map((value, party) => value - noDeal[party]!);
  const rows = new Map(
    rowsOf(model, 'space', t('debrief.space.points')).map(([name, ...rest]) => [name, rest]),
  );

  it('names the solutions that a walk through every deal finds', () => {
    const most = (of: (worth: readonly number[]) => number) => {
      const best = Math.max(...rational.map(of));
      return rational.filter(worth => of(worth) === best).map(worth => worth.map(points));
    };
    expect(most(worth => gainsOf(worth).reduce((product, gain) => product * gain, 1))).toContainEqual(
      rows.get(t('debrief.space.nash')),
    );
    expect(most(sum)).toContainEqual(rows.get(t('debrief.space.utilitarian')));
    expect(most(worth => Math.min(...gainsOf(worth)))).toContainEqual(
      rows.get(t('debrief.space.egalitarian')),
    );
    const ideal = noDeal.map((_, party) => Math.max(...rational.map(worth => gainsOf(worth)[party]!)));
    expect(
      most(worth => Math.min(...gainsOf(worth).map((gain, party) => gain / ideal[party]!))),
    ).toContainEqual(rows.get(t('debrief.space.kalaiSmorodinsky')));
  });

  it('tells what walking away was worth, and what was left after each round', () => {
    const opening = game.parties.map((_, party) => preferencesOf(game, frames[0]!.before, party).reservation);
    expect(rows.get(t('debrief.space.walk-start'))).toEqual(opening.map(points));
    expect(rows.get(t('debrief.space.walk-end'))).toEqual(noDeal.map(points));
    const left = ends.map(({ after }) => {
      const then = game.parties.map((_, party) => preferencesOf(game, after, party));
      const stood = then.map(each => worthOf(each, dealOf(game, after)));
      const better = everyDeal
        .filter(each => !then.some(party => crossesRedLine(party, each)))
        .map(each => then.map(party => worthOf(party, each)))
        .filter(worth => worth.every((value, party) => value >= stood[party]!));
      return points(Math.max(0, ...better.map(worth => sum(worth) - sum(stood))));
    });
    expect(rowsOf(model, 'space', t('debrief.space.left-about'))[0]!.slice(1)).toEqual(left);
  });

  it('finds near misses that the others later bettered for themselves by nothing', () => {
    const { nearMisses } = input.findings.space;
    const own = input.findings.positions.filter(({ party }) => party >= 0);
    for (const { position, settled } of nearMisses) {
      const others = parties.flatMap((_, party) => (party === position.party ? [] : [party]));
      expect(settled.map(({ party }) => party)).toEqual(others);
      for (const party of others) {
        const later = own.filter(each => each.at > position.at && each.party === party);
        const first = later.find(each => each.utilities[party]! <= position.utilities[party]!);
        expect(settled).toContain(first);
      }
    }
  });
});

describe('minds', () => {
  it('scores the guess by ranks', () => {
    const [, other] = game.parties;
    const weights = other!.preferences.points.map(row => Math.max(...row) - Math.min(...row));
    const dearest = [...weights].sort((a, b) => b - a)[guess.ranking.length - 1]!;
    const [{ score } = { score: undefined }] = input.findings.minds[1]!.guesses;
    expect(score).toMatchObject({
      named: guess.ranking.length,
      hits: guess.ranking.filter(issue => weights[issue]! >= dearest).length,
    });
    const shown = rowsOf(model, 'minds', t('debrief.minds.about', { seat: file.parties[1]!.name }));
    const ranks = new Map(shown.map(([issue, , rank]) => [issue, rank]));
    guess.ranking.forEach((issue, at) => {
      expect(ranks.get(file.issues[issue]!.name)).toBe(t.number(at + 1));
    });
  });

  it('counts the words in confidence', () => {
    const said = record.log.filter(
      ({ move }) => move.type === 'seat.confide' && game.parties.some(({ id }) => id === move.seat),
    );
    expect(input.findings.told.length).toBe(said.length);
  });
});

describe('home', () => {
  it('names remedies by the vote they would have brought', () => {
    for (const { remedy } of input.findings.homes) {
      if (!remedy) continue;
      const other = withChanges(table, remedy.changes);
      expect(remedy.support).toEqual(game.parties.map((_, party) => homeVote(game, other, party).support));
    }
    for (const [at, { support, threshold }] of input.findings.homes.entries()) {
      const result = table.vote?.results[at] ?? homeVote(game, table, at);
      expect([support, threshold]).toEqual([result.support, game.ratification.thresholds[at]]);
    }
  });
});

describe('what if', () => {
  const study = studyOfGame(scenario, sitting);
  const { at, alternatives } = input.decisions.find(each => each.alternatives.length > 0)!;
  const move = alternatives[0]!;

  it('gives an outcome that the moves lead to', () => {
    const future = finish(study, { kind: 'future', at, move });
    const log = [...record.log.slice(0, at), ...future.moves.map(each => ({ move: each }))];
    const end = framesOf(game, { seed: record.seed, log }).at(-1)!.after;
    expect(future.outcome.values).toEqual(seatsOf(game).map(seat => scoreOf(game, end, seat).value));
    expect(future.outcome.agreed.length).toBe(game.issues.length);
  });

  it('splits a hundred pairs without remainder', () => {
    const many = finish(study, { kind: 'many', at, move });
    expect(many.pairs).toBe(100);
    for (const counts of many.endings) expect(sum(Object.values(counts))).toBe(many.pairs);
    const { choice, luck, together } = many.split ?? { choice: 1000, luck: 0, together: 0 };
    expect(choice + luck + together).toBe(1000);
  });
});

describe('the other chair, then and now, assumptions', () => {
  it('measures how the seat was played from its moves', () => {
    if (!input.fit.done) throw new Error('not fitted');
    const style = input.fit.value.style.map(({ value }) => value);
    expect(style.filter(value => value > 0 && value < 1000).length).toBeGreaterThan(4);
    expect(style).toEqual(styleOf(game, frames, 'arvane'));
  });

  it('plays the contested game on seeds of its own, and counts how it ended', () => {
    const contest = { ...UNCONTESTED, thresholds: 16, cards: 150 };
    const found = finish(studyOfGame(scenario, sitting), { kind: 'distribution', contest });
    const other = contested(game, contest);
    const counterparts = counterpartsFor(other);
    const tables = Array.from(
      { length: found.games },
      (_, at) => playGame(other, `${record.seed}~${at}`, counterparts).referee.table,
    );
    const ids = tables.map(({ ending }) => ending!.ending);
    expect(Object.keys(found.endings).length).toBeGreaterThan(1);
    expect(found.endings).toEqual(
      Object.fromEntries(
        [...new Set(ids)].map(ending => [ending, ids.filter(each => each === ending).length]),
      ),
    );
    const means = seatsOf(other).map(seat =>
      Math.round(sum(tables.map(each => scoreOf(other, each, seat).value)) / tables.length),
    );
    expect(found.means).toEqual(means);
    expect(found.ratified).toBe(
      tables.filter(({ vote }) => vote?.results.every(({ passed }) => passed)).length,
    );
  });

  it('lists a row for every number it counts', () => {
    const { finding } = model.screen('assumptions');
    const rows = tablesOf(model, 'assumptions').flatMap(each => each.rows);
    expect(finding).toBe(t('debrief.assumptions.finding', { count: rows.length }));
    const values = rows.map(row => row[1]!.text);
    const ofOptions = file.parties.flatMap(each =>
      file.issues.flatMap(({ id, options }) => options.map(option => each.points[id]?.[option.id] ?? 0)),
    );
    expect(values.slice(0, ofOptions.length)).toEqual(
      ofOptions.map(value => t.number(value, Number.isInteger(value) ? 0 : 2)),
    );
  });
});

describe('mediation', () => {
  const seat = game.mediator!.id;
  const own = playedTour(scenario, seat, 'mediated');
  const found = debriefOf(scenario, own.sitting).findings;
  const log = framesOf(game, recordOf(own.sitting));

  it('counts of each draft what each party took by its answer', () => {
    const drafts = log.flatMap(({ move, after }) =>
      move.type === 'text.draft' ? [{ offer: after.offers.length - 1, terms: move.terms }] : [],
    );
    const taken = drafts.map(({ offer, terms }) =>
      game.parties.map(({ id }) => {
        const answers = log.flatMap(({ move }) =>
          move.type === 'text.answer' && move.offer === offer && move.seat === id ? [move] : [],
        );
        const last = answers.at(-1);
        return Object.keys(terms).filter(issue => last?.terms[Number(issue)] === terms[Number(issue)]).length;
      }),
    );
    expect(drafts.length).toBeGreaterThan(0);
    expect(found.mediation!.drafts.map(each => each.parties.map(reading => reading.taken))).toEqual(taken);
    expect(found.mediation!.drafts.map(({ clauses }) => clauses)).toEqual(
      drafts.map(({ terms }) => Object.keys(terms).length),
    );
  });

  it('shares the gain as the points of the end do', () => {
    const { outcome } = found;
    const screen = presentDebrief({
      ...{ scenario, desk: own.desks.at(-1)!, personas: [], t },
      input: debriefOf(scenario, own.sitting),
    }).screen('mediation');
    const gains = outcome.text.map((value, party) => value - outcome.noDeal[party]!);
    const [balance] = screen.blocks;
    if (balance?.kind !== 'table') throw new Error('no balance');
    const joint = sum(gains);
    expect(balance.rows.map(row => row.slice(1).map(({ text }) => text))).toEqual([
      gains.map(signed),
      gains.map(gain => (joint > 0 && Math.min(...gains) >= 0 ? t.percent(gain / joint) : '–')),
    ]);
    const end = log.at(-1)!.after;
    const then = game.parties.map((_, party) => preferencesOf(game, end, party));
    const stood = then.map(each => worthOf(each, dealOf(game, end)));
    const free = everyDeal
      .filter(each => !then.some(party => crossesRedLine(party, each)))
      .map(each => then.map(party => worthOf(party, each)))
      .filter(worth => worth.every((value, party) => value >= stood[party]!));
    const percent = t.percent(sum(stood) / Math.max(sum(stood), ...free.map(sum)));
    expect(balance.note).toBe(t('debrief.mediation.efficiency', { percent }));
  });
});

describe('what broken talks broke on', () => {
  const { game: talks } = shipped('istanbul-2025');
  const seeds = Array.from({ length: 200 }, (_, at) => `broken ${at}`);
  const games = seeds.flatMap(seed => {
    const cast = chanceCast(talks, randomStream(seed, 'cast', 0));
    const { referee, moves } = playGame(talks, seed, counterpartsFor(talks, cast));
    const { table: after } = referee;
    if (!talks.endings.some(({ id, early }) => early && id === after.ending?.ending)) return [];
    const frames = framesOf(talks, { seed, log: moves.map(move => ({ move })) });
    return [{ seed, after, hinges: hingesOf(talks, frames) }];
  });

  it('is found in a game that one thing broke', () => {
    expect(games.flatMap(({ hinges }) => hinges)).not.toEqual([]);
  });

  it.each(games)('in $seed, is what the ending would not have come without', ({ after, hinges }) => {
    const ending = talks.endings.find(({ id }) => id === after.ending?.ending)!;
    expect(ending.when(readFacts(talks, after))).toBe(true);
    for (const { changes } of hinges) {
      const metrics = after.metrics.map(
        (value, at) => value - sum(changes.filter(({ metric }) => metric === at).map(({ by }) => by)),
      );
      expect(ending.when(readFacts(talks, { ...after, metrics }))).toBe(false);
    }
  });

  it('is nothing where the talks ran their course', () => {
    expect(input.findings.hinges).toEqual([]);
  });
});
