import { preferencesOf } from '../../engine/deals.ts';
import type { Frame } from '../../engine/frame.ts';
import type { Game, SeatId } from '../../engine/game.ts';
import { type Preferences, worthOf } from '../../engine/preferences.ts';
import { issuesOf, type Offer, type Table } from '../../engine/table.ts';
import { draftDeal } from './positions.ts';

/** What became of a mediator's draft, and why it failed where it did. Points in tenths. */
export interface DraftFinding {
  /** Position of the move in the log. */
  readonly at: number;
  readonly round: number;
  readonly clauses: number;
  readonly parties: readonly DraftReading[];
}

export interface DraftReading {
  readonly party: number;
  /** What the text with this draft was worth, against no deal then. */
  readonly worth: number;
  readonly noDeal: number;
  readonly taken: number;
  /** Clauses answered otherwise, and those of them that its red lines forbade. */
  readonly refused: readonly number[];
  readonly forbidden: readonly number[];
  readonly answered: boolean;
}

export interface Spending {
  readonly at: number;
  readonly round: number;
  readonly action: number;
  readonly by: number;
}

export interface MediationFinding {
  readonly drafts: readonly DraftFinding[];
  readonly leverage: { readonly start: number; readonly left: number; readonly spent: readonly Spending[] };
}

export function mediationOf(game: Game, frames: readonly Frame[]): MediationFinding | undefined {
  const { mediator } = game;
  const last = frames.at(-1)?.after;
  if (!mediator || !last) return undefined;
  return {
    drafts: draftsOf(game, frames, last, mediator.id),
    leverage: { start: mediator.leverage, left: last.leverage, spent: spendingOf(game, frames) },
  };
}

function draftsOf(
  game: Game,
  frames: readonly Frame[],
  last: Table,
  mediator: SeatId,
): readonly DraftFinding[] {
  return frames.flatMap(({ move, after, index, round }) => {
    if (move.type !== 'text.draft' || move.seat !== mediator) return [];
    const offer = last.offers[after.offers.length - 1];
    if (!offer) return [];
    const deal = draftDeal(game, after, offer.terms);
    const parties = game.parties.map((_, party) => {
      const preferences = preferencesOf(game, after, party);
      return { ...readingOf(game, offer, party, preferences), worth: worthOf(preferences, deal) };
    });
    return [{ at: index, round, clauses: issuesOf(offer.terms).length, parties }];
  });
}

function readingOf(game: Game, offer: Offer, party: number, preferences: Preferences) {
  const answer = offer.answers.findLast(each => each.seat === game.parties[party]!.id);
  const issues = issuesOf(offer.terms);
  const refused = answer ? issues.filter(issue => answer.terms[issue] !== offer.terms[issue]) : [];
  return {
    party,
    noDeal: preferences.reservation,
    taken: answer ? issues.length - refused.length : 0,
    refused,
    forbidden: refused.filter(issue => preferences.redLines[issue]?.[offer.terms[issue]!] === true),
    answered: answer !== undefined,
  };
}

function spendingOf(game: Game, frames: readonly Frame[]): readonly Spending[] {
  return frames.flatMap(({ before, after, index, round }) => {
    if (after.leverage >= before.leverage) return [];
    const played = after.played.slice(before.played.length).find(each => each.seat === game.mediator?.id);
    const action = played?.action ?? -1;
    return [{ at: index, round, action, by: before.leverage - after.leverage }];
  });
}
