import type { Action, Game, SeatId, Verb } from './game.ts';

export const STATEMENT_VERBS: readonly Verb[] = ['state'];
export const SESSION_VERBS: readonly Verb[] = ['offer', 'press', 'announce'];
export const CORRIDOR_VERBS: readonly Verb[] = ['act', 'consult', 'offer', 'press', 'announce'];

export interface Card {
  readonly action: Action;
  /** Its place among the actions of the game. */
  readonly index: number;
}

type Decks = Map<readonly Verb[], Map<SeatId, readonly Card[]>>;

const dealt = new WeakMap<Game, Decks>();

/** The cards a seat may ever play in a phase, named by its list of verbs; sorted out once a game. */
export function deckOf(game: Game, seat: SeatId, verbs: readonly Verb[]): readonly Card[] {
  const decks: Decks = dealt.get(game) ?? new Map();
  if (decks.size === 0) dealt.set(game, decks);
  const bySeat = decks.get(verbs) ?? new Map<SeatId, readonly Card[]>();
  if (bySeat.size === 0) decks.set(verbs, bySeat);
  const known = bySeat.get(seat);
  if (known) return known;
  const deck = game.actions
    .map((action, index) => ({ action, index }))
    .filter(({ action }) => verbs.includes(action.verb) && action.seats.includes(seat));
  bySeat.set(seat, deck);
  return deck;
}
