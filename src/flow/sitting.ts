import type { Utterance } from '../agents/speech/lines.ts';
import { preferencesOf } from '../engine/deals.ts';
import { type Game, partyIndex, type SeatId, seatsOf } from '../engine/game.ts';
import type { Juncture } from '../engine/legal.ts';
import { type MandateStanding, mandateStanding } from '../engine/mandate.ts';
import type { Move } from '../engine/move.ts';
import type { Preferences } from '../engine/preferences.ts';
import {
  ENGINE_VERSION,
  type GameRecord,
  type Guess,
  isReflectionOf,
  type LoggedMove,
  type Margin,
  markOf,
  type Occupant,
  type Reflection,
} from '../engine/record.ts';
import { refusalOf } from '../engine/refusals.ts';
import { setTable } from '../engine/setup.ts';
import { hashTable } from '../engine/state-hash.ts';
import type { Table } from '../engine/table.ts';
import type { View } from '../engine/view.ts';
import { viewFor } from '../engine/view-for.ts';
import { type Counterpart, clockMove, counterpartMove, nextSeat } from './conduct.ts';
import type { Entry } from './desk.ts';
import { chart, junctureAt } from './referee.ts';

export interface Seating {
  readonly game: Game;
  readonly seed: string;
  readonly occupants: Readonly<Record<SeatId, Occupant>>;
  readonly counterparts: Readonly<Record<SeatId, Counterpart>>;
  /** What a counterpart says with a move, from the view it had before, and what was said so far. */
  readonly speak: (view: View, move: Move, heard: readonly Utterance[]) => Utterance | undefined;
}

/** One game at one screen: the negotiation, its log, and what the people at the screen have been shown. */
export interface Sitting extends Seating {
  readonly state: number;
  readonly table: Table;
  readonly log: readonly LoggedMove[];
  readonly entries: readonly Entry[];
  /** Hash of the table after each round. */
  readonly rounds: readonly string[];
  /** Entries from here on have not been shown in a reveal. */
  readonly shown: number;
  readonly viewer: SeatId;
  /** How the mandate stood when the mediator’s person left a screen last. */
  readonly mandateSeen: MandateStanding | undefined;
  /** The red lines of each party as they stood at its last turn. */
  readonly redLinesSeen: Readonly<Record<SeatId, Preferences['redLines']>>;
  /** Persons who have read their brief. */
  readonly briefed: readonly SeatId[];
  /** Persons who have read this round's briefing. */
  readonly informed: readonly SeatId[];
  readonly refusal: string | undefined;
  readonly guesses: readonly Guess[];
  readonly reflections: readonly Reflection[];
  /** Whether the room has been shown as the talks left it. */
  readonly closed: boolean;
  /** Persons whose guesses were asked for again at the end of the talks. */
  readonly asked: readonly SeatId[];
}

export function sitDown(seating: Seating): Sitting {
  const { game, seed } = seating;
  const table = setTable(game, seed);
  return {
    ...seating,
    state: chart.start,
    table,
    log: [],
    entries: [],
    rounds: [],
    shown: 0,
    viewer: personsOf(seating)[0] ?? seatsOf(seating.game)[0]!,
    mandateSeen: undefined,
    redLinesSeen: redLinesOn(game, table),
    briefed: [],
    informed: [],
    refusal: undefined,
    guesses: [],
    reflections: [],
    closed: false,
    asked: [],
  };
}

/** A game as these moves leave it, whoever is to move next; a person who is sits at the screen. */
export function replayed(seating: Seating, log: readonly LoggedMove[]): Sitting {
  return handOver(log.reduce(make, sitDown(seating)));
}

/**
 * A saved game at the decision where it was left; what was shown before is not shown again. Left between two decisions,
 * it goes on to the next: the counterparts move as they would have.
 */
export function resumeAt(seating: Seating, log: readonly LoggedMove[], margin: Margin = {}): Sitting {
  const resumed = handOver(runOn(replayed(seating, log), false));
  const persons = personsOf(seating);
  return {
    ...resumed,
    guesses: margin.guesses ?? [],
    reflections: margin.reflections ?? [],
    closed: junctureOf(resumed) === 'ended',
    asked: junctureOf(resumed) === 'ended' ? persons : [],
    shown: resumed.entries.length,
    briefed: persons,
  };
}

export function personsOf(seating: Pick<Seating, 'game' | 'occupants'>): readonly SeatId[] {
  return seatsOf(seating.game).filter(seat => seating.occupants[seat]?.kind === 'person');
}

export function junctureOf(sitting: Sitting): Juncture {
  return junctureAt(sitting.state);
}

/** Makes a move, or notes why it is refused; a refused move changes nothing else. */
export function make(sitting: Sitting, logged: LoggedMove): Sitting {
  const { game, state, table } = sitting;
  const next = chart.step(state, game, table, logged.move);
  if (!next) return { ...sitting, refusal: refusalOf(game, table, logged.move) ?? 'out-of-order' };
  const entry: Entry = {
    index: sitting.entries.length,
    round: table.round,
    stage: junctureAt(state),
    move: logged.move,
    occurrences: next.table.latest,
    metricsBefore: table.metrics,
    metricsAfter: next.table.metrics,
    ...spokenWith(sitting, logged.move),
  };
  const newRound = next.table.round !== table.round;
  return {
    ...sitting,
    ...next,
    log: [...sitting.log, logged],
    entries: [...sitting.entries, entry],
    rounds: logged.move.type === 'round.close' ? [...sitting.rounds, hashTable(next.table)] : sitting.rounds,
    informed: newRound ? [] : sitting.informed,
    redLinesSeen: redLinesAt(sitting, logged.move),
    refusal: undefined,
  };
}

/** What home forbids each party: at first what the briefs say. */
function redLinesOn(game: Game, table: Table): Sitting['redLinesSeen'] {
  return Object.fromEntries(
    game.parties.map(({ id }, party) => [id, preferencesOf(game, table, party).redLines]),
  );
}

/** Whoever moves in its turn has seen what home forbids; a briefing says nothing of it. */
function redLinesAt(sitting: Sitting, move: Move): Sitting['redLinesSeen'] {
  const { game, table, redLinesSeen } = sitting;
  if (!('seat' in move) || junctureOf(sitting) === 'briefing') return redLinesSeen;
  const party = partyIndex(game, move.seat);
  if (party < 0) return redLinesSeen;
  return { ...redLinesSeen, [move.seat]: preferencesOf(game, table, party).redLines };
}

function spokenWith({ game, table, occupants, entries, speak }: Sitting, move: Move): Pick<Entry, 'said'> {
  if (!('seat' in move) || occupants[move.seat]?.kind !== 'counterpart') return {};
  const heard = entries.flatMap(entry => entry.said ?? []);
  const said = speak(viewFor(game, table, move.seat), move, heard);
  return said ? { said } : {};
}

/** The person the game waits for; in a briefing, the first who has not read it. */
export function nextPerson(sitting: Sitting): SeatId | undefined {
  const persons = personsOf(sitting);
  const juncture = junctureOf(sitting);
  if (juncture === 'briefing') {
    const unread = persons.find(seat => !sitting.informed.includes(seat));
    if (unread) return unread;
  }
  const seat = nextSeat(sitting.game, sitting.table, juncture);
  const waiting = juncture === 'corridors' ? sitting.table.floor : seat === undefined ? [] : [seat];
  return waiting.find(each => persons.includes(each));
}

/** Puts the person the game waits for at the screen, if it waits for one. */
export function handOver(sitting: Sitting): Sitting {
  return { ...sitting, viewer: nextPerson(sitting) ?? sitting.viewer };
}

/** Lets the clock and the counterparts move until a person must, or until the place in the chart changes. */
export function runOn(sitting: Sitting, stopAtChange: boolean): Sitting {
  const from = junctureOf(sitting);
  let now = sitting;
  for (;;) {
    const juncture = junctureOf(now);
    if (juncture === 'ended' || juncture === 'ratification') return now;
    if (stopAtChange && juncture !== from && !isSettling(from, juncture)) return now;
    const move = automaticMove(now, juncture);
    if (!move) return now;
    now = make(now, { move });
    if (now.refusal) throw new Error(`${JSON.stringify(move)} was refused: ${now.refusal}`);
  }
}

/** What follows the corridors by itself belongs to their reveal. */
function isSettling(from: Juncture, juncture: Juncture): boolean {
  return from === 'corridors' && juncture === 'reckoning';
}

function automaticMove(sitting: Sitting, juncture: Juncture): Move | undefined {
  const { game, table, counterparts, log } = sitting;
  const persons = personsOf(sitting);
  if (juncture === 'briefing' && persons.some(seat => !sitting.informed.includes(seat))) return undefined;
  const clock = clockMove(table, juncture);
  if (clock) return clock;
  const seat = automaticSeat(sitting, juncture);
  const counterpart = seat === undefined ? undefined : counterparts[seat];
  if (seat === undefined || !counterpart) return undefined;
  return counterpartMove(game, table, juncture, seat, counterpart, log.length);
}

/** In the corridors counterparts choose first, so that a person's choice is always the last before the reveal. */
function automaticSeat(sitting: Sitting, juncture: Juncture): SeatId | undefined {
  const { game, table, occupants } = sitting;
  if (juncture === 'corridors') return table.floor.find(seat => occupants[seat]?.kind === 'counterpart');
  const seat = nextSeat(game, table, juncture);
  return seat !== undefined && occupants[seat]?.kind === 'counterpart' ? seat : undefined;
}

/** Keeps how the mandate stands as its seat, if that is the viewer’s, has been shown it. */
export function noteMandate(sitting: Sitting): Sitting {
  const { game, table, viewer } = sitting;
  const seen = mandateStanding(game, viewFor(game, table, viewer));
  return seen ? { ...sitting, mandateSeen: seen } : sitting;
}

export function holdVote(sitting: Sitting): Sitting {
  return make(sitting, { move: { type: 'capitals.vote' } });
}

/** Notes what the viewer thinks the others care about. The game does not depend on it. */
export function noteGuesses(
  sitting: Sitting,
  guesses: ReadonlyArray<Pick<Guess, 'about' | 'ranking'>>,
): Sitting {
  const made = guesses.map(({ about, ranking }) => ({
    at: sitting.log.length,
    by: sitting.viewer,
    about,
    ranking,
  }));
  return { ...sitting, guesses: [...sitting.guesses, ...made] };
}

/** Keeps the last answer of each person to each question of the debrief. */
export function noteReflection(sitting: Sitting, reflection: Reflection): Sitting {
  const { by, question } = reflection;
  const others = sitting.reflections.filter(each => each.question !== question || !isReflectionOf(each, by));
  return { ...sitting, reflections: reflection.text === '' ? others : [...others, reflection] };
}

export function recordOf(sitting: Sitting): GameRecord {
  return {
    format: 'communique-record/2',
    engine: ENGINE_VERSION,
    scenario: markOf(sitting.game),
    seed: sitting.seed,
    occupants: sitting.occupants,
    log: sitting.log,
    rounds: sitting.rounds,
    ...(sitting.guesses.length > 0 ? { guesses: sitting.guesses } : {}),
    ...(sitting.reflections.length > 0 ? { reflections: sitting.reflections } : {}),
    hash: hashTable(sitting.table),
  };
}
