import { type Findings, findingsOf } from '../../analysis/debrief/findings.ts';
import {
  type Contest,
  type Distribution,
  type Future,
  type ManyFutures,
  UNCONTESTED,
} from '../../analysis/debrief/futures.ts';
import { outcomeOf } from '../../analysis/debrief/outcome.ts';
import type { Frame } from '../../engine/frame.ts';
import type { Move } from '../../engine/move.ts';
import type { GameRecord } from '../../engine/record.ts';
import { framesOf } from '../../flow/frames.ts';
import { recordOf, type Sitting } from '../../flow/sitting.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { allAlternatives } from '../../simulate/alternatives.ts';
import type { Pending } from '../../view/debrief/block.ts';
import type { DebriefInput, Decision } from '../../view/debrief/input.ts';
import type { DebriefIntent } from '../../view/page-model.ts';
import { type Analyst, hireAnalyst } from './analyst.ts';
import { chairSitting, playOnSitting } from './reopened.ts';

type Slow = Pick<DebriefInput, 'turning' | 'fit' | 'whatIf' | 'contest'>;

/** One ended game under debrief: what is found at once, and what arrives. */
interface Session {
  readonly log: Sitting['log'];
  readonly viewer: Sitting['viewer'];
  readonly record: GameRecord;
  readonly findings: Findings;
  readonly frames: readonly Frame[];
  readonly decisions: readonly Decision[];
  readonly analyst: Analyst;
  slow: Slow;
  /** Calls off what was asked for last. */
  stop: () => void;
}

interface Original {
  readonly record: GameRecord;
  readonly outcome: ReturnType<typeof outcomeOf>;
  readonly at: number;
}

export interface Debriefing {
  input(scenario: Scenario, sitting: Sitting): DebriefInput;
  /** Requests that the debrief answers itself. */
  act(intent: Extract<DebriefIntent, { type: 'debrief.rewind' | 'debrief.stop' | 'debrief.contest' }>): void;
  /** The same game from one of its decisions, or from another seat, ready to be played. */
  reopen(
    scenario: Scenario,
    sitting: Sitting,
    intent: Extract<DebriefIntent, { type: 'debrief.play-on' | 'debrief.chair' }>,
  ): Sitting | undefined;
}

const NOTHING_YET = { done: false, share: 0 } as const;

/** Keeps the debrief of the game that has just ended; `onChange` is called when more of it is known. */
export function createDebriefing(onChange: () => void, onFault: (error: unknown) => void): Debriefing {
  let session: Session | undefined;
  let original: Original | undefined;
  const update = (patch: Partial<Slow>) => {
    if (!session) return;
    session.slow = { ...session.slow, ...patch };
    onChange();
  };
  const close = () => {
    session?.analyst.dismiss();
    session = undefined;
  };
  return {
    input(scenario, sitting) {
      if (session?.log !== sitting.log || session.viewer !== sitting.viewer) {
        close();
        session = openSession(scenario, sitting, onFault);
        session.analyst.ask({ kind: 'fit' }, fit => update({ fit }));
        session.analyst.ask({ kind: 'turning', quick: false }, turning => update({ turning }));
      }
      return inputOf(session, sitting, original);
    },
    act(intent) {
      if (!session) return;
      session.stop();
      if (intent.type === 'debrief.rewind')
        session.stop = rewind(session.analyst, intent.at, intent.move, update);
      else if (intent.type === 'debrief.contest')
        session.stop = contest(session.analyst, intent.contest, update);
      else update({ whatIf: undefined, contest: undefined });
    },
    reopen({ game, file }, sitting, intent) {
      const last = session?.frames.at(-1);
      if (!session || !last) return undefined;
      const { record, slow } = session;
      const likeness = slow.fit.done ? slow.fit.value.persona : undefined;
      if (intent.type === 'debrief.chair')
        return chairSitting({ game, file }, sitting, intent.seat, likeness);
      original = { record, outcome: outcomeOf(game, last.after), at: intent.at };
      return playOnSitting({ game, file }, record, intent.at);
    },
  };
}

function openSession(scenario: Scenario, sitting: Sitting, onFault: (error: unknown) => void): Session {
  const { game } = scenario;
  const record = recordOf(sitting);
  const frames = framesOf(game, record);
  const { hash, cut } = game;
  return {
    log: sitting.log,
    viewer: sitting.viewer,
    record,
    findings: findingsOf(game, frames, sitting.guesses),
    frames,
    decisions: decisionsOf(game, frames, sitting.viewer),
    analyst: hireAnalyst({ file: scenario.file, hash, cut, record, viewer: sitting.viewer }, onFault),
    slow: { turning: NOTHING_YET, fit: NOTHING_YET, whatIf: undefined, contest: undefined },
    stop: () => {},
  };
}

function decisionsOf(game: Scenario['game'], frames: readonly Frame[], seat: string): readonly Decision[] {
  return frames
    .filter(({ move }) => 'seat' in move && move.seat === seat)
    .map(frame => ({ at: frame.index, alternatives: allAlternatives(game, frame) }));
}

function inputOf(session: Session, sitting: Sitting, original: Original | undefined): DebriefInput {
  const { findings, frames, decisions, slow, log } = session;
  return {
    findings,
    frames,
    entries: sitting.entries,
    decisions,
    ...slow,
    reflections: sitting.reflections,
    original: original && branchesFrom(original, log) ? original : undefined,
  };
}

/** Whether a game was played on from a decision of another. */
function branchesFrom({ record, at }: Original, log: Sitting['log']): boolean {
  return log !== record.log && log.slice(0, at).every((logged, index) => logged === record.log[index]);
}

type Update = (patch: Partial<Slow>) => void;

function rewind(analyst: Analyst, at: number, move: Move, update: Update): () => void {
  const parts: { future: Pending<Future>; many: Pending<ManyFutures> } = {
    future: NOTHING_YET,
    many: NOTHING_YET,
  };
  const tell = () => update({ whatIf: { at, move, ...parts } });
  tell();
  const calls = [
    analyst.ask({ kind: 'future', at, move }, future => {
      parts.future = future;
      tell();
    }),
    analyst.ask({ kind: 'many', at, move }, many => {
      parts.many = many;
      tell();
    }),
  ];
  return () => {
    for (const callOff of calls) callOff();
  };
}

function contest(analyst: Analyst, contested: Contest, update: Update): () => void {
  const parts: { own: Pending<Distribution>; contested: Pending<Distribution> } = {
    own: NOTHING_YET,
    contested: NOTHING_YET,
  };
  const tell = () => update({ contest: { contest: contested, ...parts } });
  tell();
  const calls = [
    analyst.ask({ kind: 'distribution', contest: UNCONTESTED }, own => {
      parts.own = own;
      tell();
    }),
    analyst.ask({ kind: 'distribution', contest: contested }, other => {
      parts.contested = other;
      tell();
    }),
  ];
  return () => {
    for (const callOff of calls) callOff();
  };
}
