import { expect, test } from 'vitest';
import type { SeatId } from '../engine/game.ts';
import { worthOf } from '../engine/preferences.ts';
import type { View } from '../engine/view.ts';
import { viewFor } from '../engine/view-for.ts';
import { createTranslator } from '../i18n/translator.ts';
import { presentPackage, readPackage } from '../view/turn/package.ts';
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
  type Talks,
  WELLS,
} from './at-table.ts';
import { minimalTalks } from './minimal-game.ts';

const t = createTranslator();
const scenario = minimalTalks();
const packageOf = (view: View) => presentPackage(scenario, view, t);
const seenBy = (seat: SeatId, { table }: Talks) => viewFor(game, table, seat);
const SOUTH_KEEPS = 0;
const NOBODY = 0;

/** North has taken shared wells and joint patrols; the market is open. */
const partlyAgreed = () => {
  const offered = play(inSession('south'), offer('south', { [WELLS]: SHARED, [PATROLS]: JOINT }));
  return play(offered, answer('north', 0, { [WELLS]: SHARED, [PATROLS]: JOINT }));
};

test('a text that stands at a red line is not called a gain, and the clause that must move is named', () => {
  const view = seenBy('north', inSession('north'));
  const { noDealText } = packageOf(view);
  const against = `${noDealText}, the text as it stands 0.0`;
  const red = readPackage(packageOf(view), { [MARKET]: OPEN, [PATROLS]: JOINT }, t);
  expect(red).toMatchObject({
    better: true,
    sound: false,
    note: `“Wells” stands at your red line: not to be signed. ${against}`,
  });
  const sound = readPackage(packageOf(view), { [MARKET]: OPEN, [WELLS]: SHARED }, t);
  expect(sound).toMatchObject({ better: true, sound: true, note: against });
});

test('terms that take from what is agreed are weighed against it, even where they beat no deal', () => {
  const view = seenBy('north', partlyAgreed());
  const less = readPackage(packageOf(view), { [PATROLS]: NOBODY }, t);
  expect(less).toMatchObject({ sound: false, verdict: '25.0 less than the text as it stands' });
  const more = readPackage(packageOf(view), { [PATROLS]: NOBODY, [WELLS]: NORTH_KEEPS, [MARKET]: OPEN }, t);
  expect(more).toMatchObject({ sound: true });
  expect(more.verdict).toContain('above no deal');
});

test('terms that the others have yet to take are weighed as they take hold at once, too', () => {
  const view = seenBy('north', partlyAgreed());
  const model = packageOf({
    ...view,
    clauses: view.clauses.with(MARKET, { brackets: [-1, OPEN], parked: false }),
  });
  const own = view.own!.preferences;
  const at = (wells: number, market: number, patrols: number) => worthOf(own, [wells, market, patrols]);
  const SHUT = 0;
  const read = (terms: Record<number, number>, hold?: Parameters<typeof readPackage>[3]) =>
    readPackage(model, terms, t, hold).atOnce?.worth;
  const firm = { kind: 'firm' } as const;
  expect(read({ [MARKET]: OPEN }, firm)).toBeUndefined();
  expect(read({ [MARKET]: OPEN, [WELLS]: NORTH_KEEPS }, firm)).toBe(at(SOUTH_KEEPS, OPEN, JOINT));
  expect(read({ [MARKET]: OPEN }, { kind: 'whole' })).toBe(at(SHARED, SHUT, JOINT));
  expect(read({ [MARKET]: OPEN, [WELLS]: NORTH_KEEPS })).toBeUndefined();
  const draft = (...takenByOthers: readonly number[]) => ({ kind: 'draft', takenByOthers }) as const;
  expect(read({ [WELLS]: NORTH_KEEPS }, draft())).toBe(at(SHARED, SHUT, JOINT));
  expect(read({ [WELLS]: NORTH_KEEPS }, draft(WELLS))).toBeUndefined();
});

test('points that a guarantee added say whose it was, to the party it was given to', () => {
  const action = game.actions.findIndex(({ id }) => id === 'guarantee-water');
  const played = [{ action, seat: 'host', round: 0 }];
  const shared = (seat: SeatId) =>
    packageOf({ ...seenBy(seat, inSession(seat)), played }).rows[WELLS]!.options[SHARED]!.addedText;
  expect(shared('south')).toBe('6 of them from The host');
  expect(shared('north')).toBe('');
  expect(packageOf(seenBy('south', inSession('south'))).rows[WELLS]!.options[SHARED]!.addedText).toBe('');
});

test('what no answer comes to is said of a clause that is agreed, bracketed, or open', () => {
  const talks = play(partlyAgreed(), offer('north', { [MARKET]: OPEN }));
  const keeps = (view: View) => packageOf(view).rows.map(({ keep }) => keep);
  expect(keeps(seenBy('north', talks))[WELLS]).toEqual({
    text: 'Keep what is agreed',
    about: 'Shared by days',
  });
  expect(keeps(seenBy('north', talks))[MARKET]!.about).toBe(t('answer.keep.about'));
  expect(keeps(seenBy('south', talks))[MARKET]!.about).toBe(t('answer.keep.open'));
});

test('an answer against a public word brings the word back', () => {
  const action = game.actions.findIndex(({ id }) => id === 'north-pledge');
  const view = seenBy('north', inSession('north'));
  const promise = { seat: 'north', issue: WELLS, options: [SHARED, NORTH_KEEPS], action, freed: false };
  const options = packageOf({ ...view, commitments: [promise] }).rows[WELLS]!.options;
  expect(options.map(each => each.promise)).toEqual([
    '“We shall not give the wells away.”',
    undefined,
    undefined,
  ]);
  const broken = readPackage(packageOf({ ...view, commitments: [promise] }), { [WELLS]: SOUTH_KEEPS }, t);
  expect(broken.promised).toBe(true);
  expect(broken.warnings.at(-1)).toContain('“We shall not give the wells away.”');
});

test('what is agreed stays agreed where it is left out, and is what the rest is weighed against', () => {
  const { leave } = packageOf(seenBy('south', partlyAgreed())).rows[WELLS]!;
  expect(leave).toEqual({
    inShort: 'agreed: Shared by days',
    text: 'Leave it as agreed',
    about: 'Nothing changes: “Shared by days”.',
  });
  const model = packageOf(seenBy('south', partlyAgreed()));
  expect(readPackage(model, { [MARKET]: OPEN }, t).note).toBe(
    `${model.noDealText}, the text as it stands 30.0`,
  );
});

test('of what does not stand together yet, the gain that lacks least is named', () => {
  const near = (terms: Record<number, number>) =>
    readPackage(packageOf(seenBy('north', inSession('north'))), terms, t).near.map(({ answers }) => answers);
  expect(near({ [WELLS]: SHARED })).toEqual(['1 Shared by days + 3 Joint patrols']);
  expect(near({ [WELLS]: SHARED, [PATROLS]: JOINT })).toEqual([]);
});

test('what belongs together is told by its clauses', () => {
  const { linkages } = packageOf(seenBy('north', inSession('north')));
  expect(linkages.map(({ answers }) => answers)).toEqual(['1 Shared by days + 3 Joint patrols']);
});
