import { describe, expect, it, vi } from 'vitest';
import { type Game, seatsOf } from '../engine/game.ts';
import type { Move } from '../engine/move.ts';
import { agreedOption, type Table } from '../engine/table.ts';
import { createFastReferee } from '../flow/referee.ts';
import { companyFor, MIXED } from '../simulate/company.ts';
import { playGame } from '../simulate/play.ts';
import { shipped } from './shipped.ts';

vi.setConfig({ testTimeout: 60_000 });

const GAMES = 40;

interface Moment {
  readonly table: Table;
  readonly move: Move;
}

/** Every move of some games of mixed personas, with the table it was made at. */
function momentsOf(game: Game): readonly Moment[] {
  const company = companyFor(game, Object.fromEntries(seatsOf(game).map(seat => [seat, MIXED])));
  return Array.from({ length: GAMES }, (_, index) => {
    const seed = `steady ${index}`;
    const referee = createFastReferee(game, seed);
    return playGame(game, seed, company.counterparts(seed)).moves.map(move => {
      const { table } = referee;
      referee.send(move);
      return { table, move };
    });
  }).flat();
}

describe.each(['istanbul-2025', 'camp-david-1978'])('counterparts in %s', id => {
  const { game } = shipped(id);
  const moments = momentsOf(game);

  it('put forward no step away from where the others stand, but for their word or a guarantee', () => {
    expect(moments.flatMap(moment => stepsAway(game, moment))).toEqual([]);
  });

  it('table no open clause on the day a party refused it and has not moved', () => {
    expect(moments.flatMap(askedAgain)).toEqual([]);
  });
});

function stepsAway(game: Game, { table, move }: Moment): readonly string[] {
  if (move.type !== 'text.propose' || move.whole) return [];
  const party = game.parties.findIndex(({ id }) => id === move.seat);
  return Object.entries(move.terms).flatMap(([issue, option]) => {
    const { brackets } = table.clauses[Number(issue)]!;
    const others = brackets.filter((stance, index) => index !== party && stance >= 0);
    const stood = brackets[party]!;
    const isAway = others.some(other => Math.abs(option - other) > Math.abs(stood - other));
    const isBound = table.commitments.some(
      word => word.seat === move.seat && word.issue === Number(issue) && !word.options.includes(stood),
    );
    const isSweetened = table.guarantees.some(each => each.issue === Number(issue) && each.option === option);
    return stood >= 0 && isAway && !isBound && !isSweetened
      ? [`${move.seat} on ${issue}: from ${stood} to ${option}`]
      : [];
  });
}

function askedAgain({ table, move }: Moment): readonly string[] {
  if (move.type !== 'text.draft') return [];
  const today = table.offers.filter(({ round }) => round === table.round);
  return Object.entries(move.terms).flatMap(([key, option]) => {
    const issue = Number(key);
    if (agreedOption(table.clauses[issue]!) >= 0) return [];
    const refusals = today.flatMap(({ kind, terms, answers }, index) => {
      if (kind !== 'draft' || terms[issue] !== option) return [];
      // Who put it forward itself since then has moved, though a package moves no bracket.
      const since = today.slice(index).filter(offer => offer.terms[issue] === option);
      return answers.filter(
        answer => answer.terms[issue] !== option && !since.some(({ by }) => by === answer.seat),
      );
    });
    const { brackets } = table.clauses[issue]!;
    return refusals.some(({ terms }) => brackets.includes(terms[issue]!)) ? [`${key}: ${option}`] : [];
  });
}
