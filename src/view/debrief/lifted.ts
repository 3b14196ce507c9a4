import type { ClauseChange } from '../../analysis/debrief/missed-trades.ts';
import { preferencesOf } from '../../engine/deals.ts';
import { partyName } from '../seats.ts';
import type { Debrief } from './input.ts';

/** Which parties could not have signed a change from the first, and until when. */
export function liftedNotes(debrief: Debrief, changes: readonly ClauseChange[]): readonly string[] {
  const { scenario, t } = debrief;
  return scenario.game.parties.flatMap(({ preferences }, party) => {
    const barred = changes.filter(({ issue, to }) => preferences.redLines[issue]?.[to] === true);
    const round = barred.length > 0 ? lastBarred(debrief, party, barred) : undefined;
    return round === undefined
      ? []
      : [t('debrief.trades.lifted', { seat: partyName(scenario.file, party), round: round + 1 })];
  });
}

function lastBarred(
  { scenario, input }: Debrief,
  party: number,
  barred: readonly ClauseChange[],
): number | undefined {
  return input.frames.findLast(({ before }) => {
    const { redLines } = preferencesOf(scenario.game, before, party);
    return barred.some(({ issue, to }) => redLines[issue]?.[to] === true);
  })?.round;
}
