import { tabulate } from '../../analysis/enumerate.ts';
import { enumeratedFrontier, frontierOf } from '../../analysis/frontier.ts';
import { compileBoxes } from '../../analysis/hyper-rectangles.ts';
import { allowedOptions, dealAt, outcomeCount } from '../../analysis/outcome-space.ts';
import { bargainingSet, solve } from '../../analysis/solutions.ts';
import { randomBoxes, randomParties, uniform } from './domains.ts';
import { type Benchmark, medianMs, rate, seeded } from './measure.ts';

function frontierMs(parties: number, counts: readonly number[]): number {
  const domain = randomParties(7, parties, counts);
  return medianMs(() => frontierOf(domain));
}

function evaluationRate(): number {
  const [party] = randomParties(7, 1, uniform(8, 5));
  const allowed = allowedOptions([party!]);
  return rate(() => {
    for (let k = 0; k < 20; k++) tabulate(party!, allowed, 1e12);
    return 20 * outcomeCount(uniform(8, 5));
  });
}

function boxRate(): number {
  const counts = uniform(10, 10);
  const utility = compileBoxes(randomBoxes(7, 10, 20), counts);
  const random = seeded(11);
  const deals = Array.from({ length: 4096 }, () => dealAt(counts, Math.floor(random() * 1e10)));
  let sum = 0;
  const evaluations = rate(() => {
    for (let k = 0; k < 2_000_000; k++) sum += utility(deals[k & 4095]!);
    return 2_000_000;
  });
  return sum > 0 ? evaluations : 0;
}

function solvedMs(counts: readonly number[]): number {
  const domain = randomParties(7, 2, counts);
  return medianMs(() => solve(bargainingSet(domain)));
}

const AMPO = [6, 5, 5, 3, 4, 4, 5, 6, 3, 6];

export const ANALYSIS: readonly Benchmark[] = [
  {
    name: 'utility evaluations, one party, 390,625 outcomes',
    unit: 'M/s',
    target: 150,
    peer: { name: 'NegMAS', figure: 0.6 },
    run: () => evaluationRate() / 1e6,
  },
  {
    name: 'Pareto frontier, 2 parties, 390,625 outcomes',
    unit: 'ms',
    target: 1,
    peer: { name: 'NegMAS', figure: 2000 },
    run: () => frontierMs(2, uniform(8, 5)),
  },
  {
    name: 'Pareto frontier, 2 parties, 10⁶ outcomes',
    unit: 'ms',
    target: 2,
    run: () => frontierMs(2, uniform(6, 10)),
  },
  {
    name: 'frontier and all solutions, 2 parties, 10⁶ outcomes',
    unit: 'ms',
    target: 5,
    run: () => solvedMs(uniform(6, 10)),
  },
  {
    name: 'Pareto frontier, 2 parties, 1.94 million outcomes',
    unit: 'ms',
    target: 1,
    run: () => frontierMs(2, AMPO),
  },
  {
    name: 'Pareto frontier, 3 parties, 390,625 outcomes',
    unit: 'ms',
    target: 10,
    peer: { name: 'NegMAS', figure: 4000 },
    run: () => frontierMs(3, uniform(8, 5)),
  },
  {
    name: 'Pareto frontier, 5 parties, 240,000 outcomes',
    unit: 'ms',
    target: 700,
    peer: { name: 'NegMAS', figure: 38_700 },
    run: () => frontierMs(5, [6, 5, 8, 10, 10, 10]),
  },
  {
    name: 'the same by evaluating every outcome',
    unit: 'ms',
    target: 700,
    peer: { name: 'NegMAS', figure: 38_700 },
    run: () => medianMs(() => enumeratedFrontier(randomParties(7, 5, [6, 5, 8, 10, 10, 10])), 3),
  },
  {
    name: 'Pareto frontier, 2 parties, 10²⁰ outcomes',
    unit: 'ms',
    target: 20,
    run: () => frontierMs(2, uniform(20, 10)),
  },
  {
    name: 'Pareto frontier, 3 parties, 10¹⁰ outcomes',
    unit: 'ms',
    target: 35,
    run: () => frontierMs(3, uniform(10, 10)),
  },
  {
    name: 'hyper-rectangle evaluations, 10 issues, 20 boxes',
    unit: 'M/s',
    target: 20,
    run: () => boxRate() / 1e6,
  },
];
