import { type Game, seatsOf } from '../engine/game.ts';
import { hash32 } from '../engine/hash.ts';
import type { Move } from '../engine/move.ts';
import { ENGINE_VERSION, type GameRecord, type Occupant } from '../engine/record.ts';
import { type Digit, fixedLetters, readDigits, writeDigits } from './digits.ts';
import { moveDigits } from './move-digits.ts';
import { recordGame } from './record.ts';
import { createFastReferee } from './referee.ts';

/** The first letter of a code. The next layout of codes gets the next letter. */
const LAYOUT = 'A';
const CHECK_LETTERS = 4;
const MOST_LETTERS = 12_000;
const MOST_MOVES = 5001;

/** A counterpart as it may sit in a seat. */
export type Casting = Extract<Occupant, { readonly kind: 'counterpart' }>;

/** What a code tells before its game is at hand. */
export interface CodeHead {
  readonly engine: number;
  /** The first eight digits of the scenario's hash. */
  readonly scenario: string;
}

export type Unreplayable = 'damaged' | 'newer' | 'engine' | 'scenario';

export type DecodedReplay =
  | { readonly ok: true; readonly record: GameRecord }
  | { readonly ok: false; readonly reason: Unreplayable };

/**
 * A whole game in the letters of one address. It holds seed, seats and moves, and enough of the hashes to notice a
 * change; reasons and guesses stay behind. Undefined where the record is none of this game and engine.
 */
export function encodeReplay(game: Game, record: GameRecord): string | undefined {
  if (record.engine !== ENGINE_VERSION || record.scenario.hash !== game.hash) return undefined;
  const body = writeDigits(digit => {
    headDigits(digit, headOf(game));
    restDigits(game, digit, [], record);
  });
  return body && LAYOUT + checkOf(body) + body;
}

/** Undefined where the text is no code, or one that was not copied whole. */
export function readCodeHead(code: string): CodeHead | 'damaged' | 'newer' {
  if (/^[B-Z][\w-]*$/.test(code)) return 'newer';
  const body = code.slice(LAYOUT.length + CHECK_LETTERS);
  const sound = code.length <= MOST_LETTERS && code.startsWith(LAYOUT + checkOf(body)) && body !== '';
  return (sound && readDigits(body, digit => headDigits(digit))) || 'damaged';
}

/** The record a code stands for, played anew. Of castings that are not among those given only the seat is told. */
export function decodeReplay(game: Game, code: string, castings: readonly Casting[]): DecodedReplay {
  const head = readCodeHead(code);
  if (typeof head === 'string') return { ok: false, reason: head };
  if (head.engine !== ENGINE_VERSION) return { ok: false, reason: 'engine' };
  if (!game.hash.startsWith(head.scenario)) return { ok: false, reason: 'scenario' };
  const record = readDigits(code.slice(LAYOUT.length + CHECK_LETTERS), digit => {
    headDigits(digit);
    return restDigits(game, digit, castings);
  });
  return record ? { ok: true, record } : { ok: false, reason: 'damaged' };
}

function headOf({ hash }: Game): CodeHead {
  return { engine: ENGINE_VERSION, scenario: hash.slice(0, 8) };
}

function headDigits(digit: Digit, given?: CodeHead): CodeHead {
  const engine = digit(256, given?.engine);
  const scenario = digit(2 ** 32, given && Number.parseInt(given.scenario, 16));
  return { engine, scenario: scenario.toString(16).padStart(8, '0') };
}

function restDigits(
  game: Game,
  digit: Digit,
  castings: readonly Casting[],
  given?: GameRecord,
): GameRecord | undefined {
  const seed = textDigits(digit, given?.seed);
  const occupants = seatsOf(game).map(seat => {
    return [seat, occupantDigits(digit, castings, given?.occupants[seat])] as const;
  });
  const moves = movesDigits(
    game,
    seed,
    digit,
    given?.log.map(({ move }) => move),
  );
  const record = moves && recordGame(game, { seed, occupants: Object.fromEntries(occupants), log: moves });
  const end = digit(2 ** 24, given && endOf(given));
  return record && endOf(record) === end ? record : undefined;
}

function movesDigits(game: Game, seed: string, digit: Digit, given?: readonly Move[]) {
  const count = digit(MOST_MOVES, given?.length);
  const referee = createFastReferee(game, seed);
  const log: { readonly move: Move }[] = [];
  for (let at = 0; at < count; at++) {
    const { table, juncture } = referee;
    const move = moveDigits({ game, table, juncture }, digit, given?.[at]);
    if (!move || referee.send(move)) return undefined;
    log.push({ move });
  }
  return log;
}

/** Plain letters take less room; a seed in another script is told apart by the first digit. */
function textDigits(digit: Digit, given?: string): string {
  const isPlain = given === undefined ? undefined : Number(/^[ -~]*$/.test(given));
  const [first, radix] = digit(2, isPlain) === 1 ? [32, 95] : [0, 65_536];
  const length = digit(201, given?.length);
  const units = Array.from({ length }, (_, at) => {
    const unit = given === undefined ? undefined : given.charCodeAt(at) - first;
    return digit(radix, unit) + first;
  });
  return String.fromCharCode(...units);
}

function occupantDigits(digit: Digit, castings: readonly Casting[], given?: Occupant): Occupant {
  if (digit(2, given && Number(given.kind === 'person')) === 1) return { kind: 'person' };
  const name = digit(65_536, given?.kind === 'counterpart' ? nameDigit(given) : undefined);
  return castings.find(each => nameDigit(each) === name) ?? { kind: 'counterpart', persona: 'unknown' };
}

const nameDigit = ({ persona, level = '' }: Casting) => hash32(`${persona}:${level}`) % 65_536;
const endOf = ({ hash }: GameRecord) => Number.parseInt(hash.slice(0, 6), 16);
const checkOf = (body: string) => fixedLetters(hash32(body) % 64 ** CHECK_LETTERS, CHECK_LETTERS);
