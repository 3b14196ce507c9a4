import { describe, expect, test } from 'vitest';
import type { Occurrence, Offer } from '../engine/table.ts';
import type { Desk, Entry } from '../flow/desk.ts';
import { createTranslator } from '../i18n/translator.ts';
import { itemsOf } from '../view/papers/papers.ts';
import { findingOf } from '../view/reveal/finding.ts';
import { presentReveal } from '../view/reveal/reveal.ts';
import { fileSeat } from '../view/seats.ts';
import { delegationOf } from '../view/stage/delegation.ts';
import { moodsOf } from '../view/stage/moods.ts';
import { shipped } from './shipped.ts';
import { tour } from './tour.ts';

const t = createTranslator();
const scenario = shipped('istanbul-2025');
const { file } = scenario;
const reveals = tour(scenario, 'pakistan', 'findings').filter(({ screen }) => screen === 'reveal');
const sitting = reveals.find(({ revealed }) => revealed.some(({ stage }) => stage === 'session'))!;

/** A sitting in which only this was revealed. */
function revealing(occurrences: readonly Occurrence[], offers: readonly Offer[] = []): Desk {
  const { said: _, ...last } = sitting.revealed.at(-1)!;
  const entry: Entry = { ...last, move: { type: 'turn.pass', seat: 'pakistan' }, occurrences };
  return { ...sitting, entries: [entry], revealed: [entry], view: { ...sitting.view, offers } };
}

const at = { round: 0, exchange: 0 };
const answer = (seat: string, terms: Offer['terms'], accepted: boolean) => ({ seat, terms, accepted });
const answered = (offer: number, seat: string, accepted: boolean) =>
  ({ type: 'offer.answered', offer, seat, accepted }) as const;
const told = (desk: Desk) => {
  const { heading = '', more = '' } = findingOf(file, desk, t) ?? {};
  return `${heading} ${more}`.trim();
};

test('a yes that settles nothing names whose no it met', () => {
  const draft: Offer = {
    ...{ kind: 'draft', by: 'mediators', terms: { 0: 1 } },
    ...at,
    answers: [answer('taliban', { 0: -1 }, false), answer('pakistan', { 0: 1 }, true)],
  };
  expect(told(revealing([answered(0, 'pakistan', true)], [draft]))).toBe(
    'You accepted the single text; the Taliban authorities did not, and nothing is agreed by it.',
  );
  const alone = { ...draft, answers: draft.answers.slice(1) };
  expect(told(revealing([answered(0, 'pakistan', true)], [alone]))).toBe(
    'You accepted the single text. Without the Taliban authorities nothing is agreed by it.',
  );
});

test('a text that all have answered and nothing is agreed by is said to be off the table', () => {
  const draft = (...answers: Offer['answers']): Offer => ({
    ...{ kind: 'draft', by: 'mediators', terms: { 0: 1 }, ...at },
    answers,
  });
  const open = sitting.view.clauses.map(() => ({ brackets: [-1, -1], parked: false }));
  const telling = (offer: Offer) => {
    const desk = revealing([answered(0, 'pakistan', false)], [offer]);
    return told({ ...desk, view: { ...desk.view, clauses: open } });
  };
  const own = answer('pakistan', { 0: -1 }, false);
  expect(telling(draft(answer('taliban', { 0: 1 }, true), own))).toContain(t('finding.fallen'));
  expect(telling(draft(own))).not.toContain(t('finding.fallen'));
});

test('other terms in answer are no refusal', () => {
  const offer: Offer = {
    ...{ kind: 'offer', by: 'taliban', terms: { 0: 1, 2: 1 } },
    ...at,
    answers: [answer('pakistan', { 0: 2, 2: 2 }, false)],
  };
  const desk = revealing([answered(0, 'pakistan', false)], [offer]);
  expect(told(desk)).toBe('You countered the offer of the Taliban authorities on two clauses.');
  const [first, second] = [file.issues[0]!, file.issues[2]!];
  expect(itemsOf(file, desk, desk.revealed[0]!, t)[0]?.text).toBe(
    `Pakistan answered the offer of the Taliban authorities. Countered: ${first.name} (“${first.options[2]!.label}”); ${second.name} (“${second.options[2]!.label}”).`,
  );
});

test('what is carried to others is no terms to the viewer, and bears its owner', () => {
  const carried: Offer = {
    ...{ kind: 'carried', by: 'mediators', terms: { 0: 1 }, answers: [] },
    ...at,
    carried: { from: 'pakistan', to: 'taliban', framing: 'softened' },
  };
  const desk = revealing([{ type: 'offer.made', offer: 0 }], [carried]);
  expect(findingOf(file, desk, t)).toBeUndefined();
  expect(itemsOf(file, desk, desk.revealed[0]!, t)[0]?.text).toContain(
    'carried your position to the Taliban authorities, in softer words',
  );
  const brought = { ...carried, carried: { from: 'mediators', to: 'pakistan', framing: 'own' } as const };
  const there = revealing([{ type: 'offer.made', offer: 0 }], [brought]);
  expect(told(there)).toContain('Türkiye and Qatar put to you a position on');
  expect(itemsOf(file, there, there.revealed[0]!, t)[0]?.text).toContain('an idea of their own');
});

test('a refused position is told by its clause, beside whatever was said', () => {
  const carried: Offer = {
    ...{ kind: 'carried', by: 'mediators', terms: { 0: 1 } },
    ...at,
    carried: { from: 'pakistan', to: 'taliban', framing: 'verbatim' },
    answers: [answer('taliban', { 0: -1 }, false)],
  };
  const desk = revealing([answered(0, 'taliban', false)], [carried]);
  expect(told(desk)).toBe(`The Taliban authorities did not take your position on “${file.issues[0]!.name}”.`);
  const entry: Entry = {
    ...desk.revealed[0]!,
    move: { type: 'text.answer', seat: 'taliban', offer: 0, terms: { 0: -1 } },
    said: { key: 'refuse-flat', by: 'taliban', params: {}, variant: 0 },
  };
  expect(itemsOf(file, desk, entry, t).at(-1)?.text).toBe(
    `The Taliban authorities took nothing of your position on “${file.issues[0]!.name}”.`,
  );
});

test('an own offer that nobody answered is told beside what came instead', () => {
  const offer = (by: string): Offer => ({ kind: 'offer', by, terms: { 0: 1 }, ...at, answers: [] });
  const made = [0, 1].map(index => ({ type: 'offer.made', offer: index }) as const);
  expect(told(revealing(made, [offer('pakistan'), offer('taliban')]))).toBe(
    `No answer to your offer yet. The Taliban authorities offered terms on ${file.issues[0]!.name}.`,
  );
});

test('of an offer whose answer is told it is not said besides that it was made', () => {
  const offer: Offer = {
    ...{ kind: 'offer', by: 'taliban', terms: { 0: 1, 2: 1 } },
    ...at,
    answers: [answer('pakistan', { 0: 2, 2: 2 }, false)],
  };
  const made = { type: 'offer.made', offer: 0 } as const;
  expect(told(revealing([made], [offer]))).toContain('offered terms on two clauses.');
  expect(told(revealing([made, answered(0, 'pakistan', false)], [offer]))).toBe(
    'You countered the offer of the Taliban authorities on two clauses.',
  );
});

test('clauses are told in the order of the text, those agreed anew apart, and the last as the last', () => {
  const agreed = (issue: number) => ({ type: 'clause.agreed', issue, option: 1 }) as const;
  const name = (issue: number) => file.issues[issue]!.name;
  const desk = revealing([agreed(4), agreed(0)]);
  const open = desk.view.clauses.map(() => ({ brackets: [-1, -1], parked: false }));
  const early = { ...desk, view: { ...desk.view, clauses: open } };
  const option = (issue: number) => `${name(issue)} (“${file.issues[issue]!.options[1]!.label}”)`;
  const terms = `${option(0)}; ${option(4)}.`;
  expect(told(early)).toBe(`Agreed: two clauses. ${terms}`);
  const earlier = { ...desk.revealed[0]!, index: desk.revealed[0]!.index - 1, occurrences: [agreed(4)] };
  expect(told({ ...early, entries: [earlier, ...early.entries] })).toBe(
    `Agreed: ${name(0)}. Changed by agreement: ${name(4)}. ${terms}`,
  );
  const settled = desk.view.clauses.map(() => ({ brackets: [1, 1], parked: false }));
  expect(told({ ...desk, view: { ...desk.view, clauses: settled } })).toBe(
    `All nine clauses are agreed: the text can be initialled. ${terms}`,
  );
});

test('whoever asked a home is told first what it heard', () => {
  const index = file.constituencies.findIndex(({ party }) => party === 'pakistan');
  const asked = revealing([
    { type: 'event.happened', event: 0 },
    { type: 'consulted', seat: 'pakistan', constituency: index },
  ]);
  const { name } = file.constituencies[index]!;
  expect(told(asked)).toContain(`You asked at home: ${name}.`);
  const own = asked.view.own!;
  const points = file.issues.map(({ options }) => options.map((_, option) => 10 - 20 * option));
  const homes = own.constituencies.map(home => (home.constituency === index ? { ...home, points } : home));
  const heard = { ...asked, view: { ...asked.view, own: { ...own, constituencies: homes } } };
  expect(told(heard)).toContain(`Most wanted: ${file.issues[0]!.name}`);
});

test('where all chose at once nothing is said to follow upon one’s own move', () => {
  const desk = reveals.find(({ revealed }) => revealed.some(({ stage }) => stage === 'corridors'))!;
  const { kicker, together } = presentReveal(scenario, desk, undefined, t);
  expect(kicker).toMatch(/^The choices/);
  expect(together).toBe(true);
});

describe('where all chose at once', () => {
  const quiet = file.actions.findIndex(({ id }) => id === 'tb-hold-fire');
  const perishables = file.actions.findIndex(({ id }) => id === 'pk-perishables');
  const consult = file.actions.findIndex(({ consults }) => consults !== undefined);
  const choosing = (id: string, occurrences: readonly Occurrence[]): Desk => {
    const desk = revealing(occurrences);
    const move = { type: 'corridor.choose', seat: 'pakistan', action: id } as const;
    const entry: Entry = { ...desk.revealed[0]!, stage: 'corridors', move };
    return { ...desk, entries: [entry], revealed: [entry] };
  };
  const played = (seat: string, action: number) => ({ type: 'action.played', seat, action }) as const;

  test('the viewer’s choice heads, and the others’ follow as sentences', () => {
    const own = played('pakistan', perishables);
    const desk = choosing('pk-perishables', [own, played('taliban', quiet)]);
    const { heading, moves } = presentReveal(scenario, desk, undefined, t);
    expect(heading).toBe(`You chose: ${file.actions[perishables]!.label}`);
    expect(moves.map(({ text }) => text)).toEqual([
      `The Taliban authorities chose: ${file.actions[quiet]!.label}`,
      'Türkiye and Qatar made no move that could be seen.',
    ]);
  });

  test('grave news comes before what the viewer chose, and before a rest the crossings that changed', () => {
    const blow = {
      type: 'changed',
      contribution: {
        target: 'metric',
        index: 0,
        by: 80,
        cause: { kind: 'event', event: 0, option: -1, effect: 0 },
      },
    } as const;
    const desk = choosing('pk-perishables', [{ type: 'event.happened', event: 0 }, blow]);
    expect(told(desk)).toMatch(`${file.events[0]!.title}. You chose: `);
    const deed = (by: number) =>
      ({
        type: 'changed',
        contribution: {
          target: 'metric',
          index: 1,
          by,
          cause: { kind: 'action', action: perishables, seat: 'pakistan', effect: 0 },
        },
      }) as const;
    const both = [{ type: 'event.happened', event: 0 }, blow] as const;
    const moving = (...occurrences: readonly Occurrence[]): Desk => {
      const desk = choosing('pk-perishables', occurrences);
      const metricsBefore = file.metrics.map(() => 500);
      const metricsAfter = metricsBefore.with(0, 580).with(1, 590);
      return { ...desk, revealed: [{ ...desk.revealed[0]!, metricsBefore, metricsAfter }] };
    };
    const small = moving(...both, deed(70));
    expect(told(small)).toMatch(`${file.events[0]!.title}. You chose: `);
    expect(presentReveal(scenario, small, undefined, t).waterfall?.id).toBe(file.metrics[0]!.id);
    const large = moving(...both, deed(90));
    expect(told(large)).toMatch(new RegExp(`^You chose: .*${file.events[0]!.title}\\.`));
    expect(presentReveal(scenario, large, undefined, t).waterfall?.id).toBe(file.metrics[1]!.id);
    const set = { type: 'place.set', place: 0, state: 'limited' } as const;
    const rested: Entry = {
      ...choosing('', [set]).revealed[0]!,
      move: { type: 'corridor.rest', seat: 'pakistan' },
    };
    const { heading, more, moves } = presentReveal(
      scenario,
      { ...desk, entries: [rested], revealed: [rested] },
      undefined,
      t,
    );
    expect(heading).toContain(file.map.places[0]!.name);
    expect(more).toBe(t('own.rested'));
    expect(moves.map(({ text }) => text)).not.toContain(heading);
  });

  test('under news that leads nothing is heard but what answers it', () => {
    const event = file.events.findIndex(({ id }) => id === 'ev-court-bombing');
    const other = file.events.findIndex(({ id }) => id === 'ev-leepa');
    const says = (id: number) => file.events[id]!.reactions.find(({ who }) => who === 'taliban')!.says;
    const cause = { kind: 'event', event, option: -1, effect: 0 } as const;
    const blow = { type: 'changed', contribution: { target: 'metric', index: 0, by: 80, cause } } as const;
    const answer = (id: number) => {
      const reaction = file.events[id]!.reactions.findIndex(({ who }) => who === 'taliban');
      return { type: 'event.reacted', event: id, option: -1, who: 'taliban', reaction } as const;
    };
    const night = [
      { type: 'event.happened', event },
      blow,
      answer(event),
      { type: 'event.happened', event: other },
      answer(other),
    ] as const;
    const line = (all: readonly Occurrence[]) =>
      delegationOf(file, choosing('pk-perishables', all), fileSeat(file, 'taliban')!, t).line;
    expect(line(night)).toContain(says(event));
    expect(line(night.toSpliced(2, 1))).toBeUndefined();
    expect(line(night.toSpliced(0, 3))).toContain(says(other));
  });

  test('whether others rested or called home is not told', () => {
    const { id } = file.actions[consult]!;
    const heard = { type: 'consulted', seat: 'pakistan', constituency: 0 } as const;
    const { heading, moves } = presentReveal(scenario, choosing(id, [heard]), undefined, t);
    expect(heading).toMatch(/^You asked at home: /);
    expect(moves[0]!.text).toBe('The Taliban authorities made no move that could be seen.');
  });
});

test('a long package is told in full at first, and then by what is new in it', () => {
  const put = (terms: Offer['terms'], by = 'taliban'): Offer => ({
    ...{ kind: 'package', by, terms, ...at, answers: [] },
  });
  const made = { type: 'offer.made', offer: 1 } as const;
  const text = (before: Offer, terms: Offer['terms'], by = 'taliban') => {
    const desk = revealing([made], [before, put(terms, by)]);
    return itemsOf(file, desk, desk.revealed[0]!, t)[0]!.text;
  };
  const terms = { 0: 1, 1: 1, 2: 1, 3: 1 };
  const told = (issue: number, option: number) =>
    `${file.issues[issue]!.name} (“${file.issues[issue]!.options[option]!.label}”)`;
  expect(text(put(terms, 'pakistan'), terms)).toContain(`${told(0, 1)}; ${told(1, 1)}; `);
  expect(text(put({ ...terms, 2: 0 }), terms)).toBe(
    `The Taliban authorities offered a package: ${told(2, 1)}; the rest as before.`,
  );
  expect(text(put(terms), terms)).toContain('a package: as before, ');
  expect(text(put(terms), terms, 'pakistan')).toContain(`${told(0, 1)}; ${told(1, 1)}; `);
  expect(text(put({ ...terms, 2: 0 }, 'pakistan'), terms, 'pakistan')).toContain(
    `${told(2, 1)}; the rest as before.`,
  );
});

test('what follows is the next round only after the last of this one', () => {
  const { view, revealed } = sitting;
  const next = (round: number) =>
    presentReveal(scenario, { ...sitting, stage: 'briefing', view: { ...view, round } }, undefined, t).next;
  expect(next(revealed[0]!.round)).toBe(t('next.briefing.back'));
  expect(next(revealed[0]!.round + 1)).toMatch(/^Next: “The /);
});

test('of two single texts it is said which', () => {
  const draft = (options: Offer['terms'], accepted: boolean): Offer => ({
    ...{ kind: 'draft', by: 'mediators', terms: { 0: 1, 2: 1 } },
    ...at,
    answers: [answer('taliban', options, accepted)],
  });
  const desk = revealing(
    [answered(0, 'taliban', true), { type: 'offer.made', offer: 1 }, answered(1, 'taliban', false)],
    [draft({ 0: 1, 2: 1 }, true), draft({ 0: -1, 2: -1 }, false)],
  );
  expect(told(desk)).toContain(
    'The Taliban authorities took the earlier single text. The Taliban authorities did not take the new single text.',
  );
});

test('of an offer in part agreed it is told what was left', () => {
  const offer: Offer = {
    ...{ kind: 'offer', by: 'pakistan', terms: { 0: 1, 2: 1 } },
    ...at,
    answers: [answer('taliban', { 0: 1, 2: -1 }, false)],
  };
  const agreed = { type: 'clause.agreed', issue: 0, option: 1 } as const;
  const desk = revealing([answered(0, 'taliban', false), agreed], [offer]);
  expect(told(desk)).toContain(`Not taken: ${file.issues[2]!.name}.`);
  const both = { type: 'clause.agreed', issue: 2, option: 2 } as const;
  expect(told(revealing([answered(0, 'taliban', false), agreed, both], [offer]))).not.toContain('Not taken');
  const whole = revealing([answered(0, 'taliban', false)], [{ ...offer, kind: 'package' }]);
  expect(told(whole)).toContain('It was to be taken whole, so it falls');
});

test('what was taken waits for those who have not answered', () => {
  const draft: Offer = {
    ...{ kind: 'draft', by: 'mediators', terms: { 0: 1, 2: 1 } },
    ...at,
    answers: [answer('pakistan', { 0: 1, 2: 1 }, true)],
  };
  const agreed = { type: 'clause.agreed', issue: 2, option: 1 } as const;
  const desk = revealing([answered(0, 'pakistan', true), agreed], [draft]);
  const clauses = desk.view.clauses.map((clause, issue) => ({
    ...clause,
    brackets: issue === 2 ? [1, 1] : [-1, -1],
  }));
  expect(told({ ...desk, view: { ...desk.view, clauses } })).toContain(
    `What you took on ${file.issues[0]!.name} waits for the answer of the Taliban authorities.`,
  );
});

test('an answer that settles a clause is no counter', () => {
  const offer: Offer = {
    ...{ kind: 'offer', by: 'taliban', terms: { 0: 2 } },
    ...at,
    answers: [answer('pakistan', { 0: 1 }, false)],
  };
  const agreed = { type: 'clause.agreed', issue: 0, option: 1 } as const;
  const desk = revealing([answered(0, 'pakistan', false), agreed], [offer]);
  const text = itemsOf(file, desk, desk.revealed[0]!, t)[0]!.text;
  expect(text).toContain('Agreed to what lay before: ');
  expect(text).not.toContain('Countered');
});

test('what an agreement costs its party heads with it', () => {
  const agreed = { type: 'clause.agreed', issue: 0, option: 1 } as const;
  const open = sitting.view.clauses.map(() => ({ brackets: [-1, -1], parked: false }));
  const desk = { ...revealing([agreed]), view: { ...sitting.view, clauses: open } };
  expect(findingOf(file, desk, t, 40)!.heading).toBe(
    `Agreed, and it costs you 4 points: ${file.issues[0]!.name}.`,
  );
});

test('what the last clauses cost is told with the whole', () => {
  const agreed = { type: 'clause.agreed', issue: 0, option: 1 } as const;
  const desk = revealing([agreed]);
  const all = { ...desk.view, clauses: desk.view.clauses.map(() => ({ brackets: [1, 1], parked: false })) };
  const heading = (price: number) => findingOf(file, { ...desk, view: all }, t, price)!.heading;
  expect(heading(70)).toBe(
    'All nine clauses are agreed, and the last cost you 7 points: the text can be initialled.',
  );
  expect(heading(0)).toBe('All nine clauses are agreed: the text can be initialled.');
});

test('causes that go on by themselves are one part beside what was done, and still sum', () => {
  const falls = reveals.flatMap(desk => presentReveal(scenario, desk, undefined, t).waterfall ?? []);
  const joined = falls.filter(({ steps }) => steps.some(({ label }) => label === t('reveal.slow')));
  expect(joined.length).toBeGreaterThan(0);
  for (const { before, after, steps } of joined) {
    expect(steps.filter(({ slow }) => slow)).toHaveLength(1);
    expect(steps.reduce((sum, { by }) => sum + by, before)).toBe(after);
  }
});

test('every gauge that moved has its row', () => {
  for (const desk of reveals) {
    const { also, waterfall } = presentReveal(scenario, desk, undefined, t);
    const [before, after] = [desk.revealed[0]!.metricsBefore, desk.revealed.at(-1)!.metricsAfter];
    const moved = file.metrics.filter(
      ({ seat }, index) => (seat === undefined || seat === 'pakistan') && before[index] !== after[index],
    );
    const told = [waterfall?.id, ...also.map(({ id }) => id)];
    expect(moved.map(({ id }) => id).filter(id => !told.includes(id))).toEqual([]);
  }
});

describe('what others agreed to is told by whose it was', () => {
  const agreed = { type: 'clause.agreed', issue: 0, option: 1 } as const;
  const offer: Offer = {
    ...{ kind: 'offer', by: 'pakistan', terms: { 0: 1 } },
    ...at,
    answers: [answer('taliban', { 0: 1 }, true)],
  };
  const closing = (before: Partial<Entry>, ...occurrences: readonly Occurrence[]): Desk => {
    const desk = revealing([...occurrences, agreed], [offer]);
    const [first] = desk.revealed;
    const made = { type: 'offer.made', offer: 0 } as const;
    const entry: Entry = { ...first!, round: 2, move: { type: 'turn.pass', seat: 'taliban' } };
    const earlier: Entry = { ...first!, index: first!.index - 2, round: 0, occurrences: [made], ...before };
    const between: Entry = { ...earlier, index: first!.index - 1, occurrences: [] };
    return { ...desk, entries: [earlier, between, entry], revealed: [entry] };
  };

  test('an offer of the viewer, and when that was made', () => {
    const own = { move: { type: 'turn.pass', seat: 'pakistan' } } as const;
    expect(told(closing(own, answered(0, 'taliban', true)))).toContain(
      'The Taliban authorities took your offer of round 1.',
    );
  });

  test('or words that the viewer had asked for, or had taken', () => {
    expect(told(closing({}))).toContain('The Taliban authorities came to what you had asked for in round 1.');
    const taken = { occurrences: [answered(0, 'pakistan', false)] };
    const desk = closing(taken);
    const theirs: Offer = {
      ...offer,
      by: 'mediators',
      kind: 'draft',
      answers: [answer('pakistan', { 0: 1 }, true)],
    };
    expect(told({ ...desk, view: { ...desk.view, offers: [theirs] } })).toContain(
      'The Taliban authorities came to what you had taken in round 1.',
    );
    expect(told(closing({ occurrences: [] }))).not.toContain('came to what you');
  });
});

test('of a package that falls it is told which of its clauses is agreed all the same, and why another is not', () => {
  const offer: Offer = {
    ...{ kind: 'package', by: 'pakistan', terms: { 0: 1, 2: 1, 3: 1 } },
    ...at,
    answers: [answer('taliban', { 0: 1, 2: 1, 3: -1 }, false)],
  };
  const agreed = { type: 'clause.agreed', issue: 0, option: 1 } as const;
  const desk = revealing([answered(0, 'taliban', false), agreed], [offer]);
  const asking = (option: number) => {
    const clauses = desk.view.clauses.map((clause, issue) => ({
      ...clause,
      brackets: issue === 0 ? [1, 1] : issue === 2 ? [-1, option] : [-1, -1],
    }));
    return told({ ...desk, view: { ...desk.view, clauses } });
  };
  const [first, second] = [file.issues[0]!.name, file.issues[2]!];
  expect(file.parties[1]!.id).toBe('pakistan');
  expect(asking(2)).toContain(
    `It was to be taken whole, so it falls. Agreed all the same: ${first}, for outside the package your position was the same. Not agreed: ${second.name}, for outside the package your position is still “${second.options[2]!.label}”.`,
  );
  expect(asking(-1)).toContain('your position is open.');
  const theirs: Offer = { ...offer, by: 'taliban', answers: [answer('pakistan', { 0: 1 }, false)] };
  const sent = revealing([answered(0, 'pakistan', false), agreed], [theirs]);
  expect(told(sent)).toContain(
    `You sent the package of the Taliban authorities back. Agreed all the same: ${first}, for outside the package the position of the Taliban authorities was the same.`,
  );
});

test('a single text that others took whole is told before anything else where it waits for the viewer', () => {
  const draft: Offer = {
    ...{ kind: 'draft', by: 'mediators', terms: { 0: 1, 2: 1 } },
    ...at,
    answers: [answer('taliban', { 0: 1, 2: 1 }, true)],
  };
  const own: Offer = {
    ...{ kind: 'package', by: 'pakistan', terms: { 0: 2, 2: 2 } },
    ...at,
    answers: [answer('taliban', { 0: -1, 2: -1 }, false)],
  };
  const desk = revealing([answered(1, 'taliban', false), answered(0, 'taliban', true)], [draft, own]);
  const waits =
    'The Taliban authorities took all of the single text on two clauses: it waits for your answer.';
  expect(told(desk)).toBe(`${waits} The Taliban authorities did not take your package.`);
  const [given, newer] = [
    { ...draft, answers: [...draft.answers, answer('pakistan', {}, false)] },
    { ...draft, answers: [] },
  ];
  expect(told({ ...desk, view: { ...desk.view, offers: [given, own] } })).not.toContain('it waits');
  expect(told({ ...desk, view: { ...desk.view, offers: [draft, own, newer] } })).not.toContain('it waits');
});

test('of two packages of one seat the second is told as the first one’s heir', () => {
  const put = (option: number): Offer => ({
    ...{ kind: 'package', by: 'taliban', terms: { 0: option, 2: 1 }, ...at, answers: [] },
  });
  const made = [0, 1].map(offer => ({ type: 'offer.made', offer }) as const);
  expect(told(revealing(made, [put(1), put(2)]))).toBe(
    `The Taliban authorities offered a package and then another in its place: ${file.issues[0]!.name} (“${file.issues[0]!.options[2]!.label}”), the rest as before.`,
  );
});

test('a face follows the answers its own delegation gave and got, not those of others', () => {
  const mood = (seat: string, offer: Offer, by: string) =>
    moodsOf(file, revealing([answered(0, by, false)], [offer]), fileSeat(file, seat)!).now;
  const draft: Offer = { kind: 'draft', by: 'mediators', terms: { 0: 1, 2: 1 }, ...at, answers: [] };
  const refused = { ...draft, answers: [answer('taliban', { 0: -1, 2: -1 }, false)] };
  expect(mood('taliban', refused, 'taliban')).toBe('guarded');
  expect(mood('mediators', refused, 'taliban')).toBe('guarded');
  expect(mood('pakistan', refused, 'taliban')).not.toBe('guarded');
  const inPart = { ...draft, answers: [answer('taliban', { 0: 1, 2: -1 }, false)] };
  expect(mood('mediators', inPart, 'taliban')).not.toBe('guarded');
});

test('what others confide is not told by what it moves', () => {
  const { entries } = tour(scenario, 'pakistan', 'walk-1').at(-1)!;
  const confided = (seat: string) =>
    entries.filter(({ move }) => move.type === 'seat.confide' && move.seat === seat);
  const moved = (seat: string) =>
    confided(seat).flatMap(({ occurrences }) => occurrences.filter(({ type }) => type === 'changed'));
  expect(confided('taliban').length).toBeGreaterThan(0);
  expect(moved('taliban')).toEqual([]);
  expect(moved('pakistan').length).toBeGreaterThan(0);
});

test('one’s own initials are told before anybody’s refusal, and whose are wanting', () => {
  const desk = revealing([{ type: 'initialled', seat: 'pakistan', complete: false }]);
  const view = { ...desk.view, initialled: ['pakistan'] };
  expect(told({ ...desk, view })).toBe(
    'You initialled the text. The initials of the Taliban authorities are still wanting.',
  );
});

test('of several events the gravest heads, before what was asked at home', () => {
  const blow = (event: number, by: number) =>
    ({
      type: 'changed',
      contribution: {
        target: 'metric',
        index: 0,
        by,
        cause: { kind: 'event', event, option: -1, effect: 0 },
      },
    }) as const;
  const happened = (event: number) => ({ type: 'event.happened', event }) as const;
  const [first, second] = [file.events[0]!.title, file.events[1]!.title];
  const asked = { type: 'consulted', seat: 'pakistan', constituency: 0 } as const;
  const night = [happened(0), blow(0, 80), happened(1), blow(1, 10)];
  expect(told(revealing([...night, asked]))).toMatch(new RegExp(`^${first}\\.`));
  const desk = revealing(night);
  const { news } = presentReveal(scenario, desk, undefined, t);
  expect(news.map(({ title }) => title)).toEqual([first, second]);
  expect(news[0]!.text).toBe(file.events[0]!.report);
  expect(news[0]!.attribution.saidBy).toContain(file.events[0]!['said-by']);
});

test('a harsh deed that betters what all share offends nobody, a kind one softens, and a blow that is no deed of theirs affronts nobody', () => {
  const played = (id: string) =>
    revealing([
      { type: 'action.played', seat: 'taliban', action: file.actions.findIndex(each => each.id === id) },
    ]);
  const mood = (desk: Desk, seat: string) => moodsOf(file, desk, fileSeat(file, seat)!).now;
  expect(file.actions.find(({ id }) => id === 'tb-quiet-arrests')!.goldstein).toBeLessThanOrEqual(-5);
  expect(mood(played('tb-quiet-arrests'), 'pakistan')).not.toBe('affronted');
  expect(mood(played('tb-condole'), 'pakistan')).toBe('receptive');
  expect(mood(played('tb-condole'), 'taliban')).not.toBe('receptive');
  const event = file.events.findIndex(({ id }) => id === 'ev-reported-strike');
  const moved = (by: number) => {
    const cause = { kind: 'event', event, option: -1, effect: 0 } as const;
    return { type: 'changed', contribution: { target: 'metric', index: 0, by, cause } } as const;
  };
  const struck = [{ type: 'event.happened', event }, moved(70)] as const;
  expect(file.metrics[0]!.good).toBe('low');
  expect(mood(revealing(struck), 'mediators')).toBe('weary');
  expect(mood(revealing(struck), 'taliban')).toBe('guarded');
  const condoled = {
    type: 'action.played',
    seat: 'taliban',
    action: file.actions.findIndex(({ id }) => id === 'tb-condole'),
  } as const;
  expect(mood(revealing([condoled, ...struck]), 'pakistan')).toBe('guarded');
  expect(mood(revealing([condoled, ...struck, moved(-90)]), 'pakistan')).toBe('receptive');
  expect(mood(revealing([...struck, { type: 'walked.out', seat: 'taliban' }]), 'pakistan')).toBe('affronted');
});

test('what the end of a round brings does not undo in a face what the choices before it did', () => {
  const sent = file.actions.findIndex(({ id }) => id === 'tb-condole');
  const { entries, ...desk } = revealing([{ type: 'action.played', seat: 'taliban', action: sent }]);
  const deed = { ...entries.at(-1)!, stage: 'corridors' } as const;
  const event = file.events.findIndex(({ id }) => id === 'ev-cadet-college');
  const close = {
    ...deed,
    stage: 'reckoning',
    move: { type: 'round.close' },
    occurrences: [{ type: 'event.happened', event }],
  } as const;
  const after = moodsOf(file, { ...desk, entries: [deed, close] }, fileSeat(file, 'pakistan')!);
  expect(after.now).toBe('receptive');
});

describe('a mediator is told first', () => {
  const mediating = (occurrences: readonly Occurrence[], offers: readonly Offer[] = []): Desk => {
    const desk = revealing(occurrences, offers);
    return { ...desk, viewer: 'mediators', view: { ...desk.view, seat: 'mediators', own: undefined } };
  };
  const { name } = file.issues[0]!;
  const probed = { type: 'probed', by: 'mediators', to: 'pakistan', issue: 0 } as const;
  const terms = [
    { type: 'offer.made', offer: 0 },
    [{ kind: 'offer', by: 'taliban', terms: { 0: 1 }, ...at, answers: [] }],
  ] as const;

  test('what its question was answered, or that it was not', () => {
    const said = { from: 'pakistan', to: 'mediators', issue: 0, claim: 'flexible' } as const;
    expect(told(mediating([probed, { type: 'confided', ...said }]))).toBe(
      `Pakistan told you of “${name}”: “${t('claim.flexible')}”`,
    );
    expect(told(mediating([probed, terms[0]], terms[1]))).toMatch(
      `Pakistan did not answer you on “${name}”. The Taliban authorities offered terms`,
    );
  });

  test('who took which clauses of its text, also where something was agreed by it', () => {
    const draft: Offer = {
      ...{ kind: 'draft', by: 'mediators', terms: { 0: 1, 2: 1, 3: 1 } },
      ...at,
      answers: [
        answer('taliban', { 0: 1, 2: 1, 3: 1 }, true),
        answer('pakistan', { 0: -1, 2: 1, 3: 0 }, false),
      ],
    };
    const answers = [answered(0, 'taliban', true), answered(0, 'pakistan', false)];
    const fate = `The Taliban authorities took your single text. Pakistan took one of the three clauses of your single text: ${file.issues[2]!.name}. Not taken: ${file.issues[0]!.name}; ${file.issues[3]!.name}.`;
    expect(told(mediating(answers, [draft]))).toBe(fate);
    const agreed = { type: 'clause.agreed', issue: 2, option: 1 } as const;
    expect(told(mediating([...answers, agreed], [draft]))).toBe(
      `Agreed: ${file.issues[2]!.name}. ${file.issues[2]!.options[1]!.label}. ${fate}`,
    );
  });

  test('that a package between the others which one took in part falls, though something was agreed', () => {
    const between: Offer = {
      ...{ kind: 'package', by: 'pakistan', terms: { 0: 1, 2: 1 } },
      ...at,
      answers: [answer('taliban', { 0: 1, 2: -1 }, false)],
    };
    const agreed = { type: 'clause.agreed', issue: 3, option: 1 } as const;
    const desk = mediating([answered(0, 'taliban', false), agreed], [between]);
    const open = desk.view.clauses.map(() => ({ brackets: [-1, -1], parked: false }));
    expect(told({ ...desk, view: { ...desk.view, clauses: open } })).toContain(
      'The Taliban authorities would take one of the two clauses of the package of Pakistan',
    );
  });

  test('that what all took changes nothing agreed where their answers differ', () => {
    const draft: Offer = {
      ...{ kind: 'draft', by: 'mediators', terms: { 0: 1, 2: 1 } },
      ...at,
      answers: [answer('taliban', { 0: 1, 2: 1 }, true), answer('pakistan', { 0: 1, 2: -1 }, false)],
    };
    const desk = mediating([answered(0, 'pakistan', false)], [draft]);
    const standing = (option: number) => ({
      ...desk,
      view: {
        ...desk.view,
        clauses: desk.view.clauses.map(() => ({ brackets: [option, option], parked: false })),
      },
    });
    expect(told(standing(2))).toContain(t('finding.unchanged'));
    expect(told(standing(1))).not.toContain(t('finding.unchanged'));
  });

  describe('of a text that was answered late', () => {
    const draft: Offer = {
      ...{ kind: 'draft', by: 'mediators', terms: { 0: 1, 2: 1 } },
      ...at,
      answers: [answer('pakistan', { 0: 2, 2: 2 }, false)],
    };
    const inTurn = (...told: ReadonlyArray<readonly [string, readonly Occurrence[]]>): Desk => {
      const desk = mediating([], [draft]);
      const [first] = desk.revealed;
      const entries = told.map(
        ([seat, occurrences], index): Entry => ({
          ...first!,
          ...{ index, occurrences, move: { type: 'turn.pass', seat } },
        }),
      );
      return { ...desk, entries, revealed: entries.slice(1) };
    };
    const made = { type: 'offer.made', offer: 0 } as const;
    const agreed = { type: 'clause.agreed', issue: 2, option: 2 } as const;

    test('what was agreed meanwhile is left out, and the text is told by when it was tabled', () => {
      const desk = inTurn(
        ['mediators', [made]],
        ['taliban', [agreed]],
        ['mediators', []],
        ['pakistan', [answered(0, 'pakistan', false)]],
      );
      const own = findingOf(file, { ...desk, revealed: desk.entries.slice(2) }, t)!;
      expect(own.heading).toBe(`Pakistan countered your earlier single text on ${name}.`);
      const [paper] = itemsOf(file, desk, desk.entries[3]!, t);
      expect(paper!.text).toMatch(/^Pakistan answered your earlier single text\. Countered: /);
      expect(paper!.text).not.toContain(file.issues[2]!.name);
    });

    test('to keep what was agreed before it is no counter, and in its turn it bears no date', () => {
      const desk = inTurn(
        ['taliban', [agreed]],
        ['mediators', [made]],
        ['pakistan', [answered(0, 'pakistan', false)]],
      );
      expect(told(desk)).toContain(`Pakistan countered your single text on ${name}.`);
    });
  });

  test('who put a package beside its text instead of an answer, and who let it lie', () => {
    const offers: readonly Offer[] = [
      {
        ...{ kind: 'draft', by: 'mediators', terms: { 0: 1, 2: 1 } },
        ...at,
        answers: [answer('taliban', { 0: 1, 2: 1 }, true)],
      },
      { kind: 'package', by: 'pakistan', terms: { 0: 2, 2: 2 }, ...at, answers: [] },
    ];
    const made = [0, 1].map(offer => ({ type: 'offer.made', offer }) as const);
    const instead = 'Pakistan did not answer your single text and put beside it a package on two clauses.';
    expect(told(mediating([...made, answered(0, 'taliban', true)], offers))).toBe(
      `The Taliban authorities took your single text. ${instead}`,
    );
    const lying = mediating([made[0]!, answered(0, 'taliban', true)], offers.slice(0, 1));
    expect(told(lying)).toContain('Pakistan did not answer your single text.');
  });

  test('what became of the position it carried', () => {
    const carried: Offer = {
      ...{ kind: 'carried', by: 'mediators', terms: { 0: 1 } },
      ...at,
      carried: { from: 'taliban', to: 'pakistan', framing: 'softened' },
      answers: [answer('pakistan', { 0: -1 }, false)],
    };
    expect(told(mediating([answered(0, 'pakistan', false)], [carried]))).toBe(
      `Pakistan did not take the position of the Taliban authorities on “${name}”.`,
    );
  });
});

test('of several words of a delegation the last is its answer, and what it asks in confidence is none', () => {
  const [first] = revealing([]).revealed;
  const saying = (move: Entry['move'], key: 'refuse-flat' | 'initial' | 'probe'): Entry => ({
    ...first!,
    move,
    said: { key, by: 'taliban', params: { issue: '' }, variant: 0 },
  });
  const revealed = [
    saying({ type: 'turn.pass', seat: 'taliban' }, 'refuse-flat'),
    saying({ type: 'seat.probe', seat: 'mediators', to: 'pakistan', issue: 0 }, 'probe'),
    saying({ type: 'text.initial', seat: 'taliban' }, 'initial'),
  ];
  const { reactions } = presentReveal(scenario, { ...sitting, revealed }, undefined, t);
  const spoken = reactions.filter(({ says }) => says !== undefined);
  expect(spoken.map(({ who }) => who.id)).toEqual(['taliban']);
  expect(spoken[0]!.says).toContain(t.line('initial', 0, {}));
});
