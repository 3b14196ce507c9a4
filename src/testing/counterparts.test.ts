import { describe, expect, it, vi } from 'vitest';
import { isLastTurn, turnsUsed } from '../agents/climate.ts';
import type { Level } from '../agents/personas/level.ts';
import { publicGame } from '../agents/public-game.ts';
import { type Game, type SeatId, seatsOf } from '../engine/game.ts';
import { scoreOf } from '../engine/score.ts';
import { agreedOption } from '../engine/table.ts';
import type { View } from '../engine/view.ts';
import { viewFor } from '../engine/view-for.ts';
import { counterpartMove } from '../flow/conduct.ts';
import { createFastReferee } from '../flow/referee.ts';
import { compileScenario } from '../scenario/compile/compile-scenario.ts';
import { scenarioWithout } from '../scenario/compile/without.ts';
import { castFor, counterpartFor, counterpartsFor } from '../simulate/counterparts.ts';
import { playGame } from '../simulate/play.ts';
import { endsWith, leadOf, worthsOf } from './habits.ts';
import { playTalks } from './played-talks.ts';
import { shipped } from './shipped.ts';

vi.setConfig({ testTimeout: 300_000 });
const SCENARIO = shipped('istanbul-2025');
const GAME = SCENARIO.game;
const PARTIES = GAME.parties.map(party => party.id);
/** The guided lag so far behind that some games show it; that experts do not takes many. */
const [SOME, MANY] = [150, 450];

function worthsAt(level: Level, seat: SeatId, games: number): readonly number[] {
  const { persona } = castFor(GAME, seat, undefined);
  return worthsOf(GAME, seat, endsWith(GAME, games, { [seat]: counterpartFor(GAME, seat, persona, level) }));
}

describe('the levels', () => {
  const usual = endsWith(GAME, MANY);

  it.each(PARTIES)('are such that guided is worth less than standard, and expert no less, as %s', seat => {
    const standard = worthsOf(GAME, seat, usual);
    const guided = worthsAt('guided', seat, SOME);
    const expert = worthsAt('expert', seat, MANY);
    expect(leadOf(standard.slice(0, SOME), guided)).toBeGreaterThan(2);
    expect(leadOf(expert.slice(0, SOME), guided)).toBeGreaterThan(2);
    expect(leadOf(expert, standard)).toBeGreaterThan(-2);
  });
});

it('a mediator raises the Nash product of what the same parties reach', () => {
  const alone = compileScenario(scenarioWithout(SCENARIO.file, { mediator: true, options: {} }), 'alone');
  const joint = (game: Game) => {
    let sum = 0;
    for (let index = 0; index < 30; index++) {
      const { table } = playGame(game, `joint ${index}`, counterpartsFor(game)).referee;
      sum += PARTIES.reduce(
        (product, seat) => product * Math.max(0, scoreOf(game, table, seat).surplus / 10),
        1,
      );
    }
    return sum / 30;
  };
  expect(joint(GAME)).toBeGreaterThan(1.1 * joint(alone));
});

it('nobody leaves half way while agreement keeps up with the clock', () => {
  const exits = Array.from({ length: 60 }, (_, index) =>
    playTalks(GAME, `exits ${index}`, counterpartsFor(GAME)).decisions.filter(
      ({ move, view }) => move.type === 'party.walk-out' && !isLastTurn(publicGame(GAME), view),
    ),
  ).flat();
  expect(exits.length).toBeGreaterThan(0);
  expect(exits.filter(({ view }) => agreedShare(view) >= turnsUsed(publicGame(GAME), view))).toEqual([]);
});

function agreedShare({ clauses }: View): number {
  return clauses.filter(clause => agreedOption(clause) >= 0).length / clauses.length;
}

describe.each(PARTIES)('what only %s knows', owner => {
  const others = seatsOf(GAME).filter(seat => seat !== owner);
  const seed = `secrets of ${owner}`;
  const { moves } = playGame(GAME, seed, counterpartsFor(GAME));

  it('changes nothing that the others do', () => {
    const elsewhere = otherwise(GAME, owner);
    const [here, there] = [GAME, elsewhere].map(game => createFastReferee(game, seed));
    const chairs = [GAME, elsewhere].map(game => counterpartsFor(game));
    let asked = 0;
    moves.forEach((move, position) => {
      const [view, other] = others.map(seat => viewFor(GAME, here!.table, seat));
      expect(viewFor(elsewhere, there!.table, others[0]!)).toEqual(view);
      expect(viewFor(elsewhere, there!.table, others[1]!)).toEqual(other);
      if ('seat' in move && move.seat !== owner) {
        const [a, b] = [here!, there!].map(({ table, juncture }, at) => {
          const game = at === 0 ? GAME : elsewhere;
          return counterpartMove(game, table, juncture, move.seat, chairs[at]![move.seat]!, position);
        });
        expect(b).toEqual(a);
        asked++;
      }
      here!.send(move);
      there!.send(move);
    });
    expect(asked).toBeGreaterThan(50);
  });

  it('keeps its calls home from the others', () => {
    const referee = createFastReferee(GAME, seed);
    for (const move of moves) referee.send(move);
    const calls = ({ played }: Pick<View, 'played'>) =>
      played.filter(({ action, seat }) => seat === owner && GAME.actions[action]!.consults !== undefined);
    expect(calls(viewFor(GAME, referee.table, owner)).length).toBeGreaterThan(0);
    for (const seat of others) expect(calls(viewFor(GAME, referee.table, seat))).toEqual([]);
  });
});

/** The same game where one party wants the opposite, and could leave for less. */
function otherwise(game: Game, owner: SeatId): Game {
  const parties = game.parties.map(party => {
    if (party.id !== owner) return party;
    const points = party.preferences.points.map(row => row.toReversed());
    return { ...party, preferences: { ...party.preferences, points, linkages: [], reservation: 500 } };
  });
  return { ...game, parties };
}
