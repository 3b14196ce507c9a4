import { at, WIDTH } from '../grid.ts';
import { isClosing, type Outlook } from './outlook.ts';
import { changeIn, worthIn } from './scale.ts';

/** The deal a party would have now if it could, from where it stands: it never takes back what it gave. */
export function plannedDeal(outlook: Outlook): readonly number[] {
  const start: number[] = [];
  for (let issue = 0; issue < outlook.ideal.length; issue++) {
    const stance = outlook.stance[issue]!;
    const keeps = outlook.agreed[issue]! < 0 && stance >= 0 && outlook.allowed[at(issue, stance)] === 1;
    start.push(keeps ? stance : outlook.ideal[issue]!);
  }
  return giveWay(outlook, start, outlook.target, outlook.appeal);
}

/**
 * A whole bargain at the target, free of the positions taken so far but on what it calls vital: what it gives in one
 * clause it gains in another.
 */
export function tradedDeal(
  outlook: Outlook,
  appeal: Outlook['appeal'],
  target: number = outlook.target,
): readonly number[] {
  const { ideal, stance, vital, allowed } = outlook;
  const start = ideal.map((option, issue) => {
    const stood = stance[issue]!;
    return vital[issue] && stood >= 0 && allowed[at(issue, stood)] === 1 ? stood : option;
  });
  return giveWay(outlook, start, target, appeal);
}

/**
 * Logrolling: from a deal, step by step, gives the others what they gain most from for what it costs least, as long
 * as the deal stays worth the target. Of each clause the best step is kept, and looked for anew only where a step
 * taken may have changed it.
 */
function giveWay(
  outlook: Outlook,
  start: readonly number[],
  target: number,
  appeal: Outlook['appeal'],
): readonly number[] {
  const { scale } = outlook;
  const { bonds } = scale;
  const deal = [...start];
  const search: Search = { outlook, deal, due: dueOf(outlook), appeal };
  let spare = worthIn(scale, deal) - target;
  const steps: Array<Step | undefined> = [];
  for (const issue of bonds.issues) steps.push(bestStepIn(search, issue, spare));
  for (let step = bestOf(steps); step; step = bestOf(steps)) {
    const affordable = isAffordable(step.change, spare);
    if (affordable) {
      deal[step.issue] = step.option;
      spare += step.change;
    }
    const stale = !affordable ? [step.issue] : step.change > 0 ? bonds.issues : bonds.touches[step.issue]!;
    for (const issue of stale) steps[issue] = bestStepIn(search, issue, spare);
  }
  return deal;
}

interface Search {
  readonly outlook: Outlook;
  /** Changed step by step. */
  readonly deal: readonly number[];
  /** By issue, the least an option may be worth. */
  readonly due: readonly number[];
  readonly appeal: Outlook['appeal'];
}

interface Step {
  readonly issue: number;
  readonly option: number;
  readonly change: number;
  /** What the others gain for each tenth of a point it costs. */
  readonly ratio: number;
}

const FREE = 1000;

function isAffordable(change: number, spare: number): boolean {
  return change >= 0 || spare + change >= 0;
}

function bestOf(steps: ReadonlyArray<Step | undefined>): Step | undefined {
  let best: Step | undefined;
  for (const step of steps) if (step && (!best || step.ratio > best.ratio)) best = step;
  return best;
}

/**
 * By issue, what it would be left with where the others have all they ask for: nobody gives more than that. No bound
 * where one of them is silent.
 */
function dueOf({ others, scale }: Outlook): readonly number[] {
  const due: number[] = [];
  for (const issue of scale.bonds.issues) {
    let least = Number.POSITIVE_INFINITY;
    for (const { stance } of others) {
      const asked = stance[issue]!;
      least = Math.min(least, asked < 0 ? Number.NEGATIVE_INFINITY : scale.points[at(issue, asked)]!);
    }
    due.push(least);
  }
  return due;
}

function bestStepIn({ outlook, deal, due, appeal }: Search, issue: number, spare: number): Step | undefined {
  const { agreed, allowed, scale, vital } = outlook;
  if (agreed[issue]! >= 0 || (vital[issue] && !isClosing(outlook))) return undefined;
  const row = at(issue, 0);
  const now = appeal[row + deal[issue]!]!;
  let best: Step | undefined;
  for (let option = 0; option < WIDTH; option++) {
    const place = row + option;
    const gain = appeal[place]! - now;
    if (gain <= 0.001 || allowed[place] === 0 || scale.points[place]! < due[issue]!) continue;
    const change = changeIn(scale, deal, issue, option);
    if (!isAffordable(change, spare)) continue;
    const ratio = change >= 0 ? gain * FREE : gain / -change;
    if (!best || ratio > best.ratio) best = { issue, option, change, ratio };
  }
  return best;
}
