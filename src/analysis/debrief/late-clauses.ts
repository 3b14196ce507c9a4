import type { Frame } from '../../engine/frame.ts';
import { type Game, partyIndex, type SeatId } from '../../engine/game.ts';
import { agreedOption, type Offer } from '../../engine/table.ts';
import { isBarred } from './red-lines.ts';

/** An answer that a party turned down and, in a later round, agreed to. */
export interface LateClause {
  readonly issue: number;
  readonly option: number;
  readonly seat: SeatId;
  readonly by: SeatId;
  /** Position in the log of the move that turned it down. */
  readonly at: number;
  /** Round in which it was agreed. */
  readonly settled: number;
}

/** Of every clause that stands at the end, its first refusal in an earlier round; the longest way round first. */
export function lateClauses(game: Game, frames: readonly Frame[]): readonly LateClause[] {
  const found = game.issues.flatMap((_, issue) => lateClause(game, frames, issue) ?? []);
  const wait = ({ at, settled }: LateClause) => settled - frames[at]!.round;
  return found.filter(each => wait(each) > 0).sort((a, b) => wait(b) - wait(a) || a.at - b.at);
}

function lateClause(game: Game, frames: readonly Frame[], issue: number): LateClause | undefined {
  const option = agreedOption(frames.at(-1)!.after.clauses[issue]!);
  if (option < 0) return undefined;
  const settling = frames.findLast(
    ({ before, after }) =>
      agreedOption(before.clauses[issue]!) !== option && agreedOption(after.clauses[issue]!) === option,
  );
  const refusing = frames.find(frame => refuses(game, frame, issue, option));
  if (!settling || refusing?.move.type !== 'text.answer') return undefined;
  const { offer, seat } = refusing.move;
  const by = authorOf(refusing.before.offers[offer]!);
  return { issue, option, seat, by, at: refusing.index, settled: settling.round };
}

/**
 * Whether a party answered these words on a clause with other words, though it could have signed them; of a package sent back
 * whole nobody knows why.
 */
function refuses(game: Game, { move, before }: Frame, issue: number, option: number): boolean {
  if (move.type !== 'text.answer' || partyIndex(game, move.seat) < 0) return false;
  const offer = before.offers[move.offer];
  const own = move.terms[issue] ?? -1;
  if (offer?.terms[issue] !== option || own === option || authorOf(offer) === move.seat) return false;
  return (own >= 0 || offer.kind !== 'package') && !isBarred(game, before, issue, option);
}

function authorOf({ by, carried }: Offer): SeatId {
  return carried?.from ?? by;
}
