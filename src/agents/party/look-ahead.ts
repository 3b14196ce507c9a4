import type { RandomStream } from '../../engine/random.ts';
import { at, WIDTH } from '../grid.ts';
import type { Model } from '../model.ts';
import type { Outlook } from './outlook.ts';
import { changeIn, worthIn } from './scale.ts';

/** Guesses at the other side that one look ahead is made from. */
const WORLDS = 24;
/** What is left of a gain for each turn it is waited for: attacks, leaks and second thoughts at home. */
const PATIENCE = 0.985;

/** A guess at the other side, drawn from what the party believes of it: never read from the table itself. */
interface World {
  /** By place in the grid: what an option is worth to it, weight included; its best deal is worth 1. */
  readonly values: Float64Array;
  /** The share of its best it walks away at, and how late it concedes. */
  readonly least: number;
  readonly late: number;
  /** How well it fits what was seen of its concessions. */
  readonly mass: number;
}

/**
 * What a party may expect if it bargains on to the end: over guesses at the other side's table and pace, the best
 * moment to meet it, with what waiting costs. It need not give more than that now, and should take no less.
 */
export function foreseenWorth(outlook: Outlook, turns: number, random: RandomStream): number {
  let sum = 0;
  let masses = 0;
  for (let k = 0; k < WORLDS; k++) {
    const world = imagined(outlook, random);
    sum += world.mass * bestMeeting(outlook, world, turns);
    masses += world.mass;
  }
  return masses > 0 ? sum / masses : outlook.target;
}

function imagined({ others, time }: Outlook, random: RandomStream): World {
  const values = new Float64Array(others[0]!.values.length);
  for (const other of others) addTable(values, other, random);
  const least = 0.3 + 0.3 * unit(random);
  const late = 0.6 + 4 * unit(random) ** 2;
  const conceded = others.reduce((sum, other) => sum + other.conceded, 0) / others.length;
  const miss = conceded - (1 - least) * (time / (time + late * (1 - time)));
  return { values, least, late, mass: Math.exp((-miss * miss) / 0.045) };
}

/** The model with doubt: weights off by up to half, values by up to a fifth. */
function addTable(values: Float64Array, { weights, values: read }: Model, random: RandomStream): void {
  const drawn = weights.map(weight => weight * (0.5 + unit(random)));
  const sum = drawn.reduce((total, weight) => total + weight, 0);
  for (let issue = 0; issue < drawn.length; issue++) {
    const share = drawn[issue]! / sum;
    for (let place = at(issue, 0); place < at(issue, WIDTH); place++) {
      const value = read[place]! + 0.4 * (unit(random) - 0.5);
      values[place]! += share * Math.min(1, Math.max(0, value));
    }
  }
}

function unit(random: RandomStream): number {
  return random.int(1000) / 1000;
}

/** The best of meeting it now and of waiting until later, along the way of trades that give it most for least. */
function bestMeeting(outlook: Outlook, world: World, turns: number): number {
  const way = wayToward(outlook, world.values);
  const top = way[way.length - 1]!.other;
  let best = outlook.floor;
  for (let turn = 0; turn <= turns; turn++) {
    const time = outlook.time + ((1 - outlook.time) * turn) / Math.max(1, turns);
    const asks = top * (1 - (1 - world.least) * (time / (time + world.late * (1 - time))));
    const meeting = way.find(({ other }) => other >= asks);
    if (!meeting || meeting.own < outlook.floor) continue;
    const worth = outlook.floor + (meeting.own - outlook.floor) * PATIENCE ** turn;
    if (worth > best) best = worth;
  }
  return best;
}

interface Place {
  readonly own: number;
  readonly other: number;
}

/** From one's own best deal step by step to the other's, each step the one that gives it most for what it costs. */
function wayToward(outlook: Outlook, values: Float64Array): readonly Place[] {
  const deal = [...outlook.ideal];
  let own = worthIn(outlook.scale, deal);
  let other = deal.reduce((sum, option, issue) => sum + values[at(issue, option)]!, 0);
  const way: Place[] = [{ own, other }];
  for (let step = nextStep(outlook, deal, values); step; step = nextStep(outlook, deal, values)) {
    deal[step.issue] = step.option;
    own += step.change;
    other += step.gain;
    way.push({ own, other });
  }
  return way;
}

interface Step {
  readonly issue: number;
  readonly option: number;
  readonly change: number;
  readonly gain: number;
}

function nextStep({ agreed, allowed, scale }: Outlook, deal: readonly number[], values: Float64Array) {
  let best: Step | undefined;
  let ratio = 0;
  for (let issue = 0; issue < deal.length; issue++) {
    if (agreed[issue]! >= 0) continue;
    const now = values[at(issue, deal[issue]!)]!;
    for (let option = 0; option < WIDTH; option++) {
      const gain = values[at(issue, option)]! - now;
      if (gain <= 0.002 || allowed[at(issue, option)] === 0) continue;
      const change = changeIn(scale, deal, issue, option);
      const value = gain / Math.max(0.1, -change);
      if (value <= ratio) continue;
      ratio = value;
      best = { issue, option, change, gain };
    }
  }
  return best;
}
