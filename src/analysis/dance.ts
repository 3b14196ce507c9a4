import { mean, sum } from '../engine/sums.ts';
import type { Point } from './valuation.ts';

/** Kinds of bargaining step, after Hindriks, Jonker and Tykhonov (2007), "Analysis of negotiation dynamics". */
export const STEPS = ['silent', 'nice', 'concession', 'unfortunate', 'selfish', 'fortunate'] as const;
export type StepKind = (typeof STEPS)[number];

/** One offer on the table: who made it, and what it is worth to every party. */
export interface Offer {
  readonly by: number;
  readonly utilities: Point;
}

/** A party's move from its offer before to this one. */
export interface DanceStep {
  /** Position of the later offer in the sequence. */
  readonly at: number;
  readonly by: number;
  readonly kind: StepKind;
  /** Change in the mover's own utility, and in the others' mean. */
  readonly own: number;
  readonly others: number;
}

/** Changes below 3 % of a utility scale of 1 count as none; scale it with your unit. */
export const STILL = 0.03;

/** The class of a step that changes one's own utility by `own` and the other's by `others`. */
export function stepKind(own: number, others: number, still: number = STILL): StepKind {
  const [mine, theirs] = [settled(own, still), settled(others, still)];
  if (mine === 0) return theirs === 0 ? 'silent' : theirs > 0 ? 'nice' : 'unfortunate';
  if (mine < 0) return theirs < 0 ? 'unfortunate' : 'concession';
  return theirs > 0 ? 'fortunate' : 'selfish';
}

function settled(change: number, still: number): number {
  return Math.abs(change) < still ? 0 : change;
}

/** Every step of the negotiation dance: each party's offers compared with its own offer before. */
export function danceSteps(offers: readonly Offer[], still: number = STILL): DanceStep[] {
  const last = new Map<number, Offer>();
  return offers.flatMap((offer, at) => {
    const before = last.get(offer.by);
    last.set(offer.by, offer);
    if (before === undefined) return [];
    const own = offer.utilities[offer.by]! - before.utilities[offer.by]!;
    const others = othersMean(offer) - othersMean(before);
    return [{ at, by: offer.by, kind: stepKind(own, others, still), own, others }];
  });
}

function othersMean({ by, utilities }: Offer): number {
  const others = utilities.filter((_, party) => party !== by);
  return mean(others);
}

/** A party's dance in figures. */
export interface DanceSummary {
  readonly counts: Readonly<Record<StepKind, number>>;
  /** (fortunate + nice + concession) / (selfish + unfortunate + silent); null without the latter. */
  readonly sensitivity: number | null;
  /** Share of its offers before it first gave way; 1 if it never did. */
  readonly patience: number;
  /** Share of steps in which its own utility did not rise. */
  readonly monotonicity: number;
  /** The others' positive gains over what the mover's own utility moved; null if it never moved. */
  readonly coupling: number | null;
}

export function danceSummary(party: number, offers: readonly Offer[], still: number = STILL): DanceSummary {
  const steps = danceSteps(offers, still).filter(step => step.by === party);
  const counts = countKinds(steps);
  const unkind = counts.selfish + counts.unfortunate + counts.silent;
  const moved = sum(steps.map(step => Math.abs(step.own)));
  const firstDrop = steps.findIndex(step => step.own <= -still);
  return {
    counts,
    sensitivity: unkind === 0 ? null : (counts.fortunate + counts.nice + counts.concession) / unkind,
    patience: firstDrop < 0 ? 1 : (firstDrop + 1) / (steps.length + 1),
    monotonicity: steps.length === 0 ? 1 : steps.filter(step => step.own <= 0).length / steps.length,
    coupling: moved === 0 ? null : sum(steps.map(step => Math.max(0, step.others))) / moved,
  };
}

function countKinds(steps: readonly DanceStep[]): Record<StepKind, number> {
  const counts = { silent: 0, nice: 0, concession: 0, unfortunate: 0, selfish: 0, fortunate: 0 };
  for (const { kind } of steps) counts[kind] += 1;
  return counts;
}

/**
 * Concession rate (Baarslag, Hindriks and Jonker 2011): how far a party's most generous offer lies on the
 * way from its best utility to its full yield, what it gets at the other side's best deal. 0 none, 1 all.
 */
export function concessionRate(
  party: number,
  offers: readonly Offer[],
  best: number,
  fullYield: number,
): number {
  const own = offers.filter(offer => offer.by === party).map(offer => offer.utilities[party]!);
  if (own.length === 0 || best <= fullYield) return 0;
  return Math.min(1, Math.max(0, (best - Math.min(...own)) / (best - fullYield)));
}
