import type { SeatId } from '../../engine/game.ts';
import type { Move } from '../../engine/move.ts';
import { unanswered } from '../../engine/offers.ts';
import { type Framing, issuesOf, type Offer } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import { isLastTurn } from '../climate.ts';
import { at } from '../grid.ts';
import type { Model } from '../model.ts';
import { type Best, hasRefused, isOf, luck, type Occasion, openIssues, openingOf } from '../occasion.ts';
import type { MediatorPersona } from '../personas/persona.ts';
import { nextDraft } from './draft.ts';
import type { Estimate, Intent } from './estimate.ts';
import { isSpent } from './spent.ts';

type At = Occasion<MediatorPersona>;

/** A text of its own, when the room is ripe and the last one has been answered. */
export function draft(occasion: At, estimate: Intent, best: Best<Move>): void {
  const { traits } = occasion;
  if (estimate.time < traits.draftsFrom || !openingOf(occasion.openings, 'text.draft')) return;
  const late = lateDraft(occasion);
  // Where it still lies before a party, another would only take it away.
  if (late && late.answers.length < occasion.game.parties.length) return;
  const choice = nextDraft(occasion, estimate);
  if (!choice) return;
  const clauses = issuesOf(choice.terms).length;
  const haste = estimate.time < 0.8 && late ? 4 : 0;
  best.show(choice, traits.drafting * (0.5 + estimate.time) * Math.min(1, clauses / 2) - haste);
}

/** The text that was tabled in this turn of the mediator's or the one before, if one was. */
function lateDraft({ view }: At): Offer | undefined {
  const last = view.offers.findLast(({ kind }) => kind === 'draft');
  return last?.round === view.round && last.exchange + 1 >= view.exchange ? last : undefined;
}

/**
 * A clause taken from one room to the other: where they are near and the addressee may not care most. Not what it has been
 * asked for and has not answered yet, nor anything while a text of the hosts' own lies before it: that would take it away.
 */
export function carry(occasion: At, estimate: Estimate, best: Best<Move>): void {
  const { traits, random, view } = occasion;
  for (const opening of occasion.openings) {
    if (!isOf(opening, 'seat.carry')) continue;
    const { seat, from, to } = opening;
    const sender = modelOf(estimate, from)!;
    const addressee = modelOf(estimate, to)!;
    const before = unanswered(view.offers, to).map(index => view.offers[index]!);
    if (before.some(({ by, round }) => by === seat && round === view.round)) continue;
    for (const issue of opening.issues) {
      const option = sender.stance[issue]!;
      if (estimate.agreed[issue]! >= 0 || wasCarried(occasion, to, issue, option)) continue;
      if (before.some(({ terms }) => terms[issue] === option)) continue;
      if (isLeft(occasion, from, issue, option) || isSpent(occasion, issue, option, estimate.time)) continue;
      if (wasJustRefused(view, to, issue, option)) continue;
      const light = 1 - Math.min(1, addressee.weights[issue]! * estimate.agreed.length * 0.5);
      const liked = addressee.values[at(issue, option)]!;
      const framing = framingOf(occasion, estimate, liked, issue, option);
      const score = traits.carrying * (0.15 + 0.45 * liked + 0.4 * light) + luck(random, 0.8);
      if (framing && best.isBeatenBy(score))
        best.show({ type: 'seat.carry', seat, from, to, issue, framing }, score);
    }
  }
}

/** Whether a party has last offered another answer than the one it stands on: to carry that would be to carry its past. */
function isLeft({ view }: At, from: SeatId, issue: number, option: number): boolean {
  const last = view.offers.findLast(({ by, terms }) => by === from && terms[issue] !== undefined);
  return last !== undefined && last.terms[issue] !== option;
}

function modelOf({ models }: Estimate, seat: SeatId): Model | undefined {
  for (const model of models) if (model.seat === seat) return model;
  return undefined;
}

function wasCarried({ view }: At, to: SeatId, issue: number, option: number): boolean {
  for (const { carried, terms } of view.offers) {
    if (carried && carried.to === to && terms[issue] === option) return true;
  }
  return false;
}

/** Whether a party has turned an option down today, whoever asked for it. */
function wasJustRefused({ offers, round }: View, seat: SeatId, issue: number, option: number): boolean {
  return offers.some(
    offer => offer.round === round && offer.terms[issue] === option && hasRefused(offer, seat, issue),
  );
}

/**
 * Who says it matters: with little trust a concession is valued less for coming from the other side (Ross 1991). Nobody
 * suggests two things in one day, or brings what all in the room have heard.
 */
function framingOf(
  { game, view }: At,
  { climate }: Estimate,
  liked: number,
  issue: number,
  option: number,
): Framing | undefined {
  if (game.mediator?.formats[view.format]?.kind === 'plenary') return undefined;
  const isFree = climate.trust < 0.4 && liked > 0.25 && !suggestsOtherwise(view, issue, option);
  if (isFree) return 'own';
  return climate.trust < 0.55 ? 'softened' : 'verbatim';
}

/** Whether the mediator has put another answer to a clause forward as its own: in a text of today, or as an idea. */
function suggestsOtherwise({ offers, seat, round }: View, issue: number, option: number): boolean {
  return offers.some(
    offer =>
      offer.by === seat &&
      (offer.carried?.framing === 'own' || (offer.kind === 'draft' && offer.round === round)) &&
      offer.terms[issue] !== undefined &&
      offer.terms[issue] !== option,
  );
}

/**
 * A quiet question where it knows least and it matters, once a clause and party: early while clauses are open, and at any
 * time once all is agreed, for what is asked then may still better the text.
 */
export function probe(occasion: At, estimate: Estimate, best: Best<Move>): void {
  const { game, traits, view, random, openings } = occasion;
  if (isLastTurn(game, view)) return;
  const isSettled = openIssues(estimate).length === 0;
  for (const to of openingOf(openings, 'seat.probe')?.to ?? []) {
    if (view.initialled.includes(to) || (isSettled && toldToday(view, to) >= ENOUGH)) continue;
    const model = modelOf(estimate, to)!;
    for (let issue = 0; issue < estimate.agreed.length; issue++) {
      if ((!isSettled && estimate.agreed[issue]! >= 0) || hasTold(occasion, to, issue)) continue;
      const stuck = Math.min(2, model.held[issue]!) + (estimate.gaps[issue]!.steps ?? 1) * 0.4;
      const urgency = isSettled ? 1 : 1 - estimate.time;
      const score = traits.probing * urgency * (0.25 + 0.2 * stuck) + luck(random, 0.6);
      if (best.isBeatenBy(score)) best.show({ type: 'seat.probe', seat: view.seat, to, issue }, score);
    }
  }
}

/** Answers of one day after which another question about an agreed text would be idle. */
const ENOUGH = 2;

function toldToday({ confidences, round }: View, seat: SeatId): number {
  return confidences.filter(told => told.from === seat && told.round === round).length;
}

function hasTold({ view }: At, seat: SeatId, issue: number): boolean {
  for (const told of view.confidences) if (told.from === seat && told.issue === issue) return true;
  return false;
}

/** A clause both sides hold to and nobody mends is set aside, so that the rest can move. */
export function park({ openings, traits }: At, estimate: Estimate, best: Best<Move>): void {
  if (estimate.time > 0.75 || estimate.time < 0.2) return;
  for (const opening of openings) {
    if (!isOf(opening, 'text.park')) continue;
    const { steps } = estimate.gaps[opening.issue]!;
    if (steps === undefined || steps < 2) continue;
    const held = leastHeld(estimate, opening.issue);
    if (held >= 2) best.show(opening, traits.parking * 0.5 * held);
  }
}

function leastHeld({ models }: Estimate, issue: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { held } of models) least = Math.min(least, held[issue]!);
  return least;
}
