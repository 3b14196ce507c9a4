import { type Game, isMediator, type SeatId } from './game.ts';
import { agreedOption, type Offer, type Table, type Terms } from './table.ts';

/**
 * The offers a seat may answer: the latest of each other seat that it has not answered yet. A later offer of
 * the same seat withdraws the one before.
 */
export function facingOffers(game: Game, table: Pick<Table, 'offers'>, seat: SeatId): readonly number[] {
  if (isMediator(game, seat)) return [];
  const latest = new Map<SeatId, number>();
  table.offers.forEach((offer, index) => {
    if (offer.by !== seat && isFor(offer, seat)) latest.set(offer.by, index);
  });
  return [...latest.values()].filter(index => !answeredBy(table.offers[index]!, seat));
}

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
  return offer.answers.some(answer => answer.seat === seat);
}

/** Terms as number pairs; keys that are not issue indices come out as NaN and are refused. */
export function termEntries(terms: Terms): ReadonlyArray<readonly [issue: number, option: number]> {
  return Object.entries(terms).map(([issue, option]) => [Number(issue), option]);
}
