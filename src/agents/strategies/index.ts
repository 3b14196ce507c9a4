import type { PersonaId } from '../personas/index.ts';
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

/** How a persona of the game bids where there is nothing but a preference table. */
const PERSONA_STRATEGIES: Readonly<Partial<Record<string, StrategyName>>> = {
  'hard-liner': 'boulware',
  tactical: 'micro',
  principled: 'hybrid',
  conciliator: 'conceder',
} satisfies Partial<Record<PersonaId, StrategyName>>;

/** The names {@link strategyNamed} knows. */
export const STRATEGY_NAMES: readonly string[] = [
  ...Object.keys(STRATEGIES),
  ...Object.keys(PERSONA_STRATEGIES),
];

/** A strategy by its own name or by a persona's. */
export function strategyNamed(name: string): Strategy | undefined {
  const own = PERSONA_STRATEGIES[name] ?? name;
  return isStrategyName(own) ? STRATEGIES[own] : undefined;
}

function isStrategyName(name: string): name is StrategyName {
  return Object.hasOwn(STRATEGIES, name);
}
