import { assign, type SnapshotFrom, setup } from 'xstate';
import type { Desk, Intent } from './desk.ts';
import {
  hasConfided,
  hasNews,
  hasTidings,
  isUnclosed,
  isUndecided,
  needsHandover,
  nextToGuess,
} from './next-screen.ts';
import {
  handOver,
  holdVote,
  junctureOf,
  make,
  noteGuesses,
  noteMandate,
  noteReflection,
  personsOf,
  runOn,
  type Sitting,
} from './sitting.ts';

export interface Application {
  readonly sitting: Sitting | undefined;
}

export type ApplicationEvent =
  | { readonly type: 'game.opened'; readonly sitting: Sitting }
  | { readonly type: 'game.left' }
  | Extract<
      Intent,
      {
        readonly type:
          | 'move.make'
          | 'guesses.make'
          | 'reflection.write'
          | 'reader.choose'
          | 'screen.continue';
      }
    >;

const applicationSetup = setup({
  types: { context: {} as Application, events: {} as ApplicationEvent },
  guards: {
    isUnclosed: ({ context }) => asks(context, isUnclosed),
    isUnasked: ({ context }) => asks(context, sitting => nextToGuess(sitting) === sitting.viewer),
    isAnotherUnasked: ({ context }) => asks(context, sitting => nextToGuess(sitting) !== undefined),
    isOver: ({ context }) => asks(context, sitting => junctureOf(sitting) === 'ended'),
    isBeforeTheVote: ({ context }) => asks(context, sitting => junctureOf(sitting) === 'ratification'),
    isAnothersTurn: ({ context }) => asks(context, needsHandover),
    isUnbriefed: ({ context }) => asks(context, sitting => !sitting.briefed.includes(sitting.viewer)),
    isBriefing: ({ context }) => asks(context, sitting => junctureOf(sitting) === 'briefing'),
    isUndecided: ({ context }) => asks(context, isUndecided),
    hasNews: ({ context }) => asks(context, hasNews),
    hasTidings: ({ context }) => asks(context, hasTidings),
    hasConfided: ({ context }) => asks(context, hasConfided),
  },
  actions: {
    open: assign(({ event }) => (event.type === 'game.opened' ? { sitting: event.sitting } : {})),
    leave: assign({ sitting: undefined }),
    make: assign(({ context, event }) => changed(context, sitting => madeBy(sitting, event))),
    runToChange: assign(({ context }) => changed(context, sitting => runOn(sitting, true))),
    runToPerson: assign(({ context }) => changed(context, sitting => runOn(sitting, false))),
    holdVote: assign(({ context }) => changed(context, holdVote)),
    handOver: assign(({ context }) => changed(context, handOver)),
    noteBriefed: assign(({ context }) => changed(context, sitting => withViewerIn(sitting, 'briefed'))),
    noteInformed: assign(({ context }) => changed(context, sitting => withViewerIn(sitting, 'informed'))),
    noteClosed: assign(({ context }) => changed(context, sitting => ({ ...sitting, closed: true }))),
    noteAsked: assign(({ context }) => changed(context, sitting => withViewerIn(sitting, 'asked'))),
    handToUnasked: assign(({ context }) =>
      changed(context, sitting => ({ ...sitting, viewer: nextToGuess(sitting) ?? sitting.viewer })),
    ),
    noteGuesses: assign(({ context, event }) => changed(context, sitting => guessedBy(sitting, event))),
    noteReflection: assign(({ context, event }) => changed(context, sitting => reflectedBy(sitting, event))),
    chooseReader: assign(({ context, event }) => changed(context, sitting => readBy(sitting, event))),
    noteMandate: assign(({ context }) => changed(context, noteMandate)),
    noteShown: assign(({ context }) =>
      changed(context, sitting => ({ ...sitting, shown: sitting.entries.length })),
    ),
  },
});

/** What the screen shows when: the start, briefs, hand-overs, turns, reveals, the close of the talks, the vote at home and the end. */
export const application = applicationSetup.createMachine({
  id: 'application',
  context: { sitting: undefined },
  initial: 'start',
  on: {
    'game.opened': { actions: 'open', target: '.playing' },
    'game.left': { actions: 'leave', target: '.start' },
  },
  states: {
    start: {},
    playing: {
      initial: 'arriving',
      states: {
        arriving: {
          always: [
            { guard: 'isUnclosed', target: 'closing' },
            { guard: 'isUnasked', target: 'guess' },
            { guard: 'isAnotherUnasked', actions: 'handToUnasked', target: 'handover' },
            { guard: 'isOver', target: 'ended' },
            { guard: 'isBeforeTheVote', actions: 'holdVote', target: 'vote' },
            { guard: 'isAnothersTurn', actions: 'handOver', target: 'handover' },
            { guard: 'isUnbriefed', target: 'brief' },
            { guard: 'isBriefing', target: 'briefing' },
            { guard: 'hasTidings', target: 'reveal' },
            { target: 'turn' },
          ],
        },
        handover: { on: { 'screen.continue': { target: 'arriving' } } },
        closing: { on: { 'screen.continue': { actions: 'noteClosed', target: 'arriving' } } },
        guess: {
          on: {
            'guesses.make': { actions: 'noteGuesses' },
            'screen.continue': { actions: 'noteAsked', target: 'arriving' },
          },
        },
        brief: {
          on: {
            'guesses.make': { actions: 'noteGuesses' },
            'screen.continue': { actions: ['noteBriefed', 'noteMandate'], target: 'arriving' },
          },
        },
        briefing: {
          on: {
            'move.make': { actions: ['noteShown', 'make'], target: 'moved' },
            'screen.continue': [
              { guard: 'isUndecided' },
              { actions: ['noteInformed', 'noteShown', 'noteMandate', 'runToPerson'], target: 'arriving' },
            ],
          },
        },
        turn: {
          on: {
            'move.make': {
              actions: ['noteMandate', 'noteShown', 'make', 'runToChange'],
              target: 'moved',
            },
          },
        },
        moved: {
          always: [
            { guard: 'hasConfided', target: 'turn' },
            { guard: 'hasNews', target: 'reveal' },
            { actions: ['noteShown', 'runToPerson'], target: 'arriving' },
          ],
        },
        reveal: {
          on: {
            'screen.continue': { actions: ['noteShown', 'noteMandate', 'runToPerson'], target: 'arriving' },
          },
        },
        vote: { on: { 'screen.continue': { target: 'ended' } } },
        ended: {
          on: {
            'reflection.write': { actions: 'noteReflection' },
            'reader.choose': { actions: 'chooseReader' },
          },
        },
      },
    },
  },
});

const SCREENS = [
  'brief',
  'handover',
  'briefing',
  'turn',
  'reveal',
  'closing',
  'guess',
  'vote',
  'ended',
] as const;

/** What is shown of the game that is on; undefined where none is. */
export function screenOf(snapshot: SnapshotFrom<typeof application>): Desk['screen'] | undefined {
  return SCREENS.find(each => snapshot.matches({ playing: each }));
}

function asks(context: Application, question: (sitting: Sitting) => boolean): boolean {
  return context.sitting !== undefined && question(context.sitting);
}

function changed(context: Application, change: (sitting: Sitting) => Sitting): Application {
  return { sitting: context.sitting && change(context.sitting) };
}

function withViewerIn(sitting: Sitting, list: 'briefed' | 'informed' | 'asked'): Sitting {
  return { ...sitting, [list]: [...sitting[list], sitting.viewer] };
}

function guessedBy(sitting: Sitting, event: ApplicationEvent): Sitting {
  return event.type === 'guesses.make' ? noteGuesses(sitting, event.guesses) : sitting;
}

function reflectedBy(sitting: Sitting, event: ApplicationEvent): Sitting {
  if (event.type !== 'reflection.write') return sitting;
  const { question, text } = event;
  return noteReflection(sitting, { by: sitting.viewer, question, text });
}

function readBy(sitting: Sitting, event: ApplicationEvent): Sitting {
  if (event.type !== 'reader.choose' || !personsOf(sitting).includes(event.seat)) return sitting;
  return { ...sitting, viewer: event.seat };
}

function madeBy(sitting: Sitting, event: ApplicationEvent): Sitting {
  if (event.type !== 'move.make') return sitting;
  const { type: _, ...logged } = event;
  return make(sitting, logged);
}
