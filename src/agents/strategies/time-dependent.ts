import { worstAtLeast } from './bid-list.ts';
import type { Situation, Strategy } from './strategy.ts';

/**
 * Time-dependent tactics (Faratin, Sierra and Jennings 1998): aspire to max − (max − min)·t^(1/e) between the
 * best and the worst rational deal, and offer the most generous bid that still meets it. e < 1 is a
 * Boulware, 1 linear, e > 1 a conceder.
 */
export function timeDependent(e: number): Strategy {
  const exponent = 1 / e;
  const aspiration = ({ bids, time }: Situation): number => {
    const best = bids.utilities[0]!;
    const worst = bids.utilities[bids.size - 1]!;
    return best - (best - worst) * time ** exponent;
  };
  return { nextBid: situation => worstAtLeast(situation.bids, aspiration(situation)), threshold: aspiration };
}
