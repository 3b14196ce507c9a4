import { type Box, boxOf, contains, grow, overlaps } from './box.ts';
import type { Point } from './relief.ts';
import type { Incident, StagePlace } from './stage-model.ts';
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
/** Pixels from another's anchor at which a label no longer seems to name it. */
const ALOOF = 22;

const KIND_ORDER = { incident: 0, crossing: 1, country: 2, capital: 3, town: 4 } as const;

/** Names to write on the map: an incident at a place is that place's note, any other has a label of its own. */
export function labelWishes(
  places: readonly { readonly place: StagePlace; readonly anchor: Point }[],
  incidents: readonly { readonly incident: Incident; readonly anchor: Point }[],
  narrow: boolean,
): LabelWish[] {
  const noteOf = (place: StagePlace) =>
    incidents.findLast(({ incident }) => incident.placeId === place.id)?.incident.label ?? place.stateWord;
  const placed = places.map(({ place, anchor }) =>
    wish(place.id, place.kind, anchor, place.name, noteOf(place)),
  );
  const loose = incidents
    .filter(({ incident }) => !places.some(({ place }) => place.id === incident.placeId))
    .map(({ incident, anchor }) => wish(incident.id, 'incident', anchor, incident.label));
  const atIncident = (w: LabelWish) => (incidents.some(({ incident }) => incident.placeId === w.id) ? 0 : 1);
  const ringed = (w: LabelWish): LabelWish => (atIncident(w) === 0 ? { ...w, clear: narrow ? 38 : 62 } : w);
  const wanted = (w: LabelWish) => !narrow || w.kind === 'crossing' || w.kind === 'incident';
  return [...loose, ...placed.map(ringed)]
    .filter(wanted)
    .map(w => ({ ...w, near: narrow }))
    .sort((a, b) => atIncident(a) - atIncident(b) || KIND_ORDER[a.kind] - KIND_ORDER[b.kind]);
}

function wish(id: string, kind: LabelWish['kind'], anchor: Point, name: string, note?: string): LabelWish {
  return note === undefined ? { id, kind, anchor, name } : { id, kind, anchor, name, note };
}

/**
 * Gives each label the first free spot nearer its own anchor than any other, else the one that stands by no other, clear of
 * `avoid` too where one is. A label with no free spot is left out of the picture.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  within: Box,
  obstacles: readonly Box[],
  avoid: readonly Box[] = [],
): PlacedLabel[] {
  const anchors = wishes.map(({ anchor }) => boxOf(anchor.x - 7, anchor.y - 14, 14, 18));
  const placed: PlacedLabel[] = [];
  wishes.forEach((label, i) => {
    const others = anchors.filter((_, j) => j !== i);
    const taken = [...obstacles, ...others, ...placed.map(p => grow(p.box, 2))];
    const free = (boxes: readonly Box[]) => (box: Box) => !boxes.some(other => overlaps(other, box));
    const open = spots(label).filter(({ box }) => contains(within, box) && free(taken)(box));
    const clear = open.filter(({ box }) => free(avoid)(box));
    const own = ({ box }: Spot) =>
      label.kind === 'country' || wishes.every(other => awayFrom(box, other) >= awayFrom(box, label));
    const spot = clear.find(own) ?? mostAloof(clear, label, wishes) ?? open[0];
    if (spot) placed.push({ ...label, ...spot });
  });
  return placed;
}

/** The spot that is least taken for a name of another's anchor; the first of those that lie far enough from all. */
function mostAloof(among: readonly Spot[], label: LabelWish, wishes: readonly LabelWish[]): Spot | undefined {
  const others = wishes.filter(other => other !== label);
  const room = ({ box }: Spot) => Math.min(ALOOF, ...others.map(other => awayFrom(box, other)));
  return among.reduce<Spot | undefined>(
    (best, spot) => (best && room(best) >= room(spot) ? best : spot),
    undefined,
  );
}

/** How far a label's box lies from a point of the map: one that stands nearer another's lamp would mislead. */
function awayFrom(box: Box, { anchor, kind }: LabelWish): number {
  if (kind === 'country') return Infinity;
  const dx = Math.max(box.x - anchor.x, 0, anchor.x - box.x - box.width);
  const dy = Math.max(box.y - anchor.y + 8, 0, anchor.y - 8 - box.y - box.height);
  return Math.hypot(dx, dy);
}

const REACHES = {
  crossing: [18, 34, 56, 84, 112, 140],
  incident: [18, 34, 56],
  capital: [9, 14, 26, 44],
  town: [9, 14, 26, 44],
} as const;

type Spot = Pick<PlacedLabel, 'box' | 'align' | 'leader'>;

function spots(label: LabelWish): Spot[] {
  if (label.kind === 'country') return countrySpots(label);
  const width = Math.max(textWidth(label.name, 14.5), textWidth(label.note ?? '', 14));
  const height = label.note === undefined ? LINE + 2 : 2 * LINE + 2;
  const reach = label.near
    ? [label.clear ?? 12, 20]
    : label.clear
      ? [label.clear, label.clear + 20, label.clear + 44, 18]
      : REACHES[label.kind];
  const rises = label.near
    ? [0, 10, -10, 20]
    : label.kind === 'crossing'
      ? [0, -22, 22, -40, 40, 60, 80]
      : [0, -12, 12, -22, 22];
  const beside = (dx: number) =>
    rises.flatMap(dy => [spot(label, -dx, dy, width, height), spot(label, dx, dy, width, height)]);
  const [nearest = 0, ...farther] = reach;
  const upright = label.near
    ? []
    : [-1, 1].flatMap(side => ASIDE.map(dx => uprightSpot(label, dx, side, width, height)));
  return [...beside(nearest), ...upright, ...farther.flatMap(beside)];
}

const ASIDE = [0, -10, 10];

/** Over its point, which rises a little above its foot, or under it. */
function uprightSpot(
  { anchor, kind, clear }: LabelWish,
  dx: number,
  side: number,
  width: number,
  height: number,
): Spot {
  const away = (clear ?? (kind === 'crossing' ? 14 : 8)) + height / 2;
  const middle = side < 0 ? anchor.y - 8 - away : anchor.y + away - 4;
  return { box: boxOf(anchor.x + dx - width / 2, middle - height / 2, width, height), align: 'centre' };
}

function spot(
  { anchor, kind, near }: LabelWish,
  dx: number,
  dy: number,
  width: number,
  height: number,
): Spot {
  const middle = anchor.y - 8 + dy;
  const left = dx < 0;
  const box = boxOf(left ? anchor.x + dx - width : anchor.x + dx, middle - height / 2, width, height);
  const align = left ? 'right' : 'left';
  const apart = kind === 'crossing' && !near && Math.hypot(dx, dy) > 20;
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
