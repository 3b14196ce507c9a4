import { type Box, contains, grow, overlaps } from './box.ts';
import {
  anchorBox,
  awayFrom,
  type Bearing,
  bearingOf,
  headOf,
  type LabelWish,
  type Spot,
  spots,
} from './label-spots.ts';
import { crosses, type Line } from './line.ts';

/** One picture of the map: which names to write on it, and what is in their way. */
export interface MapPicture {
  /** The most important first. */
  readonly wishes: readonly LabelWish[];
  readonly within: Box;
  readonly obstacles: readonly Box[];
  /** Lines that no name should be struck through by. */
  readonly avoid: readonly Line[];
}

/** A spot with its hairline, and what is wrong with it whoever stands beside it. */
export interface Choice {
  /** Which of the label’s spots it is. */
  readonly at: number;
  readonly spot: Spot;
  readonly line: Line | undefined;
  readonly cost: number;
  /** What it costs to stand elsewhere than as a rule: it weighs among spots, and drops no name. */
  readonly astray: number;
  /** The same spot in other pictures, where it is free there. */
  readonly elsewhere: ReadonlyArray<Box | undefined>;
}

export function choicesOn(picture: MapPicture, label: LabelWish, usual?: Bearing): readonly Choice[] {
  const isFree = freeOn(picture, label);
  return spots(label).flatMap((spot, at) =>
    isFree(spot) ? [choiceOf(picture, label, spot, at, usual)] : [],
  );
}

function freeOn({ wishes, within, obstacles }: MapPicture, label: LabelWish): (spot: Spot) => boolean {
  const taken = [...obstacles, ...wishes.filter(other => other !== label).map(anchorBox)];
  return ({ box }) => contains(within, box) && !taken.some(other => overlaps(other, box));
}

/** The label’s spots in another picture, those that are free there; nothing where it is not wished for. */
export function boxesOn(picture: MapPicture, id: string): ReadonlyArray<Box | undefined> | undefined {
  const label = picture.wishes.find(wish => wish.id === id);
  if (!label) return undefined;
  const isFree = freeOn(picture, label);
  return spots(label).map(spot => (isFree(spot) ? spot.box : undefined));
}

export function alsoOn(pictures: ReadonlyArray<ReturnType<typeof boxesOn>>, choice: Choice): Choice {
  const elsewhere = pictures.map(boxes => boxes?.[choice.at]);
  const forced = pictures.filter((boxes, i) => boxes && !elsewhere[i]).length;
  return { ...choice, elsewhere, astray: forced * COST.otherSide };
}

/** Pixels from another's anchor at which a label no longer seems to name it. */
const ALOOF = 24;

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
  otherSide: 150,
} as const;
const CROWDED = 9;

function choiceOf(
  { wishes, avoid }: MapPicture,
  label: LabelWish,
  spot: Spot,
  at: number,
  usual: Bearing | undefined,
): Choice {
  const line = spot.leader && { from: spot.leader, to: headOf(label) };
  const own = awayFrom(spot.box, label);
  const strokes = avoid.filter(stroke => crosses(stroke, spot.box)).length;
  const struck = strokes > 0 ? COST.struckThrough + COST.strokeMore * strokes : 0;
  const beside = label.kind === 'country' ? 0 : besideOthers(spot, own, line, label, wishes);
  const hairline = line ? COST.leader : 0;
  const cost = struck + beside + hairline + own * COST.pixel;
  return { at, spot, line, cost, astray: usual ? strayed(bearingOf(spot, label), usual) : 0, elsewhere: [] };
}

function strayed(at: Bearing, from: Bearing): number {
  return at.side === from.side ? Math.hypot(at.x - from.x, at.y - from.y) * COST.pixel : COST.otherSide;
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

export function costBeside(choice: Choice, other: Choice): number {
  const [box, otherBox] = [choice.spot.box, other.spot.box];
  if (overlaps(grow(otherBox, 2), box)) return Infinity;
  const crowded = overlaps(grow(otherBox, CROWDED), box) ? COST.crowded : 0;
  const through = choice.line && crosses(choice.line, otherBox) ? COST.crossed : 0;
  const under = other.line && crosses(other.line, box) ? COST.crossed : 0;
  return crowded + through + under;
}

/** What it costs that one of two would be forced away in other pictures. */
export function forcedBeside(choice: Choice, other: Choice): number {
  if (choice.elsewhere.length === 0) return 0;
  const clashes = choice.elsewhere.filter((box, i) => {
    const otherBox = other.elsewhere[i];
    return box && otherBox && overlaps(grow(otherBox, 2), box);
  });
  return clashes.length * COST.otherSide;
}
