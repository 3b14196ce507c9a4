import type { GameRecord } from '../engine/record.ts';
import { type Claim, claimGame } from '../storage/claim.ts';
import { type GameFacts, type SavedCard, writeGame } from '../storage/saves.ts';
import { freshId } from './fresh-id.ts';

/** A game as it stands, ready to be written. */
export interface Page {
  readonly facts: GameFacts;
  readonly record: GameRecord;
  readonly scenarioText: () => string;
}

export type Trouble = 'unavailable' | 'full' | 'forked' | 'gone';

export interface KeeperOptions {
  readonly onTrouble: (trouble: Trouble) => void;
  /** The name of a game that parts from one of this name. */
  readonly nameOfFork: (name: string) => string;
}

/** Writes the game in hand, one save after another; what several saves wait for, the last one covers. */
export interface Keeper {
  /** Takes a new game in hand; it gets a card with its first save. */
  begin(): Promise<void>;
  /** Takes a saved game in hand. False where another tab holds it: what is played here is then a game of its own. */
  resume(card: SavedCard): Promise<boolean>;
  keep(page: Page): Promise<void>;
  /** When all that was handed over is written. */
  settled(): Promise<void>;
  leave(): void;
}

interface Hand {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
  readonly claim: Claim;
}

export function createKeeper({ onTrouble, nameOfFork }: KeeperOptions): Keeper {
  let hand: Hand | undefined;
  let waiting: Page | undefined;
  let writing: Promise<void> = Promise.resolve();

  async function take(id: string, name: string, revision: number): Promise<Hand> {
    hand?.claim.release();
    hand = { id, name, revision, claim: await claimGame(id) };
    return hand;
  }
  const fork = (name: string) => take(freshId(12), nameOfFork(name), 0);

  async function flush(): Promise<void> {
    const page = waiting;
    waiting = undefined;
    if (!page || !hand) return;
    const stored = await writeGame({ ...page, ...hand });
    if (stored.ok) {
      if (hand.id === stored.value.id) hand = { ...hand, revision: stored.value.revision };
    } else if (stored.reason === 'conflict') {
      await fork(hand.name || page.facts.scenario.title);
      waiting ??= page;
      onTrouble('forked');
      await flush();
    } else if (stored.reason === 'gone') {
      hand = { ...hand, revision: 0 };
      waiting ??= page;
      onTrouble('gone');
      await flush();
    } else {
      onTrouble(stored.reason);
    }
  }

  return {
    async begin() {
      await writing;
      await take(freshId(12), '', 0);
    },
    async resume(card) {
      await writing;
      const { claim } = await take(card.id, card.name, card.revision);
      if (!claim.held) await fork(card.name || card.scenario.title);
      return claim.held;
    },
    keep(page) {
      waiting = page;
      writing = writing.then(flush);
      return writing;
    },
    settled: () => writing,
    leave() {
      hand?.claim.release();
    },
  };
}
