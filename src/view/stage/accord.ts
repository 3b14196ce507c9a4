import type { Mark } from '../theme.ts';
import { type Box, boxOf } from './box.ts';
import type { StageDelegation, StageModel } from './model.ts';

/** What is signed, lying on the table. */
export interface Accord {
  readonly box: Box;
  /** One text for all, or a paper a side from west to east; seen from the near edge: narrower at the far end. */
  readonly sheets: readonly Box[];
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
/** Between papers, as a share of the width of one. */
const APART = 0.16;

/** Where everybody signs, in the order in which they signed; whoever bears witness seals every paper. */
export function accordIn(model: StageModel, box: Box): Accord {
  const { clauses = 0, initialled = [], witnesses = [] } = model.closing ?? {};
  const pages = pagesOf(model, box);
  const places = pages.flatMap(page => placesOn(page));
  const signatures = [
    ...initialled.flatMap(seat => places.filter(place => place.signer.seat === seat)),
    ...witnesses.flatMap(seat => places.filter(place => place.signer.seat === seat)),
  ].map(({ signer, at }) => signatureIn(at, signer, initialled.includes(signer.seat)));
  return { box, sheets: pages.map(({ sheet }) => sheet), lines: Math.max(FEWEST_LINES, clauses), signatures };
}

/** A sheet with those who sign it, from west to east as they sit. */
interface Page {
  readonly sheet: Box;
  readonly signers: readonly StageDelegation[];
}

function pagesOf({ delegations, closing }: StageModel, box: Box): readonly Page[] {
  const seated = delegations.toSorted(fromWest);
  const witnesses = seated.filter(({ seat }) => closing?.witnesses.includes(seat));
  const parties = seated.filter(({ seat }) => closing?.initialled.includes(seat));
  if (closing?.papers !== 'each')
    return [{ sheet: box, signers: [...parties, ...witnesses].toSorted(fromWest) }];
  const width = box.width / (parties.length + APART * (parties.length - 1));
  return parties.map((party, at) => ({
    sheet: boxOf(box.x + at * width * (1 + APART), box.y, width, box.height),
    signers: [party, ...witnesses].toSorted(fromWest),
  }));
}

/** A column for each, side by side at the foot of the sheet. */
function placesOn({ sheet: { x, y, width, height }, signers }: Page) {
  const margin = MARGIN * width;
  const column = (width - 2 * margin) / Math.max(1, signers.length);
  return signers.map((signer, at) => ({
    signer,
    at: boxOf(x + margin + at * column, y + height * 0.68, column, height * 0.26),
  }));
}

function signatureIn(place: Box, { seat, mark }: { seat: string; mark: Mark }, written: boolean): Signature {
  const { x, y, width, height } = place;
  const size = Math.min(height * 0.84, width * 0.44);
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
