import { describe, expect, it, test } from 'vitest';
import { publicGame } from '../agents/public-game.ts';
import { explain, type Utterance } from '../agents/speech/lines.ts';
import type { Move } from '../engine/move.ts';
import { setTable } from '../engine/setup.ts';
import type { Answer, Confidence, Offer, Terms } from '../engine/table.ts';
import type { View } from '../engine/view.ts';
import { viewFor } from '../engine/view-for.ts';
import { shipped } from './shipped.ts';

/** What a line claims must be so: each row puts one seat before one state of the table. */
const { game } = shipped('istanbul-2025');
const shared = publicGame(game);
const ME = 'pakistan';
const THEY = 'taliban';
const HOSTS = 'mediators';
const START = viewFor(game, setTable(game, 'lines'), ME);
const issueOf = (id: string) => game.issues.findIndex(each => each.id === id);
const [TTP, FORM, AIR] = [issueOf('ttp-action'), issueOf('form'), issueOf('airspace')];
const points = START.own!.preferences.points;

/** Where Pakistan and the Taliban authorities stand, by issue; nobody on the others. */
function standing(on: Readonly<Record<number, readonly [mine: number, theirs: number]>>): View['clauses'] {
  return game.issues.map((_, issue) => {
    const [mine, theirs] = on[issue] ?? [-1, -1];
    return { brackets: game.parties.map(party => (party.id === ME ? mine : theirs)), parked: false };
  });
}

function agreedOn(option: number): View['clauses'] {
  return standing(Object.fromEntries(game.issues.map((_, issue) => [issue, [option, option]])));
}

function made(by: string, kind: Offer['kind'], terms: Terms, answers: readonly Answer[] = []): Offer {
  return { kind, by, terms, round: 0, exchange: 0, answers };
}

function says(view: Partial<View>, move: Move, heard: readonly Utterance[] = [], persona?: string) {
  return explain(shared, { ...START, ...view }, move, heard, persona);
}

const proposes = (terms: Terms, whole = false): Move => ({ type: 'text.propose', seat: ME, terms, whole });
const answers = (offer: number, terms: Terms): Move => ({ type: 'text.answer', seat: ME, offer, terms });
const id = (issue: number) => game.issues[issue]!.id;
const spoken = (action: string, round = 0, seat = THEY) => ({
  action: shared.actionIndex.get(action)!,
  seat,
  round,
});

describe('a firm clause', () => {
  const clauses = standing({ [TTP]: [3, 0] });

  it('is called a step only where it comes nearer', () => {
    expect(says({ clauses }, proposes({ [TTP]: 2 }))?.key).toBe('small-step');
    expect(says({ clauses: standing({ [TTP]: [2, 0] }) }, proposes({ [TTP]: 3 }))?.key).toBe('changed-ask');
  });

  it('answers a step of today where there was one', () => {
    const before = made(THEY, 'offer', { [AIR]: 3 });
    const moved = (airspace: number) => [before, made(THEY, 'offer', { [AIR]: airspace })];
    const stood = standing({ [TTP]: [3, 0], [AIR]: [1, 2] });
    expect(says({ clauses: stood, offers: moved(2) }, proposes({ [TTP]: 2 }))?.key).toBe('step-for-step');
    expect(says({ clauses: stood, offers: moved(3) }, proposes({ [TTP]: 2 }))?.key).toBe('small-step');
    const next = { clauses: stood, offers: moved(2), round: 1 };
    expect(says(next, proposes({ [TTP]: 2 }))?.key).toBe('small-step');
  });

  it('that a package held before is not told as new', () => {
    const offers = [made(ME, 'package', { [TTP]: 2, [AIR]: 1 })];
    expect(says({ clauses, offers }, proposes({ [TTP]: 2 }))?.key).toBe('step-alone');
    const settled = standing({ [TTP]: [3, 0], [AIR]: [1, 1] });
    expect(says({ clauses: settled, offers }, proposes({ [TTP]: 2 }))?.key).toBe('small-step');
    const other = [...offers, made(ME, 'package', { [TTP]: 1, [AIR]: 1 })];
    expect(says({ clauses, offers: other }, proposes({ [TTP]: 2 }))?.key).toBe('small-step');
  });
});

describe('a package', () => {
  const clauses = standing({ [TTP]: [3, 0], [AIR]: [0, 3] });

  it('names what comes nearer than in the one before', () => {
    const offers = [made(ME, 'package', { [TTP]: 1, [AIR]: 0 })];
    const said = says({ clauses, offers }, proposes({ [TTP]: 1, [AIR]: 1 }, true));
    expect(said).toMatchObject({ key: 'package-again', params: { issue: id(AIR) } });
  });

  it('claims nothing where none does', () => {
    const offers = [made(ME, 'package', { [TTP]: 1, [AIR]: 1 })];
    expect(says({ clauses, offers }, proposes({ [TTP]: 2, [AIR]: 1 }, true))?.key).toBe('package-plain');
    expect(says({ clauses }, proposes({ [TTP]: 3, [AIR]: 0 }, true))?.key).toBe('package-plain');
  });
});

describe('an answer', () => {
  const clauses = standing({ [TTP]: [2, 2], [FORM]: [3, 1], [AIR]: [1, 3] });

  it.each(['offer', 'package', 'draft'] as const)('to a %s speaks of what was agreed since', kind => {
    const offers = [made(THEY, kind, { [TTP]: 0, [FORM]: 1 })];
    const taken = says({ clauses, offers }, answers(0, { [TTP]: 2, [FORM]: 1 }));
    expect(taken).toMatchObject({ key: 'accept-rest', params: { issue: id(FORM) } });
    const none = says({ clauses, offers: [made(THEY, kind, { [TTP]: 0 })] }, answers(0, { [TTP]: 2 }));
    expect(none).toMatchObject({
      key: 'settled',
      params: { issue: id(TTP), option: game.issues[TTP]!.options[2] },
    });
  });

  it('does not refuse what was carried once the clause is agreed', () => {
    const carried = { from: HOSTS, to: ME, framing: 'own' as const };
    const offers = [{ ...made(HOSTS, 'carried', { [TTP]: 0 }), carried }];
    expect(says({ clauses, offers }, answers(0, { [TTP]: 2 }))?.key).toBe('settled');
  });

  it('to a text names what it gives, and gives thanks for what it asked', () => {
    const offers = [made(HOSTS, 'draft', { [TTP]: 0, [FORM]: 1, [AIR]: 1 })];
    const open = standing({ [TTP]: [2, 0], [FORM]: [3, 1], [AIR]: [1, 3] });
    const some = says({ clauses: open, offers }, answers(0, { [TTP]: 2, [FORM]: 1, [AIR]: 1 }));
    expect(some).toMatchObject({ key: 'draft-some', params: { issue: id(FORM) } });
    const own = says({ clauses: open, offers }, answers(0, { [TTP]: 2, [FORM]: 3, [AIR]: 1 }));
    expect(own).toMatchObject({ key: 'draft-own', params: { issue: id(AIR) } });
  });

  it('to a text that was partly agreed since refuses the rest of it only', () => {
    const refuses = (terms: Terms, given: Terms) =>
      says({ clauses, offers: [made(HOSTS, 'draft', terms)] }, answers(0, given));
    expect(refuses({ [FORM]: 1, [AIR]: 2 }, { [FORM]: 3, [AIR]: 1 })?.key).toBe('refuse-draft');
    expect(refuses({ [TTP]: 2, [AIR]: 2 }, { [TTP]: 2, [AIR]: 1 })).toMatchObject({
      params: { issue: id(AIR) },
    });
  });

  it('holds to no clause on which a package of the day offers another', () => {
    const asked = made(THEY, 'package', { [FORM]: 1, [AIR]: 3 });
    const given = made(ME, 'package', { [FORM]: 2, [AIR]: 2 });
    const keeps = answers(0, { [FORM]: 3, [AIR]: 1 });
    expect(says({ clauses, offers: [asked, given] }, keeps)?.key).toBe('refuse-flat');
    expect(says({ clauses, offers: [asked] }, keeps)?.key).toMatch(/^counter-keeps/);
    const takes = answers(0, { [FORM]: 1, [AIR]: 1 });
    expect(says({ clauses, offers: [asked, given] }, takes)?.key).toBe('accept-some');
  });

  it('that goes the other way is not told as a step', () => {
    const offers = [made(THEY, 'offer', { [AIR]: 3 })];
    expect(says({ clauses, offers }, answers(0, { [AIR]: 2 }))?.key).toBe('counter-moves');
    expect(says({ clauses, offers }, answers(0, { [AIR]: 0 }))?.key).toBe('counter-keeps');
  });
});

describe('a cold answer', () => {
  const cold = START.metrics.with(shared.gauges.trust, 200);
  const clauses = standing({ [AIR]: [1, 2] });
  const asked = made(THEY, 'offer', { [AIR]: 3 });
  const hostile = [spoken('tb-sky-first')];
  const keeps = answers(0, { [AIR]: 1 });

  it('is for words of the day that the speaker did not match', () => {
    const view = { clauses, metrics: cold, offers: [asked] };
    expect(says({ ...view, played: hostile }, keeps)?.key).toBe('refuse-cold');
    expect(says(view, keeps)?.key).not.toBe('refuse-cold');
    const both = [...hostile, spoken('pk-warn-of-war', 0, ME)];
    expect(says({ ...view, played: both }, keeps)?.key).not.toBe('refuse-cold');
  });

  it('is not given to a step, nor by a conciliator', () => {
    const view = { clauses, metrics: cold, played: hostile };
    const step = [asked, made(THEY, 'offer', { [AIR]: 2 })];
    expect(says({ ...view, offers: step }, answers(1, { [AIR]: 1 }))?.key).not.toBe('refuse-cold');
    const tied = [asked, made(THEY, 'package', { [AIR]: 2 })];
    expect(says({ ...view, offers: tied }, answers(1, { [AIR]: 1 }))?.key).toBe('refuse-cold');
    expect(says({ ...view, offers: [asked] }, keeps, [], 'hard-liner')?.key).toBe('refuse-cold');
    expect(says({ ...view, offers: [asked] }, keeps, [], 'conciliator')?.key).not.toBe('refuse-cold');
  });
});

describe('over a text that is agreed', () => {
  const clauses = agreedOn(1);
  const yes = { seat: THEY, terms: { [TTP]: 2 }, accepted: true };

  it('a change is declined to who asks for it, and a text to who wrote it', () => {
    const none = answers(0, { [TTP]: 1 });
    expect(says({ clauses, offers: [made(THEY, 'package', { [TTP]: 0 })] }, none)?.key).toBe(
      'amend-declined',
    );
    expect(says({ clauses, offers: [made(HOSTS, 'draft', { [TTP]: 0 })] }, none)?.key).toBe('better-none');
  });

  it('the last yes is told from the first', () => {
    const all = answers(0, { [TTP]: 2 });
    expect(says({ clauses, offers: [made(HOSTS, 'draft', { [TTP]: 2 })] }, all)?.key).toBe('better-all');
    expect(says({ clauses, offers: [made(HOSTS, 'draft', { [TTP]: 2 }, [yes])] }, all)?.key).toBe(
      'better-closes',
    );
  });

  const own = { ...START.own!, expectedSupport: START.own!.threshold - 1 };
  const last = { round: game.rounds.length - 1, exchange: START.exchanges - 1 };
  const passes: Move = { type: 'turn.pass', seat: ME };

  it('who lets the last turn go by says why it does not initial', () => {
    const offers = [made(THEY, 'package', { [TTP]: 0 })];
    expect(says({ ...last, clauses, own, offers }, answers(0, { [TTP]: 1 }))?.key).toBe('withhold-last');
    expect(says({ ...last, clauses, own }, passes)?.key).toBe('withhold-last');
    expect(says({ ...last, clauses, own, initialled: [ME] }, passes)?.key).toBe('pass-initialled');
    const enough = { ...own, expectedSupport: own.threshold };
    expect(says({ ...last, clauses, own: enough }, passes)?.key).toBe('withhold-wait');
  });

  it('nobody blames a clause that it wrote or took by itself, nor one twice', () => {
    const rows = game.issues.map(({ options }, issue) => options.map(() => (issue === AIR ? -40 : 0)));
    const constituencies = own.constituencies.map(each => ({ ...each, points: rows }));
    const view = { clauses, own: { ...own, constituencies } };
    const took = { seat: ME, terms: { [AIR]: 1, [TTP]: 1 }, accepted: true };
    const whole = made(THEY, 'package', { [AIR]: 1, [TTP]: 1 }, [took]);
    const said = (offers: readonly Offer[], heard: readonly Utterance[] = []) =>
      says({ ...view, offers }, passes, heard);
    expect(said([whole])).toMatchObject({ key: 'withhold-clause', params: { issue: id(AIR) } });
    expect(said([whole], [said([whole])!])?.key).toBe('withhold');
    expect(said([whole, made(ME, 'package', { [AIR]: 1, [TTP]: 2 })])?.key).toBe('withhold');
    const alone = made(THEY, 'offer', { [AIR]: 1 }, [{ ...took, terms: { [AIR]: 1 } }]);
    expect(said([alone])?.key).toBe('withhold');
  });
});

test('strong words are kept for the first clause called vital, where nothing was given on it', () => {
  const confides = (issue: number): Move => ({
    type: 'seat.confide',
    seat: ME,
    to: HOSTS,
    issue,
    claim: 'vital',
  });
  const told: Confidence = {
    ...{ from: ME, to: HOSTS, issue: TTP, claim: 'vital', stance: 3, round: 0, exchange: 0 },
  };
  const clauses = standing({ [TTP]: [3, 0], [AIR]: [1, 3] });
  const best = points[AIR]!.indexOf(Math.max(...points[AIR]!));
  const given = [made(ME, 'offer', { [AIR]: best }), made(ME, 'package', { [AIR]: 3, [TTP]: 3 })];
  expect(says({ clauses }, confides(AIR))?.key).toBe('confide-vital');
  expect(says({ clauses, confidences: [told] }, confides(AIR))?.key).toBe('confide-careful');
  expect(says({ clauses, offers: given }, confides(AIR))?.key).toBe('confide-careful');
});

test('a turn let pass is spoken of by whose it is', () => {
  const passes: Move = { type: 'turn.pass', seat: ME };
  const late = { exchange: START.exchanges - 1, offers: [made(ME, 'offer', { [AIR]: 1 })] };
  expect(says({}, passes)?.key).toBe('pass');
  expect(says(late, passes)?.key).toBe('pass-said');
  expect(says({ ...late, exchange: 0 }, passes)?.key).toBe('pass');
  const host = viewFor(game, setTable(game, 'lines'), HOSTS);
  expect(explain(shared, host, { type: 'turn.pass', seat: HOSTS })?.key).toBe('pass-hosts');
});

test('who leaves the room names what was done or said that day, if it did not do the like', () => {
  const leaves: Move = { type: 'party.walk-out', seat: ME };
  const said = (...played: ReadonlyArray<ReturnType<typeof spoken>>) =>
    says({ round: 2, played }, leaves)?.key;
  expect(said()).toBe('walk-out');
  expect(said(spoken('tb-retaliate', 1))).toBe('walk-out-force');
  expect(said(spoken('tb-retaliate', 0))).toBe('walk-out');
  expect(said(spoken('tb-retaliate', 1), spoken('pk-strike', 1, ME))).toBe('walk-out');
  expect(said(spoken('tb-warn-of-war', 2))).toBe('walk-out-words');
  expect(said(spoken('tb-warn-of-war', 1))).toBe('walk-out');
  expect(said(spoken('tb-warn-of-war', 2), spoken('pk-warn-of-war', 2, ME))).toBe('walk-out');
  expect(said(spoken('tb-both-ways', 2))).toBe('walk-out');
});
