import { describe, expect, test } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import { preferencesOf } from '../engine/deals.ts';
import { seatsOf } from '../engine/game.ts';
import { setTable } from '../engine/setup.ts';
import { compileScenario } from '../scenario/compile/compile-scenario.ts';
import { scenarioWithout } from '../scenario/compile/without.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { playBatch } from '../simulate/batch.ts';
import { counterpartsFor } from '../simulate/counterparts.ts';
import { chronicleTurns, historicDeal } from '../simulate/history.ts';
import { fileSeats } from '../view/seats.ts';
import { LOOKS } from '../view/stage/portraits/looks.ts';
import { RELIEF_IDS } from '../view/stage/relief.ts';
import { SHIPPED, shipped, shippedProblems } from './shipped.ts';
import { tour } from './tour.ts';

describe.each(SHIPPED)('%s', id => {
  const scenario = shipped(id);
  const { file, game } = scenario;

  test('passes the check without a warning', () => {
    expect(shippedProblems(id)).toEqual([]);
  });

  test('says nothing twice in a game', () => {
    const { actions, events, endings } = file;
    const turns = [...actions, ...events, ...events.flatMap(({ choice }) => choice?.options ?? [])];
    const lines = [...actions, ...turns.flatMap(({ reactions }) => reactions)].flatMap(
      ({ says }) => says ?? [],
    );
    const press = [...turns, ...endings].flatMap(({ headlines }) => Object.values(headlines ?? {}));
    const texts = [...lines, ...press.map(({ headline }) => headline)];
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
    expect([...actions, ...events].filter(({ once }) => !once).map(({ id }) => id)).toEqual([]);
  });

  test('lets nobody know at the start of a year to come', () => {
    const early = knownAtTheStart(file).filter(text => lastYear(text) > lastYear(file.rounds[0]!.date));
    expect(early).toEqual([]);
    const told = file.rounds.flatMap(({ date, news, instructions }) =>
      [...news.map(({ text }) => text), ...Object.values(instructions)].filter(
        text => lastYear(text) > lastYear(date),
      ),
    );
    expect(told).toEqual([]);
  });

  test('names who speaks as inside a sentence', () => {
    const speakers = Array.from(
      JSON.stringify(file).matchAll(/"(?:said|denied)-by":"([^"]*)"/g),
      ([, who]) => who!,
    );
    expect(speakers.filter(who => /(^|; )(The|An?|Each|Both|Reports|Traders|Residents) /.test(who))).toEqual(
      [],
    );
  });

  test('is drawn with what the libraries hold', () => {
    expect(RELIEF_IDS).toContain(file.map.relief);
    for (const { members } of fileSeats(file))
      for (const { look } of members) expect(Object.keys(LOOKS)).toContain(look);
  });

  test.each(seatsOf(game))('plays to an end for a person in the seat %s', seat => {
    const desks = tour(scenario, seat, `seat-${seat}`);
    expect(desks.at(-1)?.screen).toBe('ended');
    expect(desks.at(-1)?.view.ending).toBeDefined();
  });

  test('its historic deal, where there was one, is better than no deal and near the frontier', () => {
    const deal = historicDeal(game, file);
    const share = file.history?.['frontier-share'] ?? 0;
    if (share > 0) expect(deal?.rational).toBe(true);
    expect((deal?.frontierShare ?? 1) * 100).toBeGreaterThanOrEqual(share);
  });

  test('its tension index, fed the dated events, turns when it should', () => {
    const chronicle = file.history?.chronicle;
    const turns = chronicle ? chronicleTurns(game, file, chronicle) : [];
    expect(turns.filter(({ asSaid }) => !asSaid)).toEqual([]);
  });
});

test('the Serin River has the solutions that were computed for it', () => {
  const { game } = shipped('serin-river');
  const table = setTable(game, '');
  const { solutions, outcomes, rational, pareto } = analyse(
    game.parties.map((_, party) => preferencesOf(game, table, party)),
  );
  expect({ outcomes, rational, frontier: pareto.count }).toEqual({
    outcomes: 1296,
    rational: 916,
    frontier: 25,
  });
  expect(solutions.nash?.utilities).toEqual([[770, 840]]);
  expect(solutions.utilitarian?.utilities).toEqual([[770, 840]]);
  expect(solutions.egalitarian?.utilities).toContainEqual([820, 750]);
  expect(solutions.kalaiSmorodinsky?.utilities).toEqual([[780, 780]]);
});

/** What stands on the page from the first briefing on. */
function knownAtTheStart(file: Scenario['file']): readonly string[] {
  const described = [...file.issues, ...file.constituencies, ...file.outsiders, ...file.metrics];
  return [
    file['public-brief'] ?? '',
    ...[...file.parties, ...(file.mediator ? [file.mediator] : [])].flatMap(({ aim, brief }) => [aim, brief]),
    ...described.map(({ about }) => about),
    ...file.glossary.filter(term => term['comes-up'].length === 0).map(({ text }) => text),
  ];
}

/** The latest year that a text names, 0 where it names none. */
function lastYear(text: string): number {
  return Math.max(0, ...(text.match(/\b(1[6-9]|20)\d\d\b/g) ?? []).map(Number));
}

/** Ratified of a few games: coarse, since `simulate --history` plays the many. */
function ratified(id: string, mediator: boolean, games: number): number {
  const { file } = shipped(id);
  const game = compileScenario(scenarioWithout(file, { mediator: !mediator, options: {} }), id);
  const team = { game, counterparts: counterpartsFor(game) };
  const played = playBatch(game, { seed: 'history', from: 0, to: games }, () => team);
  return played.filter(({ scores }) => scores[0]?.ratified).length;
}

test.each(['camp-david-1978', 'beagle-channel-1984'])(
  '%s mostly fails without its mediator and mostly succeeds with it',
  id => {
    expect(ratified(id, true, 30)).toBeGreaterThan(15);
    expect(ratified(id, false, 30)).toBeLessThan(15);
  },
);
