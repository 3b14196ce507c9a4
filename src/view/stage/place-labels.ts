import { type Box, contains, grow, overlaps } from './box.ts';
import {
  anchorBox,
  awayFrom,
  headOf,
  type LabelWish,
  type PlacedLabel,
  type Spot,
  spots,
} from './label-spots.ts';
import { crosses, type Line } from './line.ts';
import type { Incident, StagePlace } from './model.ts';
import type { Point } from './relief.ts';

/** Pixels from another's anchor at which a label no longer seems to name it. */
const ALOOF = 24;

/** Letters of an event's name for which a small map has room. */
const SHORT = 26;

const KIND_ORDER = { crossing: 0, incident: 1, country: 2, capital: 3, town: 4 } as const;

/** Names to write on the map: an incident at a place is that place's note, any other is named itself while it is fresh. */
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
    .filter(({ incident }) => incident.fresh && !places.some(({ place }) => place.id === incident.placeId))
    .filter(({ incident }) => !narrow || incident.label.length <= SHORT)
    .map(({ incident, anchor }) => wish(incident.id, 'incident', anchor, incident.label));
  const atIncident = (w: LabelWish) => (incidents.some(({ incident }) => incident.placeId === w.id) ? 0 : 1);
  const ringed = (w: LabelWish): LabelWish => (atIncident(w) === 0 ? { ...w, clear: narrow ? 38 : 62 } : w);
  const wanted = ({ kind }: LabelWish) => !narrow || kind === 'incident' || kind === 'crossing';
  return [...placed.map(ringed), ...loose]
    .filter(wanted)
    .map(w => ({ ...w, near: narrow }))
    .sort((a, b) => atIncident(a) - atIncident(b) || KIND_ORDER[a.kind] - KIND_ORDER[b.kind]);
}

function wish(id: string, kind: LabelWish['kind'], anchor: Point, name: string, note?: string): LabelWish {
  return note === undefined ? { id, kind, anchor, name } : { id, kind, anchor, name, note };
}

/** What is lost with a name that stands nowhere. */
const WORTH = { crossing: 320, incident: 300, country: 120, capital: 170, town: 84 } as const;
const COST = {
  pixel: 0.6,
  leader: 8,
  misleads: 70,
  misleadsOnLine: 25,
  nearOther: 1.6,
  struckThrough: 60,
  strokeMore: 2,
  crossed: 45,
  crowded: 20,
} as const;
const CROWDED = 9;
const ROUNDS = 4;

/**
 * Places the labels clear of each other and of all obstacles, each where it is surest to be taken for its own point's
 * name: near it, far from others', off the lines in `avoid`. A label with no free spot is left out of the picture.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  within: Box,
  obstacles: readonly Box[],
  avoid: readonly Line[] = [],
): PlacedLabel[] {
  const choices = wishes.map((label, i) => {
    const taken = [...obstacles, ...wishes.filter((_, j) => j !== i).map(anchorBox)];
    return spots(label)
      .filter(({ box }) => contains(within, box) && !taken.some(other => overlaps(other, box)))
      .map(spot => choiceOf(spot, label, wishes, avoid));
  });
  let placed: ReadonlyArray<Choice | undefined> = wishes.map(() => undefined);
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, label] of wishes.entries()) {
      const others = placed.filter((_, j) => j !== i);
      placed = placed.with(i, cheapest(choices[i] ?? [], others, WORTH[label.kind]));
    }
  return wishes.flatMap((label, i) => {
    const choice = placed[i];
    return choice ? [{ ...label, ...choice.spot }] : [];
  });
}

/** A spot with its hairline, and what is wrong with it whoever stands beside it. */
interface Choice {
  readonly spot: Spot;
  readonly line: Line | undefined;
  readonly cost: number;
}

/** The spot that costs least beside the others', or none where leaving the name out costs less. */
function cheapest(
  choices: readonly Choice[],
  others: ReadonlyArray<Choice | undefined>,
  worth: number,
): Choice | undefined {
  let best: Choice | undefined;
  let least: number = worth;
  for (const choice of choices) {
    if (choice.cost >= least) continue;
    const cost = others.reduce((sum, other) => sum + (other ? costBeside(choice, other) : 0), choice.cost);
    if (cost < least) [best, least] = [choice, cost];
  }
  return best;
}

function choiceOf(
  spot: Spot,
  label: LabelWish,
  wishes: readonly LabelWish[],
  avoid: readonly Line[],
): Choice {
  const line = spot.leader && { from: spot.leader, to: headOf(label) };
  const own = awayFrom(spot.box, label);
  const strokes = avoid.filter(stroke => crosses(stroke, spot.box)).length;
  const struck = strokes > 0 ? COST.struckThrough + COST.strokeMore * strokes : 0;
  const beside = label.kind === 'country' ? 0 : besideOthers(spot, own, line, label, wishes);
  const hairline = line ? COST.leader : 0;
  return { spot, line, cost: struck + beside + hairline + own * COST.pixel };
}

/** How easily a name would be taken for another point's, or its hairline for another's. */
function besideOthers(
  { box }: Spot,
  own: number,
  line: Line | undefined,
  label: LabelWish,
  wishes: readonly LabelWish[],
): number {
  const misleads = line ? COST.misleadsOnLine : COST.misleads;
  return wishes.reduce((sum, other) => {
    if (other === label || other.kind === 'country') return sum;
    const away = awayFrom(box, other);
    const crossed = line && crosses(line, anchorBox(other)) ? COST.crossed : 0;
    return sum + (away < own ? misleads : 0) + Math.max(0, ALOOF - away) * COST.nearOther + crossed;
  }, 0);
}

function costBeside(choice: Choice, other: Choice): number {
  const [box, otherBox] = [choice.spot.box, other.spot.box];
  if (overlaps(grow(otherBox, 2), box)) return Infinity;
  const crowded = overlaps(grow(otherBox, CROWDED), box) ? COST.crowded : 0;
  const through = choice.line && crosses(choice.line, otherBox) ? COST.crossed : 0;
  const under = other.line && crosses(other.line, box) ? COST.crossed : 0;
  return crowded + through + under;
}
