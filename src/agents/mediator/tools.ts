import type { SeatId } from '../../engine/game.ts';
import type { Move } from '../../engine/move.ts';
import { unanswered } from '../../engine/offers.ts';
import { type Framing, issuesOf, type Offer } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import { isLastTurn } from '../climate.ts';
import { at } from '../grid.ts';
import type { Model } from '../model.ts';
import { type Best, isOf, luck, type Occasion, openIssues, openingOf } from '../occasion.ts';
import type { MediatorPersona } from '../personas/persona.ts';
import { FEW, nextDraft } from './draft.ts';
import type { Estimate, Intent } from './estimate.ts';
import { isSpent, wasLastRefused } from './spent.ts';

type At = Occasion<MediatorPersona>;

/** A text of its own, when the room is ripe and the last one has been answered. Where few clauses are left there is none too soon. */
export function draft(occasion: At, estimate: Intent, best: Best<Move>): void {
  const { traits } = occasion;
  const isNearlyDone = openIssues(estimate).length <= FEW;
  if (!openingOf(occasion.openings, 'text.draft')) return;
  if (estimate.time < traits.draftsFrom && !isNearlyDone) return;
  const late = lateDraft(occasion);
  // Where it still lies before a party, another would only take it away.
  if (late && late.answers.length < occasion.game.parties.length) return;
  const choice = nextDraft(occasion, estimate);
  if (!choice) return;
  const clauses = issuesOf(choice.terms).length;
  const haste = estimate.time < 0.8 && late && !isNearlyDone ? 4 : 0;
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
  const { game, traits, random, view } = occasion;
  // All in the room have heard what could be carried.
  if (game.mediator?.formats[view.format]?.kind === 'plenary') return;
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
      if (option === sender.first[issue] || wasLastRefused(view, to, issue, option)) continue;
      if (tookOtherwise(view, to, issue, option)) continue;
      const light = 1 - Math.min(1, addressee.weights[issue]! * estimate.agreed.length * 0.5);
      const liked = addressee.values[at(issue, option)]!;
      const score = traits.carrying * (0.15 + 0.45 * liked + 0.4 * light) + luck(random, 0.8);
      if (!best.isBeatenBy(score)) continue;
      const framing = framingOf(occasion, estimate, liked, { from, issue, option });
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

/** Whether a party took another answer to a clause in the mediator's last text that had it: it is not to be asked for more. */
function tookOtherwise({ offers }: View, seat: SeatId, issue: number, option: number): boolean {
  const text = offers.findLast(({ kind, terms }) => kind === 'draft' && terms[issue] !== undefined);
  if (!text || text.terms[issue] === option) return false;
  return text.answers.some(answer => answer.seat === seat && answer.terms[issue] === text.terms[issue]);
}

interface Message {
  readonly from: SeatId;
  readonly issue: number;
  readonly option: number;
}

/**
 * Who says it matters: with little trust a concession is valued less for coming from the other side (Ross 1991). Nobody
 * suggests two things in one day, or as an idea of its own what has been asked for aloud.
 */
function framingOf({ view }: At, { climate }: Estimate, liked: number, message: Message): Framing {
  const { issue, option } = message;
  const isFree = climate.trust < 0.4 && liked > 0.25 && !suggestsOtherwise(view, issue, option);
  if (isFree && !wasAsked(view, message)) return 'own';
  return climate.trust < 0.55 ? 'softened' : 'verbatim';
}

/** Whether a party has itself asked for an answer to a clause, in what it put forward or where it marked what others did. */
function wasAsked({ offers }: View, { from, issue, option }: Message): boolean {
  return offers.some(({ kind, by, terms, answers }) => {
    if (by === from) return terms[issue] === option;
    if (kind === 'carried' || terms[issue] === option) return false;
    return answers.some(answer => answer.seat === from && answer.terms[issue] === option);
  });
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
 * A quiet question where it knows least and it matters: of an open clause once a day, and again on another day, where the
 * answer was no, rather than say nothing; of an agreed text once a day, before it sits down to other things, for what is
 * asked then may still better it.
 */
export function probe(occasion: At, estimate: Estimate, best: Best<Move>): void {
  const { game, traits, view, random, openings } = occasion;
  if (isLastTurn(game, view) || view.initialled.length > 0) return;
  const isSettled = openIssues(estimate).length === 0;
  if (isSettled && view.exchange > 0) return;
  for (const to of openingOf(openings, 'seat.probe')?.to ?? []) {
    const model = modelOf(estimate, to)!;
    for (let issue = 0; issue < estimate.agreed.length; issue++) {
      if (!isSettled && (estimate.agreed[issue]! >= 0 || !isItsTurn(view, model.party, issue))) continue;
      const answers = view.confidences.filter(each => each.from === to && each.issue === issue);
      const told = answers.at(-1);
      if (told && (isSettled || told.claim === 'flexible' || told.round === view.round)) continue;
      if (answers.length >= MOST_ANSWERS) continue;
      const stuck = Math.min(2, model.held[issue]!) + (estimate.gaps[issue]!.steps ?? 1) * 0.4;
      const urgency = isSettled ? 1 : 1 - estimate.time;
      const score = told ? -1 : traits.probing * urgency * (0.25 + 0.2 * stuck);
      const shown = score + luck(random, 0.6);
      if (best.isBeatenBy(shown)) best.show({ type: 'seat.probe', seat: view.seat, to, issue }, shown);
    }
  }
}

/** Who has said no so often has been heard. */
const MOST_ANSWERS = 2;

/** Each question has its exchange of the day: what went unanswered then is not asked again before the next. */
function isItsTurn({ round, exchange, exchanges }: View, party: number, issue: number): boolean {
  return (round + issue + 2 * party) % exchanges === exchange;
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
