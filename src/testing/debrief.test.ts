import { describe, expect, it } from 'vitest';
import { findingsOf } from '../analysis/debrief/findings.ts';
import { withChanges } from '../analysis/debrief/homes.ts';
import { changed } from '../analysis/debrief/missed-trades.ts';
import { dealOf, preferencesOf } from '../engine/deals.ts';
import { seatsOf } from '../engine/game.ts';
import { crossesRedLine, worthOf } from '../engine/preferences.ts';
import { homeVote } from '../engine/ratification.ts';
import { hashTable } from '../engine/state-hash.ts';
import { framesOf, standpointAt } from '../flow/frames.ts';
import { recordOf } from '../flow/sitting.ts';
import { pseudoLines, pseudoMessages } from '../i18n/pseudo.ts';
import { createTranslator, type Translator } from '../i18n/translator.ts';
import { parseRecord } from '../storage/record-format.ts';
import type { Block } from '../view/debrief/block.ts';
import { presentDebrief } from '../view/debrief/debrief.ts';
import { debriefOf, finish, studyOfGame } from './debrief-of.ts';
import { shipped } from './shipped.ts';
import { playedTour } from './tour.ts';

const scenario = shipped('istanbul-2025');
const { game } = scenario;
const t = createTranslator();
const games = [
  { seat: 'pakistan', seed: 'd0' },
  { seat: 'taliban', seed: 'd13' },
  { seat: 'mediators', seed: 'd7' },
].map(({ seat, seed }) => {
  const { desks, sitting } = playedTour(scenario, seat, seed);
  const input = debriefOf(scenario, sitting, seat === 'pakistan');
  return { desk: desks.at(-1)!, sitting, input };
});

function modelOf({ desk, input }: (typeof games)[number], translator: Translator = t) {
  return presentDebrief({ scenario, desk, input, personas: [], t: translator });
}

function screensOf(played: (typeof games)[number], translator: Translator = t) {
  const model = modelOf(played, translator);
  return model.steps.map(({ id }) => model.screen(id));
}

describe('what the debrief finds', () => {
  it('follows from the record alone, through a file and back', () => {
    for (const { sitting, input } of games) {
      const parsed = parseRecord(JSON.stringify(recordOf(sitting)));
      if (!parsed.ok) throw new Error(parsed.reason);
      const again = findingsOf(game, framesOf(game, parsed.record), parsed.record.guesses);
      expect(again).toEqual(input.findings);
    }
  });

  it('gives trades that both sides gain from, as a full search finds them', () => {
    for (const { sitting, input } of games) {
      const parties = game.parties.map((_, party) => preferencesOf(game, sitting.table, party));
      const deal = dealOf(game, sitting.table);
      for (const { changes, gains } of input.findings.space.missed) {
        const other = changed(deal, changes);
        const worth = parties.map(party => worthOf(party, other) - worthOf(party, deal));
        expect(gains).toEqual(worth);
        expect(Math.min(...worth)).toBeGreaterThan(0);
        expect(parties.some(party => crossesRedLine(party, other) && !crossesRedLine(party, deal))).toBe(
          false,
        );
      }
    }
  });

  it('adds each home’s approval up exactly, and weighs it as the vote does', () => {
    for (const { sitting, input } of games) {
      for (const { rows, support, party } of input.findings.homes) {
        for (const row of rows)
          expect(row.standing + row.fromDeal + row.fromCommitments + row.fromLimit).toBe(row.approval);
        const vote = sitting.table.vote?.results[party] ?? homeVote(game, sitting.table, party);
        expect(support).toBe(vote.support);
      }
    }
  });

  it('names a change that carries a home which refused', () => {
    const refused = games.flatMap(({ input }) => input.findings.homes).filter(home => home.remedy);
    for (const { remedy, party, threshold } of refused)
      expect(remedy!.support[party]).toBeGreaterThanOrEqual(threshold);
  });

  it('sums every round of every gauge to its change', () => {
    for (const played of games) {
      const tables = [...screensOf(played)[1]!.blocks].flatMap(tablesOf);
      const rounds = tables.filter(table => table.head.length === 2);
      expect(rounds.length).toBeGreaterThan(20);
      for (const { rows, caption } of rounds) {
        const values = rows.map(row => Number(row[1]!.text.replace('−', '-').replace('+', '')));
        const parts = values.slice(0, -1).reduce((sum, value) => sum + Math.round(value * 10), 0);
        expect(parts, caption).toBe(Math.round(values.at(-1)! * 10));
      }
    }
  });
});

describe('taking a decision again', () => {
  const [first] = games;
  const { sitting, input } = first!;
  const study = studyOfGame(scenario, sitting);
  const { at } = input.decisions.find(decision => decision.alternatives.length > 1)!;

  it('unchanged, is the same game, hash for hash', () => {
    for (const decision of input.decisions) {
      const { move } = sitting.log[decision.at]!;
      const future = finish(study, { kind: 'future', at: decision.at, move });
      expect(future.hash).toBe(recordOf(sitting).hash);
    }
  });

  it('changed, is another game with the same beginning, and the record is untouched', () => {
    const move = input.decisions.find(decision => decision.at === at)!.alternatives[0]!;
    const before = JSON.stringify(recordOf(sitting));
    const future = finish(study, { kind: 'future', at, move });
    expect(future.hash).not.toBe(recordOf(sitting).hash);
    expect(future.moves[0]).toEqual(move);
    expect(JSON.stringify(recordOf(sitting))).toBe(before);
    expect(hashTable(standpointAt(game, recordOf(sitting), at).table)).toBe(
      hashTable(input.frames[at]!.before),
    );
  });

  it('can be compared under other lucks, which the same choice leaves alike', () => {
    const { move } = sitting.log[at]!;
    const same = finish(study, { kind: 'many', at, move });
    expect(same.means[0]).toEqual(same.means[1]);
    expect([same.better, same.worse]).toEqual([0, 0]);
    expect(same.split?.choice ?? 0).toBe(0);
  });
});

describe('the nearest path not taken', () => {
  const seeds = ['n0', 'n1', 'n2', 'n3', 'n4', 'n5'];
  const played = seatsOf(game).flatMap(seat => seeds.map(seed => playedTour(scenario, seat, seed).sitting));
  const paths = played.flatMap(sitting => {
    const record = recordOf(sitting);
    const { nearest } = findingsOf(game, framesOf(game, record), record.guesses);
    return nearest ? [{ table: sitting.table, nearest }] : [];
  });

  it('is worth what it says, and every home keeps it', () => {
    expect(paths.length).toBeGreaterThan(0);
    for (const { table, nearest } of paths) {
      const other = withChanges(table, nearest.changes);
      game.parties.forEach((_, party) => {
        const preferences = preferencesOf(game, table, party);
        const worth = worthOf(preferences, dealOf(game, other));
        expect(nearest.worth[party]).toBe(worth);
        expect(nearest.gains[party]).toBe(worth - preferences.reservation);
        expect(nearest.shifts[party]).toBe(worth - worthOf(preferences, dealOf(game, table)));
        expect(homeVote(game, other, party)).toMatchObject({ passed: true, support: nearest.support[party] });
      });
    }
  });
});

describe('what the steps count', () => {
  it('agrees with the record, move by move', () => {
    for (const { sitting, input } of games) {
      const { bargaining, positions, space, mediation, minds, outcome } = input.findings;
      for (const { party, dance, pattern } of bargaining) {
        const own = positions.filter(position => position.party === party);
        const values = own.map(position => position.utilities[party]!);
        const steps = Object.values(dance.counts).reduce((sum, count) => sum + count, 0);
        expect(steps).toBe(Math.max(0, own.length - 1));
        expect([pattern.opening, pattern.lowest]).toEqual([values[0] ?? 0, Math.min(...values)]);
      }
      const spent = mediation!.leverage.spent.reduce((sum, { by }) => sum + by, 0);
      expect(spent).toBe(mediation!.leverage.start - sitting.table.leverage);
      expect(space.left.at(-1)).toBe(space.best?.gains.reduce((sum, gain) => sum + gain, 0) ?? 0);
      expect(outcome.text.slice(0, 2)).toEqual(space.deal);
      for (const { party, weights } of minds) {
        const points = scenario.file.parties[party]!.points;
        const spans = scenario.file.issues.map(({ id }) => Object.values(points[id] ?? {}));
        expect(weights).toEqual(spans.map(each => 10 * (Math.max(...each) - Math.min(...each))));
      }
    }
  });

  it('counts the space as a walk through every deal does', () => {
    const small = shipped('serin-river');
    const { sitting } = playedTour(small, 'arvane', 'd1');
    const { space } = debriefOf(small, sitting).findings;
    const parties = small.game.parties.map((_, party) => preferencesOf(small.game, sitting.table, party));
    const deals = small.game.issues.reduce<number[][]>(
      (found, { options }) => found.flatMap(deal => options.map((_, option) => [...deal, option])),
      [[]],
    );
    const worths = deals.map(deal => parties.map(party => worthOf(party, deal)));
    const least = (floor: readonly number[]) => (worth: readonly number[]) =>
      worth.every((value, party) => value >= floor[party]!);
    const sum = (worth: readonly number[]) => worth.reduce((total, value) => total + value, 0);
    const signable = deals.map(deal => !parties.some(party => crossesRedLine(party, deal)));
    expect(space.outcomes).toBe(deals.length);
    const asGood = worths.filter((worth, at) => signable[at] && least(space.deal)(worth));
    expect(space.better).toBe(asGood.length - 1);
    expect(space.rational).toBe(
      worths.filter((worth, at) => signable[at] && least(space.reservation)(worth)).length,
    );
    const best = Math.max(...worths.filter((worth, at) => signable[at] && least(space.deal)(worth)).map(sum));
    expect(space.left.at(-1)).toBe(Math.max(0, best - sum(space.deal)));
  });
});

describe('the screens', () => {
  it('end with the nearest path not taken, and ask the scenario’s questions after at most three others', () => {
    for (const played of games) {
      const last = modelOf(played).screen('transfer');
      const asked = last.questions?.map(({ question }) => question) ?? [];
      const { questions } = scenario.file.debrief;
      expect(asked.slice(-questions.length)).toEqual(questions);
      expect(asked.length - questions.length).toBeGreaterThan(0);
      expect(asked.length - questions.length).toBeLessThanOrEqual(3);
      expect(last.blocks.at(-1)).toMatchObject({ title: t('ending.nearest') });
    }
  });

  it('say everything in messages or in the scenario’s words', () => {
    const pseudo = createTranslator('xa', pseudoMessages(), pseudoLines());
    const prose = JSON.stringify(scenario.file);
    const plain = games
      .flatMap(played => screensOf(played, pseudo).flatMap(textsOf))
      .filter(text => /\p{L}{2,} \p{L}{2,}/u.test(text) && !/[⟦⟧]/u.test(text))
      .filter(text => !prose.includes(JSON.stringify(text).slice(1, -1)));
    expect([...new Set(plain)].slice(0, 5)).toEqual([]);
  });

  it('have a mediator’s own part for the mediator alone', () => {
    const has = games.map(played => modelOf(played).steps.some(step => step.id === 'mediation'));
    expect(has).toEqual([false, false, true]);
  });
});

function tablesOf(block: Block): ReadonlyArray<Extract<Block, { kind: 'table' }>> {
  if (block.kind === 'table') return [block];
  return block.kind === 'details' ? block.blocks.flatMap(tablesOf) : [];
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
