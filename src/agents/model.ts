import type { SeatId } from '../engine/game.ts';
import type { Offer, Terms } from '../engine/table.ts';
import type { View } from '../engine/view.ts';
import type { PublicGame } from './public-game.ts';

/**
 * What a party seems to want, read from what it did at the table: the option it first stood on is its best, nearer
 * options are better than farther ones, what it holds to matters, what it moved on matters less (after the
 * frequency models of Hindriks and Tykhonov 2008 and HardHeaded 2011, for the few offers of a human table).
 */
export interface Model {
  readonly seat: SeatId;
  readonly party: number;
  /** By issue, 0..1, summing to 1. */
  readonly weights: readonly number[];
  /** values[issue][option], 0..1. */
  readonly values: ReadonlyArray<readonly number[]>;
  /** The option it stands on, −1 for none. */
  readonly stance: readonly number[];
  /** How often it restated its stance on an issue since it last moved there. */
  readonly held: readonly number[];
  /** Share of the way it has come from its first position on the issues it spoke of, 0..1. */
  readonly conceded: number;
}

/** A guess at values before anything was said; a party guesses that the other wants the opposite of what it wants. */
export type Prior = ReadonlyArray<readonly number[]>;

interface Reading {
  readonly first: number[];
  readonly last: number[];
  readonly held: number[];
  readonly moves: number[];
  /** By issue × width + option. */
  readonly refused: number[];
  readonly taken: number[];
}

/** No game has more options an issue than this. */
const WIDTH = 8;

export function modelOf(game: PublicGame, view: View, party: number, prior: Prior | undefined): Model {
  const { id: seat } = game.parties[party]!;
  const reading = readOffers(game, view.offers, seat);
  const values = game.issues.map((_, issue) => valuesOf(game, view, seat, issue, reading, prior));
  return {
    seat,
    party,
    weights: weightsOf(game, view, seat, reading),
    values,
    stance: view.clauses.map(clause => clause.brackets[party]!),
    held: reading.held,
    conceded: concededOf(game, reading),
  };
}

function readOffers(game: PublicGame, offers: readonly Offer[], seat: SeatId): Reading {
  const count = game.issues.length;
  const reading = blankReading(count);
  for (const offer of offers) {
    if (offer.by === seat) readTerms(reading, offer.terms, count);
    for (const answer of offer.answers)
      if (answer.seat === seat) readAnswer(reading, offer, answer.terms, count);
  }
  return reading;
}

function blankReading(count: number): Reading {
  return {
    first: Array<number>(count).fill(-1),
    last: Array<number>(count).fill(-1),
    held: Array<number>(count).fill(0),
    moves: Array<number>(count).fill(0),
    refused: Array<number>(count * WIDTH).fill(0),
    taken: Array<number>(count * WIDTH).fill(0),
  };
}

function readTerms(reading: Reading, terms: Terms, count: number): void {
  for (let issue = 0; issue < count; issue++) {
    const option = terms[issue];
    if (option !== undefined && option >= 0) stand(reading, issue, option);
  }
}

function readAnswer(reading: Reading, offer: Offer, terms: Terms, count: number): void {
  for (let issue = 0; issue < count; issue++) {
    const asked = offer.terms[issue];
    if (asked === undefined) continue;
    const option = terms[issue] ?? -1;
    if (option >= 0 && option !== reading.last[issue]) stand(reading, issue, option);
    if (option === asked) reading.taken[issue * WIDTH + asked]!++;
    else reading.refused[issue * WIDTH + asked]!++;
  }
}

function stand(reading: Reading, issue: number, option: number): void {
  const before = reading.last[issue]!;
  if (before < 0) reading.first[issue] = option;
  else if (before === option) reading.held[issue]!++;
  else {
    reading.moves[issue]! += Math.abs(option - before);
    reading.held[issue] = 0;
  }
  reading.last[issue] = option;
}

function valuesOf(
  game: PublicGame,
  view: View,
  seat: SeatId,
  issue: number,
  reading: Reading,
  prior: Prior | undefined,
): readonly number[] {
  const options = game.issues[issue]!.options.length;
  const first = reading.first[issue]!;
  const values = Array<number>(options);
  for (let option = 0; option < options; option++) {
    const guess = prior?.[issue]?.[option] ?? 0.5;
    const near = first < 0 ? guess : 1 - Math.abs(option - first) / Math.max(1, options - 1);
    const seen = near * (first < 0 ? 1 : 0.85) + (first < 0 ? 0 : guess * 0.15);
    const liked = reading.taken[issue * WIDTH + option]! > 0 ? 0.1 : 0;
    const refused = 0.25 * Math.min(2, reading.refused[issue * WIDTH + option]!);
    values[option] = Math.max(0, seen + liked - (option === first ? 0 : refused));
  }
  bindByCommitments(view, seat, issue, values);
  return values;
}

function bindByCommitments(view: View, seat: SeatId, issue: number, values: number[]): void {
  for (const commitment of view.commitments) {
    if (commitment.seat !== seat || commitment.issue !== issue || commitment.freed) continue;
    for (let option = 0; option < values.length; option++) {
      if (!commitment.options.includes(option)) values[option]! *= 0.4;
    }
  }
}

function weightsOf(game: PublicGame, view: View, seat: SeatId, reading: Reading): readonly number[] {
  const credence = credibilityOf(game, view, seat);
  const weights = game.issues.map((_, issue) => {
    const firmness = (1 + 0.35 * reading.held[issue]!) / (1 + 0.7 * reading.moves[issue]!);
    return firmness * claimFactor(view, seat, issue, credence) * (isCommitted(view, seat, issue) ? 1.5 : 1);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map(weight => weight / sum);
}

/** What it said in confidence, believed as far as it is credible. */
function claimFactor(view: View, seat: SeatId, issue: number, credence: number): number {
  let factor = 1;
  for (const told of view.confidences) {
    if (told.from !== seat || told.issue !== issue) continue;
    factor =
      told.claim === 'flexible' ? 1 - 0.5 * credence : 1 + (told.claim === 'vital' ? 1 : 0.7) * credence;
  }
  return factor;
}

function credibilityOf(game: PublicGame, view: View, seat: SeatId): number {
  const party = game.parties.find(each => each.id === seat);
  return party ? view.metrics[party.credibility]! / 1000 : 0.5;
}

function isCommitted(view: View, seat: SeatId, issue: number): boolean {
  return view.commitments.some(each => each.seat === seat && each.issue === issue && !each.freed);
}

function concededOf(game: PublicGame, reading: Reading): number {
  let spoken = 0;
  let come = 0;
  for (let issue = 0; issue < reading.first.length; issue++) {
    const first = reading.first[issue]!;
    if (first < 0) continue;
    spoken++;
    come += Math.abs(reading.last[issue]! - first) / Math.max(1, game.issues[issue]!.options.length - 1);
  }
  return spoken === 0 ? 0 : come / spoken;
}
