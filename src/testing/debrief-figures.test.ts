import { describe, expect, it } from 'vitest';
import { withChanges } from '../analysis/debrief/homes.ts';
import { survivalOf } from '../engine/aftermath.ts';
import { dealOf, preferencesOf } from '../engine/deals.ts';
import { readFacts } from '../engine/facts.ts';
import { worthOf } from '../engine/preferences.ts';
import { homeVote } from '../engine/ratification.ts';
import { agreedOption } from '../engine/table.ts';
import { tensionOf } from '../engine/view-for.ts';
import type { Counterpart } from '../flow/conduct.ts';
import { counterpartsFor } from '../simulate/counterparts.ts';
import { clauseNames } from '../view/clause-names.ts';
import { countWord } from '../view/words.ts';
import {
  blocksOf,
  debriefCase,
  points,
  rowsOf,
  signed,
  sum,
  t,
  tableOf,
  tablesOf,
  tenthsIn,
  wordsOf,
} from './debrief-case.ts';
import { shipped } from './shipped.ts';
import { plainCounterparts } from './tour.ts';

const algiers = shipped('algiers-1981');
const serin = shipped('serin-river');
const guesses = [0, 40].map((at, turn) => ({ at, by: 'usa', about: 'iran', ranking: [2 + turn, 0, 1] }));

/** Bargains as usual in the first two rounds and then no more, so that clauses stay open. */
function tiring(seat: string): Counterpart {
  const [fresh, tired] = [counterpartsFor(algiers.game), plainCounterparts(algiers)];
  return (view, openings, random) => (view.round < 2 ? fresh : tired)[seat]!(view, openings, random);
}
const tired = { ...counterpartsFor(algiers.game), iran: tiring('iran'), usa: tiring('usa') };

/**
 * A party’s in which a home may refuse, another of a scenario without real talks, a mediator’s, and one in which the
 * talks come to nothing.
 */
const cases = [
  debriefCase(algiers, 'usa', 'b21', { guesses }),
  debriefCase(serin, 'belloq', 'm'),
  debriefCase(algiers, 'algeria', 'i'),
  debriefCase(algiers, 'iran', 'p', { counterparts: tired }),
];
type Case = (typeof cases)[number];

const told = cases.map(found => [`${found.scenario.game.id}, ${found.seat}`, found] as const);

const isKept = ({ table }: Case) => table.vote?.results.every(({ passed }) => passed) ?? false;
const partyOf = ({ scenario, seat }: Case) => scenario.game.parties.findIndex(({ id }) => id === seat);

it('one of the games ends with clauses open, and one without a text in force', () => {
  const open = cases.map(({ table }) => table.clauses.some(clause => agreedOption(clause) < 0));
  expect(open).toContain(true);
  expect(cases.map(isKept)).toContain(false);
  expect(cases.map(({ input }) => input.findings.nearest?.kind)).toContain('kept');
  expect(cases.flatMap(({ input }) => input.findings.space.nearMisses)).not.toEqual([]);
  expect(
    cases.flatMap(({ input }) => input.findings.peace.levers.flatMap(({ refusing }) => refusing)),
  ).not.toEqual([]);
});

describe('the facts', () => {
  it.each(told)('are the worth of the text and of no deal, to the reader: %s', (_, found) => {
    const party = partyOf(found);
    if (party < 0) return;
    const [text, noDeal] = [worthOf(found.parties[party]!, found.deal), found.parties[party]!.reservation];
    const values = { points: points(text), noDeal: points(noDeal), gain: points(Math.abs(text - noDeal)) };
    const change = text > noDeal ? 'more' : text < noDeal ? 'less' : 'same';
    const key = isKept(found) ? 'debrief.facts.kept' : 'debrief.facts.unkept';
    expect(found.model.screen('facts').turn).toBe(t(key, { ...values, change }));
  });

  it.each(told)('count the clauses, and what each home gave: %s', (_, found) => {
    const agreed = found.table.clauses.filter(clause => agreedOption(clause) >= 0).length;
    const all = found.table.clauses.length;
    const words = wordsOf(found.model, 'facts');
    const [of, some] = [countWord(t, all), `${countWord(t, agreed)} ${agreed === 1 ? 'was' : 'were'}`];
    expect(words).toContain(agreed === all ? `All ${of} clauses` : `Of ${of} clauses ${some}`);
    for (const [party, { support }] of (found.table.vote?.results ?? []).entries()) {
      const threshold = found.scenario.game.ratification.thresholds[party]!;
      expect(words).toContain(`support at home ${points(support)}%, ${points(threshold)}% needed`);
    }
  });

  it.each(told)('tell which aims of the mandate were met: %s', (_, found) => {
    const { mediator } = found.scenario.game;
    const facts = readFacts(found.scenario.game, found.table);
    const met = mediator!.mandate.map(aim => aim.when(facts));
    const all = sum(mediator!.mandate.map(aim => aim.points / 10));
    const reached = sum(mediator!.mandate.map((aim, at) => (met[at] ? aim.points / 10 : 0)));
    const title = t('debrief.hosts', { points: reached, all });
    const list = blocksOf(found.model, 'facts').find(block => block.kind === 'list' && block.title === title);
    const notes = list?.kind === 'list' ? list.items.map(({ note }) => note) : [];
    expect(notes).toEqual(
      mediator!.mandate.map((aim, at) =>
        t(met[at] ? 'debrief.mandate.met' : 'debrief.mandate.missed', { points: aim.points / 10 }),
      ),
    );
  });

  it.each(told)('draw the tension: %s', (_, found) => {
    const { picture } = found.model.screen('facts');
    if (picture?.kind !== 'lines') throw new Error('no tension is drawn');
    const { game } = found.scenario;
    expect(picture.lines.map(({ values }) => values)).toEqual([
      found.tables.map(table => tensionOf(game, table.metrics) / 10),
    ]);
  });
});

/** “agreement on two clauses” and “agreement on a clause” are one part of a longer while. */
function uncounted(label: string): string {
  const counts = Array.from({ length: 12 }, (_, at) => countWord(t, at + 1));
  return label.replace(new RegExp(` (?:a|${counts.join('|')}) (\\w+?)s?$`), ' $1');
}

describe('the reasons', () => {
  it.each(told)(
    'name the gauge of the tension that moved most, and the largest parts of its move: %s',
    (_, found) => {
      const { metrics, tension } = found.scenario.file;
      const [first, last] = [found.tables[0]!, found.tables.at(-1)!];
      const moved = metrics.map((__, at) => last.metrics[at]! - first.metrics[at]!);
      const ofAll = metrics.map(({ id }, at) => ((tension.weights[id] ?? 0) === 0 ? 0 : moved[at]!));
      const weighed = ofAll.some(by => by !== 0) ? ofAll : moved;
      const most = weighed.indexOf(weighed.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a)));
      const finding = found.model.screen('reasons').turn ?? '';
      const ends = [first, last].map(table => points(table.metrics[most]!));
      expect(finding).toContain(
        `${metrics[most]!.name} ${moved[most]! > 0 ? 'rose' : 'fell'} most, from ${ends.join(' to ')}.`,
      );
      const parts = new Map<string, number>();
      const folded = found.model.screen('reasons').blocks.filter(block => block.kind === 'details')[most]!;
      for (const block of folded.kind === 'details' ? folded.blocks : [])
        if (block.kind === 'table')
          for (const [label, by] of block.rows.slice(0, -1)) {
            if (/the text initialled$|agreement on (a|\S+) clauses?$/.test(label!.text)) continue;
            const once = uncounted(label!.text);
            parts.set(once, (parts.get(once) ?? 0) + tenthsIn(by!.text));
          }
      const sizes = [...parts.values()].filter(by => Math.sign(by) === Math.sign(moved[most]!));
      const largest = sizes.sort((a, b) => Math.abs(b) - Math.abs(a)).slice(0, 2);
      const shown = [...finding.matchAll(/\(([+−][\d.]+)\)/g)].map(([, by]) => tenthsIn(by!));
      expect(shown).toEqual(largest);
    },
  );

  it.each(told)('tell what moved the odds of the peace, and what ratifying would have: %s', (_, found) => {
    const { game, file } = found.scenario;
    const facts = readFacts(game, found.table);
    const holding = file.aftermath.factors.filter((__, at) => game.aftermath.factors[at]!.when(facts));
    const words = wordsOf(found.model, 'reasons');
    for (const { times } of holding)
      expect(words).toContain(t('ending.factor', { by: t.signed(Math.round(100 * times) - 100) }));
    const { levers, ratified } = found.input.findings.peace;
    const results = game.parties.map(() => ({ support: 1000, passed: true, constituencies: [] }));
    const inForce = { ...found.table, vote: { results } };
    const standing = survivalOf(game, readFacts(game, inForce)).survival.at(-1);
    expect(ratified).toBe(isKept(found) ? undefined : standing);
    for (const { change, refusing } of levers) {
      const other = withChanges(found.table, [change]);
      const refused = game.parties.flatMap((__, party) =>
        homeVote(game, other, party).passed ? [] : [party],
      );
      expect(refusing).toEqual(refused);
    }
  });
});

describe('the space', () => {
  it.each(told)('says how each gauge moved what walking away is worth: %s', (_, found) => {
    const [first] = found.model.screen('space').blocks;
    const moves = first?.kind === 'text' ? first.text.slice(1) : [];
    expect(moves).toHaveLength(found.parties.length);
    for (const [party, { reservation }] of found.parties.entries()) {
      const opening = preferencesOf(found.scenario.game, found.tables[0]!, party).reservation;
      const parts = [...moves[party]!.matchAll(/[+−]\d+(\.\d)?/g)].map(([by]) => tenthsIn(by));
      expect(sum(parts)).toBe(reservation - opening);
      expect(moves[party]).toContain(`${points(opening)} to`);
      expect(moves[party]).toContain(`${points(reservation)} at the end`);
    }
  });

  it.each(told)('gives the worth of what stood, and of each near miss: %s', (_, found) => {
    const [stood] = rowsOf(found.model, 'space', t('debrief.space.points'));
    expect(stood!.slice(1)).toEqual(found.parties.map(party => points(worthOf(party, found.deal))));
    for (const { position, settled } of found.input.findings.space.nearMisses.slice(0, 3))
      for (const later of settled) {
        const party = found.parties[later.party]!;
        const [worth, less] = [position, later].map(({ deal }) => points(worthOf(party, deal)));
        expect(wordsOf(found.model, 'space')).toContain(`it was worth ${worth}; in round ${later.round + 1}`);
        expect(wordsOf(found.model, 'space')).toContain(`worth ${less === worth ? 'no more' : less} to it.`);
      }
  });

  it.each(told)('counts each kind of step, and tells how each side gave way: %s', (_, found) => {
    const rows = rowsOf(found.model, 'space', t('debrief.dance.about'));
    for (const party of found.parties.keys()) {
      const own = found.input.findings.positions.filter(position => position.party === party);
      const steps = own.slice(1).map((position, at) => {
        const by = position.utilities.map((value, side) => value - own[at]!.utilities[side]!);
        return [by[party]!, by[1 - party]!].map(change => (Math.abs(change) < 30 ? 0 : Math.sign(change)));
      });
      const count = (is: (mine: number, theirs: number) => boolean) =>
        t.number(steps.filter(([mine, theirs]) => is(mine!, theirs!)).length);
      expect(rows.map(row => row[party + 1])).toEqual([
        count((mine, theirs) => mine < 0 && theirs >= 0),
        count((mine, theirs) => mine === 0 && theirs > 0),
        count((mine, theirs) => mine > 0 && theirs > 0),
        count((mine, theirs) => mine === 0 && theirs === 0),
        count((mine, theirs) => mine > 0 && theirs <= 0),
        count((mine, theirs) => mine <= 0 && theirs < 0),
      ]);
      const worths = own.map(({ deal }) => worthOf(found.parties[party]!, deal));
      expect(wordsOf(found.model, 'space')).toContain(`opened at ${points(worths[0]!)}`);
      expect(wordsOf(found.model, 'space')).toContain(`to ${points(Math.min(...worths))}`);
    }
  });
});

/** Game tenths as the tables of the homes show them. */
const inPoints = (tenths: number): string => t.number(tenths / 10, 1);

describe('minds and homes', () => {
  it('a guess is scored by the formula of Spearman', () => {
    const [found] = cases;
    const [iran] = found!.scenario.game.parties;
    const weights = iran!.preferences.points.map(row => Math.max(...row) - Math.min(...row));
    const rank = (values: readonly number[]) =>
      values.map(value => {
        const places = values.flatMap((other, at) => (other < value ? [] : other === value ? [at] : []));
        return values.filter(other => other < value).length + (places.length + 1) / 2;
      });
    const correlation = (ranking: readonly number[]) => {
      const guessed = rank(weights.map((__, at) => (ranking.includes(at) ? ranking.indexOf(at) : 99)));
      const truth = rank(weights.map(weight => -weight));
      const middle = (weights.length + 1) / 2;
      const spread = (a: readonly number[], b: readonly number[]) =>
        sum(a.map((value, at) => (value - middle) * (b[at]! - middle)));
      return spread(guessed, truth) / Math.sqrt(spread(guessed, guessed) * spread(truth, truth));
    };
    const [first, last] = guesses.map(({ ranking }) => t.signed(correlation(ranking), 2));
    const { note } = tableOf(found!.model, 'minds', t('debrief.minds.about', { seat: 'Iran' }));
    expect(note).toContain(t('debrief.minds.correlation', { first: first!, last: last! }));
  });

  it.each(told)('each constituency stands as the record has it, and its parts sum: %s', (_, found) => {
    const { game, file } = found.scenario;
    for (const [party, { name }] of file.parties.entries()) {
      const vote = found.table.vote?.results[party] ?? homeVote(game, found.table, party);
      const shown = tablesOf(found.model, 'home').find(table => table.title === name)!;
      expect(shown.rows).toHaveLength(vote.constituencies.length);
      for (const [at, { constituency, approval }] of vote.constituencies.entries()) {
        const [who, influence, ...parts] = shown.rows[at]!.map(({ text }) => text);
        expect(who).toBe(file.constituencies[constituency]!.name);
        expect(influence).toBe(t.percent(game.constituencies[constituency]!.influence / 100));
        expect(parts[0]).toBe(inPoints(found.table.approvals[constituency]!));
        expect(parts.at(-1)).toBe(inPoints(approval));
        expect(sum(parts.slice(0, -1).map(tenthsIn))).toBe(approval);
      }
      const margin = vote.support - game.ratification.thresholds[party]!;
      const spare = margin === 0 ? 'nothing' : margin === 10 ? 'one point' : `${points(margin)} points`;
      if (vote.passed) expect(wordsOf(found.model, 'home')).toContain(`${spare} to spare`);
    }
  });
});

describe('mediation', () => {
  const found = cases[2]!;
  const { mediator } = found.scenario.game;

  it('shows the shared gauges round by round, and where leverage went', () => {
    for (const [name, ...values] of rowsOf(found.model, 'mediation', t('debrief.mediation.trust'))) {
      const index = found.scenario.file.metrics.findIndex(metric => metric.name === name);
      expect(values).toEqual(found.tables.map(table => points(table.metrics[index]!)));
    }
    const spent = found.frames.flatMap(({ before, after }) =>
      after.leverage < before.leverage ? [before.leverage - after.leverage] : [],
    );
    expect(spent).not.toEqual([]);
    const list = blocksOf(found.model, 'mediation').find(
      block => block.kind === 'list' && block.title === t('debrief.mediation.spent'),
    );
    const told = list?.kind === 'list' ? list.items.map(({ text }) => Number(text.split(': ').at(-1))) : [];
    expect(told).toEqual(spent);
    expect(found.model.screen('mediation').turn).toBe(
      t('debrief.mediation.leverage', { spent: sum(spent), start: mediator!.leverage }),
    );
  });

  it('weighs each draft by what was wanted when it was tabled', () => {
    const rows = tableOf(found.model, 'mediation', t('debrief.drafts.about')).rows;
    const drafts = found.frames.filter(({ move }) => move.type === 'text.draft');
    expect(rows).toHaveLength(drafts.length);
    for (const [at, { move, after }] of drafts.entries())
      for (const party of found.parties.keys()) {
        const wants = preferencesOf(found.scenario.game, after, party);
        const terms = move.type === 'text.draft' ? move.terms : {};
        const deal = dealOf(found.scenario.game, after).map((option, issue) => terms[issue] ?? option);
        expect(rows[at]![party + 1]!.small).toContain(
          `Worth ${points(worthOf(wants, deal))}, no deal ${points(wants.reservation)}.`,
        );
      }
  });
});

describe('then and now, and what to take along', () => {
  it.each(told)('counts the clauses that went as they really did: %s', (_, found) => {
    const { file, game } = found.scenario;
    const known = file.debrief.history.filter(({ option, unsettled }) => option !== undefined && !unsettled);
    const alike = known.filter(({ issue, option }) => {
      const index = game.issues.findIndex(({ id }) => id === issue);
      return game.issues[index]!.options[dealOf(game, found.table)[index]!] === option;
    });
    const isTold = found.model.steps.some(({ id }) => id === 'history');
    expect(isTold).toBe(file.debrief.history.length > 0);
    const reached = countWord(t, alike.length);
    const ends = known.map(({ issue }) => game.issues.findIndex(({ id }) => id === issue));
    const clauses = clauseNames(file, ends, t);
    const values = { alike: alike.length, reached, known: countWord(t, known.length), clauses };
    if (!isTold) return;
    expect(found.model.screen('history').finding).toBe(file.debrief.outcome);
    expect(wordsOf(found.model, 'history')).toContain(t('debrief.history.alike', values));
  });

  it('a clause left open went as it really did, where nothing was changed then either', () => {
    const istanbul = shipped('istanbul-2025');
    const { model } = debriefCase(istanbul, 'pakistan', 'open', {
      counterparts: plainCounterparts(istanbul),
    });
    expect(model.screen('history').turn).toBe('Here nothing was agreed.');
    const clauses = 'Crossings and trade; Returns of Afghans';
    const values = { alike: 2, reached: 'two', known: 'two', clauses };
    expect(wordsOf(model, 'history')).toContain(t('debrief.history.alike', values));
    const { rows } = tableOf(model, 'history', t('debrief.history'));
    const noun = rows.find(([issue]) => issue?.text === 'The word for the frontier');
    expect(noun?.[2]?.small ?? '').not.toContain(t('debrief.here.alike'));
    const gates = rows.find(([issue]) => issue?.text === 'Crossings and trade');
    expect(gates?.[2]).toMatchObject({
      text: 'Closed, and reviewed each fortnight',
      small: `${t('debrief.here.alike')}, ${t('debrief.here.open')}`,
    });
  });

  it.each(told)('the nearest path is told with what it brings: %s', (_, found) => {
    const { nearest } = found.input.findings;
    if (!nearest) return;
    const { game } = found.scenario;
    const other = withChanges(found.table, nearest.changes);
    const words = JSON.stringify(found.model.screen('transfer').blocks.at(-1));
    const base =
      nearest.kind === 'kept'
        ? (party: number) => found.parties[party]!.reservation
        : (party: number) => worthOf(found.parties[party]!, found.deal);
    for (const party of found.parties.keys()) {
      const worth = worthOf(found.parties[party]!, dealOf(game, other));
      expect(words).toContain(`${signed(worth - base(party))} for`);
      expect(words).toContain(`${points(homeVote(game, other, party).support)}% for`);
    }
  });
});
