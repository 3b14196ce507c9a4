import type { SeatId } from '../../engine/game.ts';
import type { View } from '../../engine/view.ts';
import { hasRefused, type Occasion } from '../occasion.ts';
import type { MediatorPersona } from '../personas/persona.ts';

/** How often an option is asked for in vain; before the talks near their end, once. */
const MOST_REFUSALS = 2;
const NEAR_THE_END = 0.85;

/**
 * Whether a party turned down an option of a clause when the mediator asked for it, and has come no nearer to it since,
 * nor another party to it for the first time: it is not asked again on that day, nor on another before the talks near
 * their end, and then once more.
 */
export function isSpent(
  { game, view }: Occasion<MediatorPersona>,
  issue: number,
  option: number,
  time: number,
): boolean {
  return game.parties.some(({ id }, party) => {
    const stance = view.clauses[issue]!.brackets[party]!;
    const others = game.parties.map(each => each.id).filter(seat => seat !== id);
    const first = firstNaming(view, others, issue, option);
    let refusals = 0;
    for (let index = 0; index < view.offers.length; index++) {
      const { kind, round, terms, answers } = view.offers[index]!;
      if ((kind !== 'draft' && kind !== 'carried') || terms[issue] !== option) continue;
      const given = answers.find(each => each.seat === id)?.terms[issue];
      if (given === undefined || given === option) continue;
      const isNearer = given >= 0 && stance >= 0 && Math.abs(stance - option) < Math.abs(given - option);
      if (isNearer) continue;
      if (round === view.round) return true;
      if (given >= 0 && index >= first) refusals++;
    }
    return refusals >= (time < NEAR_THE_END ? 1 : MOST_REFUSALS);
  });
}

/** The first offer in which one of these seats put an option forward, took it or marked it; 0 where none did. */
function firstNaming({ offers }: View, seats: readonly SeatId[], issue: number, option: number): number {
  const first = offers.findIndex(({ by, terms, answers }) =>
    seats.some(seat =>
      by === seat
        ? terms[issue] === option
        : answers.some(answer => answer.seat === seat && answer.terms[issue] === option),
    ),
  );
  return Math.max(0, first);
}

/** Whether an offer could be answered on this day: until then no later one of the same seat had taken its place. */
export function wasOnTable({ offers, round }: View, index: number): boolean {
  const { by } = offers[index]!;
  const next = offers.find((each, later) => later > index && each.by === by);
  return next === undefined || next.round === round;
}

/** Whether a party turned an option down when it last answered it, on whatever day: to bring it again would be in vain. */
export function wasLastRefused(view: View, seat: SeatId, issue: number, option: number): boolean {
  const last = view.offers.findLast(
    ({ terms, answers }) => terms[issue] === option && answers.some(answer => answer.seat === seat),
  );
  return last !== undefined && hasRefused(last, seat, issue);
}
