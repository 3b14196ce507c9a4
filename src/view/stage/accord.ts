import type { Mark } from '../theme.ts';
import { type Box, boxOf } from './box.ts';
import type { StageModel } from './model.ts';

/** A text lying on the table, seen from its near edge: narrower at the far end. */
export interface Accord {
  readonly box: Box;
  readonly lines: number;
  readonly signatures: readonly Signature[];
}

export interface Signature {
  readonly seat: string;
  readonly mark: Mark;
  /** Where the initials stand; a witness has a seal alone. */
  readonly ink?: Box;
  readonly seal: Box;
}

/** How much narrower the far edge is, on each side, as a share of the width. */
export const TAPER = 0.12;
/** What stays white beside the initials, as a share of the width. */
const MARGIN = 0.06;
const FEWEST_LINES = 3;

/** Where everybody signs: from west to east as they sit, in the order in which they signed. */
export function accordIn({ delegations, closing }: StageModel, box: Box): Accord {
  const signers = [...(closing?.initialled ?? []), ...(closing?.witnesses ?? [])];
  const seated = delegations.filter(({ seat }) => signers.includes(seat)).toSorted(fromWest);
  const margin = MARGIN * box.width;
  const column = (box.width - 2 * margin) / Math.max(1, seated.length);
  const signatures = signers.flatMap(seat => {
    const at = seated.findIndex(each => each.seat === seat);
    const found = seated[at];
    if (!found) return [];
    return [
      signatureIn(
        boxOf(box.x + margin + at * column, box.y + box.height * 0.68, column, box.height * 0.26),
        found,
        !closing?.witnesses.includes(seat),
      ),
    ];
  });
  return { box, lines: Math.max(FEWEST_LINES, closing?.clauses ?? 0), signatures };
}

function signatureIn(place: Box, { seat, mark }: { seat: string; mark: Mark }, written: boolean): Signature {
  const { x, y, width, height } = place;
  const size = height * 0.84;
  const seal = (centre: number) => boxOf(centre - size / 2, y + (height - size) / 2, size, size);
  if (!written) return { seat, mark, seal: seal(x + width / 2) };
  const ink = boxOf(x + width * 0.12, y + height * 0.1, width * 0.42, height * 0.7);
  return { seat, mark, ink, seal: seal(x + width * 0.78) };
}

const PLACES = { west: 0, head: 1, east: 2 } as const;

function fromWest(
  a: { readonly side: keyof typeof PLACES },
  b: { readonly side: keyof typeof PLACES },
): number {
  return PLACES[a.side] - PLACES[b.side];
}
