import type { Move } from '../../engine/move.ts';
import type { ClaimKind, Terms } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import { at, WIDTH } from '../grid.ts';
import { byScore, type Occasion, openIssues, openingOf } from '../occasion.ts';
import type { PartyPersona } from '../personas/persona.ts';
import type { Outlook } from './outlook.ts';

type Confidence = Extract<Move, { readonly type: 'seat.confide' }>;

/**
 * Asked, a party mostly answers; unasked, a candid one tells now and then what its position hides. Where the move it is
 * about to make gives way, or its offer of today did, it says that it can move, whatever it would say elsewhere.
 */
export function confidence(
  occasion: Occasion<PartyPersona>,
  outlook: Outlook,
  move: Move,
): Confidence | undefined {
  const { view, openings, random, traits } = occasion;
  const opening = openingOf(openings, 'seat.confide');
  const to = opening?.to[0];
  if (to === undefined) return undefined;
  const tell = (issue: number, listener: string): Confidence => {
    const moves = gaveWay(view, outlook, issue) || givesWay(outlook, move, issue);
    const claim = moves ? 'flexible' : claimed(occasion, outlook, issue);
    return { type: 'seat.confide', seat: view.seat, to: listener, issue, claim };
  };
  if (view.asked) return random.chance(850) ? tell(view.asked.issue, view.asked.by) : undefined;
  if (!random.chance(traits.candour)) return undefined;
  const issue = untold(occasion, outlook);
  return issue === undefined ? undefined : tell(issue, to);
}

/** Whether a package that it put forward today has another answer to an open clause than the one it stands on. */
function gaveWay({ offers, seat, round }: View, outlook: Outlook, issue: number): boolean {
  if (outlook.agreed[issue]! >= 0) return false;
  const last = offers.findLast(({ by, terms }) => by === seat && terms[issue] !== undefined);
  return last !== undefined && last.round === round && isStep(outlook, last.terms, issue);
}

function givesWay(outlook: Outlook, move: Move, issue: number): boolean {
  const isOffer = move.type === 'text.propose' || move.type === 'text.answer';
  return isOffer && isStep(outlook, move.terms, issue);
}

function isStep({ stance }: Outlook, terms: Terms, issue: number): boolean {
  const option = terms[issue] ?? -1;
  return option >= 0 && stance[issue]! >= 0 && option !== stance[issue];
}

/** The truth, or that it is vital: which is believed of few clauses only. */
function claimed(
  { traits, random, view }: Occasion<PartyPersona>,
  outlook: Outlook,
  issue: number,
): ClaimKind {
  const vital = view.confidences.filter(each => each.from === view.seat && each.claim === 'vital');
  const isBelievable = isFew(vital.length, outlook.stance.length);
  return random.chance(traits.honesty) || !isBelievable ? honestClaim(outlook, issue) : 'vital';
}

/** Vital where most points hang on it, impossible where no other option may be signed, flexible otherwise. */
export function honestClaim(outlook: Outlook, issue: number): ClaimKind {
  let open = 0;
  for (let place = at(issue, 0); place < at(issue, WIDTH); place++) open += outlook.allowed[place]!;
  if (open <= 1 && outlook.stance[issue]! >= 0) return 'impossible';
  return isAmongDearest(outlook.scale.spans, issue) ? 'vital' : 'flexible';
}

function isAmongDearest(spans: Float64Array, issue: number): boolean {
  let dearer = 0;
  for (const span of spans) if (span > spans[issue]!) dearer++;
  return isFew(dearer, spans.length);
}

function isFew(count: number, issues: number): boolean {
  return count < issues / 3;
}

/** The open clause it has said least about: its dearest, then its cheapest. */
function untold({ view }: Occasion<PartyPersona>, outlook: Outlook): number | undefined {
  const open = openIssues(outlook).filter(issue => !saidAlready(view, issue));
  const sorted = byScore(open, issue => outlook.scale.spans[issue]!);
  return view.confidences.length % 2 === 0 ? sorted[0] : sorted[sorted.length - 1];
}

function saidAlready(view: Occasion<PartyPersona>['view'], issue: number): boolean {
  return view.confidences.some(each => each.from === view.seat && each.issue === issue);
}
