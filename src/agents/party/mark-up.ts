import type { Offer, Terms } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import { at } from '../grid.ts';
import { byScore } from '../occasion.ts';
import type { Outlook } from './outlook.ts';
import { prospectOf } from './prospect.ts';

/**
 * The answer to a text that would change what is agreed. As much as it can of what another party has taken, for what
 * both take alike binds; where that is nothing, what it would take of the text itself. Of a clause that was settled after
 * the text was written, nothing.
 */
export function markedUp({ offers }: View, outlook: Outlook, offer: Offer): Terms {
  const { agreed } = outlook;
  const { terms, answers } = offer;
  const later = offers.slice(offers.indexOf(offer) + 1);
  const isLate = (issue: number) => later.some(each => each.terms[issue] === agreed[issue]);
  const before = answers[answers.length - 1];
  const shared = before ? takeable(outlook, withTerms(agreed, before.terms, isLate)) : agreed;
  const deal = isSame(shared, agreed) ? takeable(outlook, withTerms(agreed, terms, isLate)) : shared;
  const marked: Record<number, number> = {};
  for (let issue = 0; issue < agreed.length; issue++)
    if (terms[issue] !== undefined) marked[issue] = deal[issue]!;
  return marked;
}

/** Whether a seat may sign a deal, and it promises no less than the agreed one, at the table and at home. */
export function isTakeable(outlook: Outlook, deal: readonly number[]): boolean {
  const { agreed, allowed, vital, scale } = outlook;
  const isGift = (option: number, issue: number) =>
    scale.points[at(issue, option)]! < scale.points[at(issue, agreed[issue]!)]!;
  const within = deal.every(
    (option, issue) =>
      option === agreed[issue] ||
      (allowed[at(issue, option)] === 1 && !(vital[issue] && isGift(option, issue))),
  );
  return within && prospectOf(outlook, deal) >= prospectOf(outlook, agreed);
}

/** Of the changes to what is agreed, those it takes together: what betters the deal most, then what costs least, as far as that pays. */
function takeable(outlook: Outlook, text: readonly number[]): readonly number[] {
  const { agreed } = outlook;
  const changes = agreed.map((_, issue) => issue).filter(issue => text[issue] !== agreed[issue]);
  const worthAlone = (issue: number) => prospectOf(outlook, agreed.with(issue, text[issue]!));
  let deal = agreed;
  for (const issue of byScore(changes, worthAlone)) {
    const changed = deal.with(issue, text[issue]!);
    if (isTakeable(outlook, changed)) deal = changed;
  }
  return deal;
}

function withTerms(
  deal: readonly number[],
  terms: Terms,
  isLate: (issue: number) => boolean,
): readonly number[] {
  return deal.map((option, issue) => {
    const other = terms[issue] ?? -1;
    return other >= 0 && !isLate(issue) ? other : option;
  });
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.every((option, issue) => option === other[issue]);
}
