import type { Findings } from '../../analysis/debrief/findings.ts';
import type { Contest, Distribution, Future, ManyFutures } from '../../analysis/debrief/futures.ts';
import type { Outcome } from '../../analysis/debrief/outcome.ts';
import type { Fit } from '../../analysis/debrief/play-style.ts';
import type { Contribution } from '../../analysis/debrief/turning-points.ts';
import type { Frame } from '../../engine/frame.ts';
import type { Move } from '../../engine/move.ts';
import type { Reflection } from '../../engine/record.ts';
import type { Desk, Entry } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Persona } from '../library/start.ts';
import type { Pending } from './block.ts';

/** All that a debrief is made from. Nothing in it is hidden any more: the game is over. */
export interface DebriefInput {
  readonly findings: Findings;
  readonly frames: readonly Frame[];
  /** The log with all it brought about, whoever could see it then. */
  readonly entries: readonly Entry[];
  readonly turning: Pending<readonly Contribution[]>;
  readonly fit: Pending<Fit>;
  /** The viewer's own moves, with all else it could have done. */
  readonly decisions: readonly Decision[];
  readonly whatIf: WhatIfInput | undefined;
  readonly contest: ContestInput | undefined;
  readonly reflections: readonly Reflection[];
  /** Where this game was played on from a decision of another: how that one ended. */
  readonly original: { readonly outcome: Outcome; readonly at: number } | undefined;
}

export interface Decision {
  readonly at: number;
  readonly alternatives: readonly Move[];
}

export interface WhatIfInput {
  readonly at: number;
  readonly move: Move;
  readonly future: Pending<Future>;
  readonly many: Pending<ManyFutures>;
}

export interface ContestInput {
  readonly contest: Contest;
  readonly own: Pending<Distribution>;
  readonly contested: Pending<Distribution>;
}

/** What every presenter of the debrief reads. */
export interface Debrief {
  readonly scenario: Scenario;
  readonly desk: Desk;
  readonly input: DebriefInput;
  readonly personas: readonly Persona[];
  readonly t: Translator;
}
