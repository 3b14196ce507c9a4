import type { Deal } from '../../../engine/preferences.ts';
import { randomStream } from '../../../engine/random.ts';
import type { OpponentModel, Situation } from '../strategy.ts';

/** One guess at the other side's table: utility[issue][option], weights included. */
type Hypothesis = ReadonlyArray<readonly number[]>;

interface Belief {
  readonly hypotheses: readonly Hypothesis[];
  readonly logs: Float64Array;
  heard: number;
}

const HYPOTHESES = 300;
/** What a side is thought to give up from bid to bid, and how loosely that is meant. */
const CONCESSION = 0.003;
const SPREAD = 0.12;

const known = new WeakMap<Situation['received'], Belief>();

/**
 * Bayesian learning of the other side's table (after Hindriks and Tykhonov 2008), for options in no order: a fixed
 * draw of whole tables, each believed by how near it puts every bid to what a side conceding slowly would ask.
 */
export const bayesianModel: OpponentModel = situation => {
  const table = expected(beliefOf(situation));
  return deal => utilityIn(table, deal);
};

function beliefOf({ received, dealReceived, bids }: Situation): Belief {
  const belief = known.get(received) ?? freshBelief(bids.options);
  known.set(received, belief);
  for (; belief.heard < received.length; belief.heard++) {
    const deal = dealReceived(belief.heard);
    const asked = Math.max(0.5, 1 - CONCESSION * belief.heard);
    belief.hypotheses.forEach((table, k) => {
      belief.logs[k]! -= ((asked - utilityIn(table, deal)) / SPREAD) ** 2 / 2;
    });
  }
  return belief;
}

function freshBelief(options: readonly number[]): Belief {
  const random = randomStream('beliefs', 'hypotheses', 0);
  const hypotheses = Array.from({ length: HYPOTHESES }, () => drawn(options, below => random.int(below)));
  return { hypotheses, logs: new Float64Array(HYPOTHESES), heard: 0 };
}

function drawn(options: readonly number[], random: (below: number) => number): Hypothesis {
  const raw = options.map(() => 1 + random(1000));
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return options.map((count, issue) => {
    const values = Array.from({ length: count }, () => random(1001));
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return values.map(value => ((raw[issue]! / sum) * (value - low)) / Math.max(1, high - low));
  });
}

function utilityIn(table: Hypothesis, deal: Deal): number {
  let utility = 0;
  for (let issue = 0; issue < deal.length; issue++) utility += table[issue]![deal[issue]!]!;
  return utility;
}

/** The mean table: expectation is linear, so a deal's expected utility is its utility in it. */
function expected({ hypotheses, logs }: Belief): Hypothesis {
  const top = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY);
  const masses = Array.from(logs, log => Math.exp(log - top));
  const sum = masses.reduce((total, mass) => total + mass, 0);
  return hypotheses[0]!.map((row, issue) =>
    row.map((_, option) =>
      hypotheses.reduce((total, table, k) => total + (masses[k]! / sum) * table[issue]![option]!, 0),
    ),
  );
}
