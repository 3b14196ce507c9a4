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
const [TRADE, SEEN] = [issueOf('crossings'), issueOf('verification')];
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
    expect(says({ clauses: settled, offers }, proposes({ [TTP]: 2 }))?.key).toBe('step-left');
    const other = [...offers, made(ME, 'package', { [TTP]: 1, [AIR]: 1 })];
    expect(says({ clauses, offers: other }, proposes({ [TTP]: 2 }))?.key).toBe('changed-ask');
  });
});

describe('a step', () => {
  it('to where the others stand is told as a yes', () => {
    const clauses = standing({ [TTP]: [3, 1] });
    expect(says({ clauses }, proposes({ [TTP]: 1 }))?.key).toBe('step-accepts');
    expect(says({ clauses }, proposes({ [TTP]: 2 }))?.key).toBe('small-step');
  });

  it('is not one for another where it gives all for little, nor after a no, nor where they ask for more since', () => {
    const before = made(THEY, 'offer', { [AIR]: 3 });
    const step = made(THEY, 'offer', { [AIR]: 2 });
    const clauses = standing({ [TTP]: [3, 1], [AIR]: [1, 2], [FORM]: [3, 1] });
    const said = (offers: readonly Offer[], terms: Terms, heard: readonly Utterance[] = []) =>
      says({ clauses, offers }, proposes(terms), heard)?.key;
    expect(said([before, step], { [TTP]: 2 })).toBe('step-for-step');
    expect(said([before, step], { [TTP]: 0 })).toBe('small-step');
    const no = { seat: ME, terms: { [AIR]: 1 }, accepted: false };
    expect(said([before, { ...step, answers: [no] }], { [TTP]: 2 })).toBe('small-step');
    const refusal: Utterance = { key: 'refuse-flat', by: ME, params: {}, variant: 0 };
    expect(said([before, step], { [TTP]: 2 }, [refusal])).toBe('small-step');
    const theirs: Utterance = { ...refusal, by: THEY };
    expect(said([before, step], { [TTP]: 2 }, [refusal, theirs])).toBe('small-step');
    expect(said([before, step], { [TTP]: 2 }, [refusal, { ...theirs, key: 'small-step' }])).toBe(
      'step-for-step',
    );
    const back = made(THEY, 'package', { [AIR]: 3, [FORM]: 1 });
    expect(said([before, step, back], { [TTP]: 2 })).toBe('small-step');
  });

  it('is no yes to others who have offered something else since', () => {
    const clauses = standing({ [TTP]: [3, 1] });
    const offers = [made(THEY, 'package', { [TTP]: 2, [AIR]: 3 })];
    expect(says({ clauses, offers }, proposes({ [TTP]: 1 }))?.key).toBe('small-step');
  });

  it('over what it called a line says so', () => {
    const clauses = standing({ [TTP]: [3, 0] });
    const params = { issue: id(TTP), option: game.issues[TTP]!.options[2]! };
    const line: Utterance = { key: 'refuse-red-line', by: ME, params, variant: 0 };
    expect(says({ clauses }, proposes({ [TTP]: 2 }), [line])?.key).toBe('leaves-line');
    expect(says({ clauses }, proposes({ [TTP]: 1 }), [line])?.key).toBe('small-step');
    expect(says({ clauses }, proposes({ [TTP]: 2 }), [{ ...line, by: THEY }])?.key).toBe('small-step');
  });
});

describe('a package', () => {
  const clauses = standing({ [TTP]: [3, 0], [AIR]: [0, 3] });

  it('names what comes nearer than in the one before', () => {
    const offers = [made(ME, 'package', { [TTP]: 1, [AIR]: 0 })];
    const said = says({ clauses, offers }, proposes({ [TTP]: 1, [AIR]: 1 }, true));
    expect(said).toMatchObject({ key: 'package-again', params: { issue: id(AIR) } });
  });

  it('owns to what it takes back, and says for what', () => {
    const offers = [made(ME, 'package', { [TTP]: 1, [AIR]: 1 })];
    const said = (terms: Terms) => says({ clauses, offers }, proposes(terms, true));
    expect(said({ [TTP]: 2, [AIR]: 1 })).toMatchObject({ key: 'package-asks', params: { issue: id(TTP) } });
    expect(said({ [TTP]: 2, [AIR]: 2 })).toMatchObject({
      key: 'package-trade',
      params: { issue: id(TTP), option: game.issues[TTP]!.options[2], gift: id(AIR) },
    });
    const again = [...offers, made(ME, 'package', { [TTP]: 2, [AIR]: 1 })];
    const next = proposes({ [TTP]: 2, [AIR]: 2 }, true);
    expect(says({ clauses, offers: again }, next)).toMatchObject({
      key: 'package-again',
      params: { issue: id(AIR) },
    });
    const firm = standing({ [TTP]: [2, 0], [AIR]: [0, 3] });
    expect(says({ clauses: firm }, proposes({ [TTP]: 3, [AIR]: 1 }, true))).toMatchObject({
      key: 'package-trade',
      params: { issue: id(TTP), gift: id(AIR) },
    });
  });

  it('names the heaviest of what it gives, past what was asked for as well', () => {
    const asked = standing({ [TTP]: [3, 2], [AIR]: [1, 2] });
    const heaviest = says({ clauses: asked }, proposes({ [TTP]: 0, [AIR]: 2 }, true));
    expect(heaviest).toMatchObject({ key: 'package-first', params: { issue: id(TTP) } });
  });

  it('claims nothing where nothing has changed', () => {
    expect(says({ clauses }, proposes({ [TTP]: 3, [AIR]: 0 }, true))?.key).toBe('package-plain');
    const offers = [made(ME, 'package', { [TTP]: 2, [AIR]: 1, [FORM]: 1 })];
    expect(says({ clauses, offers }, proposes({ [TTP]: 2, [AIR]: 1 }, true))?.key).toBe('package-still');
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
    const offers = [made(HOSTS, 'draft', { [TTP]: 0, [FORM]: 1, [AIR]: 1, [TRADE]: 3 })];
    const open = standing({ [TTP]: [2, 0], [FORM]: [3, 1], [AIR]: [1, 3], [TRADE]: [1, 3] });
    const said = (terms: Terms) => says({ clauses: open, offers }, answers(0, terms));
    const some = said({ [TTP]: 2, [FORM]: 1, [AIR]: 1, [TRADE]: 1 });
    expect(some).toMatchObject({ key: 'draft-some', params: { issue: id(FORM) } });
    const own = said({ [TTP]: 2, [FORM]: 3, [AIR]: 1, [TRADE]: 1 });
    expect(own).toMatchObject({ key: 'draft-own', params: { issue: id(AIR) } });
  });

  it.each(['offer', 'draft'] as const)('says how much is taken of an offer of this kind: %s', kind => {
    const open = standing({ [TTP]: [2, 0], [FORM]: [3, 1], [AIR]: [1, 3], [TRADE]: [1, 3], [SEEN]: [3, 1] });
    const offer = made(kind === 'draft' ? HOSTS : THEY, kind, {
      [TTP]: 0,
      [FORM]: 1,
      [AIR]: 3,
      [TRADE]: 3,
      [SEEN]: 1,
    });
    const said = (...held: readonly number[]) => {
      const kept = held.map(issue => [issue, open[issue]!.brackets[START.own!.party]!]);
      return says(
        { clauses: open, offers: [offer] },
        answers(0, { ...offer.terms, ...Object.fromEntries(kept) }),
      );
    };
    expect(said(TTP)).toMatchObject({
      key: 'take-but-one',
      params: { issue: id(TTP), option: game.issues[TTP]!.options[2] },
    });
    expect(said(TTP, AIR)?.key).toBe('take-most');
    expect(said(TTP, AIR, FORM)?.key).toBe(kind === 'draft' ? 'draft-some' : 'accept-some');
  });

  it('to a package that gives something is not told as a no', () => {
    const whole = made(THEY, 'package', { [TTP]: 0, [FORM]: 1 });
    const open = standing({ [TTP]: [2, 0], [FORM]: [3, 1] });
    const said = (terms: Terms) => says({ clauses: open, offers: [whole] }, answers(0, terms));
    expect(said({ [TTP]: 2, [FORM]: 1 })).toMatchObject({ key: 'package-some', params: { issue: id(FORM) } });
    expect(said({ [TTP]: 2, [FORM]: 3 })?.key).toMatch(/^(counter|refuse)/);
  });

  it('to a package says where it comes to what its maker stands on without it', () => {
    const whole = made(THEY, 'package', { [TTP]: 1, [FORM]: 1 });
    const open = standing({ [TTP]: [2, 0], [FORM]: [3, 2] });
    const said = (terms: Terms) => says({ clauses: open, offers: [whole] }, answers(0, terms));
    expect(said({ [TTP]: 0, [FORM]: 3 })).toMatchObject({ key: 'package-meets', params: { issue: id(TTP) } });
    expect(said({ [TTP]: 2, [FORM]: 3 })?.key).not.toBe('package-meets');
  });

  it('that was a no today owns to it', () => {
    const no: Answer = { seat: ME, terms: { [TTP]: 2 }, accepted: false };
    const open = standing({ [TTP]: [2, 0] });
    const offers = (round: number) => [
      { ...made(THEY, 'offer', { [TTP]: 0 }, [no]), round },
      { ...made(HOSTS, 'draft', { [TTP]: 0, [FORM]: 1 }), round: 1 },
    ];
    const said = (round: number) =>
      says({ clauses: open, offers: offers(round), round: 1 }, answers(1, { [TTP]: 0, [FORM]: 1 }));
    expect(said(1)).toMatchObject({ key: 'accept-after-all', params: { issue: id(TTP) } });
    expect(said(0)?.key).toBe('accept-draft');
  });

  it('to a text that asks nothing of the speaker does not speak of what it costs', () => {
    const open = standing({ [TTP]: [2, 0], [FORM]: [3, 1] });
    const said = (terms: Terms) =>
      says({ clauses: open, offers: [made(HOSTS, 'draft', terms)] }, answers(0, terms))?.key;
    expect(said({ [TTP]: 2, [FORM]: 3 })).toBe('draft-ours');
    expect(said({ [TTP]: 2, [FORM]: 1 })).toBe('accept-draft');
  });

  it('to the last paper names no clause, and to an earlier one does', () => {
    const open = standing({ [TTP]: [2, 0], [FORM]: [3, 1] });
    const later = made(HOSTS, 'draft', { [FORM]: 2 });
    const said = (kind: Offer['kind'], offers: readonly Offer[], given: Terms) =>
      says({ clauses: open, offers: [made(THEY, kind, { [TTP]: 0 }), ...offers] }, answers(0, given))?.key;
    expect(said('offer', [], { [TTP]: 0 })).toBe('accept-all');
    expect(said('offer', [later], { [TTP]: 0 })).toBe('accept-earlier');
    expect(said('draft', [], { [TTP]: 2 })).toBe('refuse-draft');
    expect(said('draft', [later], { [TTP]: 2 })).toMatch(/^counter-keeps/);
  });

  it('to an offer whose maker has answered another since names the clause', () => {
    const offers = [made(THEY, 'offer', { [AIR]: 3 })];
    const open = standing({ [AIR]: [1, 3] });
    const said = (key: Utterance['key']) =>
      says({ clauses: open, offers }, answers(0, { [AIR]: 3 }), [{ key, by: THEY, params: {}, variant: 0 }]);
    expect(said('small-step')?.key).toBe('accept-all');
    expect(said('counter-keeps-dear')).toMatchObject({ key: 'accept-earlier', params: { issue: id(AIR) } });
  });

  it('settles nothing with a maker who stands elsewhere by now', () => {
    const open = standing({ [TTP]: [2, 1], [FORM]: [2, 2] });
    const whole = says(
      { clauses: open, offers: [made(THEY, 'offer', { [TTP]: 0 })] },
      answers(0, { [TTP]: 0 }),
    );
    expect(whole?.key).toBe('if-it-holds');
    const left = made(THEY, 'package', { [TTP]: 0, [FORM]: 1 });
    const said = (given: number) =>
      says({ clauses: open, offers: [left] }, answers(0, { [TTP]: given, [FORM]: 2 }));
    expect(said(0)?.key).toBe('if-it-holds');
    const own = { clauses: standing({ [TTP]: [0, 1], [FORM]: [2, 2] }), offers: [left] };
    expect(says(own, answers(0, { [TTP]: 0, [FORM]: 2 }))?.key).toBe('settled');
  });

  it('does not call a line what the speaker has put forward itself', () => {
    const issue = points.findIndex((_, at) => START.own!.preferences.redLines[at]?.some(Boolean));
    const red = START.own!.preferences.redLines[issue]!.indexOf(true);
    const stood = points[issue]!.indexOf(Math.max(...points[issue]!));
    const view = { clauses: standing({ [issue]: [stood, red] }) };
    const asked = made(THEY, 'offer', { [issue]: red });
    const own = made(ME, 'package', { [issue]: red, [AIR]: 1 });
    const no = (offers: readonly Offer[]) =>
      says({ ...view, offers }, answers(offers.length - 1, { [issue]: stood }));
    expect(no([asked])).toMatchObject({ key: 'refuse-red-line', params: { issue: id(issue) } });
    expect(no([own, asked])?.key).not.toBe('refuse-red-line');
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
    expect(says({ clauses, offers: [given, asked] }, { ...keeps, offer: 1 } as Move)?.key).toBe(
      'refuse-flat',
    );
    expect(says({ clauses, offers: [asked, given] }, keeps)?.key).toBe('refuse-on');
    expect(says({ clauses, offers: [asked] }, keeps)?.key).toMatch(/^counter-keeps/);
    const takes = answers(0, { [FORM]: 1, [AIR]: 1 });
    expect(says({ clauses, offers: [asked, given] }, takes)?.key).toBe('package-some');
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

  it('a clause that was one of several is declined by itself as that', () => {
    const texts = [made(ME, 'package', { [AIR]: 2, [TTP]: 0 }), made(HOSTS, 'draft', { [AIR]: 2 })];
    const said = (offers: readonly Offer[]) =>
      says({ clauses: agreedOn(1), offers }, answers(offers.length - 1, { [AIR]: 1 }))?.key;
    expect(said(texts)).toBe('amend-together');
    const ticked: Answer = { seat: ME, terms: { [AIR]: 2, [TTP]: 1 }, accepted: false };
    expect(said([made(HOSTS, 'draft', { [AIR]: 2, [TTP]: 2 }, [ticked]), texts[1]!])).toBe('amend-together');
    expect(said([made(ME, 'package', { [AIR]: 1, [TTP]: 0 }), texts[1]!])).toBe('amend-kept');
  });

  it('the last yes is told from the first', () => {
    const both = { [TTP]: 2, [AIR]: 2 };
    const said = (terms: Terms, given: readonly Answer[] = []) =>
      says({ clauses, offers: [made(HOSTS, 'draft', terms, given)] }, answers(0, terms))?.key;
    expect(said(both)).toBe('better-all');
    expect(said(both, [{ ...yes, terms: both }])).toBe('better-closes');
    expect(said({ [TTP]: 2 })).toBe('better-one');
  });

  it('who asked for a change itself today does not say that the page stays closed', () => {
    const asked = made(THEY, 'package', { [TTP]: 0 });
    const said = (offers: readonly Offer[]) =>
      says({ clauses, offers }, answers(offers.length - 1, { [TTP]: 1 }));
    expect(said([asked])?.key).toBe('amend-declined');
    expect(said([made(ME, 'package', { [AIR]: 0 }), asked])).toMatchObject({
      key: 'amend-kept',
      params: { issue: id(TTP), option: game.issues[TTP]!.options[1] },
    });
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
    const no = { seat: THEY, terms: { [AIR]: 1, [TTP]: 1 }, accepted: false };
    expect(said([whole, made(ME, 'package', { [AIR]: 1, [TTP]: 2 }, [no])])?.key).toBe('withhold');
    const asks = [whole, made(ME, 'package', { [AIR]: 1, [TTP]: 2 })];
    const asked: Utterance = { key: 'amend', by: ME, params: {}, variant: 0 };
    expect(said(asks, [asked])?.key).toBe('pass-said');
    expect(said(asks, [asked, { ...asked, key: 'accept-package' }])?.key, 'which took another').toMatch(
      /^withhold/,
    );
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
  expect(says({ clauses, confidences: [{ ...told, issue: AIR }] }, confides(AIR))?.key).toBe('confide-again');
  expect(says({ clauses, offers: given }, confides(AIR))?.key).toBe('confide-near');
});

test('that a clause can move is told of a dear one, a light one and an agreed one in other words', () => {
  const span = (row: readonly number[]) => Math.max(...row) - Math.min(...row);
  const bySpan = game.issues.map((_, issue) => issue).sort((a, b) => span(points[b]!) - span(points[a]!));
  const flexible = (issue: number, stances: readonly [number, number]) =>
    says(
      { clauses: standing({ [issue]: stances }) },
      { type: 'seat.confide', seat: ME, to: HOSTS, issue, claim: 'flexible' },
    )?.key;
  expect(flexible(bySpan[0]!, [1, 2])).toBe('confide-room');
  expect(flexible(bySpan.at(-1)!, [1, 2])).toBe('confide-flexible');
  expect(flexible(bySpan[0]!, [1, 1])).toBe('confide-tradable');
});

describe('the hosts', () => {
  const host = viewFor(game, setTable(game, 'lines'), HOSTS);
  const open = standing({ [TTP]: [2, 0], [FORM]: [3, 1], [AIR]: [1, 3] });
  const says = (offers: readonly Offer[], move: Move, clauses = open) =>
    explain(shared, { ...host, clauses, offers }, move);
  const tables = (terms: Terms): Move => ({ type: 'text.draft', seat: HOSTS, terms });
  const marks = (terms: Terms): Answer => ({ seat: THEY, terms, accepted: false });

  it('have read marks only where there were any, on the clause they name', () => {
    const text = { [TTP]: 1, [FORM]: 2 };
    const said = (given: readonly Answer[], terms: Terms) =>
      says([made(HOSTS, 'draft', text, given)], tables(terms));
    expect(said([], { [TTP]: 2, [FORM]: 2 })?.key).toBe('draft-again');
    const marked = said([marks({ [TTP]: 0, [FORM]: 1 })], { [TTP]: 1, [FORM]: 1 });
    expect(marked).toMatchObject({ key: 'draft-marked', params: { issue: id(FORM) } });
    expect(said([marks({ [TTP]: 0, [FORM]: 1 })], { [TTP]: 1, [FORM]: 3 })?.key).toBe('draft-again');
    const stood = standing({ [TTP]: [2, 0], [FORM]: [2, 1] });
    const left = says(
      [made(HOSTS, 'draft', text, [marks({ [TTP]: 0, [FORM]: 1 })])],
      tables({ [TTP]: 1, [FORM]: 1 }),
      stood,
    );
    expect(left?.key, 'one who stood on what it had').toBe('draft-again');
    const unmarked = said([marks({ [TTP]: 0, [FORM]: 2 })], { [TTP]: 1, [FORM]: 3 });
    expect(unmarked).toMatchObject({ key: 'draft-again', params: { issue: id(FORM) } });
  });

  it('do not call a package their own draft', () => {
    const terms = { [TTP]: 1, [FORM]: 2 };
    expect(says([made(THEY, 'package', terms)], tables(terms))?.key).toBe('draft-echo');
    expect(says([made(THEY, 'package', { ...terms, [AIR]: 1 })], tables(terms))?.key).toBe('draft-first');
  });

  it('name of a text what nobody has just turned down', () => {
    const no = made(THEY, 'package', { [TTP]: 2, [AIR]: 2 }, [
      { seat: ME, terms: { [TTP]: 3, [AIR]: 2 }, accepted: false },
    ]);
    const said = says([made(HOSTS, 'draft', { [TTP]: 1, [AIR]: 1 }), no], tables({ [TTP]: 2, [AIR]: 2 }));
    expect(said).toMatchObject({ key: 'draft-again', params: { issue: id(AIR) } });
  });

  it('call no text mended that only lost what was agreed', () => {
    const said = says([made(HOSTS, 'draft', { [TTP]: 1, [FORM]: 2 })], tables({ [FORM]: 2 }));
    expect(said).toMatchObject({ key: 'draft-still', params: { issue: id(FORM) } });
  });

  it('come back to the clause that was refused and has changed, not to the first', () => {
    const no = made(HOSTS, 'draft', { [TTP]: 1, [FORM]: 2 }, [marks({ [TTP]: 1, [FORM]: 1 })]);
    const other = made(HOSTS, 'draft', { [TTP]: 1, [FORM]: 3 });
    const said = says([no, other], tables({ [TTP]: 1, [FORM]: 2 }));
    expect(said).toMatchObject({ key: 'draft-return', params: { issue: id(FORM) } });
  });

  it('show a step only where the sender has left its first word toward the addressee', () => {
    const carries: Move = {
      type: 'seat.carry',
      seat: HOSTS,
      from: ME,
      to: THEY,
      issue: TTP,
      framing: 'softened',
    };
    expect(says([made(ME, 'offer', { [TTP]: 2 })], carries)?.key).toBe('carry-softened');
    expect(says([made(ME, 'offer', { [TTP]: 3 })], carries)?.key).toBe('carry-step');
    expect(says([made(ME, 'offer', { [TTP]: 1 })], carries)?.key).toBe('carry-softened');
  });
});

test('on the morning after force nobody is cordial', () => {
  const cordial = START.metrics.with(shared.gauges.trust, 900);
  const passes: Move = { type: 'turn.pass', seat: ME };
  const curt = (played: View['played']) => says({ metrics: cordial, round: 1, played }, passes)!.variant;
  expect(curt([])).toBeLessThan(4);
  expect(curt([spoken('tb-retaliate', 0)])).toBeGreaterThanOrEqual(4);
});

test('a turn let pass is spoken of by whose it is', () => {
  const passes: Move = { type: 'turn.pass', seat: ME };
  const late = { exchange: START.exchanges - 1, offers: [made(ME, 'offer', { [AIR]: 1 })] };
  expect(says({}, passes)?.key).toBe('pass');
  expect(says(late, passes)?.key).toBe('pass-said');
  expect(says({ ...late, exchange: 0 }, passes)?.key).toBe('pass');
  const settled = standing({ [AIR]: [1, 1] });
  expect(says({ ...late, clauses: settled }, passes)?.key, 'once it is agreed').toBe('pass');
  expect(says({ offers: [made(THEY, 'offer', { [AIR]: 3 })] }, passes)?.key).toBe('pass-reading');
  const host = viewFor(game, setTable(game, 'lines'), HOSTS);
  const hostsPass = (view: Partial<View>) =>
    explain(shared, { ...host, ...view }, { type: 'turn.pass', seat: HOSTS })?.key;
  expect(hostsPass({})).toBe('pass-hosts');
  expect(hostsPass({ exchange: 1 }), 'nobody has put anything forward').toBe('pass-quiet');
  expect(hostsPass({ exchange: 1, offers: late.offers })).toBe('pass-hosts');
  expect(hostsPass({ exchange: 1, clauses: agreedOn(1) }), 'there is nothing to put forward').toBe(
    'pass-hosts',
  );
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
  const whole = { round: 2, clauses: agreedOn(1) };
  expect(says(whole, leaves)?.key).toBe('walk-out-text');
  const taken = {
    ...made(THEY, 'offer', { [AIR]: 1 }, [{ seat: ME, terms: { [AIR]: 1 }, accepted: true }]),
    round: 2,
  };
  expect(says({ ...whole, offers: [taken] }, leaves)?.key).toBe('walk-out-after-yes');
});
