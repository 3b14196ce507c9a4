import { describe, expect, test } from 'vitest';
import { randomStream } from '../engine/random.ts';
import type { Desk } from '../flow/desk.ts';
import { sitDown } from '../flow/sitting.ts';
import { createTranslator } from '../i18n/translator.ts';
import { deskForTheRoom } from '../view/for-the-room.ts';
import { presentMandate } from '../view/mandate.ts';
import { presentReveal } from '../view/reveal/reveal.ts';
import { presentTurn } from '../view/turn/turn.ts';
import { screensOf } from './screens-of.ts';
import { shipped } from './shipped.ts';
import { playedTour } from './tour.ts';

const t = createTranslator();
const scenario = shipped('istanbul-2025');
const mediator = scenario.game.mediator!.id;
const desks = desksOf('aims');
const turns = desks.filter(({ screen }) => screen === 'turn');

/** What the application shows a mediator whose person plays like a counterpart, screen by screen. */
function desksOf(seed: string): readonly Desk[] {
  const { sitting } = playedTour(scenario, mediator, seed);
  const start = { ...sitDown(sitting), viewer: mediator };
  return screensOf(start, ({ view, openings }, { counterparts, log }) =>
    counterparts[mediator]!(view, openings, randomStream(seed, `counterpart ${mediator}`, log.length)),
  ).map(({ desk }) => desk);
}

const heldOf = ({ mandate }: Desk) => mandate!.holds;
const flips = (before: Desk, after: Desk) =>
  heldOf(after).filter((held, aim) => held !== heldOf(before)[aim]).length;

describe('a mediator’s mandate', () => {
  test('is told in one line with what the text would add, but not before the whole room', () => {
    const told = turns.map(desk => presentTurn(scenario, desk, t).mandate!.summary);
    expect(told.filter(text => !/^Your mandate: \d+ of 100 now/.test(text))).toEqual([]);
    expect(told.some(text => /, \d+ if this text is ratified\.$/.test(text))).toBe(true);
    expect(presentTurn(scenario, deskForTheRoom(turns[0]!), t)).not.toHaveProperty('mandate');
  });

  test('names each aim with its mark and what the gauge stands at', () => {
    const { aims } = presentMandate(scenario, turns[0]!, t)!;
    const trust = aims.find(({ text }) => text.startsWith('Trust is 50 or more'));
    expect(trust!.note).toMatch(/^10 points, not yet at \d+(\.\d)?$/);
    expect(aims.find(({ text }) => text.startsWith('A text was ratified'))!.note).toBe('37 points, not yet');
  });

  test('tells every aim that comes to count or ceases to on the way, once', () => {
    const shown = desks.filter(({ screen }) => ['briefing', 'turn', 'reveal'].includes(screen));
    const total = shown.slice(1).reduce((sum, desk, at) => sum + flips(shown[at]!, desk), 0);
    const changes = shown.flatMap(desk => presentMandate(scenario, desk, t)!.changes);
    expect(total).toBeGreaterThan(2);
    expect(changes).toHaveLength(total);
    expect(changes.every(each => /^Would (not )?count now, \d+ points: /.test(each))).toBe(true);
  });

  test('is told in the reveal that changes it, with the reading', () => {
    const flipped = desks.filter(
      desk => desk.screen === 'reveal' && presentMandate(scenario, desk, t)!.changes.length > 0,
    );
    expect(flipped.length).toBeGreaterThan(0);
    for (const desk of flipped) {
      expect(presentReveal(scenario, desk, undefined, t).aims).toEqual(
        presentMandate(scenario, desk, t)!.changes,
      );
    }
  });
});
