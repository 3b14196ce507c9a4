import { expect, test } from 'vitest';
import { createDigester } from '../analysis/debrief/digest.ts';
import { preferencesOf } from '../engine/deals.ts';
import { crossesRedLine, worthOf } from '../engine/preferences.ts';
import type { Offer } from '../engine/table.ts';
import { recordOf } from '../flow/sitting.ts';
import { createTranslator } from '../i18n/translator.ts';
import { presentComparison } from '../view/comparison.ts';
import { presentDebrief } from '../view/debrief/debrief.ts';
import { ownWords } from '../view/reveal/own-words.ts';
import { debriefOf } from './debrief-of.ts';
import { threePartyTalks } from './three-parties.ts';
import { playedTour } from './tour.ts';

const scenario = threePartyTalks();
const { game, file } = scenario;
const t = createTranslator();
const { desks, sitting } = playedTour(scenario, 'hills', 'three');
const input = debriefOf(scenario, sitting);
const model = presentDebrief({ scenario, desk: desks.at(-1)!, input, personas: [], t });
const names = file.parties.map(({ name }) => name);

/** Every deal that nobody's red line forbids, by what it is worth to each party. */
function worths(): readonly (readonly number[])[] {
  const parties = game.parties.map((_, party) => preferencesOf(game, sitting.table, party));
  const deals = game.issues.reduce<number[][]>(
    (found, { options }) => found.flatMap(deal => options.map((_, option) => [...deal, option])),
    [[]],
  );
  return deals
    .filter(deal => !parties.some(party => crossesRedLine(party, deal)))
    .map(deal => parties.map(party => worthOf(party, deal)));
}

test('what was possible is counted for all three, as a walk through every deal does', () => {
  const { space } = input.findings;
  const all = worths();
  const isBetter = (worth: readonly number[], than: readonly number[]) =>
    worth.every((value, party) => value >= than[party]!);
  expect(space.rational).toBe(all.filter(worth => isBetter(worth, space.reservation)).length);
  const sum = (worth: readonly number[]) => worth.reduce((total, value) => total + value, 0);
  const most = Math.max(...all.filter(worth => isBetter(worth, space.deal)).map(sum));
  expect(space.left.at(-1)).toBe(Math.max(0, most - sum(space.deal)));
  for (const { gains } of space.missed) expect(Math.min(...gains)).toBeGreaterThan(0);
});

test('the space is drawn for every two of them, with the frontier of those two', () => {
  const { picture } = model.screen('space');
  if (picture?.kind !== 'spaces') throw new Error('no space is drawn');
  expect(picture.pairs.map(({ name }) => name)).toEqual([
    'North and South',
    'North and Hills',
    'South and Hills',
  ]);
  const axes = [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const;
  picture.pairs.forEach(({ space }, at) => {
    const [x, y] = axes[at]!;
    const points = worths().map(worth => [worth[x]!, worth[y]!] as const);
    const edge = points.filter(
      ([a, b]) => !points.some(other => other[0] >= a && other[1] >= b && (other[0] > a || other[1] > b)),
    );
    expect(new Set(space.frontier.map(String))).toEqual(new Set(edge.map(String)));
    expect(space.parties.map(({ name }) => name)).toEqual([names[x], names[y]]);
  });
});

test('games compared are held against the texts that all three could sign, and that is said', () => {
  const { digest } = createDigester(game);
  const { frames, findings } = input;
  const files = [{ name: 'one.json', record: recordOf(sitting), frames, digest: digest(frames) }];
  const { picture } = presentComparison({ scenario, files, frontier: findings.space.pareto.points }, t);
  expect(picture!.pairs.map(({ space }) => space.frontierAbout)).toEqual(
    picture!.pairs.map(() => t('debrief.space.frontier.about', { parties: 3 })),
  );
});

test('a text that all left is off the table, but a firm offer stands with its maker', () => {
  const [reveal] = desks.filter(({ screen }) => screen === 'reveal');
  const telling = (kind: Offer['kind']) => {
    const left = (seat: string) => ({ seat, terms: { 0: -1 }, accepted: false });
    const answers = [left('north'), left('hills')];
    const offer: Offer = { kind, by: 'south', terms: { 0: 1 }, round: 0, exchange: 0, answers };
    const occurrences = [{ type: 'offer.answered', offer: 0, seat: 'hills', accepted: false }] as const;
    const clauses = reveal!.view.clauses.map(() => ({ brackets: [-1, -1, -1], parked: false }));
    const view = { ...reveal!.view, clauses, offers: [offer] };
    return ownWords(file, { ...reveal!, view, revealed: [{ ...reveal!.revealed[0]!, occurrences }] }, t);
  };
  expect(telling('package')).toContain(t('finding.fallen'));
  expect(telling('offer')).not.toContain(t('finding.fallen'));
});

test('every table of parties has a column for each, and no words speak of two', () => {
  const blocks = model.steps.flatMap(({ id }) => model.screen(id).blocks);
  const heads = blocks.flatMap(block => (block.kind === 'table' ? [block.head.map(({ text }) => text)] : []));
  const ofParties = heads.filter(head => head.includes('North') && head.includes('South'));
  expect(ofParties.length).toBeGreaterThan(2);
  expect(ofParties.filter(head => !head.includes('Hills'))).toEqual([]);
  const ofTwo = /.{0,60}\b(?:both (?:sides|parties|could|would|than)|neither side|the other side)\b/gi;
  const said = model.steps.map(({ id }) => JSON.stringify(model.screen(id))).join();
  expect(said.match(ofTwo) ?? []).toEqual([]);
});
