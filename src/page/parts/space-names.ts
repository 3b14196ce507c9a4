import { nothing, type SVGTemplateResult, svg } from 'lit-html';
import type { SpacePoint } from '../../view/debrief/pictures.ts';
import { type Box, boxOf } from '../../view/stage/box.ts';
import { type Line, piecesBetween } from '../../view/stage/line.ts';
import type { Point } from '../../view/stage/relief.ts';
import { RIGHT, type Scale, TOP } from './space-scale.ts';

const ROW = 18;
const LETTER = 7.4;

/** Points that fall together, drawn as one. */
interface Place {
  readonly points: readonly SpacePoint[];
  readonly left: number;
  readonly top: number;
}

/** The names of the points, and what they and their lines take of the picture. */
export interface Names {
  readonly drawn: SVGTemplateResult;
  readonly lines: readonly Line[];
  readonly boxes: readonly Box[];
}

/** The names stand in the corner that no deal reaches, beyond the frontier, each with a line to its place. */
export function namesOf(points: readonly SpacePoint[], { x, y }: Scale): Names {
  const places = together(points, ({ at: [a, b] }) => ({ left: x(a), top: y(b) }));
  const names = places.flatMap(place => place.points.map(point => ({ point, place })));
  const foot = TOP + names.length * ROW;
  const clear = Math.min(...names.map(({ point }) => startOf(point))) - 5;
  const rows = names.map(({ point, place }, at) => {
    const row = TOP + at * ROW;
    return { point, row, line: leaderOf(point, place, { row, foot, clear }) };
  });
  return {
    drawn: svg`${rows.map(({ point, row, line }) => named(point, row, line))}${places.map(
      ({ points: [first], left, top }) =>
        svg`<circle class="point point-${first!.id}" cx=${left} cy=${top} r=${first!.id === 'deal' ? 9 : 6}/>`,
    )}`,
    lines: rows.flatMap(({ line }) => piecesBetween(line)),
    boxes: [
      boxOf(clear, TOP - ROW, RIGHT - clear, foot - TOP + ROW / 2),
      ...places.map(({ left, top }) => boxOf(left - 9, top - 9, 18, 18)),
    ],
  };
}

/** A row of the names, where they end, and what lies clear of them all. */
interface Row {
  readonly row: number;
  readonly foot: number;
  readonly clear: number;
}

function valuesOf({ texts }: SpacePoint): string {
  return texts.join(' · ');
}

/** Where a name begins: all end at the right. */
function startOf(point: SpacePoint): number {
  return RIGHT - (point.name.length + valuesOf(point).length + 1) * LETTER;
}

/** What stood comes first, the rest from the top of the picture down. */
function together(
  points: readonly SpacePoint[],
  placeOf: (point: SpacePoint) => Pick<Place, 'left' | 'top'>,
): readonly Place[] {
  const places = new Map<string, Place>();
  for (const point of points) {
    const key = point.at.join();
    const known = places.get(key);
    places.set(key, { ...placeOf(point), points: [...(known?.points ?? []), point] });
  }
  const isDeal = ({ points: own }: Place) => own.some(({ id }) => id === 'deal');
  return [...places.values()].sort(
    (a, b) => Number(isDeal(b)) - Number(isDeal(a)) || a.top - b.top || a.left - b.left,
  );
}

/** Of names that share a place the nearest to it alone has the line, and what stood in any case. */
function leaderOf(
  point: SpacePoint,
  { points, left, top }: Place,
  { row, foot, clear }: Row,
): readonly Point[] {
  const isDeal = point.id === 'deal';
  if (!isDeal && point !== points.at(-1)) return [];
  const level = row - 5;
  const place = { x: left, y: top };
  // The first of the names reaches a place under the others from their far side.
  return isDeal && left > clear
    ? [place, { x: RIGHT + 6, y: foot }, { x: RIGHT + 6, y: level }]
    : [place, { x: clear, y: level }, { x: startOf(point) - 5, y: level }];
}

function named(point: SpacePoint, row: number, line: readonly Point[]): SVGTemplateResult {
  const isDeal = point.id === 'deal';
  return svg`<text class=${isDeal ? 'point-name' : 'point-name name-solution'} x=${RIGHT} y=${row} text-anchor="end">
      ${point.name} <tspan class="point-value">${valuesOf(point)}</tspan>
    </text>
    ${line.length > 0 ? svg`<path class="leader" d="M${line.map(each => `${each.x} ${each.y}`).join('L')}"/>` : nothing}`;
}
