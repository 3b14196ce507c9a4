import { expect, test } from 'vitest';
import type { Occurrence, Offer, Terms } from '../engine/table.ts';
import type { Desk, Forecast } from '../flow/desk.ts';
import { createTranslator } from '../i18n/translator.ts';
import { presentBriefing } from '../view/briefing.ts';
import { signedTenths } from '../view/numbers.ts';
import { cuttingsOf } from '../view/press.ts';
import { presentReveal } from '../view/reveal/reveal.ts';
import { fileSeats } from '../view/seats.ts';
import { presentStage } from '../view/stage/present-stage.ts';
import { SHIPPED, shipped } from './shipped.ts';
import { tour } from './tour.ts';

const t = createTranslator();

const istanbul = shipped('istanbul-2025');

const games = SHIPPED.flatMap(id => {
  const scenario = shipped(id);
  return fileSeats(scenario.file).map(seat => [id, seat.id, scenario] as const);
});

const isReveal = ({ screen }: Desk) => screen === 'reveal';

test.each(games)('in %s, from the seat of %s, whoever is named in answer answered', (_, seat, scenario) => {
  const reveals = tour(scenario, seat, 'answers').filter(isReveal);
  expect(reveals.length).toBeGreaterThan(0);
  for (const desk of reveals) {
    const { reactions } = presentReveal(scenario, desk, undefined, t);
    const spoke = new Set(
      desk.revealed.flatMap(({ occurrences }) =>
        occurrences.flatMap(each =>
          each.type === 'reacted' && scenario.file.actions[each.action]!.reactions[each.reaction]!.says
            ? [each.who]
            : [],
        ),
      ),
    );
    expect(reactions.length).toBeGreaterThanOrEqual(Math.min(3, spoke.size));
    expect(new Set(reactions.map(({ who }) => who.id)).size).toBe(reactions.length);
    for (const { says, face, effects } of reactions) {
      expect(says ?? face ?? effects[0]).toBeDefined();
      if (face !== undefined) expect(face).toMatch(/, was /);
    }
  }
});

test('what others say for the viewer is told last, as the word of its side, and not from its own mouth', () => {
  const scenario = shipped('istanbul-2025');
  const desks = tour(scenario, 'pakistan', 'walk-1').filter(isReveal);
  const answered = desks.filter(({ revealed }) =>
    revealed.some(({ occurrences }) =>
      occurrences.some(each => each.type === 'reacted' && each.who === 'pakistan'),
    ),
  );
  expect(answered.length).toBeGreaterThan(0);
  for (const desk of answered) {
    const { reactions } = presentReveal(scenario, desk, undefined, t);
    const own = reactions.findIndex(({ who }) => who.id === 'pakistan');
    if (own >= 0) expect(own).toBe(reactions.length - 1);
    if (own >= 0) expect(reactions[own]!.who.name).toBe(t('reveal.own-side'));
    const made = desk.revealed.some(({ move }) => 'seat' in move && move.seat === 'pakistan');
    const self = presentStage(scenario, desk, t).delegations.find(({ you }) => you);
    if (!made) expect(self?.line).toBeUndefined();
  }
});

test.each(games)(
  'in %s, from the seat of %s, nobody answers with what was said before',
  (_, seat, scenario) => {
    const desks = tour(scenario, seat, 'answers');
    for (const desk of desks.filter(isReveal)) {
      const alone = presentStage(scenario, { ...desk, entries: desk.revealed }, t).delegations;
      expect(presentStage(scenario, desk, t).delegations.map(({ line }) => line)).toEqual(
        alone.map(({ line }) => line),
      );
    }
  },
);

test.each(SHIPPED)('in %s no paper quotes a reply that may not have been given', id => {
  const { file } = shipped(id);
  file.events.forEach(({ reactions }, event) => {
    const doubtful = reactions.flatMap(({ says, when }) => (says && when !== undefined ? [says] : []));
    const happened = { round: 0, occurrences: [{ type: 'event.happened', event }] } as const;
    const printed = cuttingsOf(file, [happened], undefined, t).map(({ standfirst }) => standfirst);
    for (const says of doubtful) expect(printed.join(' ')).not.toContain(says);
  });
});

test('the papers tell of an event first, then of what their reader did, and else of the last deed', () => {
  const { file } = shipped('istanbul-2025');
  const index = (id: string) => file.actions.findIndex(each => each.id === id);
  const say = (seat: string, id: string) =>
    ({ round: 0, occurrences: [{ type: 'statement.made', seat, action: index(id) }] }) as const;
  const said = [
    say('pakistan', 'pk-keep-truce'),
    say('taliban', 'tb-condole'),
    say('mediators', 'md-open-agenda'),
  ];
  const event = file.events.findIndex(({ id }) => id === 'ev-one-table');
  const happened = { round: 0, occurrences: [{ type: 'event.happened', event }] } as const;
  const first = (...all: Parameters<typeof cuttingsOf>) => cuttingsOf(...all)[0]?.headline;
  const headline = (id: string) => file.actions[index(id)]!.headlines!.taliban!.headline;
  expect(first(file, said, 'pakistan', t)).toBe(headline('pk-keep-truce'));
  expect(first(file, said, undefined, t)).toBe(headline('md-open-agenda'));
  expect(first(file, [happened, ...said], 'pakistan', t)).toBe(
    file.events[event]!.headlines!.taliban!.headline,
  );
});

test('the papers tell the gravest event, else a leak, and never the same twice', () => {
  const { file } = shipped('istanbul-2025');
  const event = (id: string) => file.events.findIndex(each => each.id === id);
  const happened = (id: string) => ({ type: 'event.happened', event: event(id) }) as const;
  const blow = {
    type: 'changed',
    contribution: {
      target: 'metric',
      index: 0,
      by: 70,
      cause: { kind: 'event', event: event('ev-court-bombing'), option: -1, effect: 0 },
    },
  } as const;
  const leaked = { type: 'offer.leaked', offer: 0, seat: 'pakistan' } as const;
  const print = (...occurrences: readonly Occurrence[]) =>
    cuttingsOf(file, [{ round: 0, occurrences }], 'pakistan', t);
  const bombed = file.events[event('ev-court-bombing')]!.headlines!;
  const night = print(happened('ev-court-bombing'), blow, leaked, happened('ev-one-table'));
  expect(night.map(({ seat, headline }) => headline === bombed[seat]!.headline)).toEqual([true, true]);
  const papers = print(leaked, happened('ev-one-table'));
  expect(papers.map(({ seat, headline }) => [seat, headline])).toEqual(
    file.parties.map(({ id }) => [
      id,
      t(`press.leak.package.0.${id === 'pakistan' ? 'own' : 'other'}`, { seat: 'Pakistan' }),
    ]),
  );
  for (const cuttings of [night, papers]) {
    expect(new Set(cuttings.map(({ headline }) => headline)).size).toBe(cuttings.length);
    const bodies = cuttings.flatMap(({ standfirst }) => standfirst || []);
    expect(new Set(bodies).size).toBe(bodies.length);
  }
});

test('a leak is printed by what leaked, and one leak unlike the next', () => {
  const { file } = shipped('istanbul-2025');
  const offer = (by: string, terms: Terms): Offer => ({
    ...{ kind: 'package', by, round: 0, exchange: 0, terms, answers: [] },
  });
  const print = (at: number, seat: string, terms: Terms) => {
    const offers = Array.from({ length: at + 1 }, () => offer(seat, terms));
    const leaked = { type: 'offer.leaked', offer: at, seat } as const;
    return cuttingsOf(file, [{ round: 0, occurrences: [leaked] }], 'pakistan', t, offers);
  };
  const headlines = [0, 1, 2].flatMap(at =>
    [print(at, 'taliban', { 4: 1 }), print(at, 'taliban', { 4: 1, 5: 2 })].flatMap(cuttings =>
      cuttings.map(({ headline }) => headline),
    ),
  );
  expect(new Set(headlines).size).toBe(12);
  expect(print(0, 'taliban', { 4: 1 }).map(({ headline }) => headline)).toEqual(
    expect.arrayContaining([expect.stringContaining(file.issues[4]!.name)]),
  );
});

test('a briefing brings what the papers make of a decision taken in it', () => {
  const scenario = shipped('istanbul-2025');
  const { events } = scenario.file;
  const desk = tour(scenario, 'mediators', 'decided').find(({ screen }) => screen === 'briefing')!;
  const event = events.findIndex(({ id }) => id === 'ev-suitcases');
  const { id, choice } = events[event]!;
  const option = choice!.options[0]!;
  const decided = {
    ...desk.entries[0]!,
    round: desk.view.round,
    move: { type: 'event.decide', seat: 'mediators', event: id, option: option.id },
    occurrences: [{ type: 'event.decided', seat: 'mediators', event, option: 0 }],
  } as const;
  const printed = (entries: Desk['entries']) =>
    presentBriefing(scenario, { ...desk, entries }, t).cuttings.map(({ headline }) => headline);
  expect(printed([decided])).toEqual(
    Object.values(option.headlines!)
      .map(({ headline }) => headline)
      .reverse(),
  );
  expect(printed([{ ...decided, round: desk.view.round + 1 }])).toEqual([]);
});

test('a question stands beside the report of what it asks about', () => {
  const scenario = shipped('istanbul-2025');
  const desk = tour(scenario, 'mediators', 'decided').find(({ screen }) => screen === 'briefing')!;
  const { id, report, choice } = scenario.file.events.find(each => each.id === 'ev-suitcases')!;
  const openings = [
    { type: 'event.decide', seat: 'mediators', event: id, option: choice!.options[0]!.id },
  ] as const;
  const { decision } = presentBriefing(scenario, { ...desk, openings }, t);
  expect(decision?.question).toBe(choice!.question);
  expect(decision?.report?.text).toBe(report);
});

test('a paper of what can have happened on one day only bears that day', () => {
  const { file } = shipped('beagle-channel-1984');
  const cutting = (id: string) => {
    const event = file.events.findIndex(each => each.id === id);
    return cuttingsOf(
      file,
      [{ round: 2, occurrences: [{ type: 'event.happened', event }] }],
      undefined,
      t,
    )[0];
  };
  expect(cutting('elections')?.date).toBe('30 October 1983');
  expect(cutting('patrol-incident')?.date).toBe('January 1983');
});

test('the picture shows the gauge that the sheet explains, and by how much it moved', () => {
  const scenario = shipped('istanbul-2025');
  const { metrics } = scenario.file;
  const desks = tour(scenario, 'taliban', 'gauges').filter(isReveal);
  const told = desks.flatMap(desk => {
    const { waterfall } = presentReveal(scenario, desk, undefined, t);
    const { reveal, gauges } = presentStage(scenario, desk, t);
    const shown = gauges.find(({ id }) => id === reveal?.headline);
    return waterfall ? [{ waterfall, shown }] : [];
  });
  expect(told.length).toBeGreaterThan(0);
  for (const { waterfall, shown } of told) {
    expect(metrics.find(({ id }) => id === shown?.id)?.name).toBe(waterfall.name);
    const by = waterfall.after - waterfall.before;
    expect(shown?.changeText).toBe(by === 0 ? `±${t.number(0)}` : signedTenths(t, by));
  }
});

test('after an own deed the sheet explains what that moved most, unless a gauge is now in crisis or one was forecast', () => {
  const scenario = shipped('istanbul-2025');
  const { file } = scenario;
  const desk = tour(scenario, 'pakistan', 'own').find(isReveal)!;
  const gauge = (id: string) => file.metrics.findIndex(metric => metric.id === id);
  const card = (id: string) => file.actions.findIndex(action => action.id === id);
  const met = (seat: string, id: string, metric: string, by: number): Occurrence => ({
    type: 'changed',
    contribution: {
      target: 'metric',
      index: gauge(metric),
      by,
      cause: { kind: 'reaction', action: card(id), seat, reaction: 0, effect: 0 },
    },
  });
  const kickers: string[] = [];
  const told = (byOthers: number, byOwn: number, forecast?: Forecast, ...also: readonly Occurrence[]) => {
    const metricsBefore = file.metrics.map(() => 500);
    const metricsAfter = metricsBefore.with(gauge('trust'), 500 + byOwn).with(gauge('trade'), 500 + byOthers);
    const entry = {
      ...{ ...desk.revealed[0]!, metricsBefore, metricsAfter },
      move: { type: 'statement.make', seat: 'pakistan', action: 'pk-keep-truce' },
      occurrences: [
        met('taliban', 'tb-condole', 'trade', byOthers),
        met('pakistan', 'pk-keep-truce', 'trust', byOwn),
        ...also,
      ],
    } as const;
    const { waterfall, kicker } = presentReveal(scenario, { ...desk, revealed: [entry] }, forecast, t);
    kickers.push(kicker);
    return waterfall?.id;
  };
  expect(told(60, 10)).toBe('trust');
  expect(told(60, 4)).toBe('trade');
  expect(kickers[0]).not.toMatch(/and the others’$/);
  expect(kickers[1]).toMatch(/and the others’$/);
  expect(
    told(
      0,
      0,
      undefined,
      met('taliban', 'tb-condole', 'trade', 20),
      met('taliban', 'tb-condole', 'trade', -20),
    ),
  ).toBe('trade');
  expect(told(0, 0)).toBeUndefined();
  expect(told(-400, 10)).toBe('trade');
  expect(told(60, 10, { metric: 'trade', direction: 'up' })).toBe('trade');
  expect(told(60, 10, undefined, { type: 'walked.out', seat: 'taliban' })).toBe('trade');
});

test('where a gauge moved against what the viewer did, the heading says what was whose', () => {
  const desk = tour(istanbul, 'pakistan', 'own').find(isReveal)!;
  const { file } = istanbul;
  const trust = file.metrics.findIndex(({ id }) => id === 'trust');
  const moved = (seat: string, id: string, by: number): Occurrence => ({
    type: 'changed',
    contribution: {
      ...{ target: 'metric', index: trust, by },
      cause: { kind: 'action', action: file.actions.findIndex(each => each.id === id), seat, effect: 0 },
    },
  });
  const heading = (own: number, others: number) => {
    const metricsBefore = file.metrics.map(() => 500);
    const entry = {
      ...desk.revealed[0]!,
      metricsBefore,
      metricsAfter: metricsBefore.with(trust, 500 + own + others),
      move: { type: 'statement.make', seat: 'pakistan', action: 'pk-keep-truce' },
      occurrences: [moved('pakistan', 'pk-keep-truce', own), moved('taliban', 'tb-condole', others)],
    } as const;
    return presentReveal(istanbul, { ...desk, revealed: [entry] }, undefined, t).heading;
  };
  expect(heading(-40, 55)).toBe('Trust rose from 50.0 to 51.5. Your move: −4; all else: +5.5.');
  expect(heading(40, 50)).toBe('Trust rose from 50 to 59.');
});

test('the last exchange of a session is revealed where it was held', () => {
  const scenario = shipped('istanbul-2025');
  const desks = tour(scenario, 'taliban', 'held').filter(
    ({ screen, stage, revealed }) =>
      screen === 'reveal' && stage === 'corridors' && revealed[0]?.stage === 'session',
  );
  expect(desks.length).toBeGreaterThan(0);
  for (const desk of desks) expect(presentStage(scenario, desk, t).setting).not.toBe('corridors');
});

test('what came before a session that has begun is revealed where it is held', () => {
  const scenario = shipped('istanbul-2025');
  const turns = tour(scenario, 'taliban', 'held').filter(
    desk => desk.screen === 'turn' && desk.stage === 'session',
  );
  const apart = turns.find(desk => presentStage(scenario, desk, t).setting !== 'plenary')!;
  const revealed = apart.entries.filter(({ stage }) => stage === 'convening').slice(-1);
  expect(revealed).toHaveLength(1);
  expect(presentStage(scenario, { ...apart, screen: 'reveal', revealed }, t).setting).toBe(
    presentStage(scenario, apart, t).setting,
  );
});
