import { expect, test } from 'vitest';
import { createTranslator } from '../i18n/translator.ts';
import { deskForTheRoom } from '../view/for-the-room.ts';
import { presentChoices } from '../view/turn/choices.ts';
import { presentTurn } from '../view/turn/turn.ts';
import { shipped } from './shipped.ts';
import { tour } from './tour.ts';

const t = createTranslator();
const scenario = shipped('istanbul-2025');
const turn = tour(scenario, 'pakistan', 'asked').find(
  ({ screen, stage }) => screen === 'turn' && stage === 'session',
)!;
const desk = { ...turn, view: { ...turn.view, asked: { by: 'mediators', issue: 3 } } };

test('whoever is asked in confidence is told of what and by whom, and nobody else in the room', () => {
  const { name } = scenario.file.issues[3]!;
  const { asked } = presentTurn(scenario, desk, t).editors;
  expect(asked).toEqual({
    ...{ by: 'mediators', issue: 3 },
    text: `Türkiye and Qatar asked you about ${name}.`,
  });
  expect(presentTurn(scenario, deskForTheRoom(desk), t).editors.asked).toBeUndefined();
});

test('the card with which one confides says what was asked', () => {
  const opening = { type: 'seat.confide', seat: 'pakistan', to: ['mediators'] } as const;
  const [card] = presentChoices(scenario, { ...desk, openings: [opening] }, t);
  expect(`${card!.lead}${card!.rest}`).toBe(
    t('move.confide.asked', { seat: 'Türkiye and Qatar', issue: scenario.file.issues[3]!.name }),
  );
});
