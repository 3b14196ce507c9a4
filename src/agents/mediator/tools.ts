import type { SeatId } from '../../engine/game.ts';
import type { Move } from '../../engine/move.ts';
import type { Framing } from '../../engine/table.ts';
import { actionOf, suits } from '../cards.ts';
import { luck, type Occasion, openIssues, openingOf, openingsOf, type Scored } from '../occasion.ts';
import type { MediatorPersona } from '../personas/persona.ts';
import type { PublicAction } from '../public-game.ts';
import { nextDraft } from './draft.ts';
import { type Estimate, gapOf } from './estimate.ts';

type Choices = ReadonlyArray<Scored<Move>>;
type At = Occasion<MediatorPersona>;

/** A text of its own, when the room is ripe and the last one has been answered. */
export function drafts(occasion: At, estimate: Estimate): Choices {
  const { traits, view } = occasion;
  if (estimate.time < traits.draftsFrom || !occasion.openings.some(each => each.type === 'text.draft'))
    return [];
  const choice = nextDraft(occasion, estimate);
  if (!choice) return [];
  const just = view.offers.some(
    each => each.kind === 'draft' && each.round === view.round && each.exchange + 1 >= view.exchange,
  );
  const clauses = Object.keys(choice.terms).length;
  const score =
    traits.drafting * (0.5 + estimate.time) * Math.min(1, clauses / 2) -
    (just && estimate.time < 0.8 ? 4 : 0);
  return [{ choice, score }];
}

/** A quiet question where it knows least and it matters: early, and once a clause and party. */
export function probes(occasion: At, estimate: Estimate): Choices {
  const { traits, view, random, openings } = occasion;
  const opening = openingOf(openings, 'seat.probe');
  const choices: Scored<Move>[] = [];
  for (const to of opening?.to ?? []) {
    const model = estimate.models.find(each => each.seat === to);
    if (!model) continue;
    for (const issue of openIssues(estimate)) {
      if (hasTold(occasion, to, issue)) continue;
      const stuck = Math.min(2, model.held[issue]!) + (gapOf(estimate, issue) ?? 1) * 0.4;
      const score = traits.probing * (1 - estimate.time) * (0.25 + 0.2 * stuck) + luck(random, 0.6);
      choices.push({ choice: { type: 'seat.probe', seat: view.seat, to, issue }, score });
    }
  }
  return choices;
}

function hasTold({ view }: At, seat: SeatId, issue: number): boolean {
  return view.confidences.some(each => each.from === seat && each.issue === issue);
}

/** A clause taken from one room to the other: where they are near and the addressee may not care most. */
export function carries(occasion: At, estimate: Estimate): Choices {
  const { traits, random, openings } = occasion;
  const choices: Scored<Move>[] = [];
  for (const { seat, from, to, issues } of openingsOf(openings, 'seat.carry')) {
    const sender = estimate.models.find(each => each.seat === from);
    const addressee = estimate.models.find(each => each.seat === to);
    if (!sender || !addressee) continue;
    for (const issue of issues) {
      const option = sender.stance[issue]!;
      if (estimate.agreed[issue]! >= 0 || wasCarried(occasion, to, issue, option)) continue;
      const light = 1 - Math.min(1, addressee.weights[issue]! * estimate.agreed.length * 0.5);
      const liked = addressee.values[issue]![option]!;
      const score = traits.carrying * (0.15 + 0.45 * liked + 0.4 * light) + luck(random, 0.8);
      const framing = framingOf(estimate, liked);
      choices.push({ choice: { type: 'seat.carry', seat, from, to, issue, framing }, score });
    }
  }
  return choices;
}

function wasCarried({ view }: At, to: SeatId, issue: number, option: number): boolean {
  return view.offers.some(each => each.carried?.to === to && each.terms[issue] === option);
}

/** Who says it matters: with little trust a concession is valued less for coming from the other side (Ross 1991). */
function framingOf({ climate }: Estimate, liked: number): Framing {
  if (climate.trust < 0.4 && liked > 0.25) return 'own';
  return climate.trust < 0.55 ? 'softened' : 'verbatim';
}

/** A clause both sides hold to and nobody mends is set aside, so that the rest can move. */
export function parks(occasion: At, estimate: Estimate): Choices {
  const { traits } = occasion;
  if (estimate.time > 0.75 || estimate.time < 0.2) return [];
  const choices: Scored<Move>[] = [];
  for (const choice of openingsOf(occasion.openings, 'text.park')) {
    const gap = gapOf(estimate, choice.issue);
    if (gap === undefined || gap < 2) continue;
    const held = Math.min(...estimate.models.map(model => model.held[choice.issue]!));
    if (held >= 2) choices.push({ choice, score: traits.parking * 0.5 * held });
  }
  return choices;
}

/** Guarantees, pressure and announcements, spent at the pace of the clock. */
export function leverage(occasion: At, estimate: Estimate): Choices {
  const { game, openings } = occasion;
  const cards = [
    ...openingsOf(openings, 'card.play'),
    ...openingsOf(openings, 'corridor.choose'),
    ...openingsOf(openings, 'statement.make'),
  ];
  return cards.map(choice => {
    const action = actionOf(game, choice.action);
    return { choice, score: suits(occasion, action) - 1 + purpose(occasion, estimate, action) };
  });
}

function purpose(occasion: At, estimate: Estimate, action: PublicAction): number {
  const { traits, view, game } = occasion;
  const budget = game.mediator?.leverage ?? 0;
  const spent = budget > 0 ? 1 - view.leverage / budget : 0;
  const hasty = action.leverage > 0 && spent > estimate.time + 0.25 ? -3 : 0;
  const unlocks = action.sweetens.length > 0 ? traits.sweetening * unlocking(estimate, action) : 0;
  const urges = action.verb === 'press' ? traits.pressing * (estimate.time - 0.4) : 0;
  return hasty + unlocks + urges + freeing(occasion, action);
}

/** A guarantee unlocks where it sweetens, for one party, what the others already stand on. */
function unlocking({ models, agreed, time }: Estimate, { sweetens }: PublicAction): number {
  const helps = sweetens.some(({ party, issue, option }) => {
    if (agreed[issue]! >= 0 || models[party]!.stance[issue] === option) return false;
    return models.some(each => each.party !== party && each.stance[issue] === option);
  });
  return helps ? 0.3 + time : -0.2;
}

function freeing({ view, game }: At, { frees }: PublicAction): number {
  const bound = frees.some(party =>
    view.commitments.some(each => !each.freed && each.seat === game.parties[party]!.id),
  );
  return bound ? 1.5 : frees.length > 0 ? -2 : 0;
}
