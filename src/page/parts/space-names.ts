import { type SVGTemplateResult, svg } from 'lit-html';
import type { SpacePoint } from '../../view/debrief/pictures.ts';
import { type Box, boxOf } from '../../view/stage/box.ts';
import { RIGHT, type Scale, TOP } from './space-scale.ts';

const ROW = 18;
const LETTER = 7.4;

/** Points that fall together, drawn as one. */
interface Place {
  readonly points: readonly SpacePoint[];
  readonly left: number;
  readonly top: number;
}

/** The names of the points with their letters, and what they take of the picture. */
export interface Names {
  readonly drawn: SVGTemplateResult;
  readonly corner: Box;
  readonly marks: readonly Box[];
  readonly lettered: ReadonlyArray<{ readonly letter: string; readonly point: SpacePoint }>;
}

/** The names stand in the corner that no deal reaches, beyond the frontier; a letter finds each its place. */
export function namesOf(points: readonly SpacePoint[], { x, y }: Scale): Names {
  const places = together(points, ({ at: [a, b] }) => ({ left: x(a), top: y(b) }));
  const lettered = places.flatMap((place, at) =>
    place.points.map(point => ({ letter: letterOf(at), point })),
  );
  const clear = Math.min(...lettered.map(({ point }) => startOf(point))) - 5;
  return {
    drawn: svg`${lettered.map(({ letter, point }, at) => named(letter, point, TOP + at * ROW))}${places.map(placed).toReversed()}`,
    corner: boxOf(clear, TOP - ROW, RIGHT - clear, lettered.length * ROW + ROW * 1.5),
    marks: places.map(({ left, top }) => boxOf(left - 11, top - 11, 22, 22)),
    lettered,
  };
}

const FIRST_LETTER = 'A'.charCodeAt(0);

function letterOf(at: number): string {
  return String.fromCharCode(FIRST_LETTER + at);
}

function valuesOf({ texts }: SpacePoint): string {
  return texts.join(' · ');
}

/** Where a name begins: all end at the right. */
function startOf(point: SpacePoint): number {
  return RIGHT - (point.name.length + valuesOf(point).length + 3) * LETTER;
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

function named(letter: string, point: SpacePoint, row: number): SVGTemplateResult {
  return svg`<text class="point-name in-corner" x=${RIGHT} y=${row} text-anchor="end">
      <tspan class="point-letter">${letter}</tspan> ${point.name} <tspan class="point-value">${valuesOf(point)}</tspan>
    </text>`;
}

/** Each place with its letter; what stood lies over the others. */
function placed({ points: [first], left, top }: Place, at: number): SVGTemplateResult {
  return svg`<g class="point point-${first!.id}">
      <circle cx=${left} cy=${top} r=${first!.id === 'deal' ? 11 : 9}/>
      <text x=${left} y=${top + 4.5} text-anchor="middle">${letterOf(at)}</text>
    </g>`;
}
