import type { Guarantee, SeatId } from '../engine/game.ts';
import { remembered } from '../engine/remembered.ts';
import type { Offer, Terms } from '../engine/table.ts';
import type { View } from '../engine/view.ts';
import { at, blankGrid, WIDTH } from './grid.ts';
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
  readonly weights: Float64Array;
  /** By place in the grid, 0..1. */
  readonly values: Float64Array;
  /** The option it first stood on and the one it stands on, −1 for none. */
  readonly first: Int32Array;
  readonly stance: Int32Array;
  /** How often it restated its stance on an issue since it last moved there. */
  readonly held: Int32Array;
  /** Share of the way it has come from its first position on the issues it spoke of, 0..1. */
  readonly conceded: number;
}

/** A guess at values before anything was said, by place in the grid; a party guesses that the other wants the opposite of what it wants. */
export type Prior = Float64Array;

/** Reads one party from a view. The model it gives is overwritten by its next reading. */
export type Modeller = (view: View, prior: Prior | undefined) => Model;

/** How much less an option is liked for each time it was turned down, which may also have been for the asking. */
const DISLIKE = 0.25;

export function createModeller(game: PublicGame, party: number, dislike = DISLIKE): Modeller {
  const reading = blankReading(game, party, dislike);
  const promised = remembered<View['played'], void, readonly Guarantee[]>(played =>
    promisedTo(game, played, party),
  );
  return (view, prior) => {
    readOffers(reading, view.offers);
    readClauses(reading, view, prior);
    hearClaims(reading, view);
    hearCommitments(reading, view);
    normalise(reading.weights);
    addGuarantees(reading, promised(view.played));
    reading.conceded = wayCome(reading);
    return reading;
  };
}

interface Reading extends Model {
  conceded: number;
  /** Place of its credibility among the gauges. */
  readonly credibility: number;
  /** Options of each issue. */
  readonly options: Int32Array;
  readonly last: Int32Array;
  /** The option another party first stood on, −1 for none. */
  readonly opposed: Int32Array;
  readonly moves: Int32Array;
  /** How many of its packages ask back what it had given on an issue, and how many give more of it. */
  readonly reclaimed: Int32Array;
  readonly traded: Int32Array;
  readonly dislike: number;
  /** By place in the grid: how often it turned an option down, and took it. */
  readonly refused: Int32Array;
  readonly taken: Int32Array;
}

function blankReading(game: PublicGame, party: number, dislike: number): Reading {
  const { id, credibility } = game.parties[party]!;
  const count = game.issues.length;
  return {
    seat: id,
    party,
    weights: new Float64Array(count),
    values: blankGrid(game),
    stance: new Int32Array(count),
    held: new Int32Array(count),
    conceded: 0,
    credibility,
    options: Int32Array.from(game.issues, issue => issue.options.length),
    first: new Int32Array(count),
    last: new Int32Array(count),
    opposed: new Int32Array(count),
    moves: new Int32Array(count),
    reclaimed: new Int32Array(count),
    traded: new Int32Array(count),
    dislike,
    refused: new Int32Array(count * WIDTH),
    taken: new Int32Array(count * WIDTH),
  };
}

function readOffers(reading: Reading, offers: readonly Offer[]): void {
  const { seat } = reading;
  forget(reading);
  for (const offer of offers) {
    if (offer.by !== seat) {
      if (offer.kind === 'offer') readOther(reading, offer.terms);
    } else if (offer.kind === 'package') readPackage(reading, offer.terms);
    else readTerms(reading, offer.terms);
    for (const { seat: by, terms } of offer.answers) {
      if (by === seat) readAnswer(reading, offer.terms, terms);
      else readOther(reading, terms);
    }
  }
}

function forget({ first, last, opposed, held, moves, reclaimed, traded, refused, taken }: Reading): void {
  first.fill(-1);
  last.fill(-1);
  opposed.fill(-1);
  held.fill(0);
  moves.fill(0);
  reclaimed.fill(0);
  traded.fill(0);
  refused.fill(0);
  taken.fill(0);
}

function readOther({ opposed }: Reading, terms: Terms): void {
  for (let issue = 0; issue < opposed.length; issue++)
    if (opposed[issue]! < 0) opposed[issue] = terms[issue] ?? -1;
}

/** A package shows prices: what it asks back is dear to its maker, what it gives for that is cheap. */
function readPackage(reading: Reading, terms: Terms): void {
  const { first, last, reclaimed, traded } = reading;
  for (let issue = 0; issue < first.length; issue++) {
    const option = terms[issue] ?? -1;
    if (option < 0) continue;
    if (last[issue]! < 0) stand(reading, issue, option);
    const given = Math.abs(option - first[issue]!) - Math.abs(last[issue]! - first[issue]!);
    if (given < 0) reclaimed[issue]!++;
    else if (given > 0) traded[issue]!++;
  }
}

function readTerms(reading: Reading, terms: Terms): void {
  for (let issue = 0; issue < reading.options.length; issue++) {
    const option = terms[issue];
    if (option !== undefined && option >= 0) stand(reading, issue, option);
  }
}

function readAnswer(reading: Reading, asked: Terms, given: Terms): void {
  for (let issue = 0; issue < reading.options.length; issue++) {
    const wanted = asked[issue];
    if (wanted === undefined) continue;
    const option = given[issue] ?? -1;
    if (option >= 0 && option !== reading.last[issue]) stand(reading, issue, option);
    if (option === wanted) reading.taken[at(issue, wanted)]!++;
    else reading.refused[at(issue, wanted)]!++;
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

function readClauses(reading: Reading, { clauses }: View, prior: Prior | undefined): void {
  const { party, stance, weights } = reading;
  for (let issue = 0; issue < stance.length; issue++) {
    stance[issue] = clauses[issue]!.brackets[party]!;
    weights[issue] = weightOf(reading, issue);
    valueOptions(reading, issue, prior);
  }
}

function weightOf({ held, moves, reclaimed, traded }: Reading, issue: number): number {
  const dear = 1 + 0.08 * Math.min(4, held[issue]!) + 0.2 * Math.min(3, reclaimed[issue]!);
  const cheap = 1 + 0.1 * moves[issue]! + 0.2 * Math.min(3, traded[issue]!);
  return dear / cheap;
}

function valueOptions(reading: Reading, issue: number, prior: Prior | undefined): void {
  const { values, taken, refused, dislike } = reading;
  const options = reading.options[issue]!;
  const first = reading.first[issue]!;
  const row = at(issue, 0);
  for (let option = 0; option < options; option++) {
    const place = row + option;
    const guess = prior ? prior[place]! : 0.5;
    const seen = first < 0 ? guess : likingOf(reading, issue, option) * 0.85 + guess * 0.15;
    const liked = taken[place]! > 0 ? 0.1 : 0;
    const disliked = option === first ? 0 : dislike * Math.min(2, refused[place]!);
    values[place] = Math.max(0, seen + liked - disliked);
  }
  if (first >= 0) fallAway(values, row, first, options);
}

/** What was turned down casts its shadow on what lies beyond it: nothing farther from a seat's best is liked more. */
function fallAway(values: Float64Array, row: number, first: number, options: number): void {
  for (let place = row + first + 1; place < row + options; place++)
    values[place] = Math.min(values[place]!, values[place - 1]!);
  for (let place = row + first - 1; place >= row; place--)
    values[place] = Math.min(values[place]!, values[place + 1]!);
}

/**
 * Options are liked less all the way from the first stood on to the end that another party opened toward; hardly less on
 * the near side, where who opens asks for less than it might.
 */
function likingOf({ first, opposed, options }: Reading, issue: number, option: number): number {
  const from = first[issue]!;
  const way = option - from;
  const above = options[issue]! - 1 - from;
  const against = opposed[issue]! < 0 ? 0 : Math.sign(opposed[issue]! - from);
  if (way * against < 0) return 1 - 0.1 * Math.abs(way);
  const end = against > 0 ? above : against < 0 ? from : Math.max(from, above);
  return LIKINGS[at(Math.max(1, end), Math.abs(way))]!;
}

/** As a grid: by how many steps there are from one's best to the farthest option, and by how many steps one is away. */
const LIKINGS = Float64Array.from({ length: WIDTH * WIDTH }, (_, place) =>
  liking((place % WIDTH) / Math.floor(place / WIDTH)),
);

/** The first step away from one's best is felt less than the last: people give way in the middle before the ends. */
function liking(way: number): number {
  return 1 - way * Math.sqrt(way);
}

/** What it said in confidence, believed as far as it is credible; its last word on an issue counts. */
function hearClaims({ seat, credibility, weights }: Reading, { confidences, metrics }: View): void {
  const credence = metrics[credibility]! / 1000;
  for (let told = 0; told < confidences.length; told++) {
    const { from, issue, claim } = confidences[told]!;
    if (from !== seat || isRetold(confidences, told)) continue;
    weights[issue]! *=
      claim === 'flexible' ? 1 - 0.5 * credence : 1 + (claim === 'vital' ? 1 : 0.7) * credence;
  }
}

/** Its word in public makes an issue matter, once, and binds it against what it ruled out. */
function hearCommitments({ seat, options, values, weights }: Reading, { commitments }: View): void {
  for (let made = 0; made < commitments.length; made++) {
    const word = commitments[made]!;
    if (word.seat !== seat || word.freed) continue;
    if (!isRestated(commitments, made)) weights[word.issue]! *= 1.5;
    for (let option = 0; option < options[word.issue]!; option++) {
      if (!word.options.includes(option)) values[at(word.issue, option)]! *= 0.4;
    }
  }
}

/** What cards promised a party in the open is worth what it says, by the hundred points that a best deal comes to. */
function addGuarantees({ weights, values }: Reading, promised: readonly Guarantee[]): void {
  for (const { issue, option, points } of promised)
    values[at(issue, option)]! += points / FULL / weights[issue]!;
}

function promisedTo({ actions }: PublicGame, played: View['played'], party: number): readonly Guarantee[] {
  const promised: Guarantee[] = [];
  for (const { action } of played)
    for (const each of actions[action]!.sweetens) if (each.party === party) promised.push(each);
  return promised;
}

/** The best deal's worth, in tenths of a point. */
const FULL = 1000;

function wayCome({ first, last, options }: Reading): number {
  let spoken = 0;
  let come = 0;
  for (let issue = 0; issue < first.length; issue++) {
    if (first[issue]! < 0) continue;
    spoken++;
    come += Math.abs(last[issue]! - first[issue]!) / Math.max(1, options[issue]! - 1);
  }
  return spoken === 0 ? 0 : come / spoken;
}

function isRetold(confidences: View['confidences'], told: number): boolean {
  const { from, issue } = confidences[told]!;
  for (let later = told + 1; later < confidences.length; later++) {
    if (confidences[later]!.from === from && confidences[later]!.issue === issue) return true;
  }
  return false;
}

/** Whether the same seat had bound itself on the same issue before, and was not freed of it. */
function isRestated(commitments: View['commitments'], made: number): boolean {
  const { seat, issue } = commitments[made]!;
  for (let before = 0; before < made; before++) {
    const each = commitments[before]!;
    if (each.seat === seat && each.issue === issue && !each.freed) return true;
  }
  return false;
}

function normalise(weights: Float64Array): void {
  let sum = 0;
  for (let issue = 0; issue < weights.length; issue++) sum += weights[issue]!;
  for (let issue = 0; issue < weights.length; issue++) weights[issue]! /= sum;
}
