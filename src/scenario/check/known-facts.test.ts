import { describe, expect, test } from 'vitest';
import { game } from '../../testing/at-table.ts';
import { knownFacts, pushesOn } from './known-facts.ts';

describe('what is known of any game', () => {
  const facts = (of = game, unplayable: readonly string[] = []) => knownFacts(of, new Set(unplayable));

  test('rounds, clauses and cards there could be', () => {
    const { ranges } = facts();
    const entries = [
      'round',
      'rounds',
      'agreed',
      'size said',
      'size did',
      'size happened',
      'size lately',
      'size refused',
      'size walked',
      'support north',
    ];
    expect(entries.map(name => ranges.get(name))).toEqual([
      ...[
        [1, 2],
        [2, 2],
        [0, 3],
        [0, Infinity],
        [0, Infinity],
        [0, Infinity],
        [0, Infinity],
        [0, 2],
        [0, 2],
        [0, 100],
      ],
    ]);
    const bare = facts({ ...game, actions: [], events: [] }).ranges;
    expect(['size said', 'size did', 'size happened', 'size lately'].map(name => bare.get(name))).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  test('options that no red line bars for ever', () => {
    expect(facts().deal.get('wells')).toEqual(new Set(['south-keeps', 'shared', 'north-keeps', 'open']));
    const firm = {
      ...game,
      parties: game.parties.map(party => ({
        ...party,
        redLines: party.redLines.map(line => ({ ...line, liftedWhen: undefined })),
      })),
    };
    expect(facts(firm).deal.get('wells')).toEqual(new Set(['shared', 'north-keeps', 'open']));
    expect(facts(firm).deal.get('market')).toEqual(new Set(['shut', 'open']));
  });

  test('without a session nothing is agreed', () => {
    const silent = {
      ...game,
      rounds: game.rounds.map(round => ({ ...round, phases: ['corridors'] as const })),
    };
    const { ranges, deal, flags } = facts(silent);
    expect(ranges.get('agreed')).toEqual([0, 0]);
    expect(deal.get('market')).toEqual(new Set(['open']));
    expect([flags.get('ratified'), flags.get('initialled'), facts().flags.get('ratified')]).toEqual([
      false,
      false,
      undefined,
    ]);
  });

  test('cards that are never played', () => {
    const { flags } = facts(game, ['north-pledge', 'open-ford']);
    expect([...flags]).toEqual([
      ['said north-pledge', false],
      ['lately north-pledge', false],
      ['did open-ford', false],
      ['lately open-ford', false],
    ]);
  });

  test('how far each gauge may be moved', () => {
    const metrics = game.metrics.map((metric): (typeof game.metrics)[number] => ({
      ...metric,
      couplings: [],
      responds: {},
      drift: undefined,
    }));
    const still = { ...game, metrics, actions: [], events: [], rounds: [], mediator: undefined };
    expect(facts(still).ranges.get('metric trust')).toEqual([30, 30]);
    const trust = (more: Partial<(typeof metrics)[number]>) =>
      facts({
        ...still,
        metrics: metrics.map((metric, at) => (at === 1 ? { ...metric, ...more } : metric)),
      }).ranges.get('metric trust');
    expect(trust({ responds: { leaked: -3 } })).toEqual([0, 30]);
    expect(trust({ drift: { toward: 310, rate: 0.1 } })).toEqual([30, 100]);
    expect(trust({ drift: { toward: 290, rate: 0.1 } })).toEqual([0, 30]);
    expect(trust({ couplings: [{ metric: 0, reference: 500, rate: 0.1 }] })).toEqual([0, 100]);
    expect(facts({ ...still, actions: game.actions }).ranges.get('metric trust')).toEqual([0, 100]);
    expect(facts({ ...still, events: game.events }).ranges.get('metric trust')).toEqual([30, 100]);
    expect(pushesOn({ ...still, mediator: game.mediator })(2)).toEqual([-1, 1]);
    expect(pushesOn({ ...still, mediator: game.mediator })(1)).toEqual([]);
    expect(pushesOn({ ...still, actions: game.actions.slice(0, 1) })(2)).toEqual([20]);
    const formats = game.mediator!.formats.map(format => ({ ...format, leak: 0 }));
    expect(pushesOn({ ...still, mediator: { ...game.mediator!, formats } })(2)).toEqual([]);
  });
});
