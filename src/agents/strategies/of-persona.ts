import type { Level } from '../personas/level.ts';
import type { PartyPersona } from '../personas/persona.ts';
import { acAspiration, acCombi, acNext } from './acceptance.ts';
import { hardHeaded } from './bidding/hard-headed.ts';
import { lastMile } from './bidding/last-mile.ts';
import { timeDependent } from './bidding/time-dependent.ts';
import { frequencyModel } from './opponent/frequency.ts';
import type { Strategy } from './strategy.ts';

/** How a persona of the game bids where there is nothing but a preference table. */
export function strategyOf(persona: PartyPersona, level: Level): Strategy {
  switch (level) {
    case 'guided':
      return { bid: timeDependent(1.6 / (1 + 0.4 * persona.patience)), accepts: acAspiration };
    case 'standard':
      return {
        bid: hardHeaded(frequencyModel, 0.35 + persona.margin, 0.5 / (1 + 0.4 * persona.patience)),
        accepts: acCombi(acNext, 0.98),
      };
    case 'expert':
      return { bid: lastMile(frequencyModel, mileOf(persona)), accepts: acCombi(acNext, 0.98) };
  }
}

function mileOf({ margin }: PartyPersona) {
  return {
    ...{ quiet: 0.02, hold: 0.74 + 0.25 * margin, e: 0.1, from: 0.96, end: 0.45 },
    ...{ soft: 0.7, band: 0.1, fair: 0.6 },
  };
}
