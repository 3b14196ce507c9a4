import { isPersonaId, personaOf, personasFor } from '../personas/index.ts';
import { isLevel, LEVELS } from '../personas/level.ts';
import { acAspiration, acCombi, acNext } from './acceptance.ts';
import { agentK } from './bidding/agent-k.ts';
import { agreeable } from './bidding/agreeable.ts';
import { hardHeaded } from './bidding/hard-headed.ts';
import { hybrid } from './bidding/hybrid.ts';
import { micro } from './bidding/micro.ts';
import { timeDependent } from './bidding/time-dependent.ts';
import { niceTitForTat, titForTat } from './bidding/tit-for-tat.ts';
import { strategyOf } from './of-persona.ts';
import { bayesianModel } from './opponent/bayesian.ts';
import { frequencyModel } from './opponent/frequency.ts';
import type { Strategy } from './strategy.ts';

/** Well-known strategies to measure ours against. Exponents as in NegMAS: 1 − t⁴, 1 − t, 1 − t^¼. */
export const STRATEGIES = {
  boulware: { bid: timeDependent(0.25), accepts: acNext },
  linear: { bid: timeDependent(1), accepts: acNext },
  conceder: { bid: timeDependent(4), accepts: acNext },
  micro: { bid: micro, accepts: acAspiration },
  hybrid: { bid: hybrid, accepts: acAspiration },
  'tit-for-tat': { bid: titForTat, accepts: acAspiration },
  'nice-tit-for-tat': { bid: niceTitForTat(bayesianModel), accepts: acCombi(acNext, 0.98) },
  'hard-headed': { bid: hardHeaded(frequencyModel), accepts: acNext },
  agreeable: { bid: agreeable(frequencyModel), accepts: acCombi(acNext, 0.99) },
  'agent-k': { bid: agentK, accepts: acAspiration },
} as const satisfies Readonly<Record<string, Strategy>>;

export type StrategyName = keyof typeof STRATEGIES;

/** The names {@link strategyNamed} knows; a persona or a level may stand alone. */
export const STRATEGY_NAMES: readonly string[] = [
  ...Object.keys(STRATEGIES),
  ...personasFor('party'),
  ...LEVELS,
];

const [USUAL] = personasFor('party');

/** A strategy by its own name, by a persona's (`tactical`, `tactical:guided`; at expert unless told), or by a level's. */
export function strategyNamed(name: string): Strategy | undefined {
  if (isStrategyName(name)) return STRATEGIES[name];
  const [id = '', level = 'expert'] = isLevel(name) ? [USUAL, name] : name.split(':');
  if (!isPersonaId(id) || !isLevel(level)) return undefined;
  const persona = personaOf(id);
  return persona.kind === 'party' ? strategyOf(persona, level) : undefined;
}

function isStrategyName(name: string): name is StrategyName {
  return Object.hasOwn(STRATEGIES, name);
}
