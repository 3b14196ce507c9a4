import { dealOf, preferencesOf } from '../../engine/deals.ts';
import type { Game } from '../../engine/game.ts';
import type { Move } from '../../engine/move.ts';
import { type Deal, type Preferences, worthOf } from '../../engine/preferences.ts';
import { homeVote } from '../../engine/ratification.ts';
import { scoreOf } from '../../engine/score.ts';
import type { Table } from '../../engine/table.ts';
import { createFastReferee } from '../../flow/referee.ts';
import { counterpartsFor } from '../../simulate/counterparts.ts';
import { playGame } from '../../simulate/play.ts';

/** Mean product of both parties' surplus over games, in points; nothing where no text was ratified. */
export function meanJointGain(game: Game, games: number): number {
  let sum = 0;
  for (let index = 0; index < games; index++) {
    const { table } = playGame(game, `talks ${index}`, counterpartsFor(game)).referee;
    const gains = game.parties.map(party => Math.max(0, scoreOf(game, table, party.id).surplus) / 10);
    sum += gains.reduce((product, gain) => product * gain, 1);
  }
  return sum / games;
}

/** Share of the greatest Nash product that ratified texts reach: of all deals, and of those both homes would ratify. */
export interface JointShares {
  readonly ofAll: number;
  readonly ofRatifiable: number;
}

/**
 * Sums over the games that ended in a ratified text. All is weighed as it stood when the initials were given: what
 * signing itself changes nobody could bargain over.
 */
export function jointShares(game: Game, games: number): JointShares {
  let reached = 0;
  let all = 0;
  let ratifiable = 0;
  for (let index = 0; index < games; index++) {
    const seed = `talks ${index}`;
    const { moves, referee } = playGame(game, seed, counterpartsFor(game));
    if (!scoreOf(game, referee.table, game.parties[0]!.id).ratified) continue;
    const table = whenInitialled(game, seed, moves);
    const preferences = game.parties.map((_, party) => preferencesOf(game, table, party));
    const product = productOf(preferences, dealOf(game, table));
    const better = betterDeals(preferences, product);
    const signable = better.find(each => isRatifiable(game, table, each.deal));
    reached += product;
    all += better[0]?.product ?? product;
    ratifiable += signable?.product ?? product;
  }
  return { ofAll: reached / all, ofRatifiable: reached / ratifiable };
}

/** The table at the first of the initials that led to the vote. */
function whenInitialled(game: Game, seed: string, moves: readonly Move[]): Table {
  const referee = createFastReferee(game, seed);
  let initialled = referee.table;
  for (const move of moves) {
    if (move.type === 'text.initial' && referee.table.initialled.length === 0) initialled = referee.table;
    referee.send(move);
  }
  return initialled;
}

interface Better {
  readonly deal: Deal;
  readonly product: number;
}

/** Every deal within all red lines whose product of surpluses is greater than this, the greatest first. */
function betterDeals(preferences: readonly Preferences[], least: number): readonly Better[] {
  const better: Better[] = [];
  const deal: number[] = [];
  const { points } = preferences[0]!;
  const from = (issue: number): void => {
    if (issue === points.length) {
      const product = productOf(preferences, deal);
      if (product > least) better.push({ deal: [...deal], product });
      return;
    }
    for (let option = 0; option < points[issue]!.length; option++) {
      if (preferences.some(({ redLines }) => redLines[issue]?.[option])) continue;
      deal[issue] = option;
      from(issue + 1);
    }
  };
  from(0);
  return better.sort((a, b) => b.product - a.product);
}

/** The Nash product of a deal, in points; 0 where it is no better than none for some party. */
function productOf(preferences: readonly Preferences[], deal: Deal): number {
  let product = 1;
  for (const each of preferences) product *= Math.max(0, worthOf(each, deal) - each.reservation) / 10;
  return product;
}

function isRatifiable(game: Game, table: Table, deal: Deal): boolean {
  const clauses = table.clauses.map(({ brackets }, issue) => ({
    brackets: brackets.map(() => deal[issue]!),
    parked: false,
  }));
  return game.parties.every((_, party) => homeVote(game, { ...table, clauses }, party).passed);
}
