import type { Consequence, Effect, Game } from '../../engine/game.ts';
import type { Known } from './truth.ts';

type Entry<Value> = readonly [string, Value];
type Range = readonly [number, number];

/** What conditions can find in any game of a scenario: the numbers, options and cards there could ever be. */
export function knownFacts(game: Game, unplayable: ReadonlySet<string>): Known {
  const bargained = game.rounds.some(round => round.phases.includes('session'));
  const never = (name: string): Entry<boolean> => [name, false];
  return {
    ranges: new Map([...counts(game, bargained), ...metricRanges(game)]),
    deal: new Map(game.issues.map((issue, at) => [issue.id, optionsOf(game, at, bargained)])),
    flags: new Map([
      ...(bargained ? [] : ['initialled', 'ratified'].map(never)),
      ...game.actions
        .filter(({ id }) => unplayable.has(id))
        .flatMap(({ id, verb }) => [
          never(`${verb === 'state' ? 'said' : 'did'} ${id}`),
          never(`lately ${id}`),
        ]),
    ]),
  };
}

function counts(game: Game, bargained: boolean): ReadonlyArray<Entry<Range>> {
  const { rounds, issues, actions, events, parties } = game;
  const statements = actions.filter(({ verb }) => verb === 'state').length;
  return [
    ['round', [1, rounds.length]],
    ['rounds', [rounds.length, rounds.length]],
    ['agreed', [0, bargained ? issues.length : 0]],
    ['size said', [0, statements === 0 ? 0 : Number.POSITIVE_INFINITY]],
    ['size did', [0, actions.length === statements ? 0 : Number.POSITIVE_INFINITY]],
    ['size happened', [0, events.length === 0 ? 0 : Number.POSITIVE_INFINITY]],
    ['size lately', [0, actions.length + events.length === 0 ? 0 : Number.POSITIVE_INFINITY]],
    ['size refused', [0, parties.length]],
    ['size walked', [0, parties.length]],
    ...parties.map(({ id }): Entry<Range> => [`support ${id}`, [0, 100]]),
  ];
}

/** An option that a party cannot sign, whatever happens, is never agreed. */
function optionsOf({ issues, parties }: Game, issue: number, bargained: boolean): ReadonlySet<string> {
  const barred = parties.flatMap(({ redLines }) =>
    redLines.filter(line => line.issue === issue && !line.liftedWhen).flatMap(({ options }) => options),
  );
  const open = bargained ? issues[issue]!.options.filter((_, option) => !barred.includes(option)) : [];
  return new Set([...open, 'open']);
}

/** A gauge that nothing raises stays at or below its start, one that nothing lowers at or above it. */
function metricRanges(game: Game): ReadonlyArray<Entry<Range>> {
  const pushes = pushesOn(game);
  return game.metrics.map(({ id, start, couplings }, index) => {
    const by = couplings.length > 0 ? [-1, 1] : pushes(index);
    const least = by.some(push => push < 0) ? 0 : start / 10;
    const most = by.some(push => push > 0) ? 100 : start / 10;
    return [`metric ${id}`, [least, most]];
  });
}

/** Every amount by which something may move a metric, couplings left out. */
export function pushesOn(game: Game): (metric: number) => readonly number[] {
  const effects = effectsOf(game);
  const leaks = game.mediator?.formats.some(format => format.leak > 0) ?? false;
  return index => {
    const { drift, start, responds } = game.metrics[index]!;
    return [
      ...(drift ? [drift.toward - start] : []),
      ...Object.values(responds),
      ...effects.filter(effect => metricOf(game, effect) === index).map(({ by }) => by),
      ...(isHome(game, index) && leaks ? [-1, 1] : []),
    ];
  };
}

function isHome(game: Game, metric: number): boolean {
  return game.parties.some(party => party.homeSupport === metric);
}

/** What moves a constituency moves its party's support at home. */
function metricOf(game: Game, effect: Effect): number | undefined {
  if ('metric' in effect) return effect.metric;
  return game.parties[game.constituencies[effect.constituency]?.party ?? -1]?.homeSupport;
}

function effectsOf(game: Game): readonly Effect[] {
  const consequences: readonly Consequence[] = [
    ...game.actions,
    ...game.events,
    ...game.events.flatMap(event => event.choice?.options ?? []),
  ];
  return [
    ...game.rounds.flatMap(round => round.effects),
    ...consequences.flatMap(each => [
      ...each.effects,
      ...each.reactions.flatMap(reaction => reaction.effects),
    ]),
  ];
}
