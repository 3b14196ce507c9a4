import { assign, setup } from 'xstate';
import { apply, revealCorridors } from '../engine/apply.ts';
import { allInitialled } from '../engine/facts.ts';
import type { Game } from '../engine/game.ts';
import type { Move } from '../engine/move.ts';
import { refusalOf } from '../engine/refusals.ts';
import {
  callConvenor,
  callSpeakers,
  closeSitting,
  conclude,
  endsEarly,
  hasPhase,
  isLastRound,
  nextExchange,
  nextRound,
  openCorridors,
  openSession,
  sessionIsOver,
} from '../engine/rounds.ts';
import { setTable } from '../engine/setup.ts';
import type { Table } from '../engine/table.ts';

export interface Negotiation {
  readonly game: Game;
  readonly table: Table;
}

export interface NegotiationInput {
  readonly game: Game;
  readonly seed: string;
}

type Step = (game: Game, table: Table) => Table;
type Question = (game: Game, table: Table) => boolean;

/** What is asked of the table before a transition. */
export const guards = {
  hasStatements: (game, table) => hasPhase(game, table, 'statements'),
  hasSession: (game, table) => hasPhase(game, table, 'session'),
  hasCorridors: (game, table) => hasPhase(game, table, 'corridors'),
  floorIsEmpty: (_game, table) => table.floor.length === 0,
  isConvened: (game, table) => game.mediator === undefined || table.format >= 0,
  isInitialled: (game, table) => allInitialled(game, table),
  sessionIsOver: (game, table) => sessionIsOver(game, table),
  endsEarly: (game, table) => endsEarly(game, table),
  isLastRound: (game, table) => isLastRound(game, table),
} as const satisfies Record<string, Question>;

/** What a transition does to the table. */
export const steps = {
  callSpeakers,
  callConvenor,
  openSession,
  nextExchange,
  closeSitting,
  openCorridors,
  revealCorridors,
  nextRound,
  conclude,
} as const satisfies Record<string, Step>;

const negotiationSetup = setup({
  types: {
    context: {} as Negotiation,
    input: {} as NegotiationInput,
    events: {} as Move,
  },
  guards: {
    isLegal: ({ context, event }) => refusalOf(context.game, context.table, event) === undefined,
    hasStatements: ({ context }) => guards.hasStatements(context.game, context.table),
    hasSession: ({ context }) => guards.hasSession(context.game, context.table),
    hasCorridors: ({ context }) => guards.hasCorridors(context.game, context.table),
    floorIsEmpty: ({ context }) => guards.floorIsEmpty(context.game, context.table),
    isConvened: ({ context }) => guards.isConvened(context.game, context.table),
    isInitialled: ({ context }) => guards.isInitialled(context.game, context.table),
    sessionIsOver: ({ context }) => guards.sessionIsOver(context.game, context.table),
    endsEarly: ({ context }) => guards.endsEarly(context.game, context.table),
    isLastRound: ({ context }) => guards.isLastRound(context.game, context.table),
  },
  actions: {
    apply: assign(({ context, event }) => ({ table: apply(context.game, context.table, event) })),
    callSpeakers: assign(({ context }) => ({ table: steps.callSpeakers(context.game, context.table) })),
    callConvenor: assign(({ context }) => ({ table: steps.callConvenor(context.game, context.table) })),
    openSession: assign(({ context }) => ({ table: steps.openSession(context.game, context.table) })),
    nextExchange: assign(({ context }) => ({ table: steps.nextExchange(context.game, context.table) })),
    closeSitting: assign(({ context }) => ({ table: steps.closeSitting(context.game, context.table) })),
    openCorridors: assign(({ context }) => ({ table: steps.openCorridors(context.game, context.table) })),
    revealCorridors: assign(({ context }) => ({ table: steps.revealCorridors(context.game, context.table) })),
    nextRound: assign(({ context }) => ({ table: steps.nextRound(context.game, context.table) })),
    conclude: assign(({ context }) => ({ table: steps.conclude(context.game, context.table) })),
  },
});

const move = { guard: 'isLegal', actions: 'apply' } as const;

/** The referee: the one authority on when. It reads as the rulebook's table of contents. */
export const negotiation = negotiationSetup.createMachine({
  id: 'negotiation',
  context: ({ input }) => ({ game: input.game, table: setTable(input.game, input.seed) }),
  initial: 'briefing',
  on: { 'event.inject': move },
  states: {
    briefing: {
      on: {
        'event.decide': move,
        'round.open': { guard: 'isLegal', actions: 'apply', target: 'opening' },
      },
    },
    opening: {
      always: [
        { guard: 'hasStatements', actions: 'callSpeakers', target: 'statements' },
        { target: 'afterStatements' },
      ],
    },
    statements: {
      on: { 'statement.make': move, 'statement.skip': move },
      always: { guard: 'floorIsEmpty', target: 'afterStatements' },
    },
    afterStatements: {
      always: [
        { guard: 'hasSession', actions: 'callConvenor', target: 'session' },
        { target: 'afterSession' },
      ],
    },
    session: {
      initial: 'convening',
      states: {
        convening: {
          on: { 'session.convene': move },
          always: { guard: 'isConvened', actions: 'openSession', target: 'sitting' },
        },
        sitting: {
          on: {
            'text.propose': move,
            'text.answer': move,
            'text.draft': move,
            'text.park': move,
            'text.initial': move,
            'seat.confide': move,
            'seat.probe': move,
            'seat.carry': move,
            'card.play': move,
            'turn.pass': move,
            'party.walk-out': move,
          },
          always: [
            { guard: 'isInitialled', target: '#negotiation.ratification' },
            { guard: 'sessionIsOver', actions: 'closeSitting', target: '#negotiation.afterSession' },
            { guard: 'floorIsEmpty', actions: 'nextExchange', target: 'sitting' },
          ],
        },
      },
    },
    afterSession: {
      always: [
        { guard: 'hasCorridors', actions: 'openCorridors', target: 'corridors' },
        { target: 'reckoning' },
      ],
    },
    corridors: {
      on: { 'corridor.choose': move, 'corridor.rest': move, 'party.return': move },
      always: { guard: 'floorIsEmpty', actions: 'revealCorridors', target: 'reckoning' },
    },
    reckoning: {
      on: { 'round.close': { guard: 'isLegal', actions: 'apply', target: 'settled' } },
    },
    settled: {
      always: [
        { guard: 'endsEarly', actions: 'conclude', target: 'ended' },
        { guard: 'isLastRound', actions: 'conclude', target: 'ended' },
        { actions: 'nextRound', target: 'briefing' },
      ],
    },
    ratification: {
      on: { 'capitals.vote': { guard: 'isLegal', actions: ['apply', 'conclude'], target: 'ended' } },
    },
    ended: { type: 'final' },
  },
});
