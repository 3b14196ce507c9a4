import { expect, test } from 'vitest';
import type { SeatId } from '../engine/game.ts';
import type { Terms } from '../engine/table.ts';
import { viewFor } from '../engine/view-for.ts';
import type { Entry } from '../flow/desk.ts';
import { createTranslator } from '../i18n/translator.ts';
import { presentDraft } from '../view/turn/draft.ts';
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
const { file } = minimalTalks();
const draftOf = ({ table }: Talks, seat: SeatId = 'north', entries: readonly Entry[] = []) =>
  presentDraft(file, { view: viewFor(game, table, seat), entries }, t);
const brackets = (talks: Talks, issue: number, seat?: SeatId) =>
  draftOf(talks, seat).clauses[issue]!.brackets.map(({ seats, text, inPackage }) => [
    seats.map(({ id }) => id).join(' and '),
    text,
    inPackage,
  ]);
const label = (issue: number, option: number) => file.issues[issue]!.options[option]!.label;

const apart = () =>
  play(
    play(inSession('south'), offer('south', { [WELLS]: SHARED, [MARKET]: OPEN })),
    offer('north', { [WELLS]: NORTH_KEEPS }),
  );

const withOffer = (talks: Talks, by: SeatId, kind: 'package' | 'draft', terms: Terms): Talks => ({
  ...talks,
  table: {
    ...talks.table,
    offers: [...talks.table.offers, { kind, by, round: 0, exchange: 0, terms, answers: [] }],
  },
});

test('each side stands in its bracket', () => {
  expect(brackets(apart(), WELLS)).toEqual([
    ['north', label(WELLS, NORTH_KEEPS), false],
    ['south', label(WELLS, SHARED), false],
  ]);
});

test('a single text stands on the sheet with the mark of whoever drafted it, beside who asks the same', () => {
  const talks = withOffer(apart(), 'host', 'draft', { [WELLS]: SHARED, [PATROLS]: JOINT });
  expect(brackets(talks, WELLS)[1]).toEqual(['south and host', label(WELLS, SHARED), false]);
  expect(brackets(talks, PATROLS)).toEqual([['host', label(PATROLS, JOINT), false]]);
});

test('what a party would have only as part of a package stands beside where it stands', () => {
  const talks = withOffer(apart(), 'south', 'package', { [WELLS]: NORTH_KEEPS });
  expect(brackets(talks, WELLS)).toEqual([
    ['north', label(WELLS, NORTH_KEEPS), false],
    ['south', label(WELLS, SHARED), false],
    ['south', label(WELLS, NORTH_KEEPS), true],
  ]);
});

test('one’s own offer is on the table until it is answered, to whoever looks', () => {
  const offered = play(inSession('south'), offer('south', { [WELLS]: SHARED, [MARKET]: OPEN }));
  expect(draftOf(offered, 'south').onTable).toBe('2 on the table');
  expect(draftOf(offered, 'host').onTable).toBe('2 on the table');
  const answered = play(offered, answer('north', 0, { [WELLS]: NORTH_KEEPS, [MARKET]: OPEN }));
  expect(draftOf(answered).onTable).toBe('');
  expect(draftOf(answered).count).toBe('1 agreed · 1 in brackets');
});

test('a text that would change what is agreed is shown beside it', () => {
  const agreed = play(
    play(inSession('south'), offer('south', { [MARKET]: OPEN })),
    answer('north', 0, { [MARKET]: OPEN }),
  );
  expect(brackets(agreed, MARKET)).toEqual([]);
  const other = OPEN === 0 ? 1 : 0;
  expect(brackets(withOffer(agreed, 'host', 'draft', { [MARKET]: other }), MARKET)).toEqual([
    ['host', label(MARKET, other), false],
  ]);
  expect(brackets(withOffer(agreed, 'host', 'draft', { [MARKET]: OPEN }), MARKET)).toEqual([]);
});

test('what an offer asked of a clause that was agreed since is no longer on the table, nor anything once all have initialled', () => {
  const agreed = play(
    play(inSession('south'), offer('south', { [MARKET]: OPEN })),
    answer('north', 0, { [MARKET]: OPEN }),
  );
  const other = OPEN === 0 ? 1 : 0;
  const talks = withOffer(agreed, 'host', 'draft', { [MARKET]: other, [PATROLS]: JOINT });
  const at = (index: number, occurrence: Entry['occurrences'][number]): Entry => ({
    ...{ index, round: 0, stage: 'session', move: { type: 'turn.pass', seat: 'host' } },
    ...{ occurrences: [occurrence], metricsBefore: [], metricsAfter: [] },
  });
  const made = { type: 'offer.made', offer: 1, seat: 'host' } as const;
  const settled = { type: 'clause.agreed', issue: MARKET, option: OPEN } as const;
  const onTable = (...entries: readonly Entry[]) => draftOf(talks, 'north', entries).onTable;
  expect(onTable(at(0, settled), at(1, made))).toBe('2 on the table');
  expect(onTable(at(0, made), at(1, settled))).toBe('1 on the table');
  const signed = { ...talks, table: { ...talks.table, initialled: ['north', 'south'] } };
  expect(draftOf(signed).onTable).toBe('');
});
