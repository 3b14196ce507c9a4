import { createActor } from 'xstate';
import { type ApplicationEvent, application, screenOf } from '../flow/application.ts';
import type { Desk } from '../flow/desk.ts';
import { deskOf } from '../flow/desk-of.ts';
import { recordOf, resumeAt, type Sitting } from '../flow/sitting.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { SavedCard } from '../storage/saves.ts';
import { download, fileName } from './download.ts';
import { factsOf } from './game-facts.ts';
import { createKeeper, type Trouble } from './keeper.ts';
import type { Library } from './library.ts';

/** A device that hangs holds up nobody for longer. */
const LONGEST_WAIT_MS = 3000;

export interface GameOptions {
  readonly library: Pick<Library, 'textOf'>;
  readonly onChange: () => void;
  readonly onFault: (error: unknown) => void;
  readonly onTrouble: (trouble: Trouble) => void;
  readonly nameOfFork: (name: string) => string;
}

/** The game that is played in this tab, if one is: where it stands, and its saving after every move. */
export interface GameInHand {
  readonly scenario: Scenario | undefined;
  readonly sitting: Sitting | undefined;
  readonly desk: Desk | undefined;
  readonly screen: Desk['screen'] | undefined;
  begin(scenario: Scenario, sitting: Sitting): Promise<void>;
  /** False where another tab plays the game: it is then kept as a game of its own. */
  resume(scenario: Scenario, sitting: Sitting, card: SavedCard): Promise<boolean>;
  /** Goes on with the same game on an edited scenario. */
  goOn(scenario: Scenario, sitting: Sitting): void;
  send(event: ApplicationEvent): void;
  /** Sets the game up again from its moves, all of them or those before the last choice of a person. */
  recover(before: boolean): void;
  leave(): Promise<void>;
  /** The game as a file, its scenario with it: also where this device keeps nothing. */
  export(): void;
}

export function createGameInHand({
  library,
  onChange,
  onFault,
  onTrouble,
  nameOfFork,
}: GameOptions): GameInHand {
  const keeper = createKeeper({ onTrouble, nameOfFork });
  let scenario: Scenario | undefined;
  let kept: Sitting | undefined;
  let isMoving = false;
  let actor = startActor();

  function startActor() {
    const fresh = createActor(application).start();
    fresh.subscribe({ next: changed, error: onFault });
    return fresh;
  }
  function restart(): void {
    actor.stop();
    actor = startActor();
  }
  function screen(): Desk['screen'] | undefined {
    return screenOf(actor.getSnapshot());
  }
  function sitting(): Sitting | undefined {
    return actor.getSnapshot().context.sitting;
  }
  function changed(): void {
    const now = sitting();
    if (now && scenario && isNewer(now, kept)) keep(scenario, now);
    onChange();
  }
  function keep(played: Scenario, now: Sitting): void {
    kept = now;
    const scenarioText = () => library.textOf(played);
    void keeper.keep({ facts: factsOf(played, now), record: recordOf(now), scenarioText });
  }
  /** A person's move waits for the save before it: a crash then takes back no more than one. */
  async function makeMove(event: ApplicationEvent): Promise<void> {
    if (isMoving) return;
    isMoving = true;
    await Promise.race([keeper.settled(), new Promise(resolve => setTimeout(resolve, LONGEST_WAIT_MS))]);
    isMoving = false;
    actor.send(event);
  }
  function send(event: ApplicationEvent): void {
    if (event.type === 'move.make') void makeMove(event);
    else actor.send(event);
  }
  function open(played: Scenario, opened: Sitting): void {
    scenario = played;
    kept = opened;
    actor.send({ type: 'game.opened', sitting: opened });
  }

  return {
    get scenario() {
      return scenario;
    },
    get sitting() {
      return sitting();
    },
    get desk() {
      const now = sitting();
      const shown = screen();
      return now && shown && deskOf(now, shown);
    },
    get screen() {
      return screen();
    },
    async begin(played, opened) {
      await keeper.begin();
      open(played, opened);
    },
    async resume(played, opened, card) {
      const held = await keeper.resume(card);
      open(played, opened);
      return held;
    },
    goOn: open,
    send,
    recover(before) {
      const last = kept;
      restart();
      if (!last || !scenario) return;
      const log = before ? last.log.slice(0, lastChoice(last)) : last.log;
      open(scenario, resumeAt(last, log, last));
    },
    async leave() {
      if (actor.getSnapshot().status === 'error') restart();
      actor.send({ type: 'game.left' });
      await keeper.settled();
      keeper.leave();
    },
    export() {
      const now = sitting() ?? kept;
      if (!now || !scenario) return;
      const record = recordOf(now);
      const marked = { ...record.scenario, text: library.textOf(scenario) };
      download(fileName(scenario.file.title, 'json'), JSON.stringify({ ...record, scenario: marked }));
    },
  };
}

function isNewer(now: Sitting, kept: Sitting | undefined): boolean {
  const parts = ['log', 'guesses', 'reflections'] as const;
  return parts.some(part => now[part] !== kept?.[part]);
}

/** Where the last move of a person lies in the log. */
function lastChoice({ log, occupants }: Sitting): number {
  const at = log.findLastIndex(({ move }) => 'seat' in move && occupants[move.seat]?.kind === 'person');
  return Math.max(0, at);
}
