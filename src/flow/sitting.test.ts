import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { seatsOf } from '../engine/game.ts';
import type { Move } from '../engine/move.ts';
import type { RandomStream } from '../engine/random.ts';
import type { Occupant } from '../engine/record.ts';
import { game } from '../testing/at-table.ts';
import { filledIn } from '../testing/random-play.ts';
import { type Shown, screensOf } from '../testing/screens-of.ts';
import { application } from './application.ts';
import type { Counterpart } from './conduct.ts';
import type { Desk } from './desk.ts';
import { deskOf } from './desk-of.ts';
import { replay } from './record.ts';
import {
  junctureOf,
  make,
  nextPerson,
  recordOf,
  resumeAt,
  runOn,
  type Seating,
  type Sitting,
  sitDown,
} from './sitting.ts';

const PERSON: Occupant = { kind: 'person' };
const COMPUTER: Occupant = { kind: 'counterpart', persona: 'any' };
const NO_CHANCE: RandomStream = { int: () => 0, chance: () => false };

/** The last opening: to pass, skip or rest. */
const quiet: Counterpart = (_view, openings) => {
  const last = openings.filter(opening => opening.type !== 'party.walk-out').at(-1)!;
  return filledIn(game, sitDown(seating([])).table, last, NO_CHANCE);
};

/** Promises what it may, and is quiet else. */
const pledging: Counterpart = (view, openings, random) =>
  openings.find(opening => opening.type === 'statement.make') ?? quiet(view, openings, random);

function seating(persons: readonly string[], seed = 'sitting'): Seating {
  const seats = seatsOf(game);
  return {
    game,
    seed,
    occupants: Object.fromEntries(seats.map(seat => [seat, persons.includes(seat) ? PERSON : COMPUTER])),
    counterparts: Object.fromEntries(seats.map(seat => [seat, quiet])),
    speak: () => undefined,
  };
}

/** Plays a sitting to its end as people would who say nothing, and lists the screens they saw. */
function playThrough(persons: readonly string[], seed?: string) {
  const shown = screensOf(sitDown(seating(persons, seed)), quietMove);
  return { shown, screens: shown.map(({ desk }) => desk.screen), sitting: shown.at(-1)!.sitting };
}

function quietMove({ view, openings }: Desk): Move {
  return quiet(view, openings, NO_CHANCE);
}

/** The application with a sitting just opened. */
function opened(sitting: Sitting) {
  const actor = createActor(application).start();
  actor.send({ type: 'game.opened', sitting });
  return actor;
}

test('one person sees a brief, briefings, turns and reveals, and comes to an end', () => {
  const { screens, sitting } = playThrough(['north']);
  expect(screens.slice(0, 3)).toEqual(['brief', 'briefing', 'turn']);
  expect(screens).not.toContain('handover');
  expect(screens.at(-1)).toBe('ended');
  expect(junctureOf(sitting)).toBe('ended');
});

test('what others changed before one’s own turn is told before it, and only that', () => {
  const briefed = (north: Counterpart) => {
    const { counterparts, ...rest } = seating(['south']);
    const actor = opened(sitDown({ ...rest, counterparts: { ...counterparts, north } }));
    for (const _ of ['brief', 'briefing']) actor.send({ type: 'screen.continue' });
    return actor;
  };
  expect(briefed(quiet).getSnapshot().matches({ playing: 'turn' })).toBe(true);
  const told = briefed(pledging);
  expect(told.getSnapshot().matches({ playing: 'reveal' })).toBe(true);
  const { revealed } = deskOf(told.getSnapshot().context.sitting!, 'reveal');
  expect(revealed.map(({ move }) => move)).toContainEqual({
    type: 'statement.make',
    seat: 'north',
    action: 'north-pledge',
  });
  told.send({ type: 'screen.continue' });
  expect(told.getSnapshot().matches({ playing: 'turn' })).toBe(true);
});

test('what a decision brings is told, and the briefing comes back', () => {
  const games = Array.from({ length: 40 }, (_, at) => playThrough(['north'], `shots-${at}`));
  const decides = ({ desk, move }: Shown) => desk.screen === 'briefing' && move !== undefined;
  const after = games.flatMap(({ shown, screens }) =>
    shown.flatMap((each, at) => (decides(each) ? [screens.slice(at + 1, at + 3).join()] : [])),
  );
  expect([...new Set(after)]).toEqual(['reveal,briefing']);
});

test('two people are told to hand over, and each has read a brief', () => {
  const { screens, sitting } = playThrough(['north', 'south']);
  expect(screens).toContain('handover');
  expect(sitting.briefed.toSorted()).toEqual(['north', 'south']);
  expect(screens.at(-1)).toBe('ended');
});

test('the record of a sitting replays to its hash, and a touched one does not', () => {
  const record = recordOf(playThrough(['host']).sitting);
  expect(replay(game, record)).toMatchObject({ ok: true });
  expect(replay(game, { ...record, seed: 'another' })).toMatchObject({ ok: false });
  expect(replay(game, { ...record, engine: 99 })).toMatchObject({ fault: { kind: 'engine' } });
  expect(replay(game, { ...record, scenario: { id: 'two-wells', hash: '0'.repeat(16) } })).toMatchObject({
    fault: { kind: 'scenario' },
  });
  const cut = { ...record, log: record.log.slice(1) };
  expect(replay(game, cut)).toMatchObject({ fault: { kind: 'refused', at: 0 } });
});

test('a saved game resumes at the decision where it was left', () => {
  const { sitting } = playThrough(['north']);
  const half = sitting.log.slice(0, Math.floor(sitting.log.length / 2));
  const resumed = resumeAt(seating(['north']), half);
  expect(resumed.log).toEqual(half);
  expect(resumed.briefed).toEqual(['north']);
  expect(nextPerson(resumed) ?? resumed.viewer).toBe('north');
});

test('left between two decisions, a saved game goes on as it would have', () => {
  const { log } = playThrough(['north']).sitting;
  log.forEach((_, at) => {
    const resumed = resumeAt(seating(['north']), log.slice(0, at));
    expect(resumed.log).toEqual(log.slice(0, resumed.log.length));
    const over = ['ended', 'ratification'].includes(junctureOf(resumed));
    expect(over || nextPerson(resumed) === 'north').toBe(true);
  });
});

test('a refused move leaves a reason and nothing else', () => {
  const actor = opened(sitDown(seating(['north'])));
  actor.send({ type: 'screen.continue' });
  actor.send({ type: 'screen.continue' });
  const before = actor.getSnapshot().context.sitting!;
  actor.send({ type: 'move.make', move: { type: 'turn.pass', seat: 'south' } });
  const after = actor.getSnapshot().context.sitting!;
  expect(after.refusal).toBe('not-your-turn');
  expect(after.table).toBe(before.table);
  expect(actor.getSnapshot().matches({ playing: 'turn' })).toBe(true);
});

test('guesses and answers stand beside the moves and come back with them', () => {
  const actor = opened(sitDown(seating(['north'])));
  actor.send({ type: 'guesses.make', guesses: [{ about: 'south', ranking: [1, 0] }] });
  actor.send({ type: 'screen.continue' });
  const record = recordOf(actor.getSnapshot().context.sitting!);
  expect(record.guesses).toEqual([{ at: 0, by: 'north', about: 'south', ranking: [1, 0] }]);
  const resumed = resumeAt(seating(['north']), record.log, record);
  expect(recordOf(resumed)).toEqual(record);
  expect(recordOf({ ...resumed, guesses: [] }).hash).toBe(record.hash);
});

test('each person is asked again at the end, once, and at the own hand-over', () => {
  const { screens } = playThrough(['north']);
  expect(screens.filter(screen => screen === 'guess').length).toBe(1);
  const { screens: shared, sitting } = playThrough(['north', 'south']);
  const first = shared.indexOf('guess');
  expect(shared.slice(first, first + 3)).toEqual(['guess', 'handover', 'guess']);
  expect(shared.filter(screen => screen === 'guess').length).toBe(2);
  expect(sitting.asked.toSorted()).toEqual(['north', 'south']);
});

test('whom another seat telephones from the corridors stays unread, though it chose last', () => {
  const call: Move = { type: 'corridor.choose', seat: 'south', action: 'ask-traders' };
  const before = untilCorridors(sitDown(seating(['south'])));
  const chosen = make(before, { move: call });
  expect(junctureOf(chosen)).toBe('reckoning');
  const read = (viewer: string) => JSON.stringify(deskOf({ ...chosen, viewer }, 'waiting'));
  expect(read('south')).toContain('ask-traders');
  expect(read('north')).not.toContain('ask-traders');
});

function untilCorridors(start: Sitting): Sitting {
  let sitting = start;
  while (junctureOf(sitting) !== 'corridors' || sitting.table.floor.length > 1) {
    sitting = runOn({ ...sitting, informed: ['south'] }, false);
    if (junctureOf(sitting) === 'corridors') continue;
    sitting = make(sitting, { move: quietMove(deskOf(sitting, 'turn')) });
  }
  return sitting;
}

test('the end is read by whichever person is chosen, and each keeps answers of its own', () => {
  const persons = ['north', 'south'];
  const { log } = playThrough(persons).sitting;
  const actor = opened(resumeAt(seating(persons), log));
  const read = () => actor.getSnapshot().context.sitting!;
  for (const seat of persons) {
    actor.send({ type: 'reader.choose', seat });
    actor.send({ type: 'reflection.write', question: 'Why?', text: `as ${seat}` });
    expect(deskOf(read(), 'ended').viewer).toBe(seat);
  }
  actor.send({ type: 'reader.choose', seat: 'nobody' });
  expect(read().viewer).toBe(persons.at(-1));
  expect(read().reflections.map(({ by, text }) => [by, text])).toEqual(
    persons.map(seat => [seat, `as ${seat}`]),
  );
});

test('each party’s red lines are kept as its last turn showed them, in a game that is gone on with, too', () => {
  const persons = ['north', 'south'];
  const { shown, sitting } = playThrough(persons);
  const last = (seat: string) =>
    shown.findLast(({ desk }) => desk.screen === 'turn' && desk.viewer === seat)!.desk.view.own!.preferences
      .redLines;
  expect(sitting.redLinesSeen).toEqual({ north: last('north'), south: last('south') });
  expect(resumeAt(seating(persons), sitting.log).redLinesSeen).toEqual(sitting.redLinesSeen);
});

test('a move that is refused has shown nobody anything', () => {
  const { sitting } = playThrough(['north']).shown.find(({ desk }) => desk.screen === 'turn')!;
  const refused = make(sitting, { move: { type: 'turn.pass', seat: 'north' } });
  expect(refused.refusal).toBeDefined();
  expect(refused.redLinesSeen).toBe(sitting.redLinesSeen);
});
