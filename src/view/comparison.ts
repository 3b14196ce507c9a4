import type { Digest } from '../analysis/debrief/digest.ts';
import type { Contribution } from '../analysis/debrief/turning-points.ts';
import type { Point } from '../analysis/valuation.ts';
import type { Frame } from '../engine/frame.ts';
import type { GameRecord } from '../engine/record.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Block, cell, figure, signOf } from './debrief/block.ts';
import { deedOf } from './debrief/deeds.ts';
import type { SpaceModel, SpacesModel } from './debrief/pictures.ts';
import { signedTenths, tenths } from './numbers.ts';
import { labelOf, partyName, seatName } from './seats.ts';
import { edgeOf, forEachPair, type Pair, seenBy } from './space.ts';
import { quoted } from './words.ts';

/** The games of a class, beside one another. */
export interface ComparisonModel {
  readonly kind: 'comparison';
  readonly heading: string;
  readonly about: string;
  readonly count: number;
  readonly picture?: SpacesModel;
  readonly blocks: readonly Block[];
}

/** A file that was dropped: a game, or why it is none. */
export type ComparedFile = ComparedGame | { readonly name: string; readonly fault: Fault };
export type Fault =
  | 'not-a-record'
  | 'newer-file'
  | 'scenario-missing'
  | 'unlike'
  | 'another'
  | 'unfinished'
  | 'too-many';

export interface ComparedGame {
  readonly name: string;
  readonly record: GameRecord;
  readonly frames: readonly Frame[];
  readonly digest: Digest;
  /** Found in the background. */
  readonly turning?: readonly Contribution[] | undefined;
}

export interface ComparisonInput {
  readonly scenario: Scenario | undefined;
  readonly files: readonly ComparedFile[];
  /** The frontiers of all the games: guarantees and lifted red lines move them. */
  readonly frontier: readonly Point[];
}

export function isGame(file: ComparedFile): file is ComparedGame {
  return 'digest' in file;
}

export function presentComparison(
  { scenario, files, frontier }: ComparisonInput,
  t: Translator,
): ComparisonModel {
  const games = files.filter(isGame);
  const faults = files.filter(file => !isGame(file));
  const base = {
    kind: 'comparison',
    heading: t('comparison.title'),
    about: t('comparison.about'),
    count: games.length,
  } as const;
  const faultBlock: readonly Block[] =
    faults.length === 0
      ? []
      : [
          {
            kind: 'list',
            title: t('comparison.faults'),
            items: faults.map(file => ({
              text:
                'fault' in file
                  ? t('pair', { name: quoted(t, file.name), text: t(`comparison.fault.${file.fault}`) })
                  : '',
            })),
          },
        ];
  if (!scenario || games.length === 0) return { ...base, blocks: faultBlock };
  return {
    ...base,
    picture: forEachPair(scenario.file, pair => pictureOf(scenario, games, { frontier, pair }, t), t),
    blocks: [
      { kind: 'text', text: [summaryOf(scenario, games, t)] },
      gamesTable(scenario, games, t),
      endingsTable(scenario, games, t),
      clausesTable(scenario, games, t),
      turningBlock(scenario, games, t),
      ...faultBlock,
    ],
  };
}

function meanOf(games: readonly ComparedGame[], of: (game: ComparedGame) => number): number {
  return Math.round(games.reduce((sum, game) => sum + of(game), 0) / games.length);
}

function summaryOf({ file }: Scenario, games: readonly ComparedGame[], t: Translator): string {
  const ratified = games.filter(game => game.digest.outcome.ratified).length;
  return t('comparison.summary', {
    title: file.title,
    games: games.length,
    ratified,
    efficiency: t.percent(meanOf(games, game => game.digest.efficiency) / 1000),
    left: tenths(
      t,
      meanOf(games, game => game.digest.left),
    ),
  });
}

function personsOf({ record }: ComparedGame): readonly string[] {
  return Object.keys(record.occupants).filter(seat => record.occupants[seat]?.kind === 'person');
}

function gamesTable({ file }: Scenario, games: readonly ComparedGame[], t: Translator): Block {
  return {
    kind: 'table',
    title: t('comparison.games'),
    caption: t('comparison.games'),
    head: [
      cell(t('comparison.game')),
      cell(t('comparison.seat')),
      cell(t('debrief.what-if.ending')),
      ...file.parties.map(({ name, mark }) => figure(name, { mark })),
      figure(t('comparison.efficiency')),
      figure(t('comparison.left')),
      figure(t('comparison.rounds')),
    ],
    rows: games.map((game, at) => {
      const { outcome, efficiency, left, rounds } = game.digest;
      return [
        cell(t('comparison.number', { number: at + 1 }), { small: game.name }),
        cell(t.list(personsOf(game).map(seat => labelOf(file, seat).name))),
        cell(file.endings.find(each => each.id === outcome.ending)?.title ?? outcome.ending),
        ...outcome.values.slice(0, file.parties.length).map((value, party) => {
          const gain = value - outcome.noDeal[party]!;
          return figure(tenths(t, value), { small: signedTenths(t, gain), sign: signOf(gain) });
        }),
        figure(t.percent(efficiency / 1000)),
        figure(tenths(t, left)),
        figure(t.number(rounds)),
      ];
    }),
    note: t('comparison.games.note'),
  };
}

function endingsTable({ file }: Scenario, games: readonly ComparedGame[], t: Translator): Block {
  const counts = file.endings
    .map(({ id, title }) => ({
      title,
      count: games.filter(game => game.digest.outcome.ending === id).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return {
    kind: 'table',
    title: t('comparison.endings'),
    caption: t('comparison.endings'),
    head: [cell(t('debrief.what-if.ending')), figure(t('comparison.count'))],
    rows: counts.map(({ title, count }) => [
      cell(title),
      figure(t.number(count), { share: count / games.length }),
    ]),
  };
}

function clausesTable({ file }: Scenario, games: readonly ComparedGame[], t: Translator): Block {
  return {
    kind: 'table',
    title: t('comparison.clauses'),
    caption: t('comparison.clauses'),
    head: [cell(t('debrief.issue')), cell(t('comparison.commonest')), figure(t('comparison.count'))],
    rows: file.issues.map((issue, index) => {
      const counts = issue.options.map(
        (_, option) => games.filter(({ digest }) => digest.outcome.agreed[index] === option).length,
      );
      const open = games.length - counts.reduce((sum, count) => sum + count, 0);
      const most = Math.max(open, ...counts);
      const label = most === open ? t('draft.open') : (issue.options[counts.indexOf(most)]?.label ?? '');
      return [
        cell(issue.name),
        cell(label),
        figure(t('debrief.drafts.of', { taken: most, count: games.length })),
      ];
    }),
  };
}

/** Turning points that several games share: the same card, event or kind of move. */
function turningBlock(scenario: Scenario, games: readonly ComparedGame[], t: Translator): Block {
  const ready = games.filter(game => game.turning);
  if (ready.length < games.length) {
    const text = t('comparison.turning.search', { done: ready.length, count: games.length });
    return { kind: 'progress', text, share: ready.length / games.length };
  }
  const found = new Map<string, { games: Set<string>; size: number; times: number }>();
  for (const game of ready) {
    for (const point of game.turning ?? []) {
      const key = kindOf(scenario, game, point, t);
      const known = found.get(key) ?? { games: new Set<string>(), size: 0, times: 0 };
      known.games.add(game.name);
      known.size += point.by.reduce((sum, by) => sum + by, 0);
      known.times += 1;
      found.set(key, known);
    }
  }
  const shared = [...found].sort(
    ([, a], [, b]) => b.games.size - a.games.size || Math.abs(b.size) - Math.abs(a.size),
  );
  return {
    kind: 'table',
    title: t('comparison.turning'),
    caption: t('comparison.turning'),
    head: [
      cell(t('comparison.turning.what')),
      figure(t('comparison.turning.games')),
      figure(t('comparison.turning.mean')),
    ],
    rows: shared
      .slice(0, 10)
      .map(([what, { games: in_, size, times }]) => [
        cell(what),
        figure(t.number(in_.size)),
        figure(signedTenths(t, Math.round(size / times)), { sign: signOf(size) }),
      ]),
    note: t('comparison.turning.note'),
  };
}

function kindOf({ file }: Scenario, game: ComparedGame, { at, event }: Contribution, t: Translator): string {
  if (event !== undefined) return t('debrief.turning.event', { title: file.events[event]?.title ?? '' });
  const { move, before } = game.frames[at]!;
  const seat = 'seat' in move ? seatName(file, move.seat) : '';
  switch (move.type) {
    case 'text.propose':
    case 'text.answer':
    case 'text.draft':
      return t(`comparison.kind.${move.type}`, { seat });
    default:
      return deedOf(file, move, before.offers, t);
  }
}

function pictureOf(
  { file }: Scenario,
  games: readonly ComparedGame[],
  { frontier, pair }: { readonly frontier: readonly Point[]; readonly pair: Pair },
  t: Translator,
): SpaceModel {
  const label = (axis: 0 | 1) => labelOf(file, file.parties[pair[axis]]?.id ?? '');
  const parties = [label(0), label(1)] as const;
  const noDeal = file.parties.map((_, party) => meanOf(games, game => game.digest.outcome.noDeal[party]!));
  const walks = (axis: 0 | 1) =>
    t('comparison.walks', { seat: partyName(file, pair[axis]), points: tenths(t, noDeal[pair[axis]]!) });
  return {
    about: t('comparison.picture', { games: games.length }),
    parties,
    axes: [
      t('debrief.space.axis', { seat: partyName(file, pair[0]) }),
      t('debrief.space.axis', { seat: partyName(file, pair[1]) }),
    ],
    walks: [walks(0), walks(1)],
    frontierWord: t('debrief.space.frontier', { parties: file.parties.length }),
    frontierAbout: t('debrief.space.frontier.about', { parties: file.parties.length }),
    noDeal: seenBy(pair, noDeal),
    opening: seenBy(pair, noDeal),
    frontier: edgeOf(frontier, pair),
    cloud: [],
    marked: [],
    paths: [],
    games: games.map(({ digest }, at) => ({
      label: t.number(at + 1),
      at: seenBy(pair, digest.outcome.text),
      kept: digest.outcome.ratified,
    })),
  };
}
