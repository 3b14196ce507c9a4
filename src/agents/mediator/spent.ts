import type { SeatId } from '../../engine/game.ts';
import type { View } from '../../engine/view.ts';
import { hasRefused, type Occasion } from '../occasion.ts';
import type { MediatorPersona } from '../personas/persona.ts';

/** How often an option is asked for in vain; before the talks near their end, once. */
const MOST_REFUSALS = 2;
const NEAR_THE_END = 0.85;

/**
 * Whether a party turned down an option of a clause when the mediator asked for it, and has come no nearer to it since:
 * it is not asked again on that day, nor on another before the talks near their end, and never once more than twice.
 */
export function isSpent(
  { game, view }: Occasion<MediatorPersona>,
  issue: number,
  option: number,
  time: number,
): boolean {
  return game.parties.some(({ id }, party) => {
    const stance = view.clauses[issue]!.brackets[party]!;
    let refusals = 0;
    for (const { kind, round, terms, answers } of view.offers) {
      if ((kind !== 'draft' && kind !== 'carried') || terms[issue] !== option) continue;
      const given = answers.find(each => each.seat === id)?.terms[issue];
      if (given === undefined || given === option) continue;
      const isNearer = given >= 0 && stance >= 0 && Math.abs(stance - option) < Math.abs(given - option);
      if (isNearer) continue;
      if (round === view.round) return true;
      if (given >= 0) refusals++;
    }
    return refusals >= (time < NEAR_THE_END ? 1 : MOST_REFUSALS);
  });
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
