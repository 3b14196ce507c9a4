import { readFacts } from '../engine/facts.ts';
import type {
  Action,
  Constituency,
  Facts,
  Game,
  GameEvent,
  GaugeRole,
  Mediator,
  Party,
} from '../engine/game.ts';
import type { View } from '../engine/view.ts';

export type PublicParty = Pick<Party, 'id' | 'side' | 'homeSupport' | 'credibility'>;

/** A card as the room knows it: who may play it, what it costs and says; not how much it does. */
export interface PublicAction
  extends Pick<
    Action,
    | 'id'
    | 'verb'
    | 'seats'
    | 'capital'
    | 'leverage'
    | 'goldstein'
    | 'commits'
    | 'frees'
    | 'sweetens'
    | 'consults'
  > {
  /** Its place among the cards. */
  readonly index: number;
  /** Whether it may be played for what has lately happened, and on no other day. */
  readonly answersTo: (view: View) => boolean;
}

/** An event's options with the direction, not the size, of what each does to the gauges. */
export interface PublicEvent {
  readonly id: string;
  readonly options: ReadonlyArray<{ readonly id: string; readonly stirs: readonly Stir[] }>;
}

export interface Stir {
  readonly metric: number;
  readonly sign: number;
}

/** What every seat may know of a game before it begins: no points, red lines, reservation values or effect sizes. */
export interface PublicGame extends Pick<Game, 'id' | 'issues' | 'metrics' | 'tension' | 'rounds'> {
  readonly parties: readonly PublicParty[];
  readonly mediator: Pick<Mediator, 'id' | 'leverage' | 'formats'> | undefined;
  readonly constituencies: ReadonlyArray<Pick<Constituency, 'id' | 'party' | 'influence'>>;
  readonly actions: readonly PublicAction[];
  readonly events: readonly PublicEvent[];
  readonly leastClauses: number;
  /** Places of the gauges the talks are felt by, −1 where the scenario has none. */
  readonly gauges: Readonly<Record<GaugeRole, number>>;
  /** Rounds with a session before each round, and in all. */
  readonly sessionsBefore: readonly number[];
  /** Place of each card by its id. */
  readonly actionIndex: ReadonlyMap<string, number>;
}

const known = new WeakMap<Game, PublicGame>();

/** The public part of a game; the same object for the same game. */
export function publicGame(game: Game): PublicGame {
  const cached = known.get(game);
  if (cached) return cached;
  const shared = publish(game);
  known.set(game, shared);
  return shared;
}

function publish(game: Game): PublicGame {
  const { id, issues, metrics, tension, rounds, mediator } = game;
  return {
    id,
    issues,
    metrics,
    tension,
    rounds,
    parties: game.parties.map(p => ({
      id: p.id,
      side: p.side,
      homeSupport: p.homeSupport,
      credibility: p.credibility,
    })),
    mediator: mediator && { id: mediator.id, leverage: mediator.leverage, formats: mediator.formats },
    constituencies: game.constituencies.map(c => ({ id: c.id, party: c.party, influence: c.influence })),
    actions: game.actions.map((action, index) => publicAction(game, action, index)),
    events: game.events.map(publicEvent),
    leastClauses: game.ratification.leastClauses,
    gauges: { trust: gaugeOf(game, 'trust'), violence: gaugeOf(game, 'violence') },
    sessionsBefore: sessionsBefore(game),
    actionIndex: new Map(game.actions.map((action, index) => [action.id, index])),
  };
}

function gaugeOf(game: Game, role: GaugeRole): number {
  return game.metrics.findIndex(metric => metric.standsFor === role);
}

function sessionsBefore(game: Game): readonly number[] {
  const sessions = [0];
  for (const { phases } of game.rounds) {
    sessions.push(sessions[sessions.length - 1]! + (phases.includes('session') ? 1 : 0));
  }
  return sessions;
}

function publicAction(game: Game, action: Action, index: number): PublicAction {
  const { id, verb, seats, capital, leverage, goldstein, commits, frees, sweetens, consults } = action;
  return {
    index,
    id,
    verb,
    seats,
    capital,
    leverage,
    goldstein,
    commits,
    frees,
    sweetens,
    consults,
    answersTo: view => isOccasioned(action, readFacts(game, view)),
  };
}

function isOccasioned({ when = () => true }: Action, facts: Facts): boolean {
  const uneventful: Facts = Object.create(facts, { lately: { value: [] } });
  return when(facts) && !when(uneventful);
}

function publicEvent(event: GameEvent): PublicEvent {
  const options = event.choice?.options ?? [];
  return {
    id: event.id,
    options: options.map(option => ({
      id: option.id,
      stirs: option.effects.flatMap(effect =>
        'metric' in effect ? [{ metric: effect.metric, sign: Math.sign(effect.by) }] : [],
      ),
    })),
  };
}
