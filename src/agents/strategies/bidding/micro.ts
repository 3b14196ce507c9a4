import type { Bidding } from '../strategy.ts';

/**
 * MiCRO (de Jonge 2022): bids in order of own utility, one new bid for each new bid of the other side,
 * otherwise a random earlier one; aspires to its lowest bid. Knows nothing of the opponent and needs no tuning.
 */
export const micro: Bidding = ({ bids, distinctMade, distinctReceived, random }) => {
  const ready = distinctMade <= distinctReceived && distinctMade < bids.size;
  const rank = ready ? distinctMade : random(distinctMade);
  return { rank, aspiration: bids.utilities[ready ? distinctMade : distinctMade - 1]! };
};
