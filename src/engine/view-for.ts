import { preferencesOf, reservationParts } from './deals.ts';
import { type Game, isMediator, partyIndex, type SeatId } from './game.ts';
import { constituenciesOf, supportOf } from './ratification.ts';
import { clamp } from './rounding.ts';
import { exchangesOf } from './rounds.ts';
import { agreedOption, type Occurrence, type Offer, type Table } from './table.ts';
import type { ConstituencyView, OwnView, View } from './view.ts';

/** What one seat may know. Nothing private to another seat is reachable from it. */
export function viewFor(game: Game, table: Table, seat: SeatId): View {
  const party = partyIndex(game, seat);
  const secrets = table.secrets[seat]!;
  return {
    seat,
    round: table.round,
    exchange: table.exchange,
    exchanges: exchangesOf(game, table),
    time: timeUsed(game, table),
    floor: table.floor,
    format: table.format,
    metrics: table.metrics,
    history: table.history,
    tension: tensionOf(game, table.metrics),
    places: table.places,
    clauses: table.clauses,
    offers: offersSeenBy(game, table.offers, seat),
    commitments: table.commitments,
    played: table.played,
    happened: table.happened,
    decisions: table.decisions,
    leverage: table.leverage,
    absent: table.absent,
    initialled: table.initialled,
    vote: table.vote,
    over: table.over,
    ending: table.ending,
    own: party >= 0 ? ownView(game, table, party) : undefined,
    confidences: secrets.confidences,
    asked: secrets.asked,
    corridor: secrets.corridor,
  };
}

/** The declared weighted sum of the gauges, in tenths; a negative share counts what the gauge lacks. */
export function tensionOf(game: Game, metrics: readonly number[]): number {
  const sum = game.tension.reduce((total, { metric, share }) => {
    const value = metrics[metric]!;
    return total + Math.abs(share) * (share < 0 ? 1000 - value : value);
  }, 0);
  return Math.floor(sum + 0.5);
}

/** Whether a seat may know of an occurrence: confidences, questions and consultations stay between their seats. */
export function visibleTo(game: Game, seat: SeatId, occurrence: Occurrence): boolean {
  switch (occurrence.type) {
    case 'confided':
      return occurrence.from === seat || occurrence.to === seat;
    case 'probed':
      return occurrence.by === seat || occurrence.to === seat;
    case 'consulted':
      return occurrence.seat === seat;
    case 'changed':
      return (
        occurrence.contribution.target === 'metric' || ownsApproval(game, seat, occurrence.contribution.index)
      );
    default:
      return true;
  }
}

function ownsApproval(game: Game, seat: SeatId, constituency: number): boolean {
  return game.constituencies[constituency]!.party === partyIndex(game, seat);
}

/** The table's own list where nothing in it is hidden from the seat. */
function offersSeenBy(game: Game, offers: readonly Offer[], seat: SeatId): readonly Offer[] {
  const redacts = offers.some(offer => offerSeenBy(game, offer, seat) !== offer);
  return redacts ? offers.map(offer => offerSeenBy(game, offer, seat)) : offers;
}

/** A clause the mediator gives out as its own does not show its addressee whose it was. */
function offerSeenBy(game: Game, offer: Offer, seat: SeatId): Offer {
  const { carried } = offer;
  if (carried?.framing !== 'own' || isMediator(game, seat) || carried.from === seat) return offer;
  return { ...offer, carried: { ...carried, from: offer.by } };
}

function timeUsed(game: Game, table: Table): number {
  const within = (table.exchange + 1) / (exchangesOf(game, table) + 1);
  return clamp((table.round + within) / game.rounds.length, 0, 1);
}

function ownView(game: Game, table: Table, party: number): OwnView {
  const constituencies = constituenciesOf(game, party).map(index =>
    constituencyView(game, table, party, index),
  );
  return {
    party,
    preferences: preferencesOf(game, table, party),
    reservationParts: reservationParts(game, table, party),
    capital: table.capital[party]!,
    constituencies,
    threshold: game.ratification.thresholds[party]!,
    expectedSupport: supportOf(game, expectedVotes(table, constituencies)),
  };
}

function constituencyView(game: Game, table: Table, party: number, index: number): ConstituencyView {
  const { influence, points } = game.constituencies[index]!;
  const asked = table.secrets[game.parties[party]!.id]!.consulted.includes(index);
  return {
    constituency: index,
    influence,
    approval: table.approvals[index]!,
    points: asked ? points : undefined,
  };
}

function expectedVotes(table: Table, constituencies: readonly ConstituencyView[]) {
  return constituencies.map(({ constituency, approval, points }) => ({
    constituency,
    approval: clamp(approval + (points ? agreedPoints(table, points) : 0), 0, 1000),
  }));
}

function agreedPoints(table: Table, points: NonNullable<ConstituencyView['points']>): number {
  return table.clauses.reduce((sum, clause, issue) => {
    const option = agreedOption(clause);
    return option >= 0 ? sum + (points[issue]?.[option] ?? 0) : sum;
  }, 0);
}
