import { expect, test } from 'vitest';
import type { SeatId } from '../engine/game.ts';
import { type Deal, worthOf } from '../engine/preferences.ts';
import { setTable } from '../engine/setup.ts';
import type { Terms } from '../engine/table.ts';
import type { View } from '../engine/view.ts';
import { viewFor } from '../engine/view-for.ts';
import { createTranslator } from '../i18n/translator.ts';
import { presentOffers, takesWhole } from '../view/turn/offers.ts';
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
import { threePartyTalks } from './three-parties.ts';

const t = createTranslator();
const scenario = minimalTalks();
const packageOf = (view: View) => presentPackage(scenario, view, t);
const seenBy = (seat: SeatId, { table }: Talks) => viewFor(game, table, seat);
const [SOUTH_KEEPS, SHUT, NOBODY] = [0, 0, 0];
const worth = (view: View, ...deal: Deal) => worthOf(view.own!.preferences, deal);

/** What the text is worth as soon as a move is made, where that is not all that it asks for. */
function atOnce(view: View, move: ReturnType<typeof answer> | ReturnType<typeof offer>): number | undefined {
  const chosen = Object.entries(move.terms).filter(([, option]) => option >= 0);
  return readPackage(packageOf(view), Object.fromEntries(chosen), t, move).atOnce?.worth;
}

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
  const view = seenBy('north', play(partlyAgreed(), offer('south', { [MARKET]: OPEN })));
  expect(atOnce(view, offer('north', { [MARKET]: OPEN }))).toBeUndefined();
  const firm = offer('north', { [MARKET]: OPEN, [WELLS]: NORTH_KEEPS });
  expect(atOnce(view, firm)).toBe(worth(view, SOUTH_KEEPS, OPEN, JOINT));
  expect(atOnce(view, { ...firm, whole: true })).toBe(worth(view, SHARED, SHUT, JOINT));
});

test('of a single text what changes the agreed holds once all take the same of it, and marked up it is open again', () => {
  const asked = { [WELLS]: NORTH_KEEPS, [PATROLS]: NOBODY };
  const facing = (...answers: readonly Terms[]) => {
    const drafted = play(partlyAgreed(), { type: 'text.draft', seat: 'host', terms: asked });
    return seenBy('north', play(drafted, ...answers.map(terms => answer('south', 1, terms))));
  };
  const agreed = [SHARED, SHUT, JOINT] as const;
  const taken = (view: View, terms: Terms) => atOnce(view, answer('north', 1, terms));
  expect(taken(facing(), asked)).toBe(worth(facing(), ...agreed));
  expect(taken(facing(asked), asked)).toBeUndefined();
  const inPart = { [WELLS]: NORTH_KEEPS, [PATROLS]: -1 };
  expect(taken(facing(asked), inPart)).toBe(worth(facing(), ...agreed));
  expect(taken(facing(inPart), asked)).toBe(worth(facing(), ...agreed));
  expect(taken(facing(inPart), inPart)).toBeUndefined();
});

test('an agreed clause of a single text that is answered with something else is open again at once', () => {
  const drafted = play(partlyAgreed(), { type: 'text.draft', seat: 'host', terms: { [WELLS]: SOUTH_KEEPS } });
  const taken = play(drafted, answer('south', 1, { [WELLS]: SOUTH_KEEPS }));
  const view = seenBy('north', taken);
  const marked = answer('north', 1, { [WELLS]: NORTH_KEEPS });
  expect(atOnce(view, marked)).toBe(worth(view, SOUTH_KEEPS, SHUT, JOINT));
});

test('a package taken clause by clause in full holds as one taken whole does', () => {
  const terms = { [WELLS]: SHARED, [MARKET]: OPEN };
  const view = seenBy('north', play(inSession('south'), offer('south', terms, true)));
  const openings = [{ type: 'text.answer', seat: 'north', offer: 0 }] as const;
  const [asked] = presentOffers(scenario, { view, openings }, t);
  expect(atOnce(view, answer('north', 0, terms))).toBeUndefined();
  expect(takesWhole(asked!, terms)).toBe(true);
  const inPart = { [WELLS]: SHARED, [MARKET]: -1 };
  expect(atOnce(view, answer('north', 0, inPart))).toBe(worth(view, SOUTH_KEEPS, SHUT, NOBODY));
  expect(takesWhole(asked!, inPart)).toBe(false);
});

test('among three a package that one more takes holds nothing until the third stands there', () => {
  const talks = threePartyTalks();
  const terms = { [MARKET]: OPEN };
  const facing = (hills: number): View => {
    const view = viewFor(talks.game, setTable(talks.game, 'three'), 'north');
    const asked = { kind: 'package', by: 'south', terms, round: 0, exchange: 0, answers: [] } as const;
    return {
      ...view,
      offers: [asked],
      clauses: view.clauses.with(MARKET, { brackets: [-1, -1, hills], parked: false }),
    };
  };
  const taken = (view: View) =>
    readPackage(presentPackage(talks, view, t), terms, t, answer('north', 0, terms)).atOnce?.worth;
  expect(taken(facing(-1))).toBe(worth(facing(-1), SOUTH_KEEPS, SHUT, NOBODY));
  expect(taken(facing(OPEN))).toBeUndefined();
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
