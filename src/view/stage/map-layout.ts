import { type Box, boxOf, contains, grow } from './box.ts';
import { type Cable, cablesIn, piecesOf } from './cables.ts';
import type { MapPicture } from './label-choices.ts';
import type { PlacedLabel } from './label-spots.ts';
import { type Line, piecesBetween } from './line.ts';
import type { Incident, Setting, StageModel, StagePlace } from './model.ts';
import { labelWishes, placeLabels, type UsualSpots } from './place-labels.ts';
import type { RailLayout } from './rail-layout.ts';
import { type Point, project, type Relief, reliefOf } from './relief.ts';
import type { Room, TablePlace } from './room.ts';
import { type SeatLayout, SILENT } from './seat-layout.ts';

/** Where there is no table to be seen. */
const TABLELESS: ReadonlySet<Setting> = new Set(['start', 'capitals']);
/** Where the delegations talk to their capitals. */
const ON_THE_LINE: ReadonlySet<Setting> = new Set(['corridors', 'home']);
const FRONTIER_STROKES = 60;

/** What lies on the map, in CSS pixels of the region. */
export interface MapLayout {
  readonly places: readonly { readonly place: StagePlace; readonly anchor: Point }[];
  readonly incidents: readonly { readonly incident: Incident; readonly anchor: Point }[];
  readonly labels: readonly PlacedLabel[];
  /** Lines to the capitals, while the delegations are away from the table. */
  readonly cables: readonly Cable[];
}

/** The picture before anything lies on the map. */
interface Furnished extends Room {
  readonly seats: readonly SeatLayout[];
  readonly lamps: readonly TablePlace[];
}

type Marks = MapLayout['places'];

function reliefUnder({ setting, map }: StageModel): Relief | undefined {
  return TABLELESS.has(setting) ? undefined : reliefOf(map.relief);
}

/** The scenario's places where they lie on the picture. */
export function marksOn(model: StageModel, table: TablePlace): Marks {
  const relief = reliefUnder(model);
  return relief ? model.map.places.map(place => ({ place, anchor: toPage(relief, table, place.at) })) : [];
}

/** What of them is seen, their names clear of everything that stands or lies on the table, and the lines to the capitals. */
export function mapLayout(
  model: StageModel,
  base: Furnished,
  marks: Marks,
  rail: RailLayout | undefined,
  laid: readonly Box[],
  usual: UsualSpots,
): MapLayout {
  const relief = reliefUnder(model);
  const isOnTheLine = ON_THE_LINE.has(model.setting);
  if (!relief)
    return { places: [], incidents: [], labels: [], cables: isOnTheLine ? cablesIn(base, []) : [] };
  const places = visible(marks, base);
  const incidents = visible(
    model.map.incidents.map(incident => ({ incident, anchor: toPage(relief, base.table, incident.at) })),
    base,
  );
  const cables = isOnTheLine ? cablesIn(base, places) : [];
  const isSilent = SILENT.has(model.setting);
  const wishes = isSilent ? [] : labelWishes(named(places, base, laid), incidents, base.narrow);
  const labels = placeLabels({ wishes, ...surroundingsOf(relief, base, rail, laid, cables) }, usual);
  return { places, incidents, cables, labels };
}

/** The names of all places, on a map where nothing happens, with the lines to the capitals. */
export function plainPicture(
  model: StageModel,
  base: Furnished,
  marks: Marks,
  rail: RailLayout | undefined,
  laid: readonly Box[],
): MapPicture | undefined {
  const relief = reliefUnder(model);
  if (!relief) return undefined;
  const places = visible(marks, base);
  const wishes = labelWishes(named(places, base, laid), [], base.narrow);
  return { wishes, ...surroundingsOf(relief, base, rail, laid, cablesIn(base, places)) };
}

function visible<Mark extends { readonly anchor: Point }>(marks: readonly Mark[], { scene, edgeY }: Room) {
  return marks.filter(({ anchor }) => anchor.y < scene.height - 4 && anchor.y > edgeY - 20);
}

/** The places that can be told by their names: of those under papers only the crossings. */
function named(places: Marks, { seats }: Furnished, laid: readonly Box[]): Marks {
  const cards = seats.map(({ card }) => card);
  return places.filter(
    ({ place, anchor }) => !isUnder(cards, anchor) && (place.kind === 'crossing' || !isUnder(laid, anchor)),
  );
}

function surroundingsOf(
  relief: Relief,
  base: Furnished,
  rail: RailLayout | undefined,
  laid: readonly Box[],
  cables: readonly Cable[],
): Omit<MapPicture, 'wishes'> {
  const { size, scene, seats, edgeY, table } = base;
  const top = Math.max(...seats.map(({ card }) => card.y + card.height), edgeY);
  return {
    within: boxOf(6, top - 30, size.width - 12, scene.height - top + 24),
    obstacles: [...laid, ...obstaclesOf(base, rail)],
    avoid: [...frontierLines(relief, table), ...cables.flatMap(piecesOf)],
  };
}

/** A dot that is covered: a name would stand there alone. */
function isUnder(laid: readonly Box[], { x, y }: Point): boolean {
  return laid.some(paper => contains(paper, boxOf(x - 2, y - 6, 4, 4)));
}

function toPage(relief: Relief, table: TablePlace, [lon, lat]: readonly [number, number]): Point {
  const p = project(relief, lon, lat);
  return { x: table.x + p.x * table.scale, y: table.y + p.y * table.scale };
}

function frontierLines(relief: Relief, table: TablePlace): Line[] {
  return relief.frontier.flatMap(flat => {
    const points: Point[] = [];
    for (let i = 0; i + 1 < flat.length; i += 2)
      points.push(toPage(relief, table, [flat[i] ?? 0, flat[i + 1] ?? 0]));
    const kept = points.filter((_, i) => i % frontierStep(points.length) === 0 || i === points.length - 1);
    return piecesBetween(kept);
  });
}

/** A frontier drawn in much detail is followed in strides. */
function frontierStep(points: number): number {
  return Math.max(1, Math.floor(points / FRONTIER_STROKES));
}

const BESIDE_CARD = 3;

function obstaclesOf(base: Furnished, rail: RailLayout | undefined): Box[] {
  const lamps = base.lamps.map(l =>
    boxOf(l.x - 24 * l.scale, l.y - 80 * l.scale, 48 * l.scale, 86 * l.scale),
  );
  const dial = rail && !base.narrow ? [boxOf(rail.dial.x - 58, rail.dial.y - 58, 116, 116)] : [];
  return [...base.seats.map(seat => grow(seat.card, BESIDE_CARD)), ...lamps, ...dial];
}
