import { type Box, boxOf } from './box.ts';
import type { StagePlace } from './model.ts';
import type { Point } from './relief.ts';
import { textWidth } from './text-measure.ts';

/** A name to place near a point of the map, most important first. */
export interface LabelWish {
  readonly id: string;
  readonly kind: StagePlace['kind'] | 'incident';
  readonly anchor: Point;
  readonly name: string;
  readonly note?: string;
  /** Pixels to keep clear of the anchor, where rings lie around it. */
  readonly clear?: number;
  /** Only beside the anchor: no room for hairlines. */
  readonly near?: boolean;
}

export interface PlacedLabel extends LabelWish {
  readonly box: Box;
  readonly align: 'left' | 'right' | 'centre';
  /** Where a hairline leaves the label for its lamp, when they stand apart. */
  readonly leader?: Point;
}

const LINE = 16;
const COUNTRY_SPACING = 4.5;

const REACHES = {
  crossing: [13, 20, 34, 56, 84, 112, 140],
  incident: [18, 34, 56],
  capital: [9, 14, 30, 48],
  town: [9, 14, 30, 48],
} as const;

export type Spot = Pick<PlacedLabel, 'box' | 'align' | 'leader'>;

/** Which side of its mark a name stands on, and from where to where: the same for a name with more or fewer words. */
export interface Bearing extends Point {
  readonly side: 'left' | 'right' | 'over' | 'under';
}

export function bearingOf({ box, align }: Spot, label: Pick<LabelWish, 'anchor' | 'kind'>): Bearing {
  const head = headOf(label);
  const edge = { left: 0, centre: box.width / 2, right: box.width }[align];
  const [x, y] = [box.x + edge - head.x, box.y + box.height / 2 - head.y];
  return { x, y, side: align === 'centre' ? (y < 0 ? 'over' : 'under') : align };
}

/** Where a name may stand, the nearest places first. */
export function spots(label: LabelWish): Spot[] {
  if (label.kind === 'country') return countrySpots(label);
  const width = Math.max(textWidth(label.name, 14.5), textWidth(label.note ?? '', 14));
  const height = label.note === undefined ? LINE + 2 : 2 * LINE + 2;
  const reach = label.near
    ? [label.clear ?? 12, 20]
    : label.clear
      ? [label.clear, label.clear + 20, label.clear + 44, 18]
      : REACHES[label.kind];
  const rises = label.near
    ? [0, 10, -10, 20, -22, 32]
    : label.kind === 'crossing'
      ? [0, -10, 10, -22, 22, -40, 40, 60, 80]
      : [0, -9, 9, -16, 16, -26, 26];
  const beside = (dx: number) =>
    rises.flatMap(dy => [spot(label, -dx, dy, width, height), spot(label, dx, dy, width, height)]);
  const [nearest = 0, ...farther] = reach;
  const upright = label.near
    ? []
    : [-1, 1].flatMap(side => ASIDE.map(dx => uprightSpot(label, dx, side, width, height)));
  return [...beside(nearest), ...upright, ...farther.flatMap(beside)];
}

const ASIDE = [0, -10, 10, -22, 22];
/** Farther than this a name needs a hairline to its point. */
const APART = 24;

/** Over its point, which rises a little above its foot, or under it. */
function uprightSpot(
  { anchor, kind, clear }: LabelWish,
  dx: number,
  side: number,
  width: number,
  height: number,
): Spot {
  const away = (clear ?? (kind === 'crossing' ? 12 : 7)) + height / 2;
  const middle = side < 0 ? headOf({ anchor, kind }).y - away : anchor.y + away;
  return { box: boxOf(anchor.x + dx - width / 2, middle - height / 2, width, height), align: 'centre' };
}

function spot(
  { anchor, kind, near }: LabelWish,
  dx: number,
  dy: number,
  width: number,
  height: number,
): Spot {
  const middle = headOf({ anchor, kind }).y + dy;
  const left = dx < 0;
  const box = boxOf(left ? anchor.x + dx - width : anchor.x + dx, middle - height / 2, width, height);
  const align = left ? 'right' : 'left';
  const apart = kind !== 'incident' && !near && Math.hypot(dx, dy) > APART;
  if (!apart) return { box, align };
  return { box, align, leader: { x: left ? box.x + width + 3 : box.x - 3, y: box.y + LINE / 2 } };
}

function countrySpots({ anchor, name }: LabelWish): Spot[] {
  const width = textWidth(name.toUpperCase(), 14) + name.length * COUNTRY_SPACING;
  const shifts = [0, -20, 20, -40, 40, -60, 60, -80, 80];
  return shifts.flatMap(dx =>
    [0, 20, -20, 40, -40].map(dy => ({
      box: boxOf(anchor.x + dx - width / 2, anchor.y + dy - 9, width, 18),
      align: 'centre' as const,
    })),
  );
}

/** Where a mark is pointed at: a lamp stands over its foot, a dot lies on the ground. */
export function headOf({ anchor, kind }: Pick<LabelWish, 'anchor' | 'kind'>, size = 1): Point {
  return { x: anchor.x, y: anchor.y - (kind === 'crossing' ? 9 * size : 0) };
}

/** What a mark takes of the map. */
export function anchorBox(label: Pick<LabelWish, 'anchor' | 'kind'>): Box {
  const { x, y } = headOf(label);
  if (label.kind === 'country') return boxOf(x, y, 0, 0);
  return label.kind === 'crossing' ? boxOf(x - 8, y - 8, 16, 20) : boxOf(x - 5, y - 5, 10, 10);
}

/** How far a label's box lies from a mark: one that stands nearer another's would mislead. */
export function awayFrom(box: Box, label: Pick<LabelWish, 'anchor' | 'kind'>): number {
  const { x, y } = headOf(label);
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy);
}
