import { changeIn, type Outlook, worthIn } from './outlook.ts';

/** The deal a party would have now if it could, from where it stands: it never takes back what it gave. */
export function plannedDeal(outlook: Outlook): readonly number[] {
  const start = outlook.ideal.map((option, issue) => {
    const stance = outlook.stance[issue]!;
    const keeps = outlook.agreed[issue]! < 0 && stance >= 0 && outlook.allowed[issue]![stance];
    return keeps ? stance : option;
  });
  return giveWay(outlook, start, outlook.target, outlook.appeal);
}

/** A whole bargain at the target, free of the positions taken so far: what it gives in one clause it gains in another. */
export function tradedDeal(
  outlook: Outlook,
  appeal: Outlook['appeal'],
  target: number = outlook.target,
): readonly number[] {
  return giveWay(outlook, outlook.ideal, target, appeal);
}

/**
 * Logrolling: from a deal, step by step, gives the others what they gain most from for what it costs least, as long
 * as the deal stays worth the target.
 */
function giveWay(
  outlook: Outlook,
  start: readonly number[],
  target: number,
  appeal: Outlook['appeal'],
): readonly number[] {
  const deal = [...start];
  let spare = worthIn(outlook, deal) - target;
  for (;;) {
    const step = bestStep(outlook, deal, spare, appeal);
    if (!step) return deal;
    deal[step.issue] = step.option;
    spare += step.change;
  }
}

interface Step {
  readonly issue: number;
  readonly option: number;
  readonly change: number;
}

const FREE = 1000;

function bestStep(
  outlook: Outlook,
  deal: readonly number[],
  spare: number,
  appeal: Outlook['appeal'],
): Step | undefined {
  let best: Step | undefined;
  let bestRatio = 0;
  for (let issue = 0; issue < deal.length; issue++) {
    if (outlook.agreed[issue]! >= 0) continue;
    const row = appeal[issue]!;
    const now = row[deal[issue]!]!;
    for (let option = 0; option < row.length; option++) {
      const gain = row[option]! - now;
      if (gain <= 0.001 || !outlook.allowed[issue]![option]) continue;
      const change = changeIn(outlook, deal, issue, option);
      if (change < 0 && spare + change < 0) continue;
      const ratio = change >= 0 ? gain * FREE : gain / -change;
      if (ratio <= bestRatio) continue;
      bestRatio = ratio;
      best = { issue, option, change };
    }
  }
  return best;
}
