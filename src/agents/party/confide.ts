import type { Move } from '../../engine/move.ts';
import type { ClaimKind } from '../../engine/table.ts';
import { at, WIDTH } from '../grid.ts';
import { byScore, type Occasion, openIssues, openingOf } from '../occasion.ts';
import type { PartyPersona } from '../personas/persona.ts';
import type { Outlook } from './outlook.ts';

type Confidence = Extract<Move, { readonly type: 'seat.confide' }>;

/** Asked, a party mostly answers; unasked, a candid one tells now and then what its position hides. */
export function confidence(occasion: Occasion<PartyPersona>, outlook: Outlook): Confidence | undefined {
  const { view, openings, random, traits } = occasion;
  const opening = openingOf(openings, 'seat.confide');
  const to = opening?.to[0];
  if (to === undefined) return undefined;
  if (view.asked)
    return random.chance(850) ? told(occasion, outlook, view.asked.by, view.asked.issue) : undefined;
  if (!random.chance(traits.candour)) return undefined;
  const issue = untold(occasion, outlook);
  return issue === undefined ? undefined : told(occasion, outlook, to, issue);
}

function told(occasion: Occasion<PartyPersona>, outlook: Outlook, to: string, issue: number): Confidence {
  const { traits, random, view } = occasion;
  const truth = honestClaim(outlook, issue);
  const claim = random.chance(traits.honesty) ? truth : 'vital';
  return { type: 'seat.confide', seat: view.seat, to, issue, claim };
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
  return dearer < spans.length / 3;
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
