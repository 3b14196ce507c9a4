import type { Move } from '../../engine/move.ts';
import { worthOf } from '../../engine/preferences.ts';
import { agreedOption, type Offer } from '../../engine/table.ts';
import { bestOf, type Occasion, openingsOf, type Scored } from '../occasion.ts';
import type { PartyPersona } from '../personas/persona.ts';
import { changeIn, type Outlook, worthIn } from './outlook.ts';

type Answer = Extract<Move, { readonly type: 'text.answer' }>;

/**
 * The most useful answer to the offers before the seat; its score counts clauses taken, then clauses moved on.
 * Acceptance is AC_next clause by clause: what is no worse than the seat's own next position (Baarslag 2013).
 */
export function bestAnswer(
  occasion: Occasion<PartyPersona>,
  outlook: Outlook,
  plan: readonly number[],
): Scored<Answer> | undefined {
  const { view, openings } = occasion;
  const scored = openingsOf(openings, 'text.answer').map(({ seat, offer }) => {
    const terms = answerTo(occasion, outlook, plan, view.offers[offer]!);
    return {
      choice: { type: 'text.answer', seat, offer, terms } as const,
      score: usefulness(outlook, view.offers[offer]!, terms),
    };
  });
  return bestOf(scored);
}

/** Saying yes to the hosts where one stands already settles nothing; a text taken whole does. */
function usefulness(outlook: Outlook, offer: Offer, terms: Record<number, number>): number {
  let taken = 0;
  let moved = 0;
  let held = 0;
  for (const issue in offer.terms) {
    const option = offer.terms[issue];
    if (outlook.agreed[issue] === option) continue;
    const steps = terms[issue] !== outlook.stance[issue];
    if (terms[issue] !== option) held++;
    if (terms[issue] === option && (steps || offer.kind === 'offer')) taken++;
    else if (steps) moved++;
  }
  if (held === 0) return 3 * (taken + 1);
  return (offer.kind === 'package' ? 0.3 : 3) * taken + moved;
}

function answerTo(
  occasion: Occasion<PartyPersona>,
  outlook: Outlook,
  plan: readonly number[],
  offer: Offer,
): Record<number, number> {
  if (takesWhole(occasion, outlook, plan, offer)) return { ...offer.terms };
  const terms: Record<number, number> = {};
  const working = [...plan];
  let spare = graceOf(occasion.traits, outlook) + (offer.kind === 'offer' ? slackOf(outlook, plan) : 0);
  for (const { issue, option } of byGain(outlook, plan, offer)) {
    const change = changeIn(outlook, working, issue, option);
    const takes =
      isOpenTo(outlook, issue, option) && (spare + change >= 0 || closes(occasion, outlook, issue, option));
    if (takes) {
      working[issue] = option;
      spare += offer.kind === 'offer' ? change : Math.min(0, change);
    }
    terms[issue] = takes ? option : positionOn(outlook, working, offer, issue);
  }
  return offer.kind === 'package' ? withoutAssent(terms, offer, plan, outlook) : terms;
}

function slackOf(outlook: Outlook, plan: readonly number[]): number {
  return Math.max(0, worthIn(outlook, plan) - outlook.target);
}

/** To the other side a counter may be a step; to the hosts' text a party answers with where it stands. */
function positionOn(outlook: Outlook, deal: readonly number[], offer: Offer, issue: number): number {
  const stance = outlook.stance[issue]!;
  const stands = stance >= 0 && outlook.agreed[issue]! < 0 && outlook.allowed[issue]![stance];
  return stands && offer.kind !== 'offer' ? stance : deal[issue]!;
}

/** A package turned down is answered with positions; taking every clause of it by accident would be taking it. */
function withoutAssent(
  terms: Record<number, number>,
  offer: Offer,
  plan: readonly number[],
  outlook: Outlook,
): Record<number, number> {
  const issues = Object.keys(offer.terms).map(Number);
  if (issues.some(issue => terms[issue] !== offer.terms[issue])) return terms;
  const dear = issues.find(issue => outlook.agreed[issue]! < 0 && plan[issue] !== offer.terms[issue]);
  return dear === undefined ? terms : { ...terms, [dear]: plan[dear]! };
}

function byGain(outlook: Outlook, plan: readonly number[], offer: Offer) {
  return Object.entries(offer.terms)
    .map(([key, option]) => ({
      issue: Number(key),
      option,
      gain: changeIn(outlook, plan, Number(key), option),
    }))
    .sort((a, b) => b.gain - a.gain);
}

function isOpenTo(outlook: Outlook, issue: number, option: number): boolean {
  const agreed = outlook.agreed[issue]!;
  return agreed >= 0 ? agreed === option : outlook.allowed[issue]![option]!;
}

function graceOf(traits: PartyPersona, { time }: Outlook): number {
  return traits.grace * time;
}

/** A package is weighed against the seat's own next deal, and late against leaving those clauses open. */
function takesWhole(
  occasion: Occasion<PartyPersona>,
  outlook: Outlook,
  plan: readonly number[],
  offer: Offer,
): boolean {
  const deal = [...plan];
  for (const issue in offer.terms) {
    if (!isOpenTo(outlook, Number(issue), offer.terms[issue]!)) return false;
    deal[issue] = offer.terms[issue]!;
  }
  if (worthIn(outlook, deal) + graceOf(occasion.traits, outlook) >= outlook.target) return true;
  return isClosing(outlook) && lateGain(occasion, outlook, offer);
}

function lateGain({ game, view }: Occasion<PartyPersona>, outlook: Outlook, offer: Offer): boolean {
  const now = view.clauses.map((clause, issue) => {
    const option = agreedOption(clause);
    return option >= 0 ? option : game.issues[issue]!.statusQuo;
  });
  const then = now.map((option, issue) => offer.terms[issue] ?? option);
  const gain = worthIn(outlook, then) - worthIn(outlook, now);
  return gain > 0 && worthOf(outlook.own.preferences, then) > outlook.floor;
}

/** With no turn left to bargain a clause better than the status quo is worth having. */
function closes({ game }: Occasion<PartyPersona>, outlook: Outlook, issue: number, option: number): boolean {
  if (!isClosing(outlook)) return false;
  const now = outlook.agreed.map((agreed, at) => (agreed >= 0 ? agreed : game.issues[at]!.statusQuo));
  return changeIn(outlook, now, issue, option) >= 0;
}

export function isClosing({ time }: Pick<Outlook, 'time'>): boolean {
  return time >= 0.9;
}
