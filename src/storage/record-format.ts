import { z } from 'zod';
import type { GameRecord } from '../engine/record.ts';
import { CLAIMS, FRAMINGS } from '../engine/table.ts';

// No generated code: the page runs under a content security policy without `unsafe-eval`.
z.config({ jitless: true });

const name = z.string().min(1).max(60);
const index = z.int().min(0).max(10_000);
const terms = z.record(z.string().regex(/^\d{1,3}$/), z.int().min(-1).max(100));
const moveOf = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape });
const seatMove = <Type extends string>(type: Type) => moveOf(type, { seat: name });

const move = z.discriminatedUnion('type', [
  moveOf('event.decide', { seat: name, event: name, option: name }),
  moveOf('statement.make', { seat: name, action: name }),
  seatMove('statement.skip'),
  moveOf('session.convene', { seat: name, format: name }),
  moveOf('text.propose', { seat: name, terms, whole: z.boolean() }),
  moveOf('text.answer', { seat: name, offer: index, terms }),
  moveOf('text.draft', { seat: name, terms }),
  moveOf('text.park', { seat: name, issue: index }),
  seatMove('text.initial'),
  moveOf('seat.confide', { seat: name, to: name, issue: index, claim: z.enum(CLAIMS) }),
  moveOf('seat.probe', { seat: name, to: name, issue: index }),
  moveOf('seat.carry', { seat: name, from: name, to: name, issue: index, framing: z.enum(FRAMINGS) }),
  moveOf('card.play', { seat: name, action: name }),
  seatMove('turn.pass'),
  seatMove('party.walk-out'),
  seatMove('party.return'),
  moveOf('corridor.choose', { seat: name, action: name }),
  seatMove('corridor.rest'),
  moveOf('round.open', {}),
  moveOf('round.close', {}),
  moveOf('capitals.vote', {}),
  moveOf('event.inject', { event: name }),
]);

const guess = z.strictObject({
  at: z.int().min(0).max(5000),
  by: name,
  about: name,
  ranking: z.array(z.int().min(0).max(100)).max(12),
});
const reflection = z.strictObject({ question: z.string().max(600), text: z.string().max(4000) });

const record = z.strictObject({
  format: z.literal('communique-record/1'),
  engine: z.int().min(1),
  scenario: z.strictObject({ id: name, hash: z.string().regex(/^[0-9a-f]{16}$/), cut: name.optional() }),
  seed: z.string().min(1).max(200),
  occupants: z.record(
    name,
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('person') }),
      z.strictObject({ kind: z.literal('counterpart'), persona: name }),
    ]),
  ),
  log: z
    .array(
      z.strictObject({
        move,
        reason: z.string().max(400).optional(),
        forecast: z.strictObject({ metric: name, direction: z.enum(['up', 'down', 'flat']) }).optional(),
      }),
    )
    .max(5000),
  guesses: z.array(guess).max(100).optional(),
  reflections: z.array(reflection).max(12).optional(),
  hash: z.string().regex(/^[0-9a-f]{16}$/),
});

export type ParsedRecord =
  | { readonly ok: true; readonly record: GameRecord }
  | { readonly ok: false; readonly reason: string };

/** A record from a file or from storage: hostile until this has looked at it. Moves are checked again when played. */
export function checkRecord(value: unknown): ParsedRecord {
  const result = record.safeParse(value);
  if (result.success) return { ok: true, record: result.data };
  const issue = result.error.issues[0]!;
  return {
    ok: false,
    reason: `not a record of a game: ${issue.path.join('.') || 'the whole'}: ${issue.message}`,
  };
}

export function parseRecord(text: string): ParsedRecord {
  try {
    return checkRecord(JSON.parse(text));
  } catch {
    return { ok: false, reason: 'not a record of a game: it is not JSON' };
  }
}
