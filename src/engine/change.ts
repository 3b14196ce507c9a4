import { readFacts } from './facts.ts';
import { type Consequence, type Effect, type Game, type Happening, partyIndex, type SeatId } from './game.ts';
import { lookupsOf } from './lookups.ts';
import { type RandomStream, randomStream } from './random.ts';
import { clamp, nearest } from './rounding.ts';
import type { Cause, Commitment, Occurrence, Table } from './table.ts';

/** A table to be changed field by field. */
export type Copy = { -readonly [Key in keyof Table]: Table[Key] };

/** A table on its way to the next: the arrays that change often are its own, everything else is replaced. */
export type Draft = Omit<Copy, 'metrics' | 'approvals' | 'latest'> & {
  metrics: number[];
  approvals: number[];
  latest: Occurrence[];
};

const LOWEST = 0;
const HIGHEST = 1000;

export function draftOf(table: Table): Draft {
  return copyOf(table, [...table.metrics], [...table.approvals], []);
}

/** The table after a step of the referee, to be changed field by field. */
export function stepFrom(table: Table): Copy {
  return copyOf(table, table.metrics, table.approvals, table.latest);
}

/** The same table as a new object. Every field by name, so that all tables are of one shape and quick to read. */
export function copyOf<Metrics, Approvals, Latest>(
  table: Table,
  metrics: Metrics,
  approvals: Approvals,
  latest: Latest,
): Omit<Copy, 'metrics' | 'approvals' | 'latest'> & {
  metrics: Metrics;
  approvals: Approvals;
  latest: Latest;
} {
  return {
    round: table.round,
    exchange: table.exchange,
    quiet: table.quiet,
    floor: table.floor,
    format: table.format,
    metrics,
    history: table.history,
    approvals,
    places: table.places,
    clauses: table.clauses,
    offers: table.offers,
    commitments: table.commitments,
    guarantees: table.guarantees,
    played: table.played,
    happened: table.happened,
    decisions: table.decisions,
    capital: table.capital,
    leverage: table.leverage,
    absent: table.absent,
    initialled: table.initialled,
    secrets: table.secrets,
    vote: table.vote,
    over: table.over,
    ending: table.ending,
    seed: table.seed,
    draws: table.draws,
    latest,
  };
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
  for (let index = 0; index < effects.length; index++) {
    const effect = effects[index]!;
    if ('metric' in effect) moveMetric(draft, effect.metric, effect.by, causeOf(index));
    else moveApproval(game, draft, effect.constituency, effect.by, causeOf(index));
  }
}

interface Causes {
  readonly effect: (effect: number) => Cause;
  readonly reaction: (reaction: number, effect: number) => Cause;
  readonly reacted: (who: string, reaction: number) => Occurrence;
}

/** Effects, then each reaction whose condition holds, then what changes on the map. */
export function applyConsequence(game: Game, draft: Draft, consequence: Consequence, causes: Causes): void {
  const facts = readFacts(game, draft);
  applyEffects(game, draft, consequence.effects, causes.effect);
  for (let index = 0; index < consequence.reactions.length; index++) {
    const { who, when, effects } = consequence.reactions[index]!;
    if (when && !when(facts)) continue;
    draft.latest.push(causes.reacted(who, index));
    applyEffects(game, draft, effects, effect => causes.reaction(index, effect));
  }
  for (const { place, state } of consequence.sets) {
    if (draft.places[place] === state) continue;
    draft.places = replaced(draft.places, place, state);
    draft.latest.push({ type: 'place.set', place, state });
  }
}

/** Lets every metric that responds to a happening move, as loudly as the format of the session makes it. */
export function happen(game: Game, draft: Draft, happening: Happening, seat: SeatId): void {
  const responses = lookupsOf(game).responses.get(happening);
  if (!responses) return;
  const tone = toneOf(game, draft);
  for (const { metric, by, seat: owner } of responses) {
    if (owner === undefined || owner === seat)
      moveMetric(draft, metric, nearest(by * tone), { kind: 'table', happening, seat });
  }
}

function toneOf(game: Game, { format }: Draft): number {
  return (format >= 0 ? game.mediator?.formats[format]?.tone : undefined) ?? 1;
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
  const capital = [...draft.capital];
  capital[party]! -= cost;
  draft.capital = capital;
}

/** A list with one item put in the place of another. */
export function replaced<Item>(list: readonly Item[], index: number, item: Item): readonly Item[] {
  const next = [...list];
  next[index] = item;
  return next;
}

/** Lets public commitments lapse with honour. */
export function freeCommitments(draft: Draft, isMeant: (commitment: Commitment) => boolean): void {
  const commitments: Commitment[] = [];
  for (const each of draft.commitments) {
    const { seat, issue, options, action } = each;
    commitments.push(isMeant(each) ? { seat, issue, options, action, freed: true } : each);
  }
  draft.commitments = commitments;
}
