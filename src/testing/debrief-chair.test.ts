import { describe, expect, it } from 'vitest';
import { counterpartFor, counterpartsFor } from '../simulate/counterparts.ts';
import { debriefCase, t, wordsOf } from './debrief-case.ts';
import { shipped } from './shipped.ts';
import { plainCounterparts } from './tour.ts';

const scenario = shipped('serin-river');
const { game } = scenario;

function playedBy(player: ReturnType<typeof counterpartFor>) {
  const counterparts = { ...counterpartsFor(game), belloq: player };
  const found = debriefCase(scenario, 'belloq', 'chairs', { whole: true, counterparts });
  const { fit } = found.input;
  if (!fit.done) throw new Error('not measured');
  return { ...found, fit: fit.value };
}

describe('likeness to a persona', () => {
  it('is told of whoever plays like one', () => {
    const { fit, model } = playedBy(counterpartFor(game, 'belloq', 'tactical'));
    expect(fit.near).toBe(true);
    expect(model.screen('chair').finding).toBe(t('debrief.chair.finding', { persona: fit.persona }));
  });

  it('is denied of whoever plays like none, with how far the nearest lies', () => {
    const { fit, model } = playedBy(plainCounterparts(scenario).belloq!);
    expect(fit.near).toBe(false);
    expect(model.screen('chair').finding).toBe(t('debrief.chair.far'));
    expect(wordsOf(model, 'chair')).toContain(t.number(fit.personas[0]!.distance / 10, 1));
  });
});
