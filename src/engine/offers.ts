import { type Game, isMediator, type SeatId } from './game.ts';
import { remembered } from './remembered.ts';
import { agreedOption, type Offer, type Table } from './table.ts';

/**
 * The offers a seat may answer: the latest of each other seat, where it has not answered it yet and it asks for more
 * than is agreed. A later offer of the same seat withdraws the one before.
 */
export function facingOffers(
  game: Game,
  { offers, clauses }: Pick<Table, 'offers' | 'clauses'>,
  seat: SeatId,
): readonly number[] {
  if (isMediator(game, seat)) return [];
  return unanswered(offers, seat).filter(index => asksSomething(clauses, offers[index]!));
}

/** Whether any clause of an offer reads otherwise than is agreed by now. */
export function asksSomething(clauses: Table['clauses'], { terms }: Offer): boolean {
  return clauses.some((clause, issue) => terms[issue] !== undefined && agreedOption(clause) !== terms[issue]);
}

/** The latest offer of each other seat that a party has not answered yet, whatever it asks for. */
export const unanswered = remembered((offers: readonly Offer[], seat: SeatId): readonly number[] => {
  const makers: SeatId[] = [];
  const latest: number[] = [];
  for (let index = 0; index < offers.length; index++) {
    const offer = offers[index]!;
    if (offer.by === seat || !isFor(offer, seat)) continue;
    const known = makers.indexOf(offer.by);
    if (known >= 0) latest[known] = index;
    else {
      makers.push(offer.by);
      latest.push(index);
    }
  }
  return latest.filter(index => !answeredBy(offers[index]!, seat));
});

/** The clauses of its own position that the mediator can carry from one party to another. */
export function carriable(
  game: Game,
  table: Pick<Table, 'clauses'>,
  from: number,
  to: number,
): readonly number[] {
  const issues: number[] = [];
  for (let issue = 0; issue < game.issues.length; issue++) {
    const { brackets } = table.clauses[issue]!;
    if (brackets[from]! >= 0 && brackets[from] !== brackets[to]) issues.push(issue);
  }
  return issues;
}

export function isAgreed(table: Pick<Table, 'clauses'>, issue: number): boolean {
  return agreedOption(table.clauses[issue]!) >= 0;
}

function isFor(offer: Offer, seat: SeatId): boolean {
  return offer.carried === undefined || offer.carried.to === seat;
}

function answeredBy(offer: Offer, seat: SeatId): boolean {
  for (const answer of offer.answers) if (answer.seat === seat) return true;
  return false;
}
