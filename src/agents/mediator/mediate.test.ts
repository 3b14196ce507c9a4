import { describe, expect, it } from 'vitest';
import { agreedOption } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import { borderTalks } from '../../testing/border-talks.ts';
import { type Decision, playTalks } from '../../testing/played-talks.ts';
import { createAgent } from '../agent.ts';
import { type PersonaId, personasFor } from '../personas/index.ts';
import { publicGame } from '../public-game.ts';

const GAME = borderTalks();
const PARTIES = personasFor('party');

function decisionsOf(hosts: PersonaId, game: number): readonly Decision[] {
  const seated = (seat: string, persona: PersonaId) => {
    const agent = createAgent(publicGame(GAME), seat, persona);
    return (
      view: Decision['view'],
      openings: Decision['openings'],
      random: Parameters<typeof agent.decide>[2],
    ) => agent.decide(view, openings, random);
  };
  const { decisions } = playTalks(GAME, `chair ${hosts} ${game}`, {
    west: seated('west', PARTIES[game % PARTIES.length]!),
    east: seated('east', PARTIES[(game + 1) % PARTIES.length]!),
    hosts: seated('hosts', hosts),
  });
  return decisions.filter(({ seat }) => seat === 'hosts');
}

function isOpen({ clauses }: View, issue: number): boolean {
  return agreedOption(clauses[issue]!) < 0;
}

function openCount(view: View): number {
  return view.clauses.filter((_, issue) => isOpen(view, issue)).length;
}

/** What a party put forward or answered on a clause, in the order of the offers. */
function saidBy({ offers }: View, seat: string, issue: number): readonly number[] {
  return offers
    .filter(({ terms }) => terms[issue] !== undefined)
    .flatMap(({ by, terms, answers }) =>
      by === seat
        ? [terms[issue]!]
        : answers.filter(each => each.seat === seat).map(each => each.terms[issue] ?? -1),
    )
    .filter(option => option >= 0);
}

describe.each(personasFor('mediator'))('a %s in the chair', hosts => {
  const games = Array.from({ length: 12 }, (_, game) => decisionsOf(hosts, game));
  const all = games.flat();

  it('asks the same question once a day, and of an agreed text in its first exchange alone', () => {
    for (const decisions of games) {
      const asked = decisions.flatMap(({ view, move }) =>
        move.type === 'seat.probe' ? [`${view.round} ${move.to} ${move.issue}`] : [],
      );
      expect(new Set(asked).size).toBe(asked.length);
    }
    const questions = all.filter(({ move }) => move.type === 'seat.probe');
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.filter(({ view }) => view.initialled.length > 0)).toEqual([]);
    expect(questions.filter(({ view }) => openCount(view) === 0 && view.exchange > 0)).toEqual([]);
  });

  it('suggests as its own nothing that the sender has asked for, and carries nobody’s first ask', () => {
    const carried = all.flatMap(({ view, move }) => (move.type === 'seat.carry' ? [{ view, move }] : []));
    for (const { view, move } of carried) {
      const party = GAME.parties.findIndex(({ id }) => id === move.from);
      const option = view.clauses[move.issue]!.brackets[party];
      expect(saidBy(view, move.from, move.issue)[0]).not.toBe(option);
      const asked = view.offers.filter(({ by }) => by === move.from).map(({ terms }) => terms[move.issue]);
      if (move.framing === 'own') expect(asked).not.toContain(option);
    }
  });

  it('guarantees above all what all have spoken of and differ on', () => {
    const cards = all.flatMap(({ view, move }) => {
      const action = 'action' in move ? GAME.actions.find(({ id }) => id === move.action) : undefined;
      return action && action.sweetens.length > 0
        ? [{ view, issues: action.sweetens.map(each => each.issue) }]
        : [];
    });
    const idle = cards.filter(
      ({ view, issues }) =>
        !issues.some(
          issue => isOpen(view, issue) && view.clauses[issue]!.brackets.every(bracket => bracket >= 0),
        ),
    );
    expect(cards.length).toBeGreaterThan(0);
    expect(idle.length).toBeLessThanOrEqual(cards.length / 4);
  });

  it('keeps half of its leverage beyond the first day', () => {
    const left = games.flatMap(
      decisions => decisions.find(({ view }) => view.round === 1)?.view.leverage ?? [],
    );
    expect(Math.min(...left)).toBeGreaterThanOrEqual(GAME.mediator!.leverage / 2);
  });

  it('brings back nothing that both took from its text in place of it', () => {
    for (const { view, move } of all) {
      if (move.type !== 'text.draft' || openCount(view) > 0) continue;
      for (const [key, option] of Object.entries(move.terms)) {
        const issue = Number(key);
        const agreed = agreedOption(view.clauses[issue]!);
        const taken = view.offers.findLastIndex(
          ({ kind, terms, answers }) =>
            kind === 'draft' &&
            terms[issue] === agreed &&
            answers.filter(answer => answer.terms[issue] === agreed).length === GAME.parties.length,
        );
        const before = view.offers.slice(0, Math.max(0, taken));
        expect(before.filter(({ by, terms }) => by !== 'hosts' && terms[issue] === option)).toEqual([]);
      }
    }
  });
});

describe('one clause left', () => {
  it('leaves nobody in the chair silent for a whole day', () => {
    const silent: string[] = [];
    for (const hosts of personasFor('mediator')) {
      for (let game = 0; game < 12; game++) {
        const days = new Map<number, Array<string>>();
        for (const { view, move } of decisionsOf(hosts, game)) {
          if (view.exchange < 0 || openCount(view) !== 1 || move.type === 'session.convene') continue;
          if (view.floor[0] !== 'hosts' || move.type === 'statement.skip' || move.type === 'corridor.rest')
            continue;
          days.set(view.round, [...(days.get(view.round) ?? []), move.type]);
        }
        for (const [day, turns] of days)
          if (turns.length > 1 && turns.every(type => type === 'turn.pass'))
            silent.push(`${hosts} ${game} day ${day}`);
      }
    }
    expect(silent).toEqual([]);
  });
});
