import { z } from 'zod';
import type { GameRecord } from '../engine/record.ts';
import { CLAIMS, FRAMINGS } from '../engine/table.ts';

// No generated code: the page runs under a content security policy without `unsafe-eval`.
z.config({ jitless: true });

const MOST_SCENARIO_TEXT = 524_288;
const hash = z.string().regex(/^[0-9a-f]{16}$/);
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
const reflection = z.strictObject({
  by: name.optional(),
  question: z.string().max(600),
  text: z.string().max(4000),
});

const record = z.strictObject({
  format: z.literal('communique-record/2'),
  engine: z.int().min(1),
  scenario: z.strictObject({
    id: name,
    hash,
    cut: name.optional(),
    text: z.string().max(MOST_SCENARIO_TEXT).optional(),
  }),
  seed: z.string().min(1).max(200),
  occupants: z.record(
    name,
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('person') }),
      z.strictObject({ kind: z.literal('counterpart'), persona: name, level: name.optional() }),
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
  reflections: z.array(reflection).max(36).optional(),
  rounds: z.array(hash).max(100),
  hash,
});

/** `newer`: written by a later version of the game; sound perhaps, but not for this one to judge. */
export type Unreadable = 'corrupt' | 'newer';

export type ParsedRecord =
  | { readonly ok: true; readonly record: GameRecord }
  | { readonly ok: false; readonly kind: Unreadable; readonly reason: string };

/** A record from a file or from storage: hostile until this has looked at it. Moves are checked again when played. */
export function checkRecord(value: unknown): ParsedRecord {
  const current = broughtUp(value);
  const result = record.safeParse(current);
  if (result.success) return { ok: true, record: result.data };
  if (isNewer(current)) return { ok: false, kind: 'newer', reason: 'written by a newer version of the game' };
  const issue = result.error.issues[0]!;
  const where = issue.path.join('.') || 'the whole';
  return { ok: false, kind: 'corrupt', reason: `not a record of a game: ${where}: ${issue.message}` };
}

export function parseRecord(text: string): ParsedRecord {
  try {
    return checkRecord(JSON.parse(text));
  } catch {
    return { ok: false, kind: 'corrupt', reason: 'not a record of a game: it is not JSON' };
  }
}

/** Each brings a record of the format it is named for to the next one. */
const migrations: Readonly<Record<string, (old: object) => object>> = {
  'communique-record/1': roundsUntold,
};

/** The first format kept no hash a round. */
function roundsUntold(old: object): object {
  return { ...old, format: 'communique-record/2', rounds: [] };
}

function broughtUp(value: unknown): unknown {
  let now = value;
  for (let migrate = migrationOf(now); migrate; migrate = migrationOf(now)) now = migrate(Object(now));
  return now;
}

function migrationOf(value: unknown) {
  const format = formatOf(value);
  return format !== undefined && Object.hasOwn(migrations, format) ? migrations[format] : undefined;
}

function formatOf(value: unknown): string | undefined {
  const format: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'format') : undefined;
  return typeof format === 'string' ? format : undefined;
}

function isNewer(value: unknown): boolean {
  const number = /^communique-record\/(\d{1,6})$/.exec(formatOf(value) ?? '')?.[1];
  return number !== undefined && Number(number) > 2;
}
