import { readFacts } from './facts.ts';
import { type Consequence, type Effect, type Game, type Happening, partyIndex, type SeatId } from './game.ts';
import { type RandomStream, randomStream } from './random.ts';
import { clamp, nearest } from './rounding.ts';
import type { Cause, Occurrence, Table } from './table.ts';

/** A table on its way to the next: the arrays that change often are its own, everything else is replaced. */
export type Draft = {
  -readonly [Key in keyof Omit<Table, 'metrics' | 'approvals' | 'latest'>]: Table[Key];
} & { metrics: number[]; approvals: number[]; latest: Occurrence[] };

const LOWEST = 0;
const HIGHEST = 1000;

export function draftOf(table: Table): Draft {
  return { ...table, metrics: [...table.metrics], approvals: [...table.approvals], latest: [] };
}

/** Moves a metric and records why; what the ends of the scale cut off is a contribution of its own. */
export function moveMetric(draft: Draft, index: number, by: number, cause: Cause): void {
  if (by === 0) return;
  record(draft, 'metric', index, by, cause);
  draft.metrics[index] = limited(draft, 'metric', index, draft.metrics[index]! + by);
}

/** Moves a constituency's approval, and with it, by its influence, the party's support at home. */
export function moveApproval(game: Game, draft: Draft, index: number, by: number, cause: Cause): void {
  if (by === 0) return;
  record(draft, 'approval', index, by, cause);
  draft.approvals[index] = limited(draft, 'approval', index, draft.approvals[index]! + by);
  const { party, influence } = game.constituencies[index]!;
  const home = game.parties[party]!.homeSupport;
  moveMetric(draft, home, nearest((influence * by) / 100), { kind: 'home', constituency: index, of: cause });
}

function limited(draft: Draft, target: 'metric' | 'approval', index: number, value: number): number {
  const within = clamp(value, LOWEST, HIGHEST);
  if (within !== value) record(draft, target, index, within - value, { kind: 'limit' });
  return within;
}

function record(draft: Draft, target: 'metric' | 'approval', index: number, by: number, cause: Cause): void {
  draft.latest.push({ type: 'changed', contribution: { target, index, by, cause } });
}

export function applyEffects(
  game: Game,
  draft: Draft,
  effects: readonly Effect[],
  causeOf: (effect: number) => Cause,
): void {
  effects.forEach((effect, index) => {
    if ('metric' in effect) moveMetric(draft, effect.metric, effect.by, causeOf(index));
    else moveApproval(game, draft, effect.constituency, effect.by, causeOf(index));
  });
}

interface Causes {
  readonly effect: (effect: number) => Cause;
  readonly reaction: (reaction: number, effect: number) => Cause;
  readonly reacted: (who: string, reaction: number) => Occurrence;
}

/** Effects, then each reaction whose condition holds, then what changes on the map. */
export function applyConsequence(game: Game, draft: Draft, consequence: Consequence, causes: Causes): void {
  const facts = consequence.reactions.some(reaction => reaction.when) ? readFacts(game, draft) : undefined;
  applyEffects(game, draft, consequence.effects, causes.effect);
  consequence.reactions.forEach((reaction, index) => {
    if (reaction.when && facts && !reaction.when(facts)) return;
    draft.latest.push(causes.reacted(reaction.who, index));
    applyEffects(game, draft, reaction.effects, effect => causes.reaction(index, effect));
  });
  for (const { place, state } of consequence.sets) {
    draft.places = draft.places.map((now, index) => (index === place ? state : now));
    draft.latest.push({ type: 'place.set', place, state });
  }
}

/** Lets every metric that responds to a happening move, as loudly as the format of the session makes it. */
export function happen(game: Game, draft: Draft, happening: Happening, seat: SeatId): void {
  const tone = game.mediator?.formats[draft.format]?.tone ?? 1;
  game.metrics.forEach((metric, index) => {
    const by = metric.responds[happening];
    if (by === undefined || (metric.seat !== undefined && metric.seat !== seat)) return;
    moveMetric(draft, index, nearest(by * tone), { kind: 'table', happening, seat });
  });
}

/** The next draws of a named stream; the table remembers how many were taken. */
export function draw(draft: Draft, stream: string): RandomStream {
  const position = draft.draws[stream] ?? 0;
  draft.draws = { ...draft.draws, [stream]: position + 1 };
  return randomStream(draft.seed, stream, position);
}

export function spendCapital(game: Game, draft: Draft, seat: SeatId, cost: number): void {
  const party = partyIndex(game, seat);
  if (cost === 0 || party < 0) return;
  draft.capital = draft.capital.map((left, index) => (index === party ? left - cost : left));
}
