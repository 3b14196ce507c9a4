import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { createAgent } from '../agents/agent.ts';
import { PERSONAS, type PersonaId, ruleOf } from '../agents/personas/index.ts';
import { publicGame } from '../agents/public-game.ts';
import { explain, type Utterance } from '../agents/speech/lines.ts';
import { SITUATIONS, VARIANTS, variantsOf } from '../agents/speech/situations.ts';
import type { SeatId } from '../engine/game.ts';
import type { Move } from '../engine/move.ts';
import { setTable } from '../engine/setup.ts';
import { agreedOption, type Offer, type Terms } from '../engine/table.ts';
import type { View } from '../engine/view.ts';
import { viewFor } from '../engine/view-for.ts';
import type { Counterpart } from '../flow/conduct.ts';
import { lines, rules } from '../i18n/en/lines.ts';
import { counterpartsFor } from '../simulate/counterparts.ts';
import { playGame } from '../simulate/play.ts';
import { borderTalks } from './border-talks.ts';
import { shipped } from './shipped.ts';

const GAME = borderTalks();
const PUBLIC = publicGame(GAME);

function heard(seed: string, personas: Readonly<Record<SeatId, PersonaId>>): readonly Utterance[] {
  const utterances: Utterance[] = [];
  const speakers = Object.fromEntries(
    Object.entries(personas).map(([seat, persona]) => {
      const agent = createAgent(PUBLIC, seat, persona);
      const counterpart: Counterpart = (view, openings, random) => {
        const move = agent.decide(view, openings, random);
        const said = explain(PUBLIC, view, move, utterances);
        if (said) utterances.push(said);
        return move;
      };
      return [seat, counterpart];
    }),
  );
  playGame(GAME, seed, speakers);
  return utterances;
}

const CHARACTERS = ['tactical', 'principled', 'hard-liner', 'conciliator'] as const;
const GAMES = CHARACTERS.flatMap(west =>
  (['formulator', 'facilitator', 'power-broker'] as const).flatMap(hosts =>
    CHARACTERS.flatMap(east =>
      ['once', 'again'].map(time => heard(`${west} ${hosts} ${east} ${time}`, { west, east, hosts })),
    ),
  ),
);

function namesIn(sentences: readonly string[]): ReadonlySet<string> {
  const found = sentences.flatMap(sentence => [...sentence.matchAll(/\{(\w+)\}/g)]);
  return new Set(found.map(([, name = '']) => name));
}

describe('lines', () => {
  it('exist for every situation and for nothing else', () => {
    expect(Object.keys(lines).sort()).toEqual([...SITUATIONS].sort());
  });

  it.each(SITUATIONS)('%s has at least eight different sentences that can be read out', situation => {
    const sentences = lines[situation];
    expect(variantsOf(situation)).toBeGreaterThanOrEqual(VARIANTS);
    expect(sentences).toHaveLength(variantsOf(situation));
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) {
      const told = new IntlMessageFormat(sentence, 'en').format({
        issue: 'Form',
        option: 'oral',
        gift: 'Place',
        given: 'Oslo',
        other: 'They',
      });
      expect(String(told)).not.toMatch(/[{}]/);
    }
  });

  it('are given every name they ask for', () => {
    for (const { key, params } of GAMES.flat()) {
      for (const name of namesIn(lines[key])) expect(Object.keys(params)).toContain(name);
    }
  });

  it('name the clause in every sentence of a situation, or in none and are given none', () => {
    const mixed = SITUATIONS.filter(key => {
      const naming = lines[key].filter(sentence => sentence.includes('{issue}')).length;
      return naming > 0 && naming < variantsOf(key);
    });
    const given = GAMES.flat().filter(({ key, params }) => params.issue && !namesIn(lines[key]).has('issue'));
    expect({ mixed, given }).toEqual({ mixed: [], given: [] });
  });

  it('have no verb that depends on how many an issue or an option is', () => {
    const verb =
      /(?<!\bon )\{(?:issue|option|gift|given)\} (?:\w+s|are|were|have|do)\b|\b(?:is|are|does|do) \{(?:issue|gift)\}/;
    expect(SITUATIONS.flatMap(key => lines[key]).filter(line => verb.test(line))).toEqual([]);
  });

  it('of two hosts are all in the plural', () => {
    const hosts =
      /^(?:convene|probe|carry|draft-(?:first|one|again|marked|still|return|better)|park|press|offer|announce|pass-hosts)/;
    const spoken = SITUATIONS.filter(key => hosts.test(key));
    expect(spoken.length).toBeGreaterThan(15);
    expect(spoken.flatMap(key => lines[key]).filter(line => /\b(?:I|me|my|mine)\b/i.test(line))).toEqual([]);
  });

  it('leave quotation marks to names that need them', () => {
    expect(SITUATIONS.flatMap(key => lines[key]).filter(line => /[“”‘]/.test(line))).toEqual([]);
  });

  it('name issues and options of the scenario', () => {
    const strange = GAMES.flat().filter(({ params: { issue, option } }) => {
      const named = GAME.issues.find(each => each.id === issue);
      return option !== undefined && !named?.options.includes(option);
    });
    expect(strange).toEqual([]);
  });

  it('are not repeated in a game while others are left', () => {
    for (const game of GAMES) {
      for (const key of SITUATIONS) {
        const spoken = game.filter(each => each.key === key).map(({ variant }) => variant);
        expect(new Set(spoken).size).toBe(Math.min(spoken.length, variantsOf(key)));
      }
    }
  });

  it('give way to silence when all of them were heard', () => {
    const { game } = shipped('serin-river');
    const seat = game.parties[0]!.id;
    const shared = publicGame(game);
    const view = viewFor(game, setTable(game, 'silence'), seat);
    const said: Utterance[] = [];
    for (let pass = 0; pass < variantsOf('pass') + 2; pass++) {
      const line = explain(shared, view, { type: 'turn.pass', seat }, said);
      if (line) said.push(line);
    }
    expect(new Set(said.map(({ variant }) => variant)).size).toBe(variantsOf('pass'));
    expect(said.length).toBe(variantsOf('pass'));
  });

  it('cover most situations in games of everybody with everybody', () => {
    const said = new Set(GAMES.flat().map(({ key }) => key));
    expect(said.size).toBeGreaterThan(SITUATIONS.length * 0.7);
  });
});

it('say which clause a home that was asked would not carry, when they keep their pen', () => {
  const { game } = shipped('serin-river');
  const seat = game.parties[0]!.id;
  const table = setTable(game, 'pen');
  const agreed = game.issues.map(() => ({ brackets: game.parties.map(() => 0), parked: false }));
  const { own, ...view } = viewFor(game, { ...table, clauses: agreed }, seat);
  const said = (atHome: (issue: number) => number, expectedSupport: number) => {
    const points = game.issues.map(({ options }, issue) => options.map(() => atHome(issue)));
    const constituencies = own!.constituencies.map(each => ({ ...each, points }));
    const asked = { ...view, own: { ...own!, constituencies, expectedSupport } };
    return explain(publicGame(game), asked, { type: 'turn.pass', seat });
  };
  const third = (issue: number) => (issue === 2 ? -40 : -10);
  const [short, enough] = [own!.threshold - 1, own!.threshold];
  expect(said(third, short)).toMatchObject({ key: 'withhold-clause', params: { issue: game.issues[2]!.id } });
  expect(said(third, enough)?.key).toBe('withhold-wait');
  expect(said(() => 0, short)?.key).toBe('withhold');
});

it('say that the hour is late when they initial what home may refuse, for no turn is left', () => {
  const { game } = shipped('serin-river');
  const seat = game.parties[0]!.id;
  const { own, ...view } = viewFor(game, setTable(game, 'late'), seat);
  const last = { round: game.rounds.length - 1, exchange: view.exchanges - 1 };
  const said = (when: Partial<View>, spare: number) =>
    explain(
      publicGame(game),
      { ...view, ...when, own: { ...own!, expectedSupport: own!.threshold + spare } },
      { type: 'text.initial', seat },
    )?.key;
  expect(said(last, -1)).toBe('initial-last');
  expect(said(last, 0)).toBe('initial');
  expect(said({}, -1)).toBe('initial');
});

it.each([
  ['own', 'accept-own', 'refuse-own'],
  ['softened', 'accept-carried', 'refuse-carried'],
] as const)('answer what the hosts carry %s as %s or %s', (framing, accepted, refused) => {
  const { game } = shipped('istanbul-2025');
  const [one, other] = game.parties.map(({ id }) => id);
  const by = game.mediator!.id;
  const from = framing === 'own' ? by : other!;
  const offer: Offer = {
    ...{ kind: 'carried', by, terms: { 0: 1 }, round: 0, exchange: 0, answers: [] },
    carried: { from, to: one!, framing },
  };
  const view = { ...viewFor(game, setTable(game, 'errand'), one!), offers: [offer] };
  const said = (option: number) =>
    explain(publicGame(game), view, { type: 'text.answer', seat: one!, offer: 0, terms: { 0: option } })?.key;
  expect([said(1), said(2)]).toEqual([accepted, refused]);
  const anyone = /\b(?:they|them|their|theirs|whose|messenger|message|errand|carry)\b/i;
  if (framing === 'own')
    expect([...lines[accepted], ...lines[refused]].filter(line => anyone.test(line))).toEqual([]);
});

it('name what they ask for, and what they give for it, when they come back to a text that is agreed', () => {
  const { game } = shipped('istanbul-2025');
  const [seat] = game.parties.map(({ id }) => id);
  const agreed = game.issues.map(() => ({ brackets: game.parties.map(() => 1), parked: false }));
  const view = viewFor(game, { ...setTable(game, 'amend'), clauses: agreed }, seat!);
  const { points } = view.own!.preferences;
  const by = (issue: number, option: number) => points[issue]![option]! - points[issue]![1]!;
  const all = game.issues.flatMap((_, issue) => [0, 2].map(option => ({ issue, option })));
  const given = all.find(({ issue, option }) => by(issue, option) < 0)!;
  const asked = all.find(({ issue, option }) => issue !== given.issue && by(issue, option) > 0)!;
  const said = (terms: Terms) =>
    explain(publicGame(game), view, { type: 'text.propose', seat: seat!, terms, whole: true });
  const [issue, gift] = [asked, given].map(each => game.issues[each.issue]!.id);
  const trade = said({ [given.issue]: given.option, [asked.issue]: asked.option });
  expect(trade).toMatchObject({ key: 'amend-trade', params: { issue, gift } });
  const alone = said({ [given.issue]: 1, [asked.issue]: asked.option });
  expect(alone).toMatchObject({ key: 'amend', params: { issue } });
  expect(alone?.params.gift).toBeUndefined();
});

it('speak of what is open when they refuse an offer that was partly agreed since', () => {
  const { game } = shipped('beagle-channel-1984');
  const shared = publicGame(game);
  const settled: string[] = [];
  const listening =
    (counterpart: Counterpart): Counterpart =>
    (view, openings, random) => {
      const move = counterpart(view, openings, random);
      if (move.type !== 'text.answer') return move;
      const said = explain(shared, view, move);
      const isAgreed = (issue: number) => agreedOption(view.clauses[issue]!) >= 0;
      const named = game.issues.findIndex(({ id }) => id === said?.params.issue);
      const isRefusal = said?.key.startsWith('refuse') || said?.key === 'counter-keeps-dear';
      if (isRefusal && named >= 0 && isAgreed(named) && !heldIn(move, view).every(isAgreed))
        settled.push(said!.key);
      return move;
    };
  const team = Object.fromEntries(
    Object.entries(counterpartsFor(game)).map(([seat, counterpart]) => [seat, listening(counterpart)]),
  );
  for (let index = 0; index < 40; index++) playGame(game, `open ${index}`, team);
  expect(settled).toEqual([]);
});

function heldIn({ offer, terms }: Extract<Move, { readonly type: 'text.answer' }>, view: View): number[] {
  const asked = view.offers[offer]!.terms;
  return Object.keys(asked)
    .map(Number)
    .filter(issue => terms[issue] !== asked[issue]);
}

describe('rules', () => {
  it('are told for every persona', () => {
    expect(Object.keys(rules).sort()).toEqual(PERSONAS.map(({ id }) => ruleOf(id)).sort());
  });
});
