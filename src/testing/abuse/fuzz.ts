import 'fake-indexeddb/auto';
import { factsOf } from '../../app/game-facts.ts';
import { sittingOf } from '../../app/record-sitting.ts';
import { readReplayAddress } from '../../app/replay-address.ts';
import { randomStream } from '../../engine/random.ts';
import type { GameRecord } from '../../engine/record.ts';
import { replay } from '../../flow/record.ts';
import { decodeReplay, encodeReplay, readCodeHead } from '../../flow/replay-code.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { database } from '../../storage/database.ts';
import { checkRecord, parseRecord } from '../../storage/record-format.ts';
import { exportGame, listGames, openGame } from '../../storage/saves.ts';
import { randomRecord } from '../random-record.ts';
import { mutateData, mutateText } from './mutate.ts';

/** What a stranger may hand to the game. */
export const DOORS = ['record', 'text', 'code', 'address', 'storage'] as const;
export type Door = (typeof DOORS)[number];

export interface Finding {
  readonly door: Door;
  readonly input: unknown;
  readonly what: string;
}

/** Whole games of people and of counterparts, to be spoilt. */
export function soundRecords({ game }: Scenario, count: number): readonly GameRecord[] {
  return Array.from({ length: count }, (_, at) => {
    const record = randomRecord(game, `fuzzed ${at}`);
    const seats = Object.keys(record.occupants).map(seat => [seat, COUNTERPART] as const);
    return at % 2 === 0 ? record : { ...record, occupants: Object.fromEntries(seats) };
  });
}

const COUNTERPART = { kind: 'counterpart', persona: 'tactical' } as const;
/** Of the processor’s time: a busy machine is no hang. */
const LONGEST_MS = 1000;

/** Hands mutated inputs to every door of an empty device in turn, and tells each that threw or worked for more than a second. */
export async function fuzz(
  scenario: Scenario,
  records: readonly GameRecord[],
  seed: string,
  from: number,
  to: number,
): Promise<readonly Finding[]> {
  const codes = records.map(record => encodeReplay(scenario.game, record) ?? '');
  const findings: Finding[] = [];
  await emptyDevice();
  for (let at = from; at < to; at++) {
    const random = randomStream(seed, 'fuzz', at);
    const door = DOORS[at % DOORS.length]!;
    const which = random.int(records.length);
    const input = inputFor(door, records[which]!, codes[which]!, random);
    const what = await knock(scenario, door, input);
    if (what !== undefined) findings.push({ door, input, what });
  }
  return findings;
}

async function emptyDevice(): Promise<void> {
  const kept = await database();
  await Promise.all([kept.clear('cards'), kept.clear('records')]);
}

function inputFor(
  door: Door,
  record: GameRecord,
  code: string,
  random: ReturnType<typeof randomStream>,
): unknown {
  switch (door) {
    case 'record':
      return mutateData(record, random);
    case 'storage':
      return mutateData({ card: CARD, record }, random);
    case 'text':
      return mutateText(JSON.stringify(record), random);
    case 'code':
      return mutateText(code, random);
    case 'address':
      return mutateText(`#replay=${code}@12`, random);
  }
}

/** What went wrong with one input; undefined where it was taken or refused as it should be. */
export async function knock(scenario: Scenario, door: Door, input: unknown): Promise<string | undefined> {
  const began = process.cpuUsage();
  try {
    await open(scenario, door, input);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user, system } = process.cpuUsage(began);
  const took = (user + system) / 1000;
  return took > LONGEST_MS ? `took ${Math.round(took)} ms` : undefined;
}

async function open(scenario: Scenario, door: Door, input: unknown): Promise<void> {
  switch (door) {
    case 'record':
      return played(scenario, checkRecord(input));
    case 'text':
      return played(scenario, parseRecord(String(input)));
    case 'code':
      return decoded(scenario, String(input));
    case 'address': {
      const asked = readReplayAddress(String(input));
      return asked && decoded(scenario, asked.code);
    }
    case 'storage':
      return stored(scenario, Object(input));
  }
}

/** Checks, replays and opens a record as importing it does. */
function played(scenario: Scenario, parsed: ReturnType<typeof checkRecord>): void {
  if (!parsed.ok) return;
  const { record } = parsed;
  const { game } = scenario;
  const mine = { ...record, scenario: { ...record.scenario, hash: game.hash } };
  replay(game, mine);
  factsOf(scenario, sittingOf(scenario, mine));
}

function decoded(scenario: Scenario, code: string): void {
  readCodeHead(code);
  decodeReplay(scenario.game, code, [COUNTERPART]);
}

async function stored(
  scenario: Scenario,
  { card, record }: { card?: unknown; record?: unknown },
): Promise<void> {
  const kept = await database();
  await kept.put('cards', card ?? null, 'fuzzed');
  await kept.put('records', record ?? null, 'fuzzed');
  const listed = await listGames();
  if (!listed.ok || listed.value.length !== 1) throw new Error('the list of games is lost');
  const opened = await openGame('fuzzed');
  if (opened.ok) played(scenario, { ok: true, record: opened.value.record });
  const exported = await exportGame('fuzzed');
  if (!exported.ok) throw new Error(`the game cannot be exported: ${exported.reason}`);
}

const CARD = {
  id: 'fuzzed',
  name: '',
  scenario: { id: 'wells', hash: '0123456789abcdef', title: 'Two wells' },
  seat: 'north',
  seatName: 'North',
  round: 1,
  rounds: 2,
  tension: 50,
  moves: 12,
  over: false,
  savedAt: 0,
  serial: 1,
  revision: 1,
};
