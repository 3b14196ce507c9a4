import { at, WIDTH } from '../grid.ts';
import { byScore } from '../occasion.ts';
import { isClosing, type Outlook, overshoots, pointsOf } from './outlook.ts';
import { changeIn, worthIn } from './scale.ts';

/** The deal a party would have now if it could, from where it stands: it never takes back what it gave. */
export function plannedDeal(outlook: Outlook): readonly number[] {
  const { agreed, allowed, stance, ideal, words } = outlook;
  const start = ideal.map((option, issue) => {
    const stood = stance[issue]!;
    return agreed[issue]! < 0 && stood >= 0 && allowed[at(issue, stood)] === 1 ? stood : option;
  });
  return giveWay(outlook, { start, most: stance, least: words.asked }, outlook.target, outlook.appeal);
}

/**
 * A whole bargain at the target: what it gives in one clause it gains in another. It may ask back what it gave on another
 * day, but nothing it gave today, nor where it told that it can move or gives no way, and nowhere more than it opened with.
 * Where it has come down today it comes no farther while there is time.
 */
export function tradedDeal(
  outlook: Outlook,
  appeal: Outlook['appeal'],
  target: number = outlook.target,
): readonly number[] {
  const { ideal, agreed, words } = outlook;
  const most = words.first.map((first, issue) => keptWord(outlook, issue) ?? first);
  const least = words.asked.map((asked, issue) => leastGiven(outlook, issue, asked));
  const start = ideal.map((option, issue) => (agreed[issue]! >= 0 ? option : askedBack(outlook, issue)));
  return giveWay(outlook, { start, most, least }, target, appeal);
}

/** The most a package gives on a clause: what is asked; or what was given today, if that is less. */
function leastGiven(outlook: Outlook, issue: number, asked: number): number {
  const given = outlook.words.today[issue]!;
  if (!hasComeDown(outlook, issue)) return asked;
  return asked >= 0 && pointsOf(outlook, issue, asked) > pointsOf(outlook, issue, given) ? asked : given;
}

/** Whether what it said of a clause today gives more than what it said before. */
function hasComeDown(outlook: Outlook, issue: number): boolean {
  const { before, today } = outlook.words;
  const [was, is] = [before[issue]!, today[issue]!];
  if (was < 0 || is < 0 || isClosing(outlook)) return false;
  return pointsOf(outlook, issue, is) < pointsOf(outlook, issue, was);
}

/** The most a package asks for on a clause; or what is asked of it there, where that is more. */
function askedBack(outlook: Outlook, issue: number): number {
  const { ideal, stance, words } = outlook;
  const may = (option: number) => option >= 0 && outlook.allowed[at(issue, option)] === 1;
  const worth = (option: number) => pointsOf(outlook, issue, option);
  const best = ideal[issue]!;
  const [first, asked] = [words.first[issue]!, words.asked[issue]!];
  const opened = first >= 0 && worth(best) > worth(first) ? [first, stance[issue]!].find(may) : undefined;
  const most = keptWord(outlook, issue) ?? opened ?? best;
  return may(asked) && worth(asked) > worth(most) ? asked : most;
}

/** What it said of a clause today; or, where it told that it can move or gives no way, what it last stood for. */
function keptWord(outlook: Outlook, issue: number): number | undefined {
  const { stance, vital, loose, words } = outlook;
  const may = (option: number) => option >= 0 && outlook.allowed[at(issue, option)] === 1;
  const said = words.today[issue]!;
  if (may(said)) return said;
  if (!vital[issue] && !loose[issue]) return undefined;
  const stood = [words.before[issue]!, stance[issue]!].filter(may);
  return byScore(stood, option => -pointsOf(outlook, issue, option))[0];
}

/**
 * Logrolling: from a deal, step by step, gives the others what they gain most from for what it costs least, as long
 * as the deal stays worth the target. Of each clause the best step is kept, and looked for anew only where a step
 * taken may have changed it.
 */
function giveWay(
  outlook: Outlook,
  { start, most, least }: Range,
  target: number,
  appeal: Outlook['appeal'],
): readonly number[] {
  const { scale } = outlook;
  const { bonds } = scale;
  const deal = [...start];
  const worths = (options: readonly number[], otherwise: number) =>
    options.map((option, issue) => (option < 0 ? otherwise : pointsOf(outlook, issue, option)));
  const [due, bound] = [worths(least, Number.NEGATIVE_INFINITY), worths(most, Number.POSITIVE_INFINITY)];
  const search: Search = { outlook, deal, due, most: bound, appeal };
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

/** From where to give way, and within which answers: by issue, −1 where there is no bound. */
interface Range {
  readonly start: readonly number[];
  readonly most: readonly number[];
  readonly least: readonly number[];
}

interface Search {
  readonly outlook: Outlook;
  /** Changed step by step. */
  readonly deal: readonly number[];
  /** By issue, the least that an option may be worth: what the others ask for, and nobody gives more; or what is enough for a day. */
  readonly due: readonly number[];
  /** By issue, the most: what it has given it does not ask back. */
  readonly most: readonly number[];
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

function bestStepIn(
  { outlook, deal, due, most, appeal }: Search,
  issue: number,
  spare: number,
): Step | undefined {
  const { agreed, allowed, scale, vital } = outlook;
  if (agreed[issue]! >= 0 || (vital[issue] && !isClosing(outlook))) return undefined;
  const row = at(issue, 0);
  const now = appeal[row + deal[issue]!]!;
  let best: Step | undefined;
  for (let option = 0; option < WIDTH; option++) {
    const place = row + option;
    const gain = appeal[place]! - now;
    if (gain <= 0.001 || allowed[place] === 0 || overshoots(outlook, issue, deal[issue]!, option)) continue;
    const worth = pointsOf(outlook, issue, option);
    if (worth < due[issue]! || worth > most[issue]!) continue;
    const change = changeIn(scale, deal, issue, option);
    if (!isAffordable(change, spare)) continue;
    const ratio = change >= 0 ? gain * FREE : gain / -change;
    if (!best || ratio > best.ratio) best = { issue, option, change, ratio };
  }
  return best;
}
