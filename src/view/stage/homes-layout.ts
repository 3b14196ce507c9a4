import { type Box, boxOf } from './box.ts';
import type { Home, House } from './model.ts';
import { textWidth } from './text-measure.ts';

/** A home's street in the picture: what is as high as the street is an approval of 100. */
export interface HomeLayout {
  readonly home: Home;
  readonly box: Box;
  readonly title: Box;
  /** From the sky's full hundred down to the ground. */
  readonly street: Box;
  readonly houses: readonly HouseLayout[];
  readonly needed: Box;
  readonly verdict?: Box;
  /** Whether title and verdict are written large. */
  readonly large: boolean;
}

export interface HouseLayout {
  readonly house: House;
  readonly box: Box;
  /** When its answer comes in a count, in milliseconds, and how long it takes. */
  readonly heardAt: number;
  readonly takes: number;
  /** Where its name and approval are written; absent where there is no room. */
  readonly label?: Box;
}

/** Three lines of a name, and a number. */
const LABELS = 67;
/** Houses, no towers: where there is more room there is more sky. */
const TALLEST = 390;
const LARGE_FROM = 440;
/** What stands over the street: its title, and the verdict under it. */
const HEADS = {
  small: { title: 28, verdict: 24, verdictBelow: 34, above: 6 },
  large: { title: 40, verdict: 36, verdictBelow: 62, above: 20 },
} as const;
const FEWEST_LABEL_PIXELS = 76;
const ROOM_BETWEEN = 0.12;
const FIRST_AFTER_MS = 500;
const ANSWER_MS = 420;
/** All answers are in by then, however many are asked. */
export const COUNTED_MS = 3600;

/** Lays the homes side by side in a box, each as wide as the others. They answer by turns. */
export function homesIn(homes: readonly Home[], box: Box, labelled: boolean): readonly HomeLayout[] {
  const width = box.width / Math.max(1, homes.length);
  const turns = inTurn(homes.map(({ houses }) => houses.filter(({ asked }) => asked)));
  const takes = Math.min(ANSWER_MS, (COUNTED_MS - FIRST_AFTER_MS) / Math.max(1, turns.length));
  const heardAt = (house: House) => FIRST_AFTER_MS + Math.max(0, turns.indexOf(house)) * takes;
  return homes.map((home, at) => {
    const laid = homeIn(home, boxOf(box.x + at * width, box.y, width, box.height), labelled);
    return { ...laid, houses: laid.houses.map(each => ({ ...each, takes, heardAt: heardAt(each.house) })) };
  });
}

/** One of each, then the next of each. */
function inTurn<Item>(rows: ReadonlyArray<readonly Item[]>): readonly Item[] {
  const longest = Math.max(0, ...rows.map(row => row.length));
  return Array.from({ length: longest }, (_, at) => rows.flatMap(row => row.slice(at, at + 1))).flat();
}

type Unheard = Omit<HouseLayout, 'heardAt' | 'takes'>;

function homeIn(
  home: Home,
  box: Box,
  labelled: boolean,
): Omit<HomeLayout, 'houses'> & { readonly houses: readonly Unheard[] } {
  const margin = Math.min(28, box.width * 0.05);
  const foot = labelled ? LABELS : 4;
  const large = labelled && home.verdict !== undefined && box.height >= LARGE_FROM;
  const type = HEADS[large ? 'large' : 'small'];
  const head = type.title + (home.verdict ? type.verdictBelow : 12);
  const height = Math.min(TALLEST, Math.max(20, box.height - head - foot));
  const top = Math.max(box.y, box.y + box.height - foot - height - head);
  const [x, width] = [box.x + margin, box.width - 2 * margin];
  const street = boxOf(x, top + head, width, height);
  const needed = textWidth(home.thresholdText, 14) + 14;
  const inset = labelled ? margin : margin / 2;
  const title = boxOf(
    box.x + inset,
    (large ? (box.y + top) / 2 : top) + type.above,
    box.width - 2 * inset,
    type.title,
  );
  return {
    home,
    box,
    street,
    large,
    title,
    houses: housesIn(home, street, labelled),
    needed: boxOf(x + width - needed, neededAt(home, street), needed, 18),
    ...(home.verdict ? { verdict: boxOf(x, title.y + type.title, width, type.verdict) } : {}),
  };
}

/** Over its line, or under it where the beam lies over it: beside the line of the two that it names. */
function neededAt({ support, threshold }: Home, street: Box): number {
  return heightAt(street, threshold) + (support < threshold ? -20 : 2);
}

/** Equal places, in which each house is as wide as its influence. */
function housesIn({ houses }: Home, street: Box, labelled: boolean): readonly Unheard[] {
  const place = street.width / Math.max(1, houses.length);
  const widest = Math.max(...houses.map(({ width }) => width), 0.01);
  const foot = street.y + street.height;
  return houses.map((house, at) => {
    const x = street.x + at * place;
    const width = Math.max(6, place * (1 - ROOM_BETWEEN) * (house.width / widest));
    const box = boxOf(x + (place - width) / 2, street.y, width, street.height);
    const label = boxOf(x, foot + 4, place, LABELS - 6);
    return labelled && place >= FEWEST_LABEL_PIXELS ? { house, box, label } : { house, box };
  });
}

/** The height in the picture of a share of a hundred. */
export function heightAt(street: Box, share: number): number {
  return street.y + street.height * (1 - Math.max(0, Math.min(100, share)) / 100);
}
