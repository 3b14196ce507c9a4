import { PERSONAS } from '../agents/personas/index.ts';
import { LEVELS } from '../agents/personas/level.ts';
import type { GameRecord, Occupant } from '../engine/record.ts';
import { type Casting, decodeReplay, readCodeHead } from '../flow/replay-code.ts';
import { resumeAt, type Sitting } from '../flow/sitting.ts';
import { EVERYBODY } from '../flow/watching.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Library } from './library.ts';
import type { Notice } from './notices.ts';
import { readReplayAddress } from './replay-address.ts';
import type { Branch } from './replay-player.ts';
import { seatingFor } from './seating.ts';

interface FoundReplay {
  readonly scenario: Scenario;
  readonly record: GameRecord;
  readonly at: number;
}

/** Every counterpart a game can have been played against: what a code names by its hash. */
const castings: readonly Casting[] = PERSONAS.flatMap(({ id }) =>
  [undefined, ...LEVELS].map(
    level => ({ kind: 'counterpart', persona: id, ...(level ? { level } : {}) }) as const,
  ),
);

/** The replay in the fragment of an address, or why it cannot be shown; undefined where none is asked for. */
export async function findReplay(
  library: Library,
  fragment: string,
): Promise<FoundReplay | Notice | undefined> {
  const asked = readReplayAddress(fragment);
  if (!asked) return fragment.startsWith('#replay=') ? 'replay-damaged' : undefined;
  const head = readCodeHead(asked.code);
  if (typeof head === 'string') return `replay-${head}`;
  const scenario = await library.marked(head.scenario);
  if (!scenario) return 'replay-scenario';
  const decoded = decodeReplay(scenario.game, asked.code, castings);
  return decoded.ok ? { scenario, record: decoded.record, at: asked.at } : `replay-${decoded.reason}`;
}

/** A new game from a place in a replay; who watched through a seat now sits in it. */
export function branchSitting({ scenario, record, seat }: Branch): Sitting {
  const person: Occupant = { kind: 'person' };
  const occupants = { ...record.occupants, ...(seat === EVERYBODY ? {} : { [seat]: person }) };
  const hasPerson = Object.values(occupants).some(({ kind }) => kind === 'person');
  const [first = ''] = Object.keys(occupants);
  const seated = hasPerson ? occupants : { ...occupants, [first]: person };
  return resumeAt(seatingFor(scenario, seated, record.seed), record.log);
}
