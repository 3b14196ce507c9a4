import {
  type Action,
  type Game,
  HAPPENINGS,
  type Happening,
  type PhaseName,
  type SeatId,
  seatsOf,
  type Verb,
} from './game.ts';
import { remembered } from './remembered.ts';

/** What the rules look up at every move, worked out once a game. */
export interface Lookups {
  /** Place of each metric, action and event by its id. */
  readonly metrics: ReadonlyMap<string, number>;
  readonly actions: ReadonlyMap<string, number>;
  readonly events: ReadonlyMap<string, number>;
  /** The constituencies of each party. */
  readonly homes: ReadonlyArray<readonly number[]>;
  readonly decks: ReadonlyMap<SeatId, Decks>;
  readonly responses: ReadonlyMap<Happening, readonly Response[]>;
  /** A record of facts to copy and fill in, so that all of a game have one shape. */
  readonly blankDeal: Readonly<Record<string, string>>;
}

/** The cards a seat may ever play in a phase. */
export type Decks = Readonly<Record<PhaseName, readonly Card[]>>;

export interface Card {
  readonly action: Action;
  /** Its place among the actions of the game. */
  readonly index: number;
}

/** How a metric responds to a happening; to that of its own seat alone, where it belongs to one. */
export interface Response {
  readonly metric: number;
  readonly by: number;
  readonly seat: SeatId | undefined;
}

export const VERBS: Readonly<Record<PhaseName, readonly Verb[]>> = {
  statements: ['state'],
  session: ['offer', 'press', 'announce'],
  corridors: ['act', 'consult', 'offer', 'press', 'announce'],
};

/** Whether a seat may ever play an action in a phase. */
export function isInDeck(action: Action, seat: SeatId, phase: PhaseName): boolean {
  return VERBS[phase].includes(action.verb) && action.seats.includes(seat);
}

const known = new WeakMap<Game, Lookups>();

export const lookupsOf = remembered<Game, void, Lookups>(game => {
  const lookups = known.get(game) ?? lookUp(game);
  known.set(game, lookups);
  return lookups;
});

function lookUp(game: Game): Lookups {
  return {
    metrics: new Map(game.metrics.map(({ id }, index) => [id, index])),
    actions: new Map(game.actions.map(({ id }, index) => [id, index])),
    events: new Map(game.events.map(({ id }, index) => [id, index])),
    homes: game.parties.map((_, party) => homesOf(game, party)),
    decks: new Map(seatsOf(game).map(seat => [seat, decksOf(game, seat)])),
    responses: responsesOf(game),
    blankDeal: Object.fromEntries(game.issues.map(({ id }) => [id, ''])),
  };
}

function homesOf(game: Game, party: number): readonly number[] {
  return game.constituencies.flatMap((each, index) => (each.party === party ? [index] : []));
}

function decksOf(game: Game, seat: SeatId): Decks {
  const deck = (phase: PhaseName) =>
    game.actions
      .map((action, index) => ({ action, index }))
      .filter(card => isInDeck(card.action, seat, phase));
  return { statements: deck('statements'), session: deck('session'), corridors: deck('corridors') };
}

function responsesOf(game: Game): ReadonlyMap<Happening, readonly Response[]> {
  const responses = new Map<Happening, Response[]>();
  game.metrics.forEach(({ responds, seat }, metric) => {
    for (const happening of HAPPENINGS) {
      const by = responds[happening];
      if (by !== undefined)
        responses.set(happening, [...(responses.get(happening) ?? []), { metric, by, seat }]);
    }
  });
  return responses;
}
