import { worthOf } from '../../engine/preferences.ts';
import type { OwnView } from '../../engine/view.ts';
import type { Outlook } from './outlook.ts';

/**
 * What signing a deal promises a party: its worth above no deal, as likely as home is thought to ratify it. Homes that
 * were not asked are taken to stay as they are. Tenths of a point.
 */
export function prospectOf({ own, agreed }: Outlook, deal: readonly number[]): number {
  const surplus = worthOf(own.preferences, deal) - own.preferences.reservation;
  if (surplus <= 0) return surplus;
  const support = own.expectedSupport + approvalOf(own, deal) - approvalOf(own, agreed);
  return surplus * chanceOf(support - own.threshold);
}

/** How likely home is to ratify with so much support to spare, in tenths: it is never known to the last voice. */
function chanceOf(spare: number): number {
  return 1 / (1 + Math.exp(-spare / DOUBT));
}

/** Tenths of support by which a delegation may misjudge its home. */
const DOUBT = 15;

/** What the homes that were heard think of a deal, in tenths of support. */
function approvalOf({ constituencies }: OwnView, deal: readonly number[]): number {
  let sum = 0;
  for (const { influence, points } of constituencies)
    for (let issue = 0; issue < deal.length; issue++)
      sum += (influence * (points?.[issue]?.[deal[issue]!] ?? 0)) / 100;
  return sum;
}
