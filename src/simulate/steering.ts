import type { SeatId } from '../engine/game.ts';
import type { Move, Opening } from '../engine/move.ts';
import type { View } from '../engine/view.ts';
import type { Counterpart } from '../flow/conduct.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import type { GameSummary } from './summary.ts';

/** One way to take a key decision. Whatever else the seat does, it does as its persona would. */
export interface Choice {
  readonly seat: SeatId;
  /** An action to play at the first chance, or never; or what to answer when an event asks. */
  readonly take:
    | { readonly kind: 'play' | 'leave'; readonly action: string }
    | { readonly kind: 'decide'; readonly event: string; readonly option: string };
}

/** A decision that a scenario marks as key, and two ways to take it. */
export interface KeyDecision {
  readonly id: string;
  readonly seat: SeatId;
  readonly ways: readonly [Choice, Choice];
  readonly names: readonly [string, string];
}

/** What swapping one choice did, over the games in which it came up; shares in points of a hundred. */
export interface Swing {
  readonly decision: KeyDecision;
  readonly games: number;
  /** The ending whose share moved most, and by how much from the first way to the second. */
  readonly ending: string;
  readonly by: number;
  /** How much of the whole distribution moved. */
  readonly moved: number;
}

/** The marked decisions of a file: cards played or left, and every two answers to an event. */
export function keyDecisions(file: ScenarioFile): readonly KeyDecision[] {
  const cards = file.actions
    .filter(action => action.key)
    .map(({ id, seats }): KeyDecision => {
      const way = (kind: 'play' | 'leave'): Choice => ({ seat: seats[0]!, take: { kind, action: id } });
      return { id, seat: seats[0]!, ways: [way('leave'), way('play')], names: ['left', 'played'] };
    });
  const answers = file.events
    .filter(event => event.key)
    .flatMap(({ id, choice }) => {
      if (!choice) return [];
      const way = (option: string): Choice => ({
        seat: choice.seat,
        take: { kind: 'decide', event: id, option },
      });
      return pairs(choice.options.map(option => option.id)).map(([one, other]): KeyDecision => {
        return { id, seat: choice.seat, ways: [way(one), way(other)], names: [one, other] };
      });
    });
  return [...cards, ...answers];
}

/** The counterpart held to one choice. */
export function chosen({ take }: Choice, counterpart: Counterpart): Counterpart {
  return (view: View, openings: readonly Opening[], random) => {
    const meant = openings.find((opening): opening is Meant => isMeant(take, opening));
    if (take.kind !== 'leave') return meant ?? counterpart(view, openings, random);
    const others = openings.filter(opening => opening !== meant);
    return counterpart(view, others, random);
  };
}

type Meant = Extract<
  Move,
  { readonly type: 'event.decide' | 'statement.make' | 'card.play' | 'corridor.choose' }
>;

function isMeant(take: Choice['take'], opening: Opening): boolean {
  if (take.kind !== 'decide') return 'action' in opening && opening.action === take.action;
  return opening.type === 'event.decide' && opening.event === take.event && opening.option === take.option;
}

/** Compares two runs of the same seeds that differ in one choice, over the games in which it came up in the second. */
export function swingOf(
  decision: KeyDecision,
  came: (summary: GameSummary) => boolean,
  [first, second]: readonly [readonly GameSummary[], readonly GameSummary[]],
): Swing {
  const at = new Set(second.filter(came).map(({ index }) => index));
  const [before, after] = [first, second].map(run => sharesOf(run.filter(({ index }) => at.has(index))));
  const endings = [...new Set([...before!.keys(), ...after!.keys()])];
  const shifts = endings.map(id => ({ id, by: (after!.get(id) ?? 0) - (before!.get(id) ?? 0) }));
  const most = shifts.reduce((best, each) => (Math.abs(each.by) > Math.abs(best.by) ? each : best), {
    id: '',
    by: 0,
  });
  const moved = shifts.reduce((sum, { by }) => sum + Math.abs(by), 0) / 2;
  return { decision, games: at.size, ending: most.id, by: tenth(most.by), moved: tenth(moved) };
}

function sharesOf(summaries: readonly GameSummary[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const { ending } of summaries) shares.set(ending, (shares.get(ending) ?? 0) + 100 / summaries.length);
  return shares;
}

function pairs<T>(items: readonly T[]): ReadonlyArray<readonly [T, T]> {
  return items.flatMap((one, at) => items.slice(at + 1).map(other => [one, other] as const));
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
