import { expect, test } from 'vitest';
import { homeVote } from '../engine/ratification.ts';
import { agreedCount, agreedOption, type Table } from '../engine/table.ts';
import { viewFor } from '../engine/view-for.ts';
import { createTranslator } from '../i18n/translator.ts';
import { deskForTheRoom } from '../view/for-the-room.ts';
import { agreedWith, expectedVote, homeOf } from '../view/turn/home.ts';
import { howItStands } from '../view/turn/how-it-stands.ts';
import { presentPackage, readPackage } from '../view/turn/package.ts';
import { redLineChanges } from '../view/turn/standing.ts';
import { warningBefore } from '../view/turn/warnings.ts';
import { SHIPPED, shipped } from './shipped.ts';
import { playedTour, tour } from './tour.ts';

const t = createTranslator();
const scenario = shipped('istanbul-2025');
const turns = tour(scenario, 'pakistan', 'standing').filter(({ screen }) => screen === 'turn');
const linesAt = (at: (agreed: number) => boolean) => {
  const { view } = turns.find(desk => at(agreedCount(desk.view)))!;
  return { view, lines: howItStands(scenario, view, t) };
};

test('with nothing agreed the text that changes nothing is held against no deal, and home is not yet spoken of', () => {
  const { view, lines } = linesAt(agreed => agreed === 0);
  const noDeal = t.number(view.own!.preferences.reservation / 10, 1);
  expect(lines).toHaveLength(1);
  expect(lines[0]!.label).toBe('Signed with nothing agreed, all as today');
  expect(lines[0]!.note).toMatch(new RegExp(`^\\d+\\.\\d above no deal \\(${noDeal}\\)$`));
  expect(lines[0]!.forbids).toBe('“Form of the undertaking” stands at your red line: not to be signed');
  const lifted = { ...view.own!.preferences, redLines: [] };
  const [free] = howItStands(scenario, { ...view, own: { ...view.own!, preferences: lifted } }, t);
  expect(free!.forbids).toBe('');
});

test('once anything is agreed, so is what home would say of it, and what that rests on', () => {
  const { view, lines } = linesAt(agreed => agreed > 0);
  const [, home] = lines;
  expect(home!.label).toMatch(/^A vote at home on it \((none|\d) of \d groups asked\)$/);
  expect(home!.figure).toBe(t.number(view.own!.expectedSupport / 10, 1));
  expect(home!.note).toBe('needs 55');
  expect(home!.sound).toBe(view.own!.expectedSupport >= view.own!.threshold);
});

test('what home lets go of, or forbids again, is told once, for the clauses that are open', () => {
  const desk = turns[0]!;
  const own = desk.view.own!;
  const first = scenario.game.parties[own.party]!.preferences.redLines;
  const line = first.findIndex(row => row?.some(Boolean));
  const lifted = first.map((row, issue) => (issue === line ? undefined : row));
  const { label } = scenario.file.issues[line]!.options[first[line]!.findIndex(Boolean)]!;
  const clauses = desk.view.clauses.map(({ parked }) => ({ brackets: [-1, -1], parked }));
  const told = (seen: typeof first | undefined, now: typeof first, view: Partial<typeof desk.view> = {}) =>
    redLineChanges(
      scenario,
      {
        ...desk,
        redLinesSeen: seen,
        view: {
          ...desk.view,
          clauses,
          own: { ...own, preferences: { ...own.preferences, redLines: now } },
          ...view,
        },
      },
      t,
    );
  expect(desk.redLinesSeen).toEqual(first);
  expect(told(first, first)).toBe('');
  expect(told(undefined, lifted)).toBe('');
  expect(told(first, lifted)).toBe(t('stand.lifted', { options: `“${label}”` }));
  expect(told(lifted, lifted)).toBe('');
  expect(told(lifted, first)).toBe(t('stand.forbidden', { options: `“${label}”` }));
  const agreed = clauses.with(line, { brackets: [0, 0], parked: false });
  expect(told(first, lifted, { clauses: agreed })).toBe('');
  expect(told(first, lifted, { own: undefined })).toBe('');
});

test('a party is shown its red lines against those of its turn before, and at first of its brief', () => {
  const seen = turns.map(({ redLinesSeen }) => redLinesSeen);
  expect(seen[0]).toEqual(scenario.game.parties[turns[0]!.view.own!.party]!.preferences.redLines);
  expect(seen.slice(1)).toEqual(turns.slice(0, -1).map(({ view }) => view.own!.preferences.redLines));
});

test('on a screen for the room nobody’s red lines are kept', () => {
  expect(turns[1]!.redLinesSeen).toBeDefined();
  expect(deskForTheRoom(turns[1]!).redLinesSeen).toBeUndefined();
});

test('a seat without points is told nothing of either', () => {
  const { view } = turns[0]!;
  expect(howItStands(scenario, { ...view, own: undefined }, t)).toEqual([]);
});

test.each(SHIPPED)(
  'in %s, whoever has asked every group of its home knows the vote, broken promises and all',
  id => {
    const { game } = shipped(id);
    const { table } = playedTour(shipped(id), game.parties[0]!.id, 'standing').sitting;
    for (const [party, { id: seat }] of game.parties.entries()) {
      const consulted = game.constituencies.map((_, index) => index);
      const secrets = { ...table.secrets, [seat]: { ...table.secrets[seat]!, consulted } };
      const issue = table.clauses.findIndex(clause => agreedOption(clause) >= 0);
      const broken = { seat, issue: Math.max(0, issue), options: [], action: 0, freed: false };
      const asked: Table = { ...table, secrets, commitments: [broken] };
      const view = viewFor(game, asked, seat);
      expect(expectedVote(homeOf(shipped(id), view)!, agreedWith(view))).toBe(
        homeVote(game, asked, party).support,
      );
    }
  },
);

test('terms are read with what home would say of them', () => {
  const { view } = linesAt(agreed => agreed === 0);
  const index = view.own!.constituencies.findIndex(({ influence }) => influence > 0);
  const constituencies = view.own!.constituencies.map((each, at) =>
    at === index ? { ...each, approval: 500, points: scenario.game.issues.map(() => [100, 0]) } : each,
  );
  const asked = { ...view, own: { ...view.own!, constituencies } };
  const read = (terms: Record<number, number>) =>
    Number(readPackage(presentPackage(scenario, asked, t), terms, t).home!.figure);
  const influence = constituencies[index]!.influence;
  expect(read({ 0: 0 }) - read({ 0: 1 })).toBeCloseTo(influence / 10);
});

test('initials are warned of where home would refuse, and where nobody could add theirs', () => {
  const { view } = linesAt(agreed => agreed > 0);
  const desk = turns.find(each => each.view === view)!;
  const initial = { type: 'text.initial', seat: 'pakistan' } as const;
  const last = scenario.file.rounds.length - 1;
  const warned = (change: object, own: object = {}) =>
    warningBefore(
      scenario,
      {
        ...desk,
        view: {
          ...view,
          round: 0,
          initialled: ['taliban'],
          ...change,
          own: {
            ...view.own!,
            preferences: { ...view.own!.preferences, reservation: 0 },
            threshold: 0,
            ...own,
          },
        },
      },
      initial,
      t,
    );
  expect(warned({})).toBeUndefined();
  expect(warned({}, { threshold: 1000 })).toContain('needs 100');
  const closing = { exchange: view.exchanges - 1, floor: ['pakistan'], initialled: [] };
  expect(warned({ ...closing, round: last })).toContain(
    'the Taliban authorities will have no turn left to initial',
  );
  expect(warned({ ...closing, round: 0 })).toBeUndefined();
  expect(warned({ ...closing, round: last, floor: ['pakistan', 'taliban'] })).toBeUndefined();
  expect(warned({ ...closing, round: last, initialled: ['taliban'] })).toBeUndefined();
});
