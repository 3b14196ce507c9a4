import {
  alsoOn,
  boxesOn,
  type Choice,
  choicesOn,
  costBeside,
  forcedBeside,
  type MapPicture,
} from './label-choices.ts';
import { type Bearing, bearingOf, type LabelWish, type PlacedLabel } from './label-spots.ts';
import type { Incident, StagePlace } from './model.ts';
import type { Point } from './relief.ts';

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
const ROUNDS = 4;

/** Where names stand as a rule, by their ids. */
export type UsualSpots = ReadonlyMap<string, Bearing>;

/**
 * Places the labels clear of each other and of all obstacles, each where it is surest to be taken for its own point's
 * name: near it, far from others', off the lines in `avoid`; one that has a usual spot keeps it unless it is forced away. A label
 * with no free spot is left out of the picture.
 */
export function placeLabels(picture: MapPicture, usual: UsualSpots = new Map()): PlacedLabel[] {
  const placed = arranged(
    picture.wishes,
    picture.wishes.map(label => choicesOn(picture, label, usual.get(label.id))),
    label => usual.has(label.id),
  );
  return picture.wishes.flatMap((label, i) => {
    const choice = placed[i];
    return choice ? [{ ...label, ...choice.spot }] : [];
  });
}

/** Where the names of one picture may stay in the others too. */
export function usualSpotsOf(picture: MapPicture, others: readonly MapPicture[]): UsualSpots {
  const choices = picture.wishes.map(label => {
    const elsewhere = others.map(other => boxesOn(other, label.id));
    return choicesOn(picture, label).map(choice => alsoOn(elsewhere, choice));
  });
  const placed = arranged(picture.wishes, choices, () => true);
  return new Map(
    picture.wishes.flatMap((label, i) => {
      const choice = placed[i];
      return choice ? [[label.id, bearingOf(choice.spot, label)] as const] : [];
    }),
  );
}

/**
 * A choice for each label beside the others', those that come first before the rest; what finds no spot then comes before
 * all, where more is named for it.
 */
function arranged(
  wishes: readonly LabelWish[],
  choices: readonly (readonly Choice[])[],
  isFirst: (label: LabelWish) => boolean,
): Arrangement {
  const all = [...wishes.keys()];
  const placed = arrangedBy(wishes, choices, [...all.filter(i => isFirst(wishes[i]!)), ...all]);
  const lost = all.filter(i => !placed[i] && choices[i]!.length > 0);
  if (lost.length === 0) return placed;
  const instead = arrangedBy(wishes, choices, [...lost, ...all]);
  return worthOf(wishes, instead) > worthOf(wishes, placed) ? instead : placed;
}

/** A choice for each label, in the order of the labels. */
type Arrangement = ReadonlyArray<Choice | undefined>;

/** In this order first, and then once more in their own as often as it takes. */
function arrangedBy(
  wishes: readonly LabelWish[],
  choices: readonly (readonly Choice[])[],
  order: readonly number[],
): Arrangement {
  const placed: (Choice | undefined)[] = wishes.map(() => undefined);
  const put = (i: number) => {
    const others = placed.flatMap((other, j) => (other && j !== i ? [other] : []));
    placed[i] = cheapest(choices[i]!, others, WORTH[wishes[i]!.kind]);
  };
  order.forEach(put);
  for (let round = 1; round < ROUNDS; round++) for (const i of wishes.keys()) put(i);
  return placed;
}

function worthOf(wishes: readonly LabelWish[], placed: Arrangement): number {
  return wishes.reduce((sum, { kind }, i) => sum + (placed[i] ? WORTH[kind] : 0), 0);
}

/** The spot that costs least beside the others', or none where leaving the name out costs less. */
function cheapest(choices: readonly Choice[], others: readonly Choice[], worth: number): Choice | undefined {
  let best: Choice | undefined;
  let least = Infinity;
  for (const choice of choices) {
    if (choice.cost >= worth || choice.cost + choice.astray >= least) continue;
    const cost = others.reduce((sum, other) => sum + costBeside(choice, other), choice.cost);
    if (cost >= worth || cost + choice.astray >= least) continue;
    const astray = others.reduce((sum, other) => sum + forcedBeside(choice, other), choice.astray);
    if (cost + astray < least) [best, least] = [choice, cost + astray];
  }
  return best;
}
