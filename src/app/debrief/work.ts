import { isPersonaId, type PersonaId } from '../../agents/personas/index.ts';
import { turningPoints } from '../../analysis/debrief/turning-points.ts';
import type { Frame } from '../../engine/frame.ts';
import { type Game, type SeatId, seatsOf } from '../../engine/game.ts';
import { framesOf, standpointAt } from '../../flow/frames.ts';
import { compileScenario } from '../../scenario/compile/compile-scenario.ts';
import { contested, distribution } from '../../simulate/contested.ts';
import type { Company } from '../../simulate/continuation.ts';
import { contributionsOf, QUICK, THOROUGH } from '../../simulate/contributions.ts';
import { counterpartsFor } from '../../simulate/counterparts.ts';
import { fitPersona } from '../../simulate/fit-persona.ts';
import { futureOf, manyFutures } from '../../simulate/what-if.ts';
import type { Answer, Case, Task } from './tasks.ts';

/** A case made ready. The persona that plays like the viewer is known once it has been asked for. */
export interface Study extends Case {
  readonly game: Game;
  readonly frames: readonly Frame[];
  fitted: PersonaId | undefined;
}

export function studyOf(given: Case): Study {
  const game = compileScenario(given.file, given.hash, given.cut);
  return { ...given, game, frames: framesOf(game, given.record), fitted: undefined };
}

/** Does a task bit by bit; yields the share done. */
export function* work(study: Study, task: Task): Generator<number, Answer> {
  switch (task.kind) {
    case 'fit':
      return yield* fitting(study);
    case 'turning': {
      const { record, frames } = study;
      const effort = task.quick ? QUICK : THOROUGH;
      return turningPoints(yield* contributionsOf(companyOf(study), record.seed, frames, effort));
    }
    case 'future':
      return futureOf(companyOf(study), standpointAt(study.game, study.record, task.at), task.move);
    case 'many': {
      const { game, record, viewer } = study;
      const old = record.log[task.at]!.move;
      const from = standpointAt(game, record, task.at);
      return yield* manyFutures(companyOf(study), from, [old, task.move], viewer);
    }
    case 'distribution': {
      const game = contested(study.game, task.contest);
      return yield* distribution(game, counterpartsFor(game, castingsOf(study)), study.record.seed);
    }
  }
}

function* fitting(study: Study) {
  const { game, frames, viewer, record } = study;
  const fit = yield* fitPersona(game, frames, viewer, castingsOf(study), record.seed);
  if (isPersonaId(fit.persona)) study.fitted = fit.persona;
  return fit;
}

/** Who sat at the table, by casting; in the viewer's seat the one that plays like it. */
function castingsOf({ record, viewer, fitted }: Study): Readonly<Record<SeatId, string>> {
  const seated = Object.entries(record.occupants).flatMap(([seat, occupant]) =>
    occupant.kind === 'counterpart'
      ? [[seat, `${occupant.persona}:${occupant.level ?? 'standard'}`] as const]
      : [],
  );
  return { ...Object.fromEntries(seated), ...(fitted ? { [viewer]: fitted } : {}) };
}

function companyOf(study: Study): Company {
  const { game, record } = study;
  return {
    game,
    counterparts: counterpartsFor(game, castingsOf(study)),
    persons: seatsOf(game).filter(seat => record.occupants[seat]?.kind === 'person'),
    log: record.log,
  };
}
