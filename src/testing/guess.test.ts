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
  NORTH_KEEPS,
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
const southHolds = (view: View) => presentGuesses(file, view, t)[0]!.gist;

test('where more clauses tie than a line names, none is called dearer', () => {
  expect(southHolds(seenByNorth(southOffers()))).toEqual([t('guess.tied')]);
});

test('what is agreed is held no more, and a clause that stands alone is named with its answer', () => {
  const talks = play(southOffers(), answer('north', 0, { [WELLS]: SHARED, [MARKET]: -1, [PATROLS]: -1 }));
  expect(southHolds(seenByNorth(talks))).toEqual(['Market', 'Patrols']);
  const further = play(talks, offer('north', { [PATROLS]: JOINT }));
  expect(southHolds(seenByNorth(further))).toEqual(['Market: Open']);
});

test('what a party promised in public comes first, until it is freed from it', () => {
  const view = seenByNorth(southOffers());
  const promise = { seat: 'south', issue: PATROLS, options: [JOINT], action: 0, freed: false };
  const quiet = { ...view, offers: [] };
  expect(southHolds({ ...view, commitments: [promise] })).toEqual(['Patrols: Joint patrols']);
  expect(southHolds({ ...quiet, commitments: [promise] })).toEqual(['Patrols: Joint patrols']);
  expect(southHolds({ ...view, commitments: [{ ...promise, freed: true }] })).toEqual([t('guess.tied')]);
  expect(southHolds({ ...view, commitments: [{ ...promise, seat: 'north' }] })).toEqual([t('guess.tied')]);
});

test('a clause named again without a move stands out alone, though the others tie', () => {
  const talks = play(southOffers(), offer('south', { [MARKET]: OPEN, [WELLS]: NORTH_KEEPS }));
  expect(southHolds(seenByNorth(talks))).toEqual(['Market: Open']);
});

test('what a party called vital to the viewer comes first, and what it called movable stands back', () => {
  const view = seenByNorth(southOffers());
  const told = (claim: 'vital' | 'flexible', to = 'north') => ({
    from: 'south',
    to,
    issue: PATROLS,
    claim,
    stance: JOINT,
    round: 0,
    exchange: 0,
  });
  expect(southHolds({ ...view, confidences: [told('vital')] })).toEqual(['Patrols: Joint patrols']);
  expect(southHolds({ ...view, confidences: [told('vital'), told('flexible')] })).toEqual([
    'Wells',
    'Market',
  ]);
  expect(southHolds({ ...view, confidences: [told('vital', 'host')] })).toEqual([t('guess.tied')]);
});

test('of a party whose every wish is agreed nothing is guessed', () => {
  const talks = play(southOffers(), answer('north', 0, everything));
  const [south] = presentGuesses(file, seenByNorth(talks), t);
  expect(south).toMatchObject({ founded: false, gist: [t('guess.settled')] });
  expect(presentGuesses(file, seenByNorth(southOffers()), t)[0]!.founded).toBe(true);
});

test('nobody holds to what they called movable, also where nothing else is known of them', () => {
  const quiet = { ...seenByNorth(southOffers()), offers: [] };
  const told = { from: 'south', to: 'north', issue: PATROLS, stance: -1, round: 0, exchange: 0 };
  const after = (claim: 'vital' | 'flexible') =>
    southHolds({ ...quiet, confidences: [{ ...told, claim }] }).join();
  expect(after('flexible')).toBe(t('guess.nothing'));
  expect(after('vital')).toContain('Patrols');
});
