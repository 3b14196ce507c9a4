import { z } from 'zod';
import type { SeatId } from '../engine/game.ts';

/** What the list of saved games tells of one, without opening its record. */
export interface GameFacts {
  readonly scenario: { readonly id: string; readonly hash: string; readonly title: string };
  readonly seat: SeatId;
  /** The seat's name, as the scenario had it. */
  readonly seatName: string;
  readonly round: number;
  readonly rounds: number;
  /** 0 to 100. */
  readonly tension: number;
  readonly moves: number;
  readonly over: boolean;
}

export interface SavedCard extends GameFacts {
  readonly id: string;
  readonly name: string;
  /** Milliseconds by this device's clock; for reading only, for clocks go wrong. */
  readonly savedAt: number;
  /** Grows with every save on this device: the order of the list. */
  readonly serial: number;
  /** Grows with every save of this game: who writes must have seen the last. */
  readonly revision: number;
}

const text = z.string().max(300);
const count = z.int().min(0);

const card = z.strictObject({
  id: text,
  name: text,
  scenario: z.strictObject({ id: text, hash: text, title: text }),
  seat: text,
  seatName: text,
  round: count,
  rounds: count,
  tension: z.number().min(0).max(100),
  moves: count,
  over: z.boolean(),
  savedAt: z.number(),
  serial: count,
  revision: count,
});

export function checkCard(value: unknown): SavedCard | undefined {
  const result = card.safeParse(value);
  return result.success ? result.data : undefined;
}
