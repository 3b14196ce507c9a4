import type { TableSpace } from '../analysis/table-space.ts';
import type { Point } from '../analysis/valuation.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format.ts';
import { SOLUTIONS, type SpaceModel, type SpacePoint, type Utilities } from './debrief/pictures.ts';
import { tenths } from './numbers.ts';
import { labelOf, type SeatLabel } from './seats.ts';

/** The outcome space of the first two parties, with what stands and the bargaining solutions. */
export function presentTableSpace(file: ScenarioFile, space: TableSpace, t: Translator): SpaceModel {
  const label = (index: number): SeatLabel => labelOf(file, file.parties[index]?.id ?? '');
  const parties = [label(0), label(1)] as const;
  const axis = (index: 0 | 1) => t('debrief.space.axis', { seat: parties[index].name });
  const walks = (index: 0 | 1) => {
    const points = tenths(t, space.reservation[index] ?? 0);
    return t('debrief.space.walks', { seat: parties[index].name, points });
  };
  return {
    about: countsText(space, t),
    parties,
    axes: [axis(0), axis(1)],
    walks: [walks(0), walks(1)],
    frontierWord: t('debrief.space.frontier'),
    noDeal: pairOf(space.reservation),
    opening: pairOf(space.reservation),
    frontier: space.pareto.points.map(pairOf).sort((a, b) => a[0] - b[0]),
    cloud: space.cloud.map(pairOf),
    marked: [
      spacePoint('deal', pairOf(space.deal), t),
      ...SOLUTIONS.flatMap(id => {
        const at = space.solutions[id]?.utilities[0];
        return at ? [spacePoint(id, pairOf(at), t)] : [];
      }),
    ],
    paths: [],
  };
}

/** How many deals there were, and how many of them were good; a space too large for that says so. */
export function countsText({ outcomes, rational: zone, better }: TableSpace, t: Translator): string {
  return zone === null || better === null
    ? t('debrief.space.uncounted', { outcomes })
    : t('debrief.space.about', { outcomes, zone, better });
}

export function spacePoint(id: SpacePoint['id'], at: Utilities, t: Translator): SpacePoint {
  return { id, name: t(`debrief.space.${id}`), at, texts: [tenths(t, at[0]), tenths(t, at[1])] };
}

export function pairOf(point: Point): Utilities {
  return [point[0] ?? 0, point[1] ?? 0];
}
