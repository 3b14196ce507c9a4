import { describe, expect, it } from 'vitest';
import { preferencesOf } from '../engine/deals.ts';
import type { SeatId } from '../engine/game.ts';
import { isMove, type Move } from '../engine/move.ts';
import { worthOf } from '../engine/preferences.ts';
import { setTable } from '../engine/setup.ts';
import { agreedOption } from '../engine/table.ts';
import type { Counterpart } from '../flow/conduct.ts';
import { counterpartsFor } from '../simulate/counterparts.ts';
import { liftedNotes } from '../view/debrief/lifted.ts';
import { chosenQuestions } from '../view/debrief/questions.ts';
import { seatName } from '../view/seats.ts';
import { blocksOf, debriefCase, points, rowsOf, sum, t, tableOf, tablesOf, wordsOf } from './debrief-case.ts';
import { SHIPPED, shipped } from './shipped.ts';
import { plainCounterparts } from './tour.ts';

const istanbul = shipped('istanbul-2025');
const serin = shipped('serin-river');

describe.each(SHIPPED.map(shipped))('what $file.title is built on', scenario => {
  const { file, game } = scenario;
  const { model } = debriefCase(scenario, game.parties[0]!.id, 'assumptions');
  const claims = [...file.actions, ...file.events].map(({ source, effects, reactions, ...rest }) => ({
    source,
    numbers: [
      ...('hazard' in rest && typeof rest.hazard === 'number' ? [rest.hazard] : []),
      ...[...effects, ...reactions.flatMap(each => each.effects)].map(({ by }) => by),
    ],
  }));
  const { factors, hazard } = file.aftermath;

  it('shows every number of the file', () => {
    const numbers = [
      ...file.parties.flatMap(party =>
        file.issues.flatMap(({ id, options }) => options.map(each => party.points[id]?.[each.id] ?? 0)),
      ),
      ...file.parties.flatMap(({ linkages }) => linkages.map(each => each.points)),
      ...file.parties.flatMap(({ reservation: { base, terms } }) => [base, ...terms.map(each => each.cost)]),
      ...file.metrics.flatMap(({ start, drift, couplings, responds }) => [
        start,
        ...(drift ? [drift.rate] : []),
        ...couplings.map(({ rate }) => rate),
        ...Object.values(responds),
      ]),
      ...file.constituencies.flatMap(each => [
        each.influence,
        each.approval,
        ...Object.values(each.points).flatMap(options => Object.values(options ?? {})),
      ]),
      ...claims.flatMap(each => each.numbers),
      hazard,
      ...factors.map(({ times }) => times),
    ];
    const shown = tablesOf(model, 'assumptions').flatMap(({ rows }) => rows.map(row => row[1]!.text));
    expect(shown).toEqual(numbers.map(each => t.number(each, Number.isInteger(each) ? 0 : 2)));
  });

  it('counts those with a source', () => {
    const isSourced = (source = '') =>
      file.sources.some(({ id, kind }) => id === source && kind !== 'fiction');
    const sourced =
      sum(claims.filter(({ source }) => isSourced(source)).map(({ numbers }) => numbers.length)) +
      factors.filter(({ source }) => isSourced(source)).length;
    const rows = tablesOf(model, 'assumptions').flatMap(each => each.rows);
    const values = { sourced, own: rows.length - sourced };
    expect(model.screen('assumptions').turn).toBe(t('debrief.assumptions.sourced', values));
  });
});

it('an invented river rests on no source of the world', () => {
  const { model } = debriefCase(serin, 'arvane', 'assumptions');
  expect(model.screen('assumptions').turn).toMatch(/^0 rest on a source/);
});

/** What the reader saw of a clause that a party holds to: its word in public, its last word in confidence, what it turned down. */
function shownOf({ table, frames, seat }: ReturnType<typeof debriefCase>, by: SeatId, issue: number): string {
  const claims = frames.flatMap(({ move }) =>
    move.type === 'seat.confide' && move.seat === by && move.to === seat && move.issue === issue
      ? [move.claim]
      : [],
  );
  const isBound = table.commitments.some(each => each.seat === by && each.issue === issue && !each.freed);
  const refused = table.offers.flatMap(({ kind, terms, answers }) =>
    answers.filter(({ seat: who, terms: own }) => {
      const [theirs = -1, mine = -1] = [terms[issue], own[issue]];
      return who === by && theirs >= 0 && mine !== theirs && (kind !== 'package' || mine >= 0);
    }),
  ).length;
  const claim = claims.at(-1);
  const parts = [
    ...(isBound ? [t('guess.promised')] : []),
    ...(claim ? [t('guess.told', { claim: t(`claim.${claim}`) })] : []),
    ...(refused > 0 ? [t('guess.refused', { count: refused })] : []),
  ];
  return parts.join(' ') || '–';
}

describe('minds', () => {
  const honest = counterpartsFor(serin.game);
  /** Calls impossible whatever it speaks of in confidence. */
  const bluffing: Counterpart = (view, openings, random) => {
    const move = honest.arvane!(view, openings, random);
    return move.type === 'seat.confide' ? { ...move, claim: 'impossible' } : move;
  };
  const cases = [
    debriefCase(istanbul, 'pakistan', 'told'),
    debriefCase(istanbul, 'mediators', 'told too'),
    debriefCase(serin, 'belloq', 'told', { counterparts: { ...honest, arvane: bluffing } }),
  ];
  const told = cases.map(found => [`${found.scenario.game.id}, ${found.seat}`, found] as const);

  it.each(told)('tells of each clause what the reader saw of it: %s', (_, found) => {
    const { file } = found.scenario;
    for (const { id } of file.parties.filter(each => each.id !== found.seat)) {
      const caption = t('debrief.minds.about', { seat: seatName(file, id) });
      const shown = new Map(rowsOf(found.model, 'minds', caption).map(row => [row[0], row.at(-1)]));
      const expected = file.issues.map((__, issue) => shownOf(found, id, issue));
      expect(expected.some(each => each !== '–')).toBe(true);
      expect(file.issues.map(issue => shown.get(issue.name))).toEqual(expected);
      expect(tableOf(found.model, 'minds', caption).note).toContain(t('debrief.minds.weight'));
    }
  });

  it.each(told)('tells what was true beside each word in confidence: %s', (_, found) => {
    const { game } = found.scenario;
    const said = found.frames.flatMap(({ move, before, index }) => {
      if (move.type !== 'seat.confide') return [];
      const party = game.parties.findIndex(({ id }) => id === move.seat);
      if (party < 0) return [];
      const wants = preferencesOf(game, before, party);
      const most = wants.points.map(row => Math.max(...row) - Math.min(...row));
      const place = most.filter(weight => weight > most[move.issue]!).length / most.length;
      const signable = wants.points[move.issue]!.filter(
        (__, option) => !wants.redLines[move.issue]?.[option],
      );
      const isBarred = signable.length < wants.points[move.issue]!.length;
      const points = wants.points[move.issue]!;
      const [best, least] = [Math.max(...points), Math.min(...points)];
      const halfway = points.filter(worth => worth < best && worth - least >= (best - least) / 2);
      const isHalfway = halfway.some(worth => signable.includes(worth));
      const [truth, good] =
        signable.length < 2
          ? (['impossible', ['impossible', 'vital']] as const)
          : place < 1 / 3
            ? (['vital', isHalfway ? ['vital', 'flexible'] : ['vital']] as const)
            : (['flexible', isBarred || place < 2 / 3 ? ['flexible', 'vital'] : ['flexible']] as const);
      const byBrief = good.some(each => each === move.claim);
      const stood = points[before.clauses[move.issue]!.brackets[party]!] ?? best;
      const later = found.frames.filter(frame => frame.index > index);
      const moved = later.some(
        ({ after }) => (points[after.clauses[move.issue]!.brackets[party]!] ?? best) < stood,
      );
      const isTrue = byBrief || (move.claim === 'flexible' && moved);
      const isLight = place >= 2 / 3 && signable.length > 1;
      const isExcused = byBrief && isBarred && isLight && move.claim === 'vital';
      const key = isExcused
        ? 'debrief.told.barred'
        : byBrief
          ? 'debrief.told.true'
          : isTrue
            ? 'debrief.told.deed'
            : 'debrief.told.bluff';
      return [{ index, isTrue, note: t(key, { truth: t(`claim.${truth}`) }) }];
    });
    const bluffs = said.filter(({ isTrue }) => !isTrue);
    const folded = blocksOf(found.model, 'minds').find(
      block =>
        block.kind === 'details' &&
        block.summary === t('debrief.told.count', { count: said.length, bluffs: bluffs.length }),
    );
    const [list] = folded?.kind === 'details' ? folded.blocks : [];
    const items = list?.kind === 'list' ? list.items : [];
    const inOrder = [...bluffs, ...said.filter(({ isTrue }) => isTrue)];
    expect(items.map(({ entry, note }) => [entry, note])).toEqual(
      inOrder.map(({ index, note }) => [index, note]),
    );
  });

  it('both true words and bluffs are among them', () => {
    const all = cases.flatMap(({ input }) => input.findings.told.map(({ isBluff }) => isBluff));
    expect(new Set(all).size).toBe(2);
  });
});

/** Does nothing that can be left undone. */
const sparing: Counterpart = (view, openings, random) => {
  const rests = ['statement.skip', 'turn.pass', 'corridor.rest'];
  const rest = openings.filter(isMove).find(({ type }) => rests.includes(type));
  return rest ?? plainCounterparts(serin)[view.seat]!(view, openings, random);
};

it('words given in public are told as they were spoken', () => {
  const bound: Record<SeatId, Counterpart> = Object.fromEntries(
    Object.entries(plainCounterparts(istanbul)).map(([seat, plainly]) => [
      seat,
      (view, openings, random) => openings.filter(isMove).find(binds) ?? plainly(view, openings, random),
    ]),
  );
  const { model, input } = debriefCase(istanbul, 'pakistan', 'bound', { counterparts: bound });
  const given = input.findings.homes.flatMap(home => home.words.map(({ action }) => action));
  const spoken = given.map(action => istanbul.file.actions[action]!.commits!.words);
  expect(spoken.length).toBeGreaterThan(0);
  for (const words of spoken) expect(wordsOf(model, 'home')).toContain(words);
});

/** A statement that binds whoever makes it. */
function binds(move: Move): boolean {
  return (
    move.type === 'statement.make' &&
    istanbul.file.actions.some(({ id, commits }) => id === move.action && commits !== undefined)
  );
}

it('tells until when a change could not have been signed, and nothing of one that always could', () => {
  const { file, game } = istanbul;
  const table = setTable(game, 'lifted');
  const calm = { ...table, metrics: table.metrics.map(() => 1000) };
  const frames = [table, table, calm].map((before, round) => ({ before, round }));
  const form = file.issues.findIndex(({ id }) => id === 'form');
  const to = (id: string) => file.issues[form]!.options.findIndex(option => option.id === id);
  const { input, ...found } = debriefCase(istanbul, 'pakistan', 'lifted');
  const notes = (option: string) =>
    liftedNotes({ ...found, input: { ...input, frames: frames as never }, personas: [], t }, [
      { issue: form, from: to('parallel'), to: to(option) },
    ]);
  expect(notes('oral')).toEqual(['A red line of Pakistan forbade it, last in round 2']);
  expect(notes('ruling')).toEqual([]);
});

describe('the questions to take along', () => {
  it('give the leverage that was left', () => {
    const { id, leverage } = serin.game.mediator!;
    const found = debriefCase(serin, id, 'leverage', {
      counterparts: { ...plainCounterparts(serin), [id]: sparing },
    });
    const left = leverage - sum(found.frames.map(({ before, after }) => before.leverage - after.leverage));
    const asked = chosenQuestions({ ...found, personas: [], t });
    expect(asked).toContain(t('question.leverage', { left, start: leverage }));
  });

  it('give the points that were left, and when there were most', () => {
    const found = debriefCase(serin, 'arvane', 'left');
    const { game } = found.scenario;
    const everyDeal = game.issues.reduce<number[][]>(
      (deals, { options }) => deals.flatMap(each => options.map((_, option) => [...each, option])),
      [[]],
    );
    const left = found.tables.slice(1).map(table => {
      const wants = game.parties.map((_, party) => preferencesOf(game, table, party));
      const quo = game.issues.map(({ statusQuo }) => statusQuo);
      const stood = table.clauses.map((clause, issue) => {
        const option = agreedOption(clause);
        return option < 0 ? quo[issue]! : option;
      });
      const worths = (deal: readonly number[]) => wants.map(each => worthOf(each, deal));
      const base = worths(stood);
      const free = everyDeal
        .filter(deal => wants.every(({ redLines }) => deal.every((option, at) => !redLines[at]?.[option])))
        .map(worths)
        .filter(worth => worth.every((value, party) => value >= base[party]!));
      return Math.max(0, ...free.map(worth => sum(worth) - sum(base)));
    });
    const most = Math.max(...left);
    const least = Math.min(...left);
    const values = {
      ...{ points: points(left.at(-1)!), most: points(most), round: left.indexOf(most) + 1 },
      ...{ least: points(least), leastRound: left.lastIndexOf(least) + 1 },
    };
    const asked = chosenQuestions({ ...found, personas: [], t });
    const forms = (['none', 'grown', 'still', 'some'] as const).map(kind =>
      t(`question.left.${kind}`, values),
    );
    expect(asked.filter(each => forms.includes(each))).toHaveLength(1);
  });

  it('tell that what was left was less before the end', () => {
    const found = debriefCase(serin, 'arvane', 'left');
    const { findings } = found.input;
    const space = { ...findings.space, left: [540, 570, 0, 140] };
    const input = { ...found.input, findings: { ...findings, space } };
    const values = { points: points(140), least: points(0), leastRound: 3 };
    expect(chosenQuestions({ ...found, input, personas: [], t })).toContain(t('question.left.grown', values));
  });
});
