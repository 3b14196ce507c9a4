import type { Situation, Strategy } from './strategy.ts';

/**
 * MiCRO (de Jonge 2022): bids in order of own utility, one new bid for each new bid of the other side,
 * otherwise a random earlier one. Knows nothing of the opponent and needs no tuning.
 */
export const micro: Strategy = {
  nextBid: situation => {
    const made = distinct(situation);
    if (isReady(situation, made)) return made;
    return situation.random(made);
  },
  threshold: situation => {
    const made = distinct(situation);
    return situation.bids.utilities[isReady(situation, made) ? made : made - 1]!;
  },
};

/** New bids come in rank order, so the highest rank made counts them. */
function distinct({ made }: Situation): number {
  let most = 0;
  for (const rank of made) if (rank >= most) most = rank + 1;
  return most;
}

function isReady({ bids, distinctReceived }: Situation, made: number): boolean {
  return made <= distinctReceived && made < bids.size;
}
