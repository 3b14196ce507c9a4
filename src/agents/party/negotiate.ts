import type { SeatId } from '../../engine/game.ts';
import type { Move, Opening } from '../../engine/move.ts';
import { unanswered } from '../../engine/offers.ts';
import { issuesOf } from '../../engine/table.ts';
import type { OwnView, View } from '../../engine/view.ts';
import { decided, lagOf } from '../cards.ts';
import { isParty, STRIKING, turnsLeft } from '../climate.ts';
import { hasRefused, type Occasion, openIssues, openingOf, passTurn } from '../occasion.ts';
import type { PartyPersona } from '../personas/persona.ts';
import { amendment, isFollowed, mayAmend } from './amend.ts';
import { type Answer, bestAnswer } from './answer.ts';
import { confidence } from './confide.ts';
import { wantsToInitial } from './initial.ts';
import { foreseenWorth } from './look-ahead.ts';
import type { Mind } from './mind.ts';
import { type Outlook, outlookOf, standingOf } from './outlook.ts';
import { plannedDeal } from './plan.ts';
import { corridor, spokeKindly, statement } from './play.ts';
import { firmProposal, packageProposal, pendingPackage } from './propose.ts';

/** A party's move: what it says in public, does at the table, and does away from it. */
export function negotiate(occasion: Occasion<PartyPersona>, mind: Mind): Move {
  const { openings, view } = occasion;
  const first = openings[0]!;
  if (first.type === 'event.decide') return decided(occasion);
  const own = ownOf(view.own);
  if (openingOf(openings, 'statement.skip')) return statement(occasion, standingOf(occasion, own, mind));
  if (openingOf(openings, 'corridor.rest')) return corridor(occasion, standingOf(occasion, own, mind));
  return turn(occasion, foreseen(occasion, outlookOf(occasion, own, mind)));
}

/**
 * An expert holds out for what it foresees where that is more than its clock says, as long as there is time. It never
 * gives way sooner for it: what the other side would take is not yet what its own home would.
 */
function foreseen({ game, view, level, random }: Occasion<PartyPersona>, outlook: Outlook): Outlook {
  const trust = Math.min(1, Math.max(0, (LATE - outlook.time) / (LATE - EARLY)));
  if (level !== 'expert' || trust === 0) return outlook;
  const gain = foreseenWorth(outlook, turnsLeft(game, view), random) - outlook.target;
  return gain > 0 ? { ...outlook, target: outlook.target + FORESIGHT * trust * gain } : outlook;
}

/** How far an expert goes by what it foresees: guesses at a mind not read yet are worth a part of a plan. */
const FORESIGHT = 0.4;

/** When an expert goes by what it foresees most, and when it is back on the clock so as to close in time. */
const [EARLY, LATE] = [0.5, 0.85];

function ownOf(own: OwnView | undefined): OwnView {
  if (!own) throw new Error('a party persona needs a party’s view');
  return own;
}

/** A turn at the table. Confiding does not end it, so it comes before the move, which what is told must not belie. */
function turn(occasion: Occasion<PartyPersona>, outlook: Outlook): Move {
  const move = moveAtTable(occasion, outlook);
  return confidence(occasion, outlook, move) ?? move;
}

function moveAtTable(occasion: Occasion<PartyPersona>, outlook: Outlook): Move {
  const { openings, view } = occasion;
  const initials = openingOf(openings, 'text.initial');
  const change = mayAmend(occasion, outlook) ? bettered(occasion, outlook) : undefined;
  if (change) return change;
  if (initials && wantsToInitial(occasion, outlook)) return owed(occasion, outlook) ?? initials;
  if (leaves(occasion, outlook)) return { type: 'party.walk-out', seat: view.seat };
  if (view.initialled.includes(view.seat) && !openingOf(openings, 'text.answer')) return passTurn(view.seat);
  if (outlook.last && openIssues(outlook).length === 0) return passTurn(view.seat);
  return bargain(occasion, outlook);
}

/** A text that is agreed is bettered, if it can be, before it is initialled: by the other side's change or by one's own. */
function bettered(occasion: Occasion<PartyPersona>, outlook: Outlook): Move | undefined {
  const answer = bestAnswer(occasion, outlook, outlook.agreed);
  if (answer.choice && answer.score > 0) return answer.choice;
  return amendment(occasion, outlook);
}

/**
 * What comes before one's initials while there is a turn left: an answer to the change that another party asks for, and
 * time for theirs to one's own.
 */
function owed(occasion: Occasion<PartyPersona>, outlook: Outlook): Move | undefined {
  const { openings, view } = occasion;
  if (outlook.last || openIssues(outlook).length > 0) return undefined;
  const isAsked = (opening: Opening) => {
    const offer = opening.type === 'text.answer' ? view.offers[opening.offer]! : undefined;
    return offer?.kind === 'package' && offer.round === view.round;
  };
  const asked = openings.filter(isAsked);
  const answer = bestAnswer({ ...occasion, openings: asked }, outlook, outlook.agreed);
  if (answer.choice) return answer.choice;
  const waits = pendingPackage(view) && mayAmend(occasion, outlook) && isFollowed(occasion);
  return waits ? passTurn(view.seat) : undefined;
}

function bargain(occasion: Occasion<PartyPersona>, outlook: Outlook): Move {
  const { random, traits, view } = occasion;
  const plan = plannedDeal(outlook);
  const answer = bestAnswer(occasion, outlook, plan);
  if (answer.choice && answer.score >= 3) return answer.choice;
  const packaging = outlook.time >= traits.packagesFrom && random.chance(traits.packaging);
  const bundle = packaging ? packageProposal(occasion, outlook) : undefined;
  if (bundle) return bundle;
  if (answer.choice && answer.score > 0) return answer.choice;
  if (answer.choice && isBrought(view, answer.choice) && !isSaid(view, answer.choice)) return answer.choice;
  const firm = firmProposal(occasion, outlook, plan);
  if (firm) return firm;
  const trade = outlook.time >= traits.packagesFrom ? packageProposal(occasion, outlook) : undefined;
  if (trade) return trade;
  return answer.choice && !isSaid(view, answer.choice) ? answer.choice : passTurn(view.seat);
}

/** Whether it answers what a mediator has just brought, who waits at the door. */
function isBrought({ offers, round, exchange }: View, { offer }: Answer): boolean {
  const brought = offers[offer]!;
  return brought.carried !== undefined && brought.round === round && brought.exchange === exchange;
}

/** Whether the seat has turned down today already all that an answer turns down: to do so again settles nothing. */
function isSaid(view: View, { seat, offer, terms }: Answer): boolean {
  const asked = view.offers[offer]!.terms;
  return view.clauses.every(
    (_, issue) => asked[issue] === terms[issue] || wasRefused(view, seat, issue, asked[issue]!),
  );
}

function wasRefused({ offers, round }: View, seat: SeatId, issue: number, option: number): boolean {
  return offers.some(
    offer => offer.round === round && offer.terms[issue] === option && hasRefused(offer, seat, issue),
  );
}

/** How much likelier it is to leave at the very last, when nothing is left to be signed. */
const FOR_GOOD = 15;

/** Leaving the room: half way, where talks are sour and lag behind the clock, to come back; or for good, on a last turn without trust. */
function leaves(occasion: Occasion<PartyPersona>, outlook: Outlook): boolean {
  const { game, openings, traits, random, view } = occasion;
  const { agreed, climate, last, time } = outlook;
  if (!openingOf(openings, 'party.walk-out')) return false;
  if (view.initialled.includes(view.seat)) return false;
  if (last) return climate.trust < 0.5 && random.chance(traits.walkingOut * FOR_GOOD);
  const isLeft = !isMet(view, outlook) && !hasMoved(occasion) && !spokeKindly(game, view);
  const sour = climate.trust < 0.35 && lagOf(agreed, time) > 0 && isProvoked(occasion) && isLeft;
  return sour && time >= 0.25 && random.chance(traits.walkingOut * PROVOKED);
}

/** Whether something that has a word of the seat’s in it waits for its answer: nobody leaves the room instead. */
function isMet({ offers, seat, round }: View, { agreed, stance }: Outlook): boolean {
  return unanswered(offers, seat).some(index => {
    const { round: made, terms } = offers[index]!;
    return made === round && agreed.some((option, issue) => option < 0 && terms[issue] === stance[issue]);
  });
}

/** How much likelier it is to leave on a day that gave it cause than on any. */
const PROVOKED = 3;

/** Another party struck a blow last night, or spoke ill of it today: an arrest at home is a blow to nobody at the table. */
function isProvoked({ game, view }: Occasion<PartyPersona>): boolean {
  const { played, seat, round } = view;
  return played.some(({ action, seat: by, round: when }) => {
    const { goldstein, verb } = game.actions[action]!;
    const isHarm =
      verb === 'act' ? when + 1 >= round && goldstein <= -STRIKING : when === round && goldstein < 0;
    return by !== seat && isParty(game, by) && isHarm;
  });
}

/** Whether any party has just moved: it took something, or put forward other than it last said. */
function hasMoved({ game, view }: Occasion<PartyPersona>): boolean {
  const { offers, round, exchange } = view;
  return offers.some(({ by, terms, answers, round: made, exchange: when }, index) => {
    if (made !== round || when + 1 < exchange) return false;
    const takes = answers.some(answer => issuesOf(terms).some(issue => answer.terms[issue] === terms[issue]));
    return (
      takes ||
      (isParty(game, by) &&
        issuesOf(terms).some(issue => isNew(offers.slice(0, index), by, issue, terms[issue]!)))
    );
  });
}

/** Whether a seat last said something else on a clause. */
function isNew(before: View['offers'], seat: SeatId, issue: number, option: number): boolean {
  const said = before.flatMap(({ by, terms, answers }) => [{ seat: by, terms }, ...answers]);
  const last = said.findLast(each => each.seat === seat && each.terms[issue] !== undefined);
  return last !== undefined && last.terms[issue] !== option;
}
