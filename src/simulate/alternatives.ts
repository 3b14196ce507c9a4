import type { Frame } from '../engine/frame.ts';
import type { Game } from '../engine/game.ts';
import { legalMoves } from '../engine/legal.ts';
import { isMove, type Move } from '../engine/move.ts';
import { issuesOf, type Table, type Terms } from '../engine/table.ts';

/** What the seat could have done instead: first the quietest. Empty for moves that were the quietest already. */
export function quietAlternatives(game: Game, { move, before, after, juncture }: Frame): readonly Move[] {
  if (!('seat' in move)) return [];
  const { seat } = move;
  switch (move.type) {
    case 'event.decide':
    case 'session.convene':
      return legalMoves(game, before, juncture, seat)
        .filter(isMove)
        .filter(other => differs(move, other));
    case 'statement.make':
      return [{ type: 'statement.skip', seat }];
    case 'corridor.choose':
    case 'party.return':
      return [{ type: 'corridor.rest', seat }];
    case 'text.answer':
      return answersTo(before.offers[move.offer]?.terms ?? {}, move);
    case 'text.propose':
    case 'text.draft':
    case 'text.park':
    case 'seat.carry':
    case 'seat.probe':
    case 'card.play':
    case 'party.walk-out':
      return [{ type: 'turn.pass', seat }];
    case 'text.initial':
      return completes(after) ? [{ type: 'turn.pass', seat }] : [];
    case 'seat.confide':
    case 'statement.skip':
    case 'corridor.rest':
    case 'turn.pass':
      return [];
  }
}

/** The initials of all stand or fall together: they count once. */
function completes({ latest }: Table): boolean {
  return latest.some(each => each.type === 'initialled' && each.complete);
}

type AnswerMove = Extract<Move, { readonly type: 'text.answer' }>;

/** Saying nothing to it; where that was the answer, accepting all of it. */
function answersTo(asked: Terms, move: AnswerMove): readonly Move[] {
  const silent = issuesOf(asked).every(issue => (move.terms[issue] ?? -1) < 0);
  if (silent) return [{ ...move, terms: asked }];
  return [
    { ...move, terms: mapTerms(asked, () => -1) },
    { type: 'turn.pass', seat: move.seat },
  ];
}

function mapTerms(terms: Terms, to: (option: number) => number): Terms {
  return Object.fromEntries(Object.entries(terms).map(([issue, option]) => [issue, to(option)]));
}

function differs(move: Move, other: Move): boolean {
  return JSON.stringify(move) !== JSON.stringify(other);
}

/** Everything else a person could have done at a decision, as whole moves. */
export function allAlternatives(game: Game, frame: Frame): readonly Move[] {
  const { move, before, juncture } = frame;
  if (!('seat' in move)) return [];
  const openings = legalMoves(game, before, juncture, move.seat);
  const answers = openings.flatMap(opening => {
    if (opening.type !== 'text.answer') return [];
    const asked = before.offers[opening.offer]?.terms ?? {};
    const answer = { type: opening.type, seat: opening.seat, offer: opening.offer };
    return [
      { ...answer, terms: asked },
      { ...answer, terms: mapTerms(asked, () => -1) },
    ];
  });
  return [...openings.filter(isMove), ...answers].filter(other => differs(move, other));
}
