import { describe, expect, test } from 'vitest';
import { isUneven, partyBalance } from '../scenario/check/party-balance.ts';
import { shipped } from './shipped.ts';

const { file } = shipped('istanbul-2025');
const { rounds, actions, events, glossary, sources } = file;

const MONTHS = ['October', 'November'];
const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** The last day a round's date names: “Monday 27 to Wednesday 29 October 2025” → 2025-10-29. */
const lastDays = rounds.map(({ date }) => {
  const [, day, month, year] = /(\d+) (\w+) (\d{4})$/.exec(date)!;
  return `${year}-${MONTHS.indexOf(month!) + 10}-${day!.padStart(2, '0')}`;
});
const placeOf = (id: string | undefined) => rounds.findIndex(round => round.id === id);

/** The first round in which something may show, as far as its condition says so outright. */
function firstRound(piece: { since?: string | undefined; when?: string | undefined }): number {
  const stated = /^round >= (\d)(?! .*\|\|)/.exec(piece.when ?? '')?.[1];
  return Math.max(0, placeOf(piece.since), Number(stated ?? 1) - 1);
}

const earliest = new Map<string, number>([
  ...rounds.map(({ id }, at) => [id, at] as const),
  ...[...actions, ...events].map(piece => [piece.id, firstRound(piece)] as const),
]);

function isLater(source: string | undefined, round: number): boolean {
  const date = sources.find(each => each.id === source)?.date;
  return date !== undefined && date > lastDays[round]!.slice(0, date.length);
}

describe('nothing is told before its day', () => {
  test('by the news of a round', () => {
    const early = rounds.flatMap(({ news }, at) => news.filter(({ source }) => isLater(source, at)));
    expect(early.map(each => each.text)).toEqual([]);
  });

  test('by a card or an event', () => {
    const early = [...actions, ...events].filter(piece => isLater(piece.source, firstRound(piece)));
    expect(early.map(each => each.id)).toEqual([]);
  });

  test('by the glossary', () => {
    const early = glossary.filter(term => {
      const occasions = term['comes-up'].map(id => earliest.get(id)!);
      return isLater(term.source, occasions.length === 0 ? 0 : Math.min(...occasions));
    });
    expect(early.map(each => each.id)).toEqual([]);
  });
});

describe('what is written', () => {
  test('is as much as a game of forty minutes needs, and no more', () => {
    expect(rounds).toHaveLength(6);
    expect(actions.length).toBeGreaterThanOrEqual(60);
    expect(events.length).toBeGreaterThanOrEqual(30);
    expect(events.filter(event => event.positive).length).toBeGreaterThanOrEqual(12);
    expect(glossary.length).toBeGreaterThanOrEqual(40);
    expect(sources.length).toBeGreaterThanOrEqual(25);
    expect(words(file['public-brief']!)).toBeLessThanOrEqual(400);
    for (const { brief } of [...file.parties, file.mediator!]) expect(words(brief)).toBeLessThanOrEqual(600);
  });

  test('speaks with nobody’s labels where the narrator speaks', () => {
    const narrated = [
      file.summary,
      file['public-brief'],
      ...file.issues.map(issue => issue.about),
      ...file.metrics.map(metric => metric.about),
      ...file.constituencies.map(each => each.about),
      ...file.endings.flatMap(({ text, nearest }) => [text, nearest]),
      ...events.map(({ report }) => report),
      ...rounds.flatMap(({ news }) => news.map(({ text }) => text)),
    ].join('\n');
    expect(narrated).not.toMatch(
      /khawarij|terrorist|martyr|regime|neutrali[sz]ed|puppet|so-called|imaginary line/i,
    );
  });

  test('has a speaker where it is contested', () => {
    const denied = [...actions, ...events, ...rounds.flatMap(({ news }) => news)];
    expect(denied.filter(claim => claim['denied-by'] && !claim['said-by'])).toEqual([]);
  });

  test('treats both parties alike', () => {
    expect(partyBalance(file).filter(isUneven)).toEqual([]);
  });

  test('has three voices answer whatever a seat decides', () => {
    const decisions = [...actions, ...events.flatMap(({ choice }) => choice?.options ?? [])];
    const voices = ({ reactions }: (typeof decisions)[number]) =>
      reactions.filter(each => each.says && !each.when);
    expect(decisions.filter(each => voices(each).length < 3).map(({ id }) => id)).toEqual([]);
  });

  test('spins every public act twice', () => {
    const told = actions.filter(({ verb }) => verb === 'state' || verb === 'announce');
    const once = [...told, ...events].filter(({ headlines }) => Object.keys(headlines ?? {}).length !== 2);
    expect(once.map(({ id }) => id)).toEqual([]);
  });
});
