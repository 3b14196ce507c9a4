import { type Acceptance, NOISE } from './strategy.ts';

/** Takes what is worth at least the aspiration of the moment. */
export const acAspiration: Acceptance = (offered, { aspiration }) => offered >= aspiration - NOISE;

/** AC_next (Baarslag 2013): takes what is worth at least the bid it would make next. */
export const acNext: Acceptance = (offered, { rank }, { bids }) => offered >= bids.utilities[rank]! - NOISE;

/**
 * AC_combi with the maximum over a window (Baarslag, Hindriks and Jonker 2013): as `first` until `from`; after it
 * also whatever is at least as good as the best offer of as long a time before now as is left. On its last turn it
 * takes anything no worse than no deal.
 */
export function acCombi(first: Acceptance, from: number): Acceptance {
  return (offered, bid, situation) => {
    if (first(offered, bid, situation)) return true;
    const { time, step, received, bids } = situation;
    if (offered < bids.floor - NOISE) return false;
    if (time + step > 1 - NOISE) return true;
    if (time < from) return false;
    const left = Math.max(1, Math.round((1 - time) / step));
    return offered >= Math.max(...received.slice(-left - 1, -1)) - NOISE;
  };
}
