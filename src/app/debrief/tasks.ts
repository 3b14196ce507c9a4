import type { Contest, Distribution, Future, ManyFutures } from '../../analysis/debrief/futures.ts';
import type { Fit } from '../../analysis/debrief/play-style.ts';
import type { Contribution } from '../../analysis/debrief/turning-points.ts';
import type { SeatId } from '../../engine/game.ts';
import type { Move } from '../../engine/move.ts';
import type { GameRecord } from '../../engine/record.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';

/** A game to be thought about: a checked scenario and a record that replays. */
export interface Case {
  readonly file: ScenarioFile;
  readonly hash: string;
  readonly cut: string | undefined;
  readonly record: GameRecord;
  /** The seat whose play is measured. */
  readonly viewer: SeatId;
}

/** What takes longer than a frame, by kind. */
export type Task =
  | { readonly kind: 'fit' }
  | { readonly kind: 'turning'; readonly quick: boolean }
  | { readonly kind: 'future'; readonly at: number; readonly move: Move }
  | { readonly kind: 'many'; readonly at: number; readonly move: Move }
  | { readonly kind: 'distribution'; readonly contest: Contest };

export interface Answers {
  readonly fit: Fit;
  readonly turning: readonly Contribution[];
  readonly future: Future;
  readonly many: ManyFutures;
  readonly distribution: Distribution;
}

export type Answer = Answers[Task['kind']];

export type Request =
  | { readonly type: 'open'; readonly case: Case }
  | { readonly type: 'ask'; readonly id: number; readonly task: Task }
  | { readonly type: 'drop'; readonly id: number };

export type Report =
  | { readonly type: 'progress'; readonly id: number; readonly share: number }
  | { readonly type: 'answer'; readonly id: number; readonly answer: Answer };
