import type { Move } from '../../engine/move.ts';
import type { ClaimKind, Terms } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import { at, WIDTH } from '../grid.ts';
import { byScore, type Occasion, openIssues, openingOf } from '../occasion.ts';
import type { PartyPersona } from '../personas/persona.ts';
import { isSettledToday } from './amend.ts';
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
  if (to === undefined || move.type === 'party.walk-out') return undefined;
  const tell = (issue: number, listener: string): Confidence | undefined => {
    const moves = gaveWay(view, outlook, issue) || givesWay(outlook, move, issue);
    const claim = moves ? 'flexible' : claimed(occasion, outlook, issue);
    if (claim === 'flexible' && isBelied(outlook, view, move, issue)) return undefined;
    return { type: 'seat.confide', seat: view.seat, to: listener, issue, claim };
  };
  if (view.asked) {
    const answers = random.chance(850) && !isOvertaken(view, outlook, view.asked.issue);
    return answers ? tell(view.asked.issue, view.asked.by) : undefined;
  }
  if (!random.chance(traits.candour)) return undefined;
  const issue = untold(occasion, outlook);
  return issue === undefined ? undefined : tell(issue, to);
}

/** Whether a clause asked about was settled meanwhile: of an agreed text only what was agreed before is asked about. */
function isOvertaken(view: View, outlook: Outlook, issue: number): boolean {
  if (outlook.agreed[issue]! < 0) return false;
  return openIssues(outlook).length > 0 || isSettledToday(view, issue);
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

/** Whether to say that it can move on a clause would be belied: by its initials, or by what it asks for there now or asked for last. */
function isBelied({ stance, appeal, agreed }: Outlook, view: View, move: Move, issue: number): boolean {
  const { offers, seat, round, initialled } = view;
  const last = offers.findLast(
    each => each.by === seat && each.round === round && each.terms[issue] !== undefined,
  );
  const asked = move.type === 'text.propose' ? (move.terms[issue] ?? -1) : (last?.terms[issue] ?? -1);
  const from = agreed[issue]! >= 0 ? agreed[issue]! : stance[issue]!;
  const asksMore = asked >= 0 && from >= 0 && appeal[at(issue, asked)]! < appeal[at(issue, from)]!;
  return initialled.includes(seat) || asksMore;
}

/** Whether terms come nearer to the others on an issue than where it stands. */
function isStep({ stance, appeal }: Outlook, terms: Terms, issue: number): boolean {
  const option = terms[issue] ?? -1;
  const from = stance[issue]!;
  return option >= 0 && from >= 0 && appeal[at(issue, option)]! > appeal[at(issue, from)]!;
}

/**
 * The truth, or, of a clause that is dear to it, that it is vital: which is believed of few clauses only, and of none that
 * it gave way on or said that it could.
 */
function claimed(
  { traits, random, view }: Occasion<PartyPersona>,
  outlook: Outlook,
  issue: number,
): ClaimKind {
  const vital = view.confidences.filter(each => each.from === view.seat && each.claim === 'vital');
  const wasLoose = view.confidences.some(
    each => each.from === view.seat && each.issue === issue && each.claim === 'flexible',
  );
  const isBelievable =
    isFew(vital.length, outlook.stance.length) && !wasLoose && !hasMoved(view, outlook, issue);
  if (isBelievable && isDear(outlook, issue) && !random.chance(traits.honesty)) return 'vital';
  const honest = honestClaim(outlook, issue);
  return honest === 'vital' && !isBelievable ? 'flexible' : honest;
}

/** Whether it has left the option that it first asked for. */
function hasMoved({ offers, seat }: View, { stance, agreed }: Outlook, issue: number): boolean {
  const first = offers.find(({ by, terms }) => by === seat && terms[issue] !== undefined)?.terms[issue];
  const now = agreed[issue]! >= 0 ? agreed[issue] : stance[issue];
  return first !== undefined && first !== now;
}

/** Vital where most points hang on it, impossible where no other option may be signed, flexible otherwise. */
export function honestClaim(outlook: Outlook, issue: number): ClaimKind {
  let open = 0;
  for (let place = at(issue, 0); place < at(issue, WIDTH); place++) open += outlook.allowed[place]!;
  if (open <= 1 && outlook.stance[issue]! >= 0) return 'impossible';
  return isFew(dearerThan(outlook, issue), outlook.stance.length) ? 'vital' : 'flexible';
}

function isDear(outlook: Outlook, issue: number): boolean {
  return dearerThan(outlook, issue) < outlook.stance.length / 2;
}

/** How many clauses more hangs on. */
function dearerThan({ scale }: Outlook, issue: number): number {
  let dearer = 0;
  for (const span of scale.spans) if (span > scale.spans[issue]!) dearer++;
  return dearer;
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
