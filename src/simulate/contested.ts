import type { Assumption, Contest, Distribution } from '../analysis/debrief/futures.ts';
import { type Outcome, outcomeOf } from '../analysis/debrief/outcome.ts';
import { type Consequence, type Effect, type Game, type SeatId, seatsOf } from '../engine/game.ts';
import { nearest } from '../engine/rounding.ts';
import type { Counterpart } from '../flow/conduct.ts';
import { playGame } from './play.ts';
import { countEndings } from './what-if.ts';

/** The same game under other assumptions. */
export function contested(game: Game, contest: Contest): Game {
  const share = (assumption: Assumption) => contest[assumption] / 100;
  return {
    ...game,
    actions: game.actions.map(action => ({ ...action, ...scaled(action, share('cards')) })),
    events: game.events.map(event => ({
      ...event,
      ...scaled(event, share('events')),
      hazard: facts => event.hazard(facts) * share('hazards'),
    })),
    metrics: game.metrics.map(metric => ({
      ...metric,
      drift: metric.drift && { ...metric.drift, rate: metric.drift.rate * share('drift') },
      couplings: metric.couplings.map(each => ({ ...each, rate: each.rate * share('drift') })),
    })),
    parties: game.parties.map(party => ({
      ...party,
      reservationTerms: party.reservationTerms.map(term => ({
        ...term,
        cost: term.cost * share('war-cost'),
      })),
    })),
    aftermath: { ...game.aftermath, hazard: game.aftermath.hazard * share('truce-hazard') },
    ratification: {
      ...game.ratification,
      thresholds: game.ratification.thresholds.map(threshold => threshold + 10 * contest.thresholds),
    },
  };
}

function scaled(
  { effects, reactions }: Consequence,
  share: number,
): Pick<Consequence, 'effects' | 'reactions'> {
  const scale = (effect: Effect): Effect => ({ ...effect, by: nearest(effect.by * share) });
  return {
    effects: effects.map(scale),
    reactions: reactions.map(reaction => ({ ...reaction, effects: reaction.effects.map(scale) })),
  };
}

/** Plays games of these seeds between the counterparts. Yields the share done. */
export function* distribution(
  game: Game,
  counterparts: Readonly<Record<SeatId, Counterpart>>,
  seed: string,
  games = 60,
): Generator<number, Distribution> {
  const outcomes: Outcome[] = [];
  for (let at = 0; at < games; at++) {
    outcomes.push(outcomeOf(game, playGame(game, `${seed}~${at}`, counterparts).referee.table));
    yield (at + 1) / games;
  }
  const mean = (of: (outcome: Outcome) => number) =>
    nearest(outcomes.reduce((sum, outcome) => sum + of(outcome), 0) / games);
  return {
    games,
    endings: countEndings(outcomes),
    ratified: outcomes.filter(outcome => outcome.ratified).length,
    means: seatsOf(game).map((_, seat) => mean(outcome => outcome.values[seat]!)),
    survival: mean(outcome => outcome.survival),
  };
}
