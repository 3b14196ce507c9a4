import { dealOf, preferencesOf } from './deals.ts';
import { factsOf } from './facts.ts';
import {
  type Action,
  type Game,
  isMediator,
  type PhaseName,
  partyIndex,
  type SeatId,
  seatsOf,
} from './game.ts';
import { isInDeck, lookupsOf } from './lookups.ts';
import type { Move, Rejection } from './move.ts';
import { carriable, facingOffers, isAgreed } from './offers.ts';
import { crossesRedLine, type Preferences } from './preferences.ts';
import { remembered } from './remembered.ts';
import { agreedCount, issuesOf, type Table, type Terms } from './table.ts';

/** Why a move cannot be made on this table, whatever the chart says about when; undefined where it can. */
export function refusalOf(game: Game, table: Table, move: Move): Rejection | undefined {
  if (table.ending) return 'talks-over';
  if (!('seat' in move)) return clockRefusal(game, table, move);
  if (!seatsOf(game).includes(move.seat)) return 'unknown-seat';
  if (move.type === 'event.decide') return decisionRefusal(game, table, move);
  if (!table.floor.includes(move.seat)) return 'not-your-turn';
  if (!atOnce(move) && table.floor[0] !== move.seat) return 'not-your-turn';
  switch (move.type) {
    case 'statement.make':
      return cardRefusal(game, table, move.seat, move.action, 'statements');
    case 'corridor.choose':
      return cardRefusal(game, table, move.seat, move.action, 'corridors');
    case 'session.convene':
      return conveneRefusal(game, move.seat, move.format);
    case 'party.return':
      return table.absent.includes(move.seat) ? undefined : 'out-of-order';
    case 'statement.skip':
    case 'corridor.rest':
      return undefined;
    default:
      return turnRefusal(game, table, move);
  }
}

/** In the corridors all choose at once; everywhere else the floor is taken in order. */
function atOnce(move: Move): boolean {
  return move.type === 'corridor.choose' || move.type === 'corridor.rest' || move.type === 'party.return';
}

type TurnMove = Extract<
  Move,
  {
    readonly type:
      | 'text.propose'
      | 'text.answer'
      | 'text.draft'
      | 'text.park'
      | 'text.initial'
      | 'seat.confide'
      | 'seat.probe'
      | 'seat.carry'
      | 'card.play'
      | 'turn.pass'
      | 'party.walk-out';
  }
>;

function turnRefusal(game: Game, table: Table, move: TurnMove): Rejection | undefined {
  switch (move.type) {
    case 'text.propose':
      return proposeRefusal(game, table, move);
    case 'text.answer':
      return answerRefusal(game, table, move);
    case 'text.draft':
      return isMediator(game, move.seat) ? termsRefusal(game, move.terms) : 'not-offered';
    case 'text.park':
      return parkRefusal(game, table, move.seat, move.issue);
    case 'text.initial':
      return initialRefusal(game, table, move.seat);
    case 'seat.confide':
      return confideRefusal(game, table, move);
    case 'seat.probe':
      return probeRefusal(game, table, move);
    case 'seat.carry':
      return carryRefusal(game, table, move);
    case 'card.play':
      return isMediator(game, move.seat)
        ? cardRefusal(game, table, move.seat, move.action, 'session')
        : 'not-offered';
    case 'turn.pass':
      return undefined;
    case 'party.walk-out':
      return isMediator(game, move.seat) ? 'not-offered' : undefined;
  }
}

function clockRefusal(
  game: Game,
  table: Table,
  move: Extract<Move, { readonly type: 'round.open' | 'round.close' | 'capitals.vote' | 'event.inject' }>,
): Rejection | undefined {
  if (move.type === 'round.open') return table.decisions.length > 0 ? 'out-of-order' : undefined;
  if (move.type === 'event.inject' && !game.events.some(event => event.id === move.event))
    return 'unknown-event';
  return undefined;
}

function decisionRefusal(
  game: Game,
  table: Table,
  move: Extract<Move, { readonly type: 'event.decide' }>,
): Rejection | undefined {
  const index = game.events.findIndex(event => event.id === move.event);
  const choice = game.events[index]?.choice;
  if (!choice || !table.decisions.includes(index)) return 'unknown-event';
  if (choice.seat !== move.seat) return 'not-your-turn';
  return choice.options.some(option => option.id === move.option) ? undefined : 'unknown-option';
}

function cardRefusal(
  game: Game,
  table: Table,
  seat: SeatId,
  id: string,
  phase: PhaseName,
): Rejection | undefined {
  const index = lookupsOf(game).actions.get(id);
  if (index === undefined) return 'unknown-action';
  const action = game.actions[index]!;
  return isInDeck(action, seat, phase) ? unaffordable(game, table, seat, action, index) : 'not-offered';
}

export function unaffordable(
  game: Game,
  table: Table,
  seat: SeatId,
  action: Action,
  index: number,
): Rejection | undefined {
  if (action.once && playedBy(table.played, seat).has(index)) return 'already-played';
  const party = partyIndex(game, seat);
  if (party >= 0 && action.capital > table.capital[party]!) return 'too-dear';
  if (party < 0 && action.leverage > table.leverage) return 'too-dear';
  if (action.when && !action.when(factsOf(game, table))) return 'condition-unmet';
  return undefined;
}

/** The cards a seat has played, by place. */
const playedBy = remembered((played: Table['played'], seat: SeatId): ReadonlySet<number> => {
  const cards = new Set<number>();
  for (const each of played) if (each.seat === seat) cards.add(each.action);
  return cards;
});

function conveneRefusal(game: Game, seat: SeatId, format: string): Rejection | undefined {
  if (!isMediator(game, seat)) return 'not-offered';
  return game.mediator!.formats.some(each => each.id === format) ? undefined : 'unknown-format';
}

function termsRefusal(game: Game, terms: Terms): Rejection | undefined {
  const named = issuesOf(terms);
  if (named.length === 0) return 'empty-terms';
  for (const issue of named) {
    const fault = optionRefusal(game, issue, terms[issue]!);
    if (fault) return fault;
  }
  return undefined;
}

function optionRefusal(game: Game, issue: number, option: number): Rejection | undefined {
  const options = game.issues[issue]?.options;
  if (!options) return 'unknown-issue';
  return Number.isInteger(option) && option >= 0 && option < options.length ? undefined : 'unknown-option';
}

function proposeRefusal(
  game: Game,
  table: Table,
  move: Extract<Move, { readonly type: 'text.propose' }>,
): Rejection | undefined {
  const party = partyIndex(game, move.seat);
  if (party < 0) return 'not-offered';
  const malformed = termsRefusal(game, move.terms);
  if (malformed) return malformed;
  if (crossesOwnRedLine(game, table, party, move.terms)) return 'red-line';
  return move.whole || changesStance(table, party, move.terms) ? undefined : 'no-change';
}

function changesStance({ clauses }: Table, party: number, terms: Terms): boolean {
  for (let issue = 0; issue < clauses.length; issue++) {
    if (terms[issue] !== undefined && terms[issue] !== clauses[issue]!.brackets[party]) return true;
  }
  return false;
}

function answerRefusal(
  game: Game,
  table: Table,
  move: Extract<Move, { readonly type: 'text.answer' }>,
): Rejection | undefined {
  const party = partyIndex(game, move.seat);
  if (party < 0 || !facingOffers(game, table, move.seat).includes(move.offer)) return 'nothing-to-answer';
  const offer = table.offers[move.offer]!;
  const named = issuesOf(move.terms);
  if (named.some(issue => offer.terms[issue] === undefined)) return 'unknown-issue';
  for (const issue of named) {
    const option = move.terms[issue]!;
    const fault = option === -1 ? undefined : optionRefusal(game, issue, option);
    if (fault) return fault;
  }
  return crossesOwnRedLine(game, table, party, move.terms) ? 'red-line' : undefined;
}

export function parkRefusal(game: Game, table: Table, seat: SeatId, issue: number): Rejection | undefined {
  if (!isMediator(game, seat)) return 'not-offered';
  if (!game.issues[issue]) return 'unknown-issue';
  return isAgreed(table, issue) || table.clauses[issue]!.parked ? 'no-change' : undefined;
}

/** Initials stand under the whole deal, a clause left open at its status quo included. */
export function initialRefusal(game: Game, table: Table, seat: SeatId): Rejection | undefined {
  const party = partyIndex(game, seat);
  if (party < 0) return 'not-offered';
  if (agreedCount(table) < game.ratification.leastClauses) return 'too-few-clauses';
  if (table.initialled.includes(seat)) return 'already-initialled';
  const deal = dealOf(game, table);
  if (!crossesRedLine(game.parties[party]!.preferences, deal)) return undefined;
  return crossesRedLine(preferencesOf(game, table, party), deal) ? 'red-line' : undefined;
}

function confideRefusal(
  game: Game,
  table: Table,
  move: Extract<Move, { readonly type: 'seat.confide' }>,
): Rejection | undefined {
  if (!game.issues[move.issue]) return 'unknown-issue';
  return confidants(game, table, move.seat).includes(move.to) ? undefined : 'not-offered';
}

function probeRefusal(
  game: Game,
  table: Table,
  move: Extract<Move, { readonly type: 'seat.probe' }>,
): Rejection | undefined {
  if (!isMediator(game, move.seat)) return 'not-offered';
  if (!game.issues[move.issue]) return 'unknown-issue';
  return presentParties(game, table).includes(move.to) ? undefined : 'unknown-seat';
}

function carryRefusal(
  game: Game,
  table: Table,
  move: Extract<Move, { readonly type: 'seat.carry' }>,
): Rejection | undefined {
  if (!isMediator(game, move.seat)) return 'not-offered';
  const from = partyIndex(game, move.from);
  const to = partyIndex(game, move.to);
  if (from < 0 || to < 0 || from === to) return 'unknown-seat';
  if (!game.issues[move.issue]) return 'unknown-issue';
  return carriable(game, table, from, to).includes(move.issue) ? undefined : 'no-change';
}

/** A position taken while the capital had given way is no new crossing; only a step onto a red line is. */
function crossesOwnRedLine(game: Game, table: Table, party: number, terms: Terms): boolean {
  const held = table.clauses;
  const crosses = (redLines: Preferences['redLines']) => {
    for (let issue = 0; issue < redLines.length; issue++) {
      const option = terms[issue];
      if (option === undefined || option < 0 || redLines[issue]?.[option] !== true) continue;
      if (held[issue]!.brackets[party] !== option) return true;
    }
    return false;
  };
  if (!crosses(game.parties[party]!.preferences.redLines)) return false;
  return crosses(preferencesOf(game, table, party).redLines);
}

export function presentParties(game: Game, table: Table): readonly SeatId[] {
  const present: SeatId[] = [];
  for (const { id } of game.parties) if (!table.absent.includes(id)) present.push(id);
  return present;
}

/**
 * Whom a seat may tell something in confidence now: the mediator, outside plenary or when it has asked; each
 * other party where nobody mediates. Once an exchange.
 */
export function confidants(game: Game, table: Table, seat: SeatId): readonly SeatId[] {
  if (isMediator(game, seat)) return [];
  const secrets = table.secrets[seat]!;
  const spoken = secrets.confidences.some(
    told => told.from === seat && told.round === table.round && told.exchange === table.exchange,
  );
  if (spoken) return [];
  if (!game.mediator) return presentParties(game, table).filter(id => id !== seat);
  const open = game.mediator.formats[table.format]?.kind !== 'plenary' || secrets.asked !== undefined;
  return open ? [game.mediator.id] : [];
}
