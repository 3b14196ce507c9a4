import { expect, test } from 'vitest';
import type { View } from '../engine/view.ts';
import { viewFor } from '../engine/view-for.ts';
import { createTranslator } from '../i18n/translator.ts';
import { presentGuesses } from '../view/turn/guess.ts';
import {
  answer,
  game,
  inSession,
  JOINT,
  MARKET,
  OPEN,
  offer,
  PATROLS,
  play,
  SHARED,
  WELLS,
} from './at-table.ts';
import { minimalTalks } from './minimal-game.ts';

const t = createTranslator();
const { file } = minimalTalks();
const everything = { [WELLS]: SHARED, [MARKET]: OPEN, [PATROLS]: JOINT };
const southOffers = () => play(inSession('south'), offer('south', everything));
const seenByNorth = ({ table }: ReturnType<typeof southOffers>): View => viewFor(game, table, 'north');
const southOf = (view: View) => presentGuesses(file, view, t)[0]!;
const offered = () => seenByNorth(southOffers());
const promise = { seat: 'south', issue: PATROLS, options: [JOINT], action: 0, freed: false };
const told = (claim: 'vital' | 'flexible', { to = 'north', issue = PATROLS } = {}) => ({
  ...{ from: 'south', to, issue, claim, stance: JOINT, round: 0, exchange: 0 },
});

test('offers alone say nothing of what is dear', () => {
  expect(southOf(offered())).toMatchObject({ founded: false, gist: [], issues: [] });
});

test('what a party promised in public is named with its answer, until it is freed from it', () => {
  const after = (word: typeof promise) => southOf({ ...offered(), offers: [], commitments: [word] }).gist;
  expect(after(promise)).toEqual(['Patrols: Joint patrols']);
  expect(after({ ...promise, freed: true })).toEqual([]);
  expect(after({ ...promise, seat: 'north' })).toEqual([]);
});

test('what a party called vital to the viewer is named as its own word, after what it promised', () => {
  const asTold = t('guess.as-told', { text: 'Patrols: Joint patrols' });
  const after = (...confidences: ReturnType<typeof told>[]) => southOf({ ...offered(), confidences });
  expect(after(told('vital')).gist).toEqual([asTold]);
  expect(after(told('vital')).told).toEqual(['Patrols: “This is vital to us.”']);
  expect(after(told('vital', { to: 'host' })).founded).toBe(false);
  expect(after(told('vital'), told('flexible'))).toMatchObject({ founded: false, gist: [] });
  const both = { ...offered(), confidences: [told('vital', { issue: WELLS })], commitments: [promise] };
  expect(southOf(both).gist).toEqual(['Patrols', t('guess.as-told', { text: 'Wells' })]);
});

test('what is agreed is held no more', () => {
  const agreed = play(southOffers(), answer('north', 0, everything));
  const view = { ...seenByNorth(agreed), commitments: [promise] };
  expect(southOf(view)).toMatchObject({ founded: false, gist: [] });
});

test('what a party turned down is told and ranks nothing', () => {
  const talks = play(
    inSession('north'),
    offer('north', everything),
    answer('south', 0, { [WELLS]: SHARED, [MARKET]: -1, [PATROLS]: JOINT }),
  );
  const south = southOf(seenByNorth(talks));
  expect(south.founded).toBe(false);
  expect(south.issues.map(({ issue, evidence }) => [issue, evidence])).toEqual([
    [MARKET, t('guess.refused', { count: 1 })],
  ]);
});
