import type { Deal } from '../../../engine/preferences.ts';
import type { OpponentModel, Situation } from '../strategy.ts';

/** How fast an issue gains weight while the other side holds it. */
const LEARNING = 0.2;

interface Counts {
  readonly weights: number[];
  readonly seen: ReadonlyArray<Map<number, number>>;
  readonly most: number[];
}

const known = new WeakMap<Situation['received'], Counts & { heard: number }>();

/**
 * The frequency model of HardHeaded (van Krimpen, Looije and Hajizadeh 2011): what the other side keeps from bid to
 * bid weighs more, and an option is liked as often as it was asked for. Made for few offers: it needs no hypotheses.
 */
export const frequencyModel: OpponentModel = situation => {
  const counts = countsOf(situation);
  const { weights, seen, most } = counts;
  return deal => {
    let utility = 0;
    for (let issue = 0; issue < deal.length; issue++)
      utility += weights[issue]! * ((seen[issue]!.get(deal[issue]!) ?? 0) / most[issue]!);
    return utility;
  };
};

/** Brought up to date with what came since the last turn. */
function countsOf({ received, dealReceived }: Situation): Counts {
  const counts = known.get(received) ?? { heard: 0, ...blank(dealReceived(0)) };
  known.set(received, counts);
  for (; counts.heard < received.length; counts.heard++) {
    const deal = dealReceived(counts.heard);
    if (counts.heard > 0) weigh(counts.weights, deal, dealReceived(counts.heard - 1));
    deal.forEach((option, issue) => {
      const times = (counts.seen[issue]!.get(option) ?? 0) + 1;
      counts.seen[issue]!.set(option, times);
      counts.most[issue] = Math.max(counts.most[issue]!, times);
    });
  }
  return counts;
}

function blank(deal: Deal): Counts {
  return {
    weights: deal.map(() => 1 / deal.length),
    seen: deal.map(() => new Map()),
    most: deal.map(() => 1),
  };
}

function weigh(weights: number[], deal: Deal, before: Deal): void {
  const gain = LEARNING / weights.length;
  const kept = deal.filter((option, issue) => option === before[issue]).length;
  const sum = 1 + gain * kept;
  const most = 1 - (weights.length * gain) / sum;
  weights.forEach((weight, issue) => {
    const gains = deal[issue] === before[issue] && weight < most;
    weights[issue] = (weight + (gains ? gain : 0)) / sum;
  });
}
