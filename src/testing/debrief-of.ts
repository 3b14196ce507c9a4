import { findingsOf } from '../analysis/debrief/findings.ts';
import type { Answers, Task } from '../app/debrief/tasks.ts';
import { type Study, studyOf, work } from '../app/debrief/work.ts';
import { framesOf } from '../flow/frames.ts';
import { recordOf, type Sitting } from '../flow/sitting.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { allAlternatives } from '../simulate/alternatives.ts';
import type { DebriefInput } from '../view/debrief/input.ts';

/** An ended game made ready to be asked about, without a worker. */
export function studyOfGame({ file, game }: Scenario, sitting: Sitting): Study {
  const { hash, cut } = game;
  return studyOf({ file, hash, cut, record: recordOf(sitting), viewer: sitting.viewer });
}

/** Does a task to its end. */
export function finish<Kind extends Task['kind']>(
  study: Study,
  task: Extract<Task, { readonly kind: Kind }>,
): Answers[Kind] {
  const steps = work(study, task);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value as Answers[Kind];
  }
}

/** What the debrief of an ended game is made from; with the answers that take longer where they are asked for. */
export function debriefOf(scenario: Scenario, sitting: Sitting, whole = false): DebriefInput {
  const { game } = scenario;
  const frames = framesOf(game, recordOf(sitting));
  const study = studyOfGame(scenario, sitting);
  const nothingYet = { done: false, share: 0.4 } as const;
  return {
    findings: findingsOf(game, frames, sitting.guesses),
    frames,
    entries: sitting.entries,
    fit: whole ? { done: true, value: finish(study, { kind: 'fit' }) } : nothingYet,
    turning: whole ? { done: true, value: finish(study, { kind: 'turning', quick: true }) } : nothingYet,
    decisions: frames
      .filter(({ move }) => 'seat' in move && move.seat === sitting.viewer)
      .map(frame => ({ at: frame.index, alternatives: allAlternatives(game, frame) })),
    whatIf: undefined,
    contest: undefined,
    reflections: sitting.reflections,
    original: undefined,
  };
}
