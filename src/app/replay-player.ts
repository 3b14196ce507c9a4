import type { GameRecord } from '../engine/record.ts';
import type { Desk } from '../flow/desk.ts';
import { readableMoves } from '../flow/record.ts';
import { encodeReplay } from '../flow/replay-code.ts';
import { personsOf, type Sitting } from '../flow/sitting.ts';
import { EVERYBODY, positionsOf, watchableSeats, watchDesk } from '../flow/watching.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { PageModel, ReplayIntent } from '../view/page-model.ts';
import { presentReplayPage } from '../view/present-replay.ts';
import type { ReplayShare } from '../view/replay.ts';
import type { StageModel } from '../view/stage/model.ts';
import { presentStage, type StageOptions } from '../view/stage/present-stage.ts';
import { replayAddress } from './replay-address.ts';
import { seatingFor } from './seating.ts';

interface Watching {
  readonly scenario: Scenario;
  readonly record: GameRecord;
  readonly positions: readonly Sitting[];
  readonly code: string | undefined;
  readonly at: number;
  readonly seat: string;
  readonly playing: boolean;
  readonly pattern: ReplayShare['pattern'];
}

/** A game played on from a place of a replay. */
export interface Branch {
  readonly scenario: Scenario;
  readonly record: GameRecord;
  readonly seat: string;
}

export interface ReplayPlayer {
  readonly watching: Watching | undefined;
  open(scenario: Scenario, record: GameRecord, at?: number): void;
  act(intent: Exclude<ReplayIntent, { readonly type: 'replay.branch' | 'replay.leave' }>): void;
  /** What “play on from here” would start. */
  branch(): Branch | undefined;
  leave(): void;
  page(t: Translator): PageModel | undefined;
  stage(t: Translator, options: StageOptions): StageModel | undefined;
}

const MOVE_MS = 1800;

/** Shows a record move by move. It holds what it shows and a timer while it plays; it changes no game. */
export function createReplayPlayer(onChange: () => void): ReplayPlayer {
  let watching: Watching | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;

  function set(patch: Partial<Watching>): void {
    if (!watching) return;
    watching = { ...watching, ...patch };
    const { at, code } = watching;
    if (code !== undefined) history.replaceState(null, '', replayAddress(code, at));
    onChange();
  }
  function stop(): void {
    clearInterval(timer);
    timer = undefined;
  }
  function moveTo(at: number): void {
    const last = (watching?.positions.length ?? 1) - 1;
    const playing = timer !== undefined && at < last;
    if (!playing) stop();
    set({ at: Math.min(Math.max(0, at), last), playing });
  }
  function play(playing: boolean): void {
    stop();
    if (!watching) return;
    const atEnd = watching.at === watching.positions.length - 1;
    if (playing) timer = setInterval(() => moveTo((watching?.at ?? 0) + 1), MOVE_MS);
    set({ playing, at: playing && atEnd ? 0 : watching.at });
  }

  return {
    get watching() {
      return watching;
    },
    open(scenario, record, at = 0) {
      stop();
      watching = watchingOf(scenario, record);
      moveTo(at);
    },
    act(intent) {
      if (intent.type === 'replay.move') return moveTo(intent.at);
      if (intent.type === 'replay.play') return play(intent.playing);
      if (intent.type === 'replay.watch') return set({ seat: intent.seat });
      void patternOf(watching).then(pattern => set({ pattern }));
    },
    branch() {
      if (!watching) return undefined;
      const { scenario, record, at, seat } = watching;
      return { scenario, record: { ...record, log: record.log.slice(0, at) }, seat };
    },
    leave() {
      stop();
      watching = undefined;
      history.replaceState(null, '', location.pathname + location.search);
    },
    page: t => watching && pageOf(watching, t),
    stage: (t, options) => watching && presentStage(watching.scenario, deskOf(watching), t, options),
  };
}

function watchingOf(scenario: Scenario, record: GameRecord): Watching {
  const log = record.log.slice(0, readableMoves(scenario.game, record));
  const positions = positionsOf(seatingFor(scenario, record.occupants, record.seed), log);
  const last = positions.at(-1)!;
  return {
    scenario,
    record,
    positions,
    code: encodeReplay(scenario.game, record),
    at: 0,
    seat: personsOf(last)[0] ?? (last.table.over ? EVERYBODY : watchableSeats(last)[0]!),
    playing: false,
    pattern: undefined,
  };
}

function deskOf({ positions, at, seat }: Watching): Desk {
  return watchDesk(positions[at]!, seat);
}

function pageOf(watching: Watching, t: Translator): PageModel {
  const { scenario, record, positions, code, at, playing, pattern } = watching;
  const last = positions.at(-1)!;
  const state = {
    at,
    moves: positions.length - 1,
    recorded: record.log.length,
    playing,
    seats: watchableSeats(last),
    everybody: last.table.over ? EVERYBODY : undefined,
    canPlayOn: !positions[at]!.table.over,
    share:
      code === undefined
        ? undefined
        : { address: new URL(replayAddress(code, at), location.href).href, pattern },
  };
  return presentReplayPage(scenario, deskOf(watching), state, t);
}

/** The pattern for a camera, drawn when it is first asked for; none where the address is too long for one. */
async function patternOf(watching: Watching | undefined): Promise<ReplayShare['pattern']> {
  if (watching?.code === undefined) return undefined;
  const { default: encodeQR } = await import('qr');
  try {
    const address = new URL(replayAddress(watching.code, watching.at), location.href).href;
    return encodeQR(address, 'raw', { ecc: 'low', border: 2 });
  } catch {
    return undefined;
  }
}
