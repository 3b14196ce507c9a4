import type { TableSpace } from '../analysis/table-space.ts';
import type { Point } from '../analysis/valuation.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import {
  SOLUTIONS,
  type SpaceModel,
  type SpacePoint,
  type SpacesModel,
  type Utilities,
} from './debrief/pictures.ts';
import { tenths } from './numbers.ts';
import { labelOf, partyName, type SeatLabel } from './seats.ts';

/** The parties whose points are the axes of a picture. */
export type Pair = readonly [x: number, y: number];

export const FIRST_PAIR: Pair = [0, 1];

/** Something to be drawn once for every two parties. */
export function forEachPair(
  file: ScenarioFile,
  spaceOf: (pair: Pair) => SpaceModel,
  t: Translator,
): SpacesModel {
  const pairs = file.parties.flatMap((_, x) =>
    file.parties.slice(x + 1).map((__, next): Pair => [x, x + 1 + next]),
  );
  return {
    kind: 'spaces',
    pairs: pairs.map(pair => {
      const [first = '', second = ''] = pair.map(party => partyName(file, party));
      return { name: t('debrief.space.pair', { first, second }), space: spaceOf(pair) };
    }),
  };
}

/** The outcome space as two parties see it, with what stands and the bargaining solutions. */
export function presentTableSpace(
  file: ScenarioFile,
  space: TableSpace,
  t: Translator,
  pair: Pair = FIRST_PAIR,
): SpaceModel {
  const label = (axis: 0 | 1): SeatLabel => labelOf(file, file.parties[pair[axis]]?.id ?? '');
  const parties = [label(0), label(1)] as const;
  const axis = (index: 0 | 1) => t('debrief.space.axis', { seat: partyName(file, pair[index]) });
  const walks = (index: 0 | 1) => {
    const points = tenths(t, space.reservation[pair[index]] ?? 0);
    return t('debrief.space.walks', { seat: partyName(file, pair[index]), points });
  };
  return {
    about: countsText(space, t),
    parties,
    axes: [axis(0), axis(1)],
    walks: [walks(0), walks(1)],
    frontierWord: t('debrief.space.frontier', { parties: space.deal.length }),
    frontierAbout: t('debrief.space.frontier.about', { parties: space.deal.length }),
    noDeal: seenBy(pair, space.reservation),
    opening: seenBy(pair, space.reservation),
    frontier: edgeOf(space.pareto.points, pair),
    cloud: space.cloud.map(point => seenBy(pair, point)),
    marked: placesOf(space).map(place => spacePoint(place, pair, t)),
    paths: [],
  };
}

/** A deal that has a name in the space. */
export interface Place {
  readonly id: SpacePoint['id'];
  readonly utilities: Point;
}

export function placesOf({ deal, solutions }: TableSpace): readonly Place[] {
  const solved = SOLUTIONS.flatMap(id => {
    const utilities = solutions[id]?.utilities[0];
    return utilities ? [{ id, utilities }] : [];
  });
  return [{ id: 'deal', utilities: deal }, ...solved];
}

/** Of the frontier of all, what is the frontier of two; sorted by the first's points. */
export function edgeOf(points: readonly Point[], pair: Pair): readonly Utilities[] {
  const sorted = points.map(point => seenBy(pair, point)).sort((a, b) => b[0] - a[0] || b[1] - a[1]);
  let highest = Number.NEGATIVE_INFINITY;
  const edge = sorted.filter(([, y]) => {
    const isHigher = y > highest;
    highest = Math.max(highest, y);
    return isHigher;
  });
  return edge.reverse();
}

/** How many deals there were, and how many of them were good, of which none is better than the best; a space too large says so. */
export function countsText(space: TableSpace, t: Translator, isBest = false): string {
  const { outcomes, rational: zone, better } = space;
  const parties = space.deal.length;
  return zone === null || better === null
    ? t('debrief.space.uncounted', { outcomes, parties })
    : t('debrief.space.about', { outcomes, zone, better, parties, top: isBest ? 'yes' : 'no' });
}

export function spacePoint({ id, utilities }: Place, pair: Pair, t: Translator): SpacePoint {
  const at = seenBy(pair, utilities);
  const parties = utilities.length;
  return {
    ...{ id, at, texts: [tenths(t, at[0]), tenths(t, at[1])] },
    name: placeName(id, parties, t),
    about: t(`debrief.space.${id}.about`, { parties }),
  };
}

export function placeName(id: Place['id'], parties: number, t: Translator): string {
  return t(`debrief.space.${id}`, { parties });
}

export function seenBy([x, y]: Pair, point: Point): Utilities {
  return [point[x] ?? 0, point[y] ?? 0];
}
