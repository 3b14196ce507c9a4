import { applyConsequence, type Draft, draftOf, freeCommitments, happen, spendCapital } from './change.ts';
import { type Action, type Game, isMediator, partyIndex, type SeatId } from './game.ts';
import { applyEvent, decideEvent } from './happenings.ts';
import { lookupsOf } from './lookups.ts';
import type { Move } from './move.ts';
import { voteAtHome } from './ratification.ts';
import { closeRound, openRound } from './rounds.ts';
import { agreedCount, type Confidence, type Secrets, type Table } from './table.ts';
import { answerOffer, carryClause, parkClause, proposeTerms, tableDraft } from './text.ts';

/** The table after a legal move, with what it brought about in `latest`. Ask `refusalOf` first. */
export function apply(game: Game, table: Table, move: Move): Table {
  const draft = draftOf(table);
  make(game, draft, move);
  return draft;
}

function make(game: Game, draft: Draft, move: Move): void {
  switch (move.type) {
    case 'round.open':
      return openRound(game, draft);
    case 'round.close':
      return closeRound(game, draft);
    case 'capitals.vote':
      return voteAtHome(game, draft);
    case 'event.inject':
      return applyEvent(
        game,
        draft,
        game.events.findIndex(event => event.id === move.event),
      );
    case 'event.decide':
      return decideEvent(game, draft, move);
    case 'session.convene':
      return convene(game, draft, move.format);
    case 'seat.confide':
      return confide(game, draft, move);
    case 'corridor.choose':
      return chooseInCorridor(draft, move.seat, actionIndex(game, move.action));
    case 'corridor.rest':
      return chooseInCorridor(draft, move.seat, -1);
    case 'party.return':
      return comeBack(game, draft, move.seat);
    default:
      if (move.type !== 'turn.pass') draft.quiet = false;
      makeTurn(game, draft, move);
      leaveFloor(draft, move.seat);
  }
}

type TurnMove = Exclude<
  Move,
  {
    readonly type:
      | 'round.open'
      | 'round.close'
      | 'capitals.vote'
      | 'event.inject'
      | 'event.decide'
      | 'session.convene'
      | 'seat.confide'
      | 'corridor.choose'
      | 'corridor.rest'
      | 'party.return';
  }
>;

function makeTurn(game: Game, draft: Draft, move: TurnMove): void {
  switch (move.type) {
    case 'statement.make':
      draft.latest.push({ type: 'statement.made', seat: move.seat, action: actionIndex(game, move.action) });
      return playCard(game, draft, move.seat, actionIndex(game, move.action));
    case 'card.play':
      return playCard(game, draft, move.seat, actionIndex(game, move.action));
    case 'text.propose':
      return proposeTerms(game, draft, move.seat, move.terms, move.whole);
    case 'text.answer':
      return answerOffer(game, draft, move.seat, move.offer, move.terms);
    case 'text.draft':
      return tableDraft(game, draft, move.seat, move.terms);
    case 'text.park':
      return parkClause(draft, move.issue);
    case 'text.initial':
      return initial(game, draft, move.seat);
    case 'seat.probe':
      return probe(draft, move.seat, move.to, move.issue);
    case 'seat.carry':
      return carryClause(game, draft, move);
    case 'party.walk-out':
      return walkOut(game, draft, move.seat);
    case 'statement.skip':
      return void draft.latest.push({ type: 'passed', seat: move.seat });
    case 'turn.pass':
      return pass(game, draft, move.seat);
  }
}

/** Silence at the table is felt, but not that of a seat that can only wait for the initials of others. */
function pass(game: Game, draft: Draft, seat: SeatId): void {
  draft.latest.push({ type: 'passed', seat });
  const isHostOfAgreement = isMediator(game, seat) && agreedCount(draft) === game.issues.length;
  if (!isHostOfAgreement && !draft.initialled.includes(seat)) happen(game, draft, 'passed', seat);
}

/** A card's cost, effects, reactions and lasting marks. Also what the corridor reveal does, seat by seat. */
export function playCard(game: Game, draft: Draft, seat: SeatId, index: number): void {
  const action = game.actions[index]!;
  spendCapital(game, draft, seat, action.capital);
  if (isMediator(game, seat)) draft.leverage -= action.leverage;
  draft.played = [...draft.played, { action: index, seat, round: draft.round }];
  if (action.verb !== 'state') draft.latest.push({ type: 'action.played', seat, action: index });
  leaveMarks(draft, seat, action, index);
  applyConsequence(game, draft, action, {
    effect: effect => ({ kind: 'action', action: index, seat, effect }),
    reaction: (reaction, effect) => ({ kind: 'reaction', action: index, seat, reaction, effect }),
    reacted: (who, reaction) => ({ type: 'reacted', who, action: index, reaction }),
  });
  if (action.frees.length > 0)
    freeCommitments(draft, each => action.frees.includes(partyIndex(game, each.seat)));
}

function leaveMarks(draft: Draft, seat: SeatId, action: Action, index: number): void {
  if (action.commits) {
    const { issue, options } = action.commits;
    draft.commitments = [...draft.commitments, { seat, issue, options, action: index, freed: false }];
  }
  if (action.sweetens.length > 0) draft.guarantees = [...draft.guarantees, ...action.sweetens];
  if (action.consults !== undefined) {
    const own = secretsOf(draft, seat);
    own.consulted = [...own.consulted, action.consults];
    draft.latest.push({ type: 'consulted', seat, constituency: action.consults });
  }
}

/** What only one seat knows, to be changed. */
function secretsOf(draft: Draft, seat: SeatId): { -readonly [Key in keyof Secrets]: Secrets[Key] } {
  const { confidences, consulted, corridor, asked } = draft.secrets[seat]!;
  const own = { confidences, consulted, corridor, asked };
  draft.secrets = { ...draft.secrets, [seat]: own };
  return own;
}

function leaveFloor(draft: Draft, seat: SeatId): void {
  draft.floor = draft.floor.filter(each => each !== seat);
  if (draft.secrets[seat]?.asked) secretsOf(draft, seat).asked = undefined;
}

function convene(game: Game, draft: Draft, format: string): void {
  draft.format = game.mediator?.formats.findIndex(each => each.id === format) ?? -1;
  draft.latest.push({ type: 'session.convened', format: draft.format });
}

function confide(game: Game, draft: Draft, move: Extract<Move, { readonly type: 'seat.confide' }>): void {
  const { seat, to, issue, claim } = move;
  const party = partyIndex(game, seat);
  const told: Confidence = {
    from: seat,
    to,
    issue,
    claim,
    stance: draft.clauses[issue]!.brackets[party]!,
    round: draft.round,
    exchange: draft.exchange,
  };
  for (const each of [seat, to]) {
    const own = secretsOf(draft, each);
    own.confidences = [...own.confidences, told];
  }
  secretsOf(draft, seat).asked = undefined;
  draft.quiet = false;
  draft.latest.push({ type: 'confided', from: seat, to, issue, claim });
  happen(game, draft, 'confided', seat);
}

function probe(draft: Draft, by: SeatId, to: SeatId, issue: number): void {
  secretsOf(draft, to).asked = { by, issue };
  draft.latest.push({ type: 'probed', by, to, issue });
}

function initial(game: Game, draft: Draft, seat: SeatId): void {
  draft.initialled = [...draft.initialled, seat];
  const complete = game.parties.every(party => draft.initialled.includes(party.id));
  draft.latest.push({ type: 'initialled', seat, complete });
  happen(game, draft, 'initialled', seat);
}

function walkOut(game: Game, draft: Draft, seat: SeatId): void {
  draft.absent = [...draft.absent, seat];
  draft.floor = [];
  draft.latest.push({ type: 'walked.out', seat });
  happen(game, draft, 'walked-out', seat);
}

function comeBack(game: Game, draft: Draft, seat: SeatId): void {
  draft.absent = draft.absent.filter(each => each !== seat);
  draft.latest.push({ type: 'returned', seat });
  happen(game, draft, 'returned', seat);
  chooseInCorridor(draft, seat, -1);
}

function chooseInCorridor(draft: Draft, seat: SeatId, action: number): void {
  secretsOf(draft, seat).corridor = action;
  leaveFloor(draft, seat);
}

/** Everybody's corridor choices come to light together, in seat order. */
export function revealCorridors(game: Game, table: Table): Table {
  const draft = draftOf(table);
  draft.latest.push(...table.latest);
  for (const seat of Object.keys(draft.secrets)) {
    const chosen = draft.secrets[seat]!.corridor;
    if (chosen !== undefined && chosen >= 0) playCard(game, draft, seat, chosen);
    secretsOf(draft, seat).corridor = undefined;
  }
  return draft;
}

function actionIndex(game: Game, id: string): number {
  return lookupsOf(game).actions.get(id) ?? -1;
}
