import { describe, expect, it, vi } from 'vitest';
import type { Desk } from '../flow/desk.ts';
import { pseudoLines, pseudoMessages } from '../i18n/pseudo.ts';
import { createTranslator, type Translator } from '../i18n/translator.ts';
import type { PageModel } from '../view/page-model.ts';
import { present } from '../view/present.ts';
import { presentStage } from '../view/stage/present-stage.ts';
import { shipped } from './shipped.ts';
import { tour } from './tour.ts';

vi.setConfig({ testTimeout: 120_000 });
const scenario = shipped('istanbul-2025');
const t = createTranslator();
const forecast = { metric: 'trust', direction: 'up' } as const;
const seats = [...scenario.file.parties, ...(scenario.file.mediator ? [scenario.file.mediator] : [])];
const games = seats.map(seat => tour(scenario, seat.id, 'presenters'));
const desks = games.flat();

const pages = new Map(desks.map(desk => [desk, pageIn(t, desk)] as const));
const page = (desk: Desk) => pages.get(desk)!;

function pageIn(translator: Translator, desk: Desk): PageModel {
  return present(scenario, desk, { personas: [], forecast }, translator);
}

describe('every number can be explained', () => {
  it('by parts that sum to it exactly', () => {
    for (const why of desks.flatMap(desk => page(desk).frame?.whys ?? [])) {
      const parts = why.rows.reduce((sum, row) => sum + row.by, why.start?.value ?? 0);
      expect(parts, why.id).toBe(why.sum.value);
    }
  });

  it('and nothing but what others confided in the round has to be made up to make them sum', () => {
    const unexplained = desks.filter(desk =>
      (page(desk).frame?.whys ?? []).some(why => why.rows.some(row => row.label === t('why.unseen'))),
    );
    expect(unexplained.length).toBeGreaterThan(0);
    for (const { entries, view, viewer } of unexplained) {
      const confided = entries.filter(
        ({ round, move }) =>
          round === view.round && move.type === 'seat.confide' && ![move.seat, move.to].includes(viewer),
      );
      expect(confided.length).toBeGreaterThan(0);
    }
  });

  it('and a reveal’s steps lead from the value before to the value after', () => {
    const falls = desks.flatMap(desk => {
      const { screen } = page(desk);
      return screen.kind === 'reveal' && screen.waterfall ? [screen.waterfall] : [];
    });
    expect(falls.length).toBeGreaterThan(10);
    for (const { before, after, steps } of falls) {
      expect(steps[0]?.start).toBe(before);
      expect(steps.at(-1)?.end).toBe(after);
      expect(steps.reduce((sum, step) => sum + step.by, before)).toBe(after);
    }
  });
});

describe('what a seat is not to know', () => {
  const swapped = {
    ...scenario,
    game: {
      ...scenario.game,
      parties: scenario.game.parties.map(party => ({
        ...party,
        preferences: { ...party.preferences, reservation: 1, points: [] },
      })),
    },
  };

  it('changes nothing on its pages until the game is over', () => {
    const told = (known: typeof scenario, desk: Desk) => {
      const { screen, frame } = present(known, desk, { personas: [] }, t);
      return JSON.stringify([screen, frame]);
    };
    for (const desk of sample(desks).filter(each => each.screen !== 'ended')) {
      expect(told(swapped, desk) === told(scenario, desk), desk.screen).toBe(true);
    }
  });

  it('is nowhere on the hand-over screen', () => {
    const handover = desks.filter(desk => desk.screen === 'handover').map(desk => page(desk));
    expect(handover.length).toBe(seats.length);
    for (const model of handover) {
      expect(model.frame).toBeUndefined();
      expect(Object.keys(model.screen).sort()).toEqual(['about', 'heading', 'kind', 'ready']);
    }
  });

  it('leaves other homes’ gauges off the rail', () => {
    const foreign = (desk: Desk) =>
      scenario.file.metrics.filter(metric => metric.seat !== undefined && metric.seat !== desk.viewer);
    for (const desk of desks) {
      const shown = presentStage(scenario, desk, t).gauges.map(gauge => gauge.id);
      expect(shown.filter(id => foreign(desk).some(metric => metric.id === id))).toEqual([]);
    }
  });
});

describe('on a screen for the whole room', () => {
  const open = sample(desks).filter(({ view, screen }) => !view.over && screen !== 'handover');
  const forRoom = (desk: Desk) => {
    const { screen, frame } = present(scenario, desk, { personas: [], forecast, audience: 'room' }, t);
    const stage = presentStage(scenario, desk, t, { audience: 'room' });
    return JSON.stringify([screen, frame, stage]);
  };

  it('nothing of a seat’s brief, points or home is shown', () => {
    expect(open.length).toBeGreaterThan(10);
    const secrets = seats.flatMap(({ brief }) => brief.split(/\n+/).filter(each => each.length > 40));
    const homes = scenario.file.metrics.filter(({ seat }) => seat !== undefined).map(({ name }) => name);
    for (const desk of open) {
      const shown = forRoom(desk);
      expect([...secrets, ...homes].filter(each => shown.includes(each))).toEqual([]);
      expect(shown).not.toMatch(/\d pts|approval [+−]/);
    }
  });
});

describe('in the test language', () => {
  const pseudo = createTranslator('xa', pseudoMessages(), pseudoLines());
  const prose = JSON.stringify(scenario.file);

  it('every sentence comes from a message or from the scenario', () => {
    const untranslated = new Set(
      sample(desks)
        .flatMap(desk => texts(pageIn(pseudo, desk)))
        .filter(text => /\p{L}{2,} \p{L}{2,}/u.test(text) && !/[⟦⟧]/u.test(text))
        .filter(text => !prose.includes(JSON.stringify(text).slice(1, -1))),
    );
    expect([...untranslated]).toEqual([]);
  });
});

function sample<Item>(items: readonly Item[]): readonly Item[] {
  return items.filter((_, index) => index % 5 === 0);
}

/** All strings of a model, but for the translator. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(texts);
}
