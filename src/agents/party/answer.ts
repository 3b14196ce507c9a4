import type { Move } from '../../engine/move.ts';
import { worthOf } from '../../engine/preferences.ts';
import { agreedOption, issuesOf, type Offer, type Terms } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import { at } from '../grid.ts';
import { Best, byScore, isOf, type Occasion, openIssues } from '../occasion.ts';
import type { PartyPersona } from '../personas/persona.ts';
import { mayAmend } from './amend.ts';
import { isHopeless } from './initial.ts';
import { isTakeable, markedUp } from './mark-up.ts';
import { isClosing, type Outlook, pointsOf, standingDeal } from './outlook.ts';
import { isCoin, pendingPackage, stepToward, unsays } from './propose.ts';
import { changeIn, worthIn } from './scale.ts';

export type Answer = Extract<Move, { readonly type: 'text.answer' }>;

/**
 * The most useful answer to the offers before the seat, of equals that to the latest; its score counts clauses taken,
 * then clauses moved on. Acceptance is AC_next clause by clause: what is no worse than the seat's own next position
 * (Baarslag 2013).
 */
export function bestAnswer(
  occasion: Occasion<PartyPersona>,
  outlook: Outlook,
  plan: readonly number[],
): Best<Answer> {
  const { view, openings } = occasion;
  const best = new Best<Answer>();
  const answerable = openings
    .filter(opening => isOf(opening, 'text.answer'))
    .filter(({ offer }) => !isStale(view, offer) && !spendsCoin(view, outlook, view.offers[offer]!));
  for (const { seat, offer } of byScore(answerable, opening => opening.offer)) {
    const terms = answerTo(occasion, outlook, plan, view.offers[offer]!);
    best.show({ type: 'text.answer', seat, offer, terms }, usefulness(outlook, view.offers[offer]!, terms));
  }
  return best;
}

/** Whether it asks for a clause alone that the seat has just put into a package, of which it has yet to hear. */
function spendsCoin(view: View, outlook: Outlook, { terms }: Offer): boolean {
  const own = pendingPackage(view);
  return openIssues(outlook).some(issue => {
    const [coin, stood] = [own?.terms[issue] ?? -1, outlook.stance[issue]!];
    const gives = coin >= 0 && stood >= 0 && pointsOf(outlook, issue, coin) < pointsOf(outlook, issue, stood);
    return gives && terms[issue] !== undefined;
  });
}

/** Whether the clauses of an offer that are agreed otherwise were settled after it: it asks for nothing any more. */
function isStale({ offers, clauses }: View, index: number): boolean {
  const { terms } = offers[index]!;
  return issuesOf(terms).every(issue => {
    const agreed = agreedOption(clauses[issue]!);
    if (agreed < 0) return false;
    return agreed === terms[issue] || offers.some((later, at) => at > index && later.terms[issue] === agreed);
  });
}

/** Saying yes to the hosts where one stands already settles nothing; a text taken whole does. */
function usefulness(outlook: Outlook, offer: Offer, terms: Terms): number {
  let taken = 0;
  let moved = 0;
  let held = 0;
  for (let issue = 0; issue < outlook.agreed.length; issue++) {
    const option = offer.terms[issue];
    if (option === undefined || outlook.agreed[issue] === option) continue;
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
): Terms {
  if (takesWhole(occasion, outlook, plan, offer)) return offer.terms;
  if (offer.kind === 'draft' && mayAmend(occasion, outlook)) return markedUp(occasion.view, outlook, offer);
  const { scale } = outlook;
  const terms: Record<number, number> = {};
  const working = [...plan];
  let spare = graceOf(occasion.traits, outlook) + (offer.kind === 'offer' ? slackOf(outlook, plan) : 0);
  for (const issue of byGain(outlook, plan, offer)) {
    const option = offer.kind === 'package' ? eased(occasion, outlook, offer, issue) : offer.terms[issue]!;
    const change = changeIn(scale, working, issue, option);
    const takes =
      isOpenTo(outlook, issue, option) &&
      !isBehind(outlook, offer, issue) &&
      !isInVain(outlook, offer, issue) &&
      !isSold(occasion.view, outlook, issue, option) &&
      !unsays(occasion.view, outlook, issue, option) &&
      (isSaid(outlook, issue, option) ||
        (!isHeld(outlook, issue, change) &&
          (spare + change >= 0 || closes(occasion, outlook, issue, option))));
    if (takes) {
      working[issue] = option;
      spare += offer.kind === 'offer' ? change : Math.min(0, change);
    }
    terms[issue] = takes ? option : positionOn(outlook, working, offer, issue);
  }
  return offer.kind === 'package' ? withoutAssent(terms, offer, plan, outlook) : terms;
}

/** Whether to take a clause would be to give by itself, while there is time, what it asked a price for today. */
function isSold(view: View, outlook: Outlook, issue: number, option: number): boolean {
  const stood = outlook.stance[issue]!;
  if (isClosing(outlook) || stood < 0) return false;
  const costs = pointsOf(outlook, issue, option) < pointsOf(outlook, issue, stood);
  return costs && isCoin(view, outlook, issue, option);
}

/** A clause that it called vital is not given for the asking while there is time. */
function isHeld(outlook: Outlook, issue: number, change: number): boolean {
  return outlook.vital[issue]! && change < 0 && !isClosing(outlook);
}

/** Nor with other clauses that do not pay for it. */
function givesVital(outlook: Outlook, plan: readonly number[], deal: readonly number[]): boolean {
  const { scale } = outlook;
  if (worthIn(scale, deal) >= worthIn(scale, plan)) return false;
  return deal.some((option, issue) => isHeld(outlook, issue, changeIn(scale, plan, issue, option)));
}

function slackOf(outlook: Outlook, plan: readonly number[]): number {
  return Math.max(0, worthIn(outlook.scale, plan) - outlook.target);
}

/** Whether to take a clause would be to give it for nothing: another party has struck it out. */
function isInVain(outlook: Outlook, offer: Offer, issue: number): boolean {
  const stood = outlook.stance[issue]!;
  const costs = stood >= 0 && pointsOf(outlook, issue, offer.terms[issue]!) < pointsOf(outlook, issue, stood);
  return costs && isStruck(outlook, offer, issue);
}

/** Whether the seat has said today that it could live with this or with less. */
function isSaid({ words, ...outlook }: Outlook, issue: number, option: number): boolean {
  const said = words.today[issue]!;
  return said >= 0 && pointsOf(outlook, issue, option) >= pointsOf(outlook, issue, said);
}

/** Whether what the hosts bring asks more of the seat on an open clause than the others themselves last did. */
function isBehind(outlook: Outlook, { kind, terms }: Offer, issue: number): boolean {
  const asked = outlook.words.asked[issue]!;
  const isOfHosts = kind === 'draft' || kind === 'carried';
  if (!isOfHosts || asked < 0 || outlook.agreed[issue]! >= 0 || isClosing(outlook)) return false;
  return pointsOf(outlook, issue, terms[issue]!) < pointsOf(outlook, issue, asked);
}

/**
 * To the other side a counter may be a step; to the hosts' text a party answers with where it stands. What it said today
 * in a package it stands by, and it gives no more than is asked.
 */
function positionOn(outlook: Outlook, deal: readonly number[], offer: Offer, issue: number): number {
  const { stance, agreed, words } = outlook;
  if (agreed[issue]! >= 0) return deal[issue]!;
  const may = (option: number) => option >= 0 && outlook.allowed[at(issue, option)] === 1;
  const worth = (option: number) => pointsOf(outlook, issue, option);
  const stands = may(stance[issue]!) && offer.kind !== 'offer';
  const own = stands ? stance[issue]! : stepToward(outlook, issue, deal[issue]!);
  const said = words.today[issue]!;
  const given = may(said) && worth(said) < worth(own) ? said : own;
  const asked = words.asked[issue]!;
  return may(asked) && worth(asked) > worth(given) ? asked : given;
}

/** What to take of a clause of a package that is not taken whole: its maker’s standing word, where that asks for less. */
function eased(
  { game, view }: Occasion<PartyPersona>,
  outlook: Outlook,
  { by, terms }: Offer,
  issue: number,
): number {
  const asked = terms[issue]!;
  const stands = view.clauses[issue]!.brackets[game.parties.findIndex(({ id }) => id === by)] ?? -1;
  const may = outlook.agreed[issue]! < 0 && stands >= 0 && outlook.allowed[at(issue, stands)] === 1;
  return may && pointsOf(outlook, issue, stands) > pointsOf(outlook, issue, asked) ? stands : asked;
}

/** A package turned down is answered with positions; taking every clause of it by accident would be taking it. */
function withoutAssent(terms: Terms, offer: Offer, plan: readonly number[], outlook: Outlook): Terms {
  const issues = issuesIn(outlook, offer);
  if (issues.some(issue => terms[issue] !== offer.terms[issue])) return terms;
  const dear = issues.find(issue => outlook.agreed[issue]! < 0 && plan[issue] !== offer.terms[issue]);
  return dear === undefined ? terms : { ...terms, [dear]: plan[dear]! };
}

/** The clauses of an offer, those first that would better the plan most. */
function byGain(outlook: Outlook, plan: readonly number[], offer: Offer): readonly number[] {
  return byScore(issuesIn(outlook, offer), issue =>
    changeIn(outlook.scale, plan, issue, offer.terms[issue]!),
  );
}

function issuesIn({ agreed }: Outlook, { terms }: Offer): readonly number[] {
  const issues: number[] = [];
  for (let issue = 0; issue < agreed.length; issue++) if (terms[issue] !== undefined) issues.push(issue);
  return issues;
}

function isOpenTo(outlook: Outlook, issue: number, option: number): boolean {
  const agreed = outlook.agreed[issue]!;
  return agreed >= 0 ? agreed === option : outlook.allowed[at(issue, option)] === 1;
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
  if (amends(outlook, offer)) return takesAmendment(occasion, outlook, offer);
  if (
    issuesIn(outlook, offer).some(issue => isStruck(outlook, offer, issue) || isBehind(outlook, offer, issue))
  )
    return false;
  const deal = [...plan];
  for (let issue = 0; issue < deal.length; issue++) {
    const option = offer.terms[issue];
    if (option === undefined) continue;
    if (!isOpenTo(outlook, issue, option)) return false;
    deal[issue] = option;
  }
  if (isOwn(occasion.view, outlook, offer)) return true;
  if (isPaidFor(outlook, offer) && !isClosing(outlook)) return false;
  const { view } = occasion;
  const breaksUp = (issue: number) =>
    offer.kind !== 'package' && isSold(view, outlook, issue, offer.terms[issue]!);
  const goesBack = (issue: number) => unsays(view, outlook, issue, offer.terms[issue]!);
  if (issuesIn(outlook, offer).some(issue => breaksUp(issue) || goesBack(issue))) return false;
  if (givesVital(outlook, plan, deal)) return false;
  if (worthIn(outlook.scale, deal) + graceOf(occasion.traits, outlook) >= outlook.target) return true;
  return isClosing(outlook) && !isHopeless(outlook) && lateGain(occasion, outlook, offer);
}

/** Whether all that a package gave for its price is agreed already, so that only the price is left. */
function isPaidFor(outlook: Outlook, { kind, terms }: Offer): boolean {
  const { agreed, stance } = outlook;
  const issues = issuesOf(terms);
  const open = issues.filter(issue => agreed[issue]! < 0);
  const costs = (issue: number) =>
    stance[issue]! >= 0 && pointsOf(outlook, issue, terms[issue]!) < pointsOf(outlook, issue, stance[issue]!);
  return kind === 'package' && open.length < issues.length && open.every(costs);
}

/** Whether another party has struck an open clause out of the hosts' text, so that it cannot be had whole. */
function isStruck({ agreed }: Outlook, offer: Offer, issue: number): boolean {
  return (
    offer.kind === 'draft' &&
    agreed[issue]! < 0 &&
    offer.answers.some(({ terms }) => terms[issue] !== offer.terms[issue])
  );
}

/** Whether with this the seat has all that its own last package asked for and gave, and nothing else is asked of it. */
function isOwn({ offers, seat }: View, { agreed }: Outlook, { terms }: Offer): boolean {
  const own = offers.findLast(({ by, kind }) => by === seat && kind === 'package');
  if (!own || issuesOf(terms).some(issue => agreed[issue]! < 0 && own.terms[issue] !== terms[issue]))
    return false;
  return issuesOf(own.terms).every(issue => [agreed[issue], terms[issue]].includes(own.terms[issue]));
}

/** Whether a package, or a text, would change what is agreed. */
function amends({ agreed }: Outlook, { kind, terms }: Offer): boolean {
  const binds = kind === 'package' || kind === 'draft';
  return binds && agreed.some((option, issue) => option >= 0 && option !== (terms[issue] ?? option));
}

/** A text agreed in full is changed for nothing worse, and where the change can still be initialled. */
function takesAmendment(occasion: Occasion<PartyPersona>, outlook: Outlook, { terms }: Offer): boolean {
  if (!mayAmend(occasion, outlook)) return false;
  return isTakeable(
    outlook,
    outlook.agreed.map((option, issue) => terms[issue] ?? option),
  );
}

function lateGain({ game }: Occasion<PartyPersona>, outlook: Outlook, offer: Offer): boolean {
  const now = standingDeal(game, outlook);
  const then = [...now];
  for (const issue of issuesIn(outlook, offer)) then[issue] = offer.terms[issue]!;
  const gain = worthIn(outlook.scale, then) - worthIn(outlook.scale, now);
  return gain > 0 && worthOf(outlook.own.preferences, then) > outlook.floor;
}

/** With no turn left to bargain a clause better than the status quo is worth having in a text that may be signed. */
function closes({ game }: Occasion<PartyPersona>, outlook: Outlook, issue: number, option: number): boolean {
  if (!isClosing(outlook) || isHopeless(outlook)) return false;
  return changeIn(outlook.scale, standingDeal(game, outlook), issue, option) >= 0;
}
