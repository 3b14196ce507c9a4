import { crossesRedLine, worthOf } from '../../engine/preferences.ts';
import { clauseStatus } from '../../engine/table.ts';
import type { Occasion } from '../occasion.ts';
import type { PartyPersona } from '../personas/persona.ts';
import { isClosing, type Outlook, standingDeal } from './outlook.ts';

/** With no turn left a refusal at home costs no more than no text, down to this much support short, in tenths. */
const HOPELESS = -60;

/** Whether home is so far from what is agreed that the party would not sign it even on the last turn. */
export function isHopeless({ own }: Outlook): boolean {
  return own.expectedSupport - own.threshold < HOPELESS;
}

/**
 * Whether to put initials under what is agreed: never below the reservation value, nor where home would refuse, nor
 * where a clause left open would stand at what may not be signed.
 */
export function wantsToInitial(occasion: Occasion<PartyPersona>, outlook: Outlook): boolean {
  const { own } = outlook;
  const deal = standingDeal(occasion.game, outlook);
  const worth = worthOf(own.preferences, deal);
  if (worth <= own.preferences.reservation || crossesRedLine(own.preferences, deal)) return false;
  const spare = own.expectedSupport - own.threshold;
  if (outlook.last) return !isHopeless(outlook);
  if (spare < 0) return false;
  if (spare < occasion.traits.caution && !isClosing(outlook)) return false;
  return isSettled(occasion, outlook) || tempts(occasion, outlook, worth);
}

function isSettled({ view }: Occasion<PartyPersona>, outlook: Outlook): boolean {
  const settled = view.clauses.every(clause => {
    const status = clauseStatus(clause);
    return status === 'agreed' || (status === 'parked' && outlook.time > 0.5);
  });
  return settled;
}

/** The other side has initialled: what stands must be near what the party could still hope for. */
function tempts({ view }: Occasion<PartyPersona>, outlook: Outlook, worth: number): boolean {
  if (view.initialled.length === 0) return false;
  const hoped = outlook.floor + (outlook.target - outlook.floor) * (1 - outlook.time);
  return worth >= hoped;
}
