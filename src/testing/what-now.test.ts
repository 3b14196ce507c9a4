import { describe, expect, test } from 'vitest';
import { clauseStatus } from '../engine/table.ts';
import type { Desk, Entry } from '../flow/desk.ts';
import { createTranslator } from '../i18n/translator.ts';
import { howItStands } from '../view/turn/how-it-stands.ts';
import { facingOffers } from '../view/turn/offers.ts';
import { presentTurn } from '../view/turn/turn.ts';
import { warningBefore } from '../view/turn/warnings.ts';
import { whatNow } from '../view/turn/what-now.ts';
import { shipped } from './shipped.ts';
import { tour } from './tour.ts';

const t = createTranslator();
const scenario = shipped('istanbul-2025');

const mayInitial = ({ openings }: Desk) => openings.some(({ type }) => type === 'text.initial');

/** The same desk, but that what stands while this clause is open is a red line. */
function withRedLine(desk: Desk, issue: number): Desk {
  const own = desk.view.own!;
  const redLines = scenario.game.issues.map(({ options, statusQuo }, at) =>
    options.map((_, option) => at === issue && option === statusQuo),
  );
  return {
    ...desk,
    openings: desk.openings.filter(({ type }) => type === 'turn.pass'),
    view: { ...desk.view, own: { ...own, preferences: { ...own.preferences, redLines } } },
  };
}

test('a party that initials after all the others is warned when it is the last turn of all', () => {
  const desk = tour(scenario, 'pakistan', 'initials').find(mayInitial)!;
  const initials = desk.openings.find(({ type }) => type === 'text.initial')!;
  const warned = (others: Partial<Desk['view']>) =>
    warningBefore(
      scenario,
      {
        ...desk,
        view: {
          ...desk.view,
          round: scenario.file.rounds.length - 1,
          exchange: desk.view.exchanges - 1,
          floor: ['taliban', 'mediators', 'pakistan'],
          initialled: [],
          ...others,
        },
      },
      initials,
      t,
    ) ?? '';
  expect(warned({})).toContain('Taliban authorities will have no turn left');
  for (const others of [
    { initialled: ['taliban'] },
    { exchange: 0 },
    { round: 0 },
    { floor: ['pakistan', 'taliban'] },
  ])
    expect(warned(others)).not.toContain('no turn left');
});

test('a party whose red line keeps it from initialling is told which clause to settle', () => {
  const desk = tour(scenario, 'pakistan', 'initials').find(
    each => mayInitial(each) && each.view.clauses.some(clause => clauseStatus(clause) !== 'agreed'),
  )!;
  const open = desk.view.clauses.findIndex(clause => clauseStatus(clause) !== 'agreed');
  const { name } = scenario.file.issues[open]!;
  const forbids = ({ view }: Desk) => howItStands(scenario, view, t)[0]!.forbids;
  expect(whatNow(scenario, withRedLine(desk, open), t)).toBe(t('now.red-line'));
  expect(forbids(withRedLine(desk, open))).toBe(`“${name}” stands at your red line: not to be signed`);
  expect(forbids(desk)).toBe('');
});

test('a party whose answers stand in the text is not told that nobody has its terms', () => {
  const first = tour(scenario, 'pakistan', 'terms').find(
    ({ screen, stage }) => screen === 'turn' && stage === 'session',
  )!;
  const unheard = first.view.clauses.map(({ parked }) => ({ brackets: [-1, -1], parked }));
  const view = { ...first.view, offers: [], clauses: unheard, exchange: 0, exchanges: 4 };
  const quiet = { ...first, hint: undefined, openings: [], view };
  const { own, clauses } = quiet.view;
  const answered = clauses.map(({ brackets, parked }) => ({
    brackets: brackets.map((option, party) => (party === own!.party ? 0 : option)),
    parked,
  }));
  expect(whatNow(scenario, quiet, t)).toContain(t('now.open'));
  expect(whatNow(scenario, { ...quiet, view: { ...quiet.view, clauses: answered } }, t)).toContain(
    t('now.again'),
  );
});

test('whoever has initialled is told what is waited for, and the others whose initials stand', () => {
  const desk = tour(scenario, 'pakistan', 'initials').find(mayInitial)!;
  const bearing = (...initialled: readonly string[]): Desk => ({
    ...desk,
    hint: undefined,
    openings: desk.openings.filter(({ type }) => type !== 'text.answer'),
    view: { ...desk.view, initialled },
  });
  const after = bearing('pakistan');
  const passing = { ...after, openings: after.openings.filter(({ type }) => type === 'turn.pass') };
  expect(whatNow(scenario, passing, t)).toContain(t('now.initialled'));
  expect(whatNow(scenario, bearing('taliban'), t)).toContain('the initials of the Taliban authorities');
  expect(whatNow(scenario, withHome(bearing(), 0), t)).toContain('65% behind the Taliban authorities');
});

/** The same desk, facing no offer and no advice of the scenario’s, with a home that asks so much of a text. */
function withHome(desk: Desk, threshold: number, view: Partial<Desk['view']> = {}): Desk {
  const openings = desk.openings.filter(({ type }) => type !== 'text.answer');
  const own = { ...desk.view.own!, threshold };
  return { ...desk, hint: undefined, openings, view: { ...desk.view, initialled: [], ...view, own } };
}

test('nobody is advised to initial what home would refuse, as far as it is known', () => {
  const desk = tour(scenario, 'pakistan', 'initials').find(
    each => mayInitial(each) && facingOffers(each).length > 0,
  )!;
  const sound = { ...desk.view.own!.preferences, reservation: 0 };
  const facing = (threshold: number): Desk => ({
    ...desk,
    hint: undefined,
    view: { ...desk.view, initialled: [], own: { ...desk.view.own!, preferences: sound, threshold } },
  });
  expect(whatNow(scenario, facing(0), t)).toContain('or initial the text as it stands');
  expect(whatNow(scenario, facing(1000), t)).not.toContain('initial');
  for (const initialled of [[], ['taliban']]) {
    expect(whatNow(scenario, withHome(desk, 0, { initialled }), t)).toContain('Add your initials');
    const refused = whatNow(scenario, withHome(desk, 1000, { initialled }), t);
    expect(refused).toContain('it would refuse this text');
    expect(refused).not.toContain('Add your initials');
  }
});

test('the agreed clause that costs most at home is named, where home would refuse', () => {
  const desk = tour(scenario, 'pakistan', 'initials').find(mayInitial)!;
  const [first, ...others] = desk.view.own!.constituencies;
  const points = scenario.game.issues.map(({ options }, issue) =>
    options.map(() => (issue === 2 ? -50 : 10)),
  );
  const clauses = desk.view.clauses.map(() => ({ brackets: [0, 0], parked: false }));
  const asked = withHome(desk, 1000, { clauses });
  const own = {
    ...asked.view.own!,
    constituencies: [{ ...first!, points }, ...others.map(each => ({ ...each, points: undefined }))],
  };
  expect(whatNow(scenario, { ...asked, view: { ...asked.view, own } }, t)).toContain(
    `“${scenario.file.issues[2]!.name}” costs most`,
  );
});

test('in the last turn of the last sitting nobody is told to use the time', () => {
  const desk = tour(scenario, 'pakistan', 'initials').find(mayInitial)!;
  const round = scenario.file.rounds.length - 1;
  for (const initialled of [[], ['taliban']])
    for (const threshold of [0, 1000]) {
      const at = (exchange: number) =>
        whatNow(scenario, withHome(desk, threshold, { initialled, round, exchange, exchanges: 4 }), t);
      expect(at(2)).toMatch(/else use the time|ask there/);
      expect(at(2)).toContain(t('now.last.talks'));
      expect(at(3)).not.toMatch(/use the time|ask there/);
      expect(at(3)).toContain(t('now.last.turn'));
    }
});

test('a scenario’s advice says first whose terms wait for an answer, and stays in sight in the editor', () => {
  const river = shipped('serin-river');
  const desks = tour(river, 'arvane', 'lesson').filter(
    ({ screen, stage }) => screen === 'turn' && stage === 'session',
  );
  const hint = ({ hint: at }: Desk) => river.file.hints[at!]!.text;
  const facing = desks.find(desk => facingOffers(desk).length > 0)!;
  const free = desks.find(desk => facingOffers(desk).length === 0)!;
  expect(whatNow(river, facing, t)).toMatch(/^An answer to (the envoy|Belloq) is due\. /);
  expect(whatNow(river, facing, t)).toContain(hint(facing));
  expect(whatNow(river, free, t)).toBe(hint(free));
  expect(presentTurn(river, free, t).editors.hint).toBe(hint(free));
});

test.each(['arvane', 'belloq'])('the first game has advice for %s at every turn', seat => {
  const river = shipped('serin-river');
  const turns = ['one', 'two', 'three']
    .flatMap(seed => tour(river, seat, seed))
    .filter(({ screen, stage }) => screen === 'turn' && stage !== 'briefing');
  const mute = turns.filter(({ hint }) => hint === undefined);
  expect(turns.length).toBeGreaterThan(20);
  expect(mute.map(({ stage, view }) => [stage, view.round])).toEqual([]);
});

describe('a mediator', () => {
  const turns = tour(scenario, scenario.game.mediator!.id, 'advice').filter(
    ({ screen }) => screen === 'turn',
  );
  const sitting = turns.find(({ stage }) => stage === 'session')!;
  const told = (desk: Desk, view: Partial<Desk['view']>) =>
    whatNow(scenario, { ...desk, hint: undefined, view: { ...desk.view, ...view } }, t);

  /** The same clauses, all agreed but the first so many. */
  const open = (count: number) =>
    sitting.view.clauses.map((_, issue) => ({ brackets: issue < count ? [0, 1] : [0, 0], parked: false }));

  test('is told what each home asks of a text in which every clause is agreed, and who holds back', () => {
    const needs = '55% behind Pakistan';
    const settled = told(sitting, { clauses: open(0), initialled: [] });
    expect(settled).toContain('Every clause is agreed');
    expect(settled).toContain(needs);
    const half = told(sitting, { clauses: open(0), initialled: ['pakistan'] });
    expect(half).toContain('Initialled by Pakistan, not by the Taliban authorities.');
    expect(half).toContain(needs);
  });

  test('is told which clause somebody said that home will not carry, until it reads otherwise', () => {
    const [{ id, name }] = scenario.file.issues as [(typeof scenario.file.issues)[0]];
    const last = sitting.entries.at(-1)!;
    const held: Entry = {
      ...{ ...last, index: last.index + 1, occurrences: [], move: { type: 'turn.pass', seat: 'taliban' } },
      said: { key: 'withhold-clause', by: 'taliban', params: { issue: id }, variant: 0 },
    };
    const changed: Entry = {
      ...{ ...last, index: held.index + 1, move: { type: 'turn.pass', seat: 'pakistan' } },
      occurrences: [{ type: 'clause.agreed', issue: 0, option: 1 }],
    };
    const following = (...entries: readonly Entry[]) =>
      told({ ...sitting, entries: [...sitting.entries, ...entries] }, { clauses: open(0), initialled: [] });
    const beside = tour(scenario, 'pakistan', 'initials').find(mayInitial)!;
    const agreed = { ...beside.view, clauses: open(0), initialled: [] };
    expect(whatNow(scenario, { ...beside, entries: [held], hint: undefined, view: agreed }, t)).toContain(
      `home will not carry “${name}” as it stands.`,
    );
    expect(following(held)).toContain(`The Taliban authorities said that home will not carry “${name}”`);
    expect(following(held, changed)).toContain(t('now.mediate.held.unsaid'));
  });

  test('is told which clauses are open where they are few, and that the sitting ends', () => {
    const [one, two] = scenario.file.issues.map(({ name }) => name);
    const few = { clauses: open(2), exchange: 0, exchanges: 4 };
    expect(told(sitting, few)).toContain(`Open: ${one}; ${two}. A text on these alone`);
    expect(told(sitting, { ...few, exchange: 3 })).toContain('Last exchange of this sitting');
    expect(told(sitting, { ...few, clauses: open(4) })).not.toContain('Open:');
  });

  test('is told to ask until somebody has answered in confidence', () => {
    const many = { clauses: open(5), exchange: 0, exchanges: 4 };
    const said = { issue: 0, claim: 'vital', stance: -1, round: 0, exchange: 0 } as const;
    const heard = [{ ...said, from: 'pakistan', to: sitting.viewer }];
    expect(told(sitting, { ...many, confidences: [] })).toContain(t('now.mediate'));
    expect(told(sitting, { ...many, confidences: heard })).toContain(t('now.mediate.told'));
  });

  test('is told how they met last, and what came of it', () => {
    const [first, ...later] = turns.filter(({ stage }) => stage === 'convening');
    expect(told(first!, {})).toContain(t('now.convening'));
    expect(later.length).toBeGreaterThan(1);
    for (const desk of later)
      expect(told(desk, {})).toMatch(/^Last time: [^,]+, and (no clause|one clause|\w+ clauses) agreed\./);
  });

  test('is told that leverage is scarce, and that it is spent', () => {
    const corridors = turns.find(({ stage }) => stage === 'corridors')!;
    expect(told(corridors, { leverage: 7 })).toContain(t('now.mediate.corridors'));
    expect(told(corridors, { leverage: 2 })).toContain('You have 2 leverage left');
    const rest = {
      ...corridors,
      openings: corridors.openings.filter(({ type }) => type === 'corridor.rest'),
    };
    expect(told(rest, { leverage: 0 })).toContain(t('now.mediate.corridors.spent'));
  });

  test('is warned before the last leverage goes, while there is a night ahead', () => {
    const corridors = turns.find(({ stage }) => stage === 'corridors')!;
    const dear = corridors.openings.find(
      each =>
        each.type === 'corridor.choose' &&
        scenario.file.actions.find(({ id }) => id === each.action)!.cost!.leverage > 0,
    )!;
    const warned = (leverage: number, round: number) =>
      warningBefore(scenario, { ...corridors, view: { ...corridors.view, leverage, round } }, dear, t);
    expect(warned(1, 0)).toContain('the last of your leverage');
    expect(warned(7, 0)).toBeUndefined();
    expect(warned(1, scenario.file.rounds.length - 1)).toBeUndefined();
  });

  test('is not told to ask a home, nor that its words bind it', () => {
    for (const stage of ['statements', 'corridors'] as const) {
      const desk = turns.find(each => each.stage === stage)!;
      expect(told(desk, { leverage: 7 })).toContain(t(`now.mediate.${stage}`));
      expect(told(desk, {})).not.toContain(t(`now.${stage}`));
    }
  });
});
