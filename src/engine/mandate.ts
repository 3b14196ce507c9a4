import { readFacts } from './facts.ts';
import type { Aim, Facts, Game } from './game.ts';
import { agreedCount } from './table.ts';
import type { View } from './view.ts';

/** What a mediator's mandate would come to if the talks ended now, by aim in its order. */
export interface MandateStanding {
  readonly holds: readonly boolean[];
  /** Whether an aim holds or fails by its gauge alone, all else being as it stands. */
  readonly hangsOnGauge: readonly boolean[];
  /** With the text as it stands ratified everywhere; undefined while too little is agreed to be signed. */
  readonly withText: readonly boolean[] | undefined;
}

/** Ids of the aims of the mediator's mandate that hold. */
export function aimsMet(game: Game, facts: Facts): readonly string[] {
  return (game.mediator?.mandate ?? []).filter(aim => aim.when(facts)).map(aim => aim.id);
}

/** How the mandate of the seat whose view it is stands, from that view alone; undefined for a party. */
export function mandateStanding(game: Game, view: View): MandateStanding | undefined {
  if (view.seat !== game.mediator?.id) return undefined;
  const signable = agreedCount(view) >= game.ratification.leastClauses;
  const ended = { ...view, over: true };
  return {
    holds: aimsCertain(game, ended),
    hangsOnGauge: game.mediator.mandate.map(aim => hangsOnGauge(game, aim, ended)),
    withText: signable ? aimsCertain(game, ratified(game, view)) : undefined,
  };
}

/** The least and the most that a gauge may stand at, in tenths. */
const EXTREMES = [0, 1000];

/** By aim, whether it holds wherever the gauges that are private to a party may stand. */
function aimsCertain(game: Game, known: View): readonly boolean[] {
  const possible = EXTREMES.map(extreme => {
    const metrics = known.metrics.map((value, at) =>
      game.metrics[at]!.seat === undefined ? value : extreme,
    );
    return readFacts(game, { ...known, metrics });
  });
  return game.mediator!.mandate.map(aim => possible.every(facts => aim.when(facts)));
}

function hangsOnGauge(game: Game, { metric, when }: Aim, known: View): boolean {
  if (metric === undefined) return false;
  const [low, high] = EXTREMES.map(extreme =>
    when(readFacts(game, { ...known, metrics: known.metrics.with(metric, extreme) })),
  );
  return low !== high;
}

function ratified(game: Game, view: View): View {
  const yes = { support: 1000, passed: true, constituencies: [] };
  return {
    ...view,
    initialled: game.parties.map(({ id }) => id),
    vote: { results: game.parties.map(() => yes) },
    over: true,
  };
}
