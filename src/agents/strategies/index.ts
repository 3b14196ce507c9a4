import { hybrid } from './hybrid.ts';
import { micro } from './micro.ts';
import type { Strategy } from './strategy.ts';
import { timeDependent } from './time-dependent.ts';

/** Bidding strategies over preference tables, by name. Exponents as in NegMAS: 1 − t⁴, 1 − t, 1 − t^¼. */
export const STRATEGIES = {
  boulware: timeDependent(0.25),
  linear: timeDependent(1),
  conceder: timeDependent(4),
  micro,
  hybrid,
} as const satisfies Readonly<Record<string, Strategy>>;

export type StrategyName = keyof typeof STRATEGIES;

export function isStrategyName(name: string): name is StrategyName {
  return Object.hasOwn(STRATEGIES, name);
}
