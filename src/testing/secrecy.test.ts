import { describe, expect, it, vi } from 'vitest';
import { LEVELS } from '../agents/personas/level.ts';
import type { Constituency, Game, Party, SeatId } from '../engine/game.ts';
import { seatsOf } from '../engine/game.ts';
import type { Juncture } from '../engine/legal.ts';
import type { Secrets, Table } from '../engine/table.ts';
import { viewFor } from '../engine/view-for.ts';
import { counterpartMove } from '../flow/conduct.ts';
import { createFastReferee } from '../flow/referee.ts';
import { castFor, counterpartFor, counterpartsFor } from '../simulate/counterparts.ts';
import { playGame } from '../simulate/play.ts';
import { shipped } from './shipped.ts';

vi.setConfig({ testTimeout: 60_000 });

describe.each(['istanbul-2025', 'algiers-1981'])('in %s', id => {
  const { game } = shipped(id);

  describe.each(seatsOf(game))('%s', seat => {
    it.each(LEVELS)('decides alike, %s, whatever the others hide', level => {
      const { persona } = castFor(game, seat, undefined);
      const elsewhere = withOtherSecrets(game, seat);
      const [here, there] = [game, elsewhere].map(each => counterpartFor(each, seat, persona, level));
      let decided = 0;
      for (const { table, juncture, position } of decisionsOf(game, seat)) {
        const hidden = otherwiseHidden(game, table, seat);
        expect(viewFor(elsewhere, hidden, seat)).toEqual(viewFor(game, table, seat));
        const move = counterpartMove(game, table, juncture, seat, here!, position);
        expect(counterpartMove(elsewhere, hidden, juncture, seat, there!, position)).toEqual(move);
        decided++;
      }
      expect(decided).toBeGreaterThan(15);
    });
  });
});

interface Moment {
  readonly table: Table;
  readonly juncture: Juncture;
  readonly position: number;
}

/** The tables before each move of a seat in one game of the usual counterparts. */
function decisionsOf(game: Game, seat: SeatId): readonly Moment[] {
  const seed = `hidden from ${seat}`;
  const { moves } = playGame(game, seed, counterpartsFor(game));
  const referee = createFastReferee(game, seed);
  const moments: Moment[] = [];
  moves.forEach((move, position) => {
    const { table, juncture } = referee;
    if ('seat' in move && move.seat === seat) moments.push({ table, juncture, position });
    referee.send(move);
  });
  return moments;
}

/** The same game for one seat: the others want the opposite, could leave for less, and answer to other homes. */
function withOtherSecrets(game: Game, seat: SeatId): Game {
  const own = game.parties.findIndex(party => party.id === seat);
  return {
    ...game,
    parties: game.parties.map((party, index) => (index === own ? party : contrary(party))),
    constituencies: game.constituencies.map(home => (home.party === own ? home : contraryHome(home))),
    ratification: {
      ...game.ratification,
      thresholds: game.ratification.thresholds.map((value, index) => (index === own ? value : value - 100)),
    },
    mediator: game.mediator && { ...game.mediator, mandate: [] },
    actions: game.actions.map(action => ({ ...action, effects: [], reactions: [] })),
  };
}

function contrary(party: Party): Party {
  const { preferences } = party;
  const points = preferences.points.map(row => row.toReversed());
  const redLines = preferences.points.map(() => undefined);
  return {
    ...party,
    preferences: { points, redLines, linkages: [], reservation: preferences.reservation - 200 },
    redLines: [],
    reservationTerms: [],
  };
}

function contraryHome(home: Constituency): Constituency {
  return { ...home, points: home.points.map(row => row?.map(value => -value)) };
}

/** The same table for one seat: what the others were told, asked and chose in secret, can spend, and hear from home. */
function otherwiseHidden(game: Game, table: Table, seat: SeatId): Table {
  const own = game.parties.findIndex(party => party.id === seat);
  const secrets = Object.fromEntries(
    Object.entries(table.secrets).map(([id, known]) => [id, id === seat ? known : otherSecrets(game, seat)]),
  );
  return {
    ...table,
    secrets,
    approvals: table.approvals.map((value, home) =>
      game.constituencies[home]!.party === own ? value : 1000 - value,
    ),
    capital: table.capital.map((value, party) => (party === own ? value : value + 3)),
  };
}

function otherSecrets(game: Game, seat: SeatId): Secrets {
  const from = game.parties.find(party => party.id !== seat)!.id;
  const told = { from, to: from, claim: 'impossible', stance: 0, round: 0, exchange: 0 } as const;
  return {
    confidences: game.issues.map((_, issue) => ({ ...told, issue })),
    consulted: game.constituencies.map((_, home) => home),
    corridor: -1,
    asked: { by: from, issue: 0 },
  };
}
