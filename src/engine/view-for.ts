import { preferencesOf, reservationParts } from './deals.ts';
import { type Game, isMediator, partyIndex, type SeatId } from './game.ts';
import { constituenciesOf, supportOf } from './ratification.ts';
import { remembered } from './remembered.ts';
import { clamp } from './rounding.ts';
import { exchangesOf } from './rounds.ts';
import { agreedOptions, type Occurrence, type Offer, type Played, type Table } from './table.ts';
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
    played: playedSeenBy(game, table.played, seat),
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
  let sum = 0;
  for (const { metric, share } of game.tension) {
    const value = metrics[metric]!;
    sum += Math.abs(share) * (share < 0 ? 1000 - value : value);
  }
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
    case 'action.played':
      return isSeen(game, occurrence, seat);
    case 'reacted':
      return isHeard(game, occurrence.action, seat);
    case 'changed':
      return (
        occurrence.contribution.target === 'metric' || ownsApproval(game, seat, occurrence.contribution.index)
      );
    default:
      return true;
  }
}

/** What is said of a call home is said at that home. */
function isHeard(game: Game, action: number, seat: SeatId): boolean {
  const { consults } = game.actions[action]!;
  return consults === undefined || ownsApproval(game, seat, consults);
}

function ownsApproval(game: Game, seat: SeatId, constituency: number): boolean {
  return game.constituencies[constituency]!.party === partyIndex(game, seat);
}

/** The same list for the same seat as long as no card is played. */
function playedSeenBy(game: Game, played: Table['played'], seat: SeatId): Table['played'] {
  const known = seenLists(played, game);
  const seen = known.get(seat) ?? withoutHidden(game, played, seat);
  known.set(seat, seen);
  return seen;
}

/** By seat, what it has been shown of the cards played. */
const seenLists = remembered((_: Table['played'], __: Game) => new Map<SeatId, Table['played']>());

/** The table's own list where nothing in it is hidden from the seat: whom others telephone at home stays with them. */
function withoutHidden(game: Game, played: Table['played'], seat: SeatId): Table['played'] {
  let seen: Played[] | undefined;
  for (let index = 0; index < played.length; index++) {
    const each = played[index]!;
    if (!isSeen(game, each, seat)) seen ??= played.slice(0, index);
    else seen?.push(each);
  }
  return seen ?? played;
}

function isSeen(game: Game, { action, seat: by }: Pick<Played, 'action' | 'seat'>, seat: SeatId): boolean {
  return by === seat || game.actions[action]!.consults === undefined;
}

/** The table's own list where nothing in it is hidden from the seat. */
function offersSeenBy(game: Game, offers: readonly Offer[], seat: SeatId): readonly Offer[] {
  if (isMediator(game, seat)) return offers;
  let seen: Offer[] | undefined;
  for (let index = 0; index < offers.length; index++) {
    const offer = offers[index]!;
    if (!isUnsigned(offer, seat)) continue;
    seen ??= [...offers];
    seen[index] = signedByCarrier(offer, offer.carried);
  }
  return seen ?? offers;
}

type Carried = NonNullable<Offer['carried']>;

/** A clause the mediator gives out as its own does not show its addressee whose it was. */
function isUnsigned(offer: Offer, seat: SeatId): offer is Offer & { readonly carried: Carried } {
  const { carried } = offer;
  return carried !== undefined && carried.framing === 'own' && carried.from !== seat;
}

function signedByCarrier(
  { kind, by, terms, round, exchange, answers }: Offer,
  { to, framing }: Carried,
): Offer {
  return { kind, by, terms, carried: { from: by, to, framing }, round, exchange, answers };
}

function timeUsed(game: Game, table: Table): number {
  const within = (table.exchange + 1) / (exchangesOf(game, table) + 1);
  return clamp((table.round + within) / game.rounds.length, 0, 1);
}

function ownView(game: Game, table: Table, party: number): OwnView {
  const constituencies: ConstituencyView[] = [];
  for (const index of constituenciesOf(game, party))
    constituencies.push(constituencyView(game, table, party, index));
  return {
    party,
    preferences: preferencesOf(game, table, party),
    reservationParts: reservationParts(game, table, party),
    capital: table.capital[party]!,
    constituencies,
    threshold: game.ratification.thresholds[party]!,
    expectedSupport: expectedSupport(game, table, constituencies),
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

function expectedSupport(game: Game, { clauses }: Table, homes: readonly ConstituencyView[]): number {
  const votes: Array<Parameters<typeof supportOf>[1][number]> = [];
  for (const { constituency, approval, points } of homes) {
    const expected = approval + (points ? agreedPoints(clauses, points) : 0);
    votes.push({ constituency, approval: clamp(expected, 0, 1000) });
  }
  return supportOf(game, votes);
}

function agreedPoints(clauses: Table['clauses'], points: NonNullable<ConstituencyView['points']>): number {
  const agreed = agreedOptions(clauses);
  let sum = 0;
  for (let issue = 0; issue < agreed.length; issue++) {
    const option = agreed[issue]!;
    if (option >= 0) sum += points[issue]?.[option] ?? 0;
  }
  return sum;
}
