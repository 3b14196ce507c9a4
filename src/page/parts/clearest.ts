import { type Box, overlaps } from '../../view/stage/box.ts';
import { crosses, type Line } from '../../view/stage/line.ts';

/** What runs through a picture, and how much a word would suffer from it. */
export interface Stroke {
  readonly lines: readonly Line[];
  readonly cost: number;
}

/** A place for a word, and what speaks against it whatever is drawn there. */
export interface Spot {
  readonly box: Box;
  readonly cost: number;
}

/** Of the places for a word, the one that the least is drawn through; none may lie over a box that is taken. */
export function clearest<Place extends Spot>(
  places: readonly Place[],
  strokes: readonly Stroke[],
  taken: readonly Box[] = [],
): Place | undefined {
  let best: Place | undefined;
  let least = Infinity;
  for (const place of places) {
    if (taken.some(box => overlaps(box, place.box))) continue;
    const cost = strokes.reduce(
      (sum, { lines, cost: each }) => sum + each * lines.filter(line => crosses(line, place.box)).length,
      place.cost,
    );
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}
