import { expect, test } from 'vitest';
import { minimalTalks } from '../minimal-game.ts';
import { type Door, fuzz, knock, soundRecords } from './fuzz.ts';

const scenario = minimalTalks();
const records = soundRecords(scenario, 6);

test('whatever a stranger hands over is taken or refused, and never thrown at the player', async () => {
  expect(await fuzz(scenario, records, 'suite', 0, 1200)).toEqual([]);
});

const [record] = records;
const counterpart = (persona: string) => ({ kind: 'counterpart', persona }) as const;

/** Inputs that once did harm. */
const found: ReadonlyArray<readonly [name: string, door: Door, input: unknown]> = [
  [
    'a party’s persona in the mediator’s seat',
    'record',
    { ...record, occupants: { ...record?.occupants, host: counterpart('tactical') } },
  ],
  [
    'a counterpart in a seat that is not there',
    'record',
    { ...record, occupants: { ...record?.occupants, elsewhere: counterpart('tactical') } },
  ],
  ['nobody in any seat', 'record', { ...record, occupants: {} }],
  ['an address of nothing but its name', 'address', '#replay='],
];

test.each(found)('%s does no harm again', async (_, door, input) => {
  expect(await knock(scenario, door, input)).toBeUndefined();
});
