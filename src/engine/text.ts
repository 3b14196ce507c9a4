import { type Draft, draw, freeCommitments, happen, moveApproval, replaced } from './change.ts';
import { type Constituency, type Game, partyIndex, type SeatId } from './game.ts';
import type { Move } from './move.ts';
import { clamp, nearest } from './rounding.ts';
import { type Answer, agreedOption, type Clause, type Offer, type Table, type Terms } from './table.ts';

/** Share of a constituency's points for leaked terms that turns into approval at once. */
const LEAK_SHARE = 0.25;
const LEAK_LIMIT = 60;

/** A party's offer. Firm clauses become its brackets at once; a package moves nothing until it is taken whole. */
export function proposeTerms(game: Game, draft: Draft, seat: SeatId, terms: Terms, whole: boolean): void {
  const party = partyIndex(game, seat);
  addOffer(draft, { kind: whole ? 'package' : 'offer', by: seat, terms });
  happen(game, draft, 'offer-made', seat);
  if (!whole) standOnAll(game, draft, party, terms);
  leakPerhaps(game, draft, seat, terms);
}

/** The mediator's single text: both parties answer it clause by clause. */
export function tableDraft(game: Game, draft: Draft, seat: SeatId, terms: Terms): void {
  addOffer(draft, { kind: 'draft', by: seat, terms });
  happen(game, draft, 'draft-tabled', seat);
}

export function carryClause(
  game: Game,
  draft: Draft,
  move: Extract<Move, { readonly type: 'seat.carry' }>,
): void {
  const { seat, from, to, issue, framing } = move;
  const option = draft.clauses[issue]!.brackets[partyIndex(game, from)]!;
  addOffer(draft, { kind: 'carried', by: seat, terms: { [issue]: option }, carried: { from, to, framing } });
}

export function parkClause(draft: Draft, issue: number): void {
  const { brackets } = draft.clauses[issue]!;
  draft.clauses = replaced(draft.clauses, issue, { brackets, parked: true });
  draft.latest.push({ type: 'clause.parked', issue });
}

/**
 * Clause by clause: the option named becomes the answering party's bracket. A package taken whole binds both at once.
 * What the mediator's text would change of what is agreed moves nobody until all have given it the same answer, and
 * then all at once: what they agreed before they may so amend together, and nobody has gone back on anything.
 */
export function answerOffer(game: Game, draft: Draft, seat: SeatId, index: number, terms: Terms): void {
  const taken = takenOf(draft.offers[index]!.terms, terms, draft.clauses.length);
  const answer: Answer = { seat, terms, accepted: taken === 'all' };
  const offer = answered(draft.offers[index]!, answer);
  draft.offers = replaced(draft.offers, index, offer);
  draft.latest.push({ type: 'offer.answered', offer: index, seat, accepted: answer.accepted });
  respond(game, draft, offer, seat, taken);
  const bound = boundBy(game, draft.clauses, offer, answer);
  for (let issue = 0; issue < draft.clauses.length; issue++) {
    const option = terms[issue] ?? -1;
    if (option < 0) continue;
    standOn(game, draft, bound(issue), issue, option);
    if (answer.accepted && offer.carried?.framing === 'own')
      freeCommitments(draft, each => each.seat === seat && each.issue === issue);
  }
}

/** The clauses as terms put to the others, or an answer to theirs, would leave them; any other move leaves them as they are. */
export function clausesAfter(
  game: Game,
  { clauses, offers }: Pick<Table, 'clauses' | 'offers'>,
  move: Move,
): readonly Clause[] {
  if (move.type === 'text.propose' && !move.whole) {
    const own = [partyIndex(game, move.seat)];
    return allMoved(clauses, move.terms, () => own);
  }
  if (move.type !== 'text.answer') return clauses;
  const { seat, terms } = move;
  const asked = offers[move.offer]!;
  const answer = { seat, terms, accepted: takenOf(asked.terms, terms, clauses.length) === 'all' };
  return allMoved(clauses, terms, boundBy(game, clauses, answered(asked, answer), answer));
}

function allMoved(
  clauses: readonly Clause[],
  terms: Terms,
  bound: (issue: number) => readonly number[],
): readonly Clause[] {
  return clauses.map((clause, issue) => {
    const option = terms[issue] ?? -1;
    return option < 0 ? clause : moved(clause, bound(issue), option);
  });
}

/** By issue, the parties whom an answer to an offer moves. */
function boundBy(
  game: Game,
  clauses: readonly Clause[],
  offer: Offer,
  { seat, terms, accepted }: Answer,
): (issue: number) => readonly number[] {
  const party = partyIndex(game, seat);
  const own = [party];
  if (offer.kind === 'package' && accepted) {
    const both = [partyIndex(game, offer.by), party];
    return () => both;
  }
  if (offer.kind !== 'draft') return () => own;
  const together = areAtOne(game, clauses, offer) ? game.parties.map((_, index) => index) : [];
  return issue => (isAmended(clauses, offer, terms, issue) ? together : own);
}

function isAmended(clauses: readonly Clause[], offer: Offer, terms: Terms, issue: number): boolean {
  return agreedOption(clauses[issue]!) >= 0 && terms[issue] === offer.terms[issue];
}

/** Whether all parties have answered a text, and take the same of what it would change of what is agreed. */
function areAtOne(game: Game, clauses: readonly Clause[], offer: Offer): boolean {
  const answers = game.parties.map(({ id }) => offer.answers.find(answer => answer.seat === id)?.terms);
  return clauses.every((_, issue) => {
    const taken = answers.map(terms => terms && isAmended(clauses, offer, terms, issue));
    return taken.every(each => each !== undefined && each === taken[0]);
  });
}

/** How much of what was asked an answer takes. */
function takenOf(asked: Terms, given: Terms, issues: number): 'all' | 'some' | 'nothing' {
  let taken = 0;
  let wanted = 0;
  for (let issue = 0; issue < issues; issue++) {
    if (asked[issue] === undefined) continue;
    wanted++;
    if (asked[issue] === given[issue]) taken++;
  }
  return taken === wanted ? 'all' : taken > 0 ? 'some' : 'nothing';
}

function answered({ kind, by, terms, carried, round, exchange, answers }: Offer, answer: Answer): Offer {
  return carried
    ? { kind, by, terms, carried, round, exchange, answers: [...answers, answer] }
    : { kind, by, terms, round, exchange, answers: [...answers, answer] };
}

function respond(
  game: Game,
  draft: Draft,
  offer: Offer,
  seat: SeatId,
  taken: ReturnType<typeof takenOf>,
): void {
  const drafted = offer.kind === 'draft';
  if (taken === 'all') happen(game, draft, drafted ? 'draft-accepted' : 'offer-accepted', seat);
  if (taken === 'nothing') happen(game, draft, drafted ? 'draft-refused' : 'offer-refused', seat);
}

function addOffer(
  draft: Draft,
  offer: Pick<Offer, 'kind' | 'by' | 'terms'> & Pick<Partial<Offer>, 'carried'>,
): void {
  draft.latest.push({ type: 'offer.made', offer: draft.offers.length });
  const { kind, by, terms, carried } = offer;
  const { round, exchange } = draft;
  const made: Offer = carried
    ? { kind, by, terms, carried, round, exchange, answers: [] }
    : { kind, by, terms, round, exchange, answers: [] };
  draft.offers = [...draft.offers, made];
}

function standOnAll(game: Game, draft: Draft, party: number, terms: Terms): void {
  for (let issue = 0; issue < draft.clauses.length; issue++) {
    const option = terms[issue];
    if (option !== undefined) standOn(game, draft, [party], issue, option);
  }
}

/** Moves the brackets of one party or of several together; agreement and reopening follow from where all then stand. */
function standOn(game: Game, draft: Draft, parties: readonly number[], issue: number, option: number): void {
  const before = draft.clauses[issue]!;
  const after = moved(before, parties, option);
  if (after === before) return;
  const was = agreedOption(before);
  draft.clauses = replaced(draft.clauses, issue, after);
  draft.initialled = [];
  const seat = game.parties[parties[parties.length - 1]!]!.id;
  if (after.brackets.some(each => each !== option)) {
    if (was >= 0) reopen(game, draft, seat, issue);
    return;
  }
  draft.latest.push({ type: 'clause.agreed', issue, option });
  if (was < 0) happen(game, draft, 'clause-agreed', seat);
  exposeLies(game, draft, issue, was, option);
}

/** A clause with some of the parties on one option; the same clause where they all stand there already. */
function moved(clause: Clause, parties: readonly number[], option: number): Clause {
  if (parties.every(party => clause.brackets[party] === option)) return clause;
  const brackets = [...clause.brackets];
  for (const party of parties) brackets[party] = option;
  return { brackets, parked: false };
}

function reopen(game: Game, draft: Draft, seat: SeatId, issue: number): void {
  draft.latest.push({ type: 'clause.reopened', issue, seat });
  happen(game, draft, 'clause-reopened', seat);
}

/** Whoever called an issue impossible and now agrees to another option than the one it stood on: once. */
function exposeLies(game: Game, draft: Draft, issue: number, was: number, option: number): void {
  for (const party of game.parties) {
    const told = draft.secrets[party.id]!.confidences.find(
      each => each.from === party.id && each.issue === issue && each.claim === 'impossible',
    );
    if (!told || told.stance === option || told.stance < 0) continue;
    if (was >= 0 && told.stance !== was) continue;
    draft.latest.push({ type: 'lie.exposed', seat: party.id, issue });
    happen(game, draft, 'lie-exposed', party.id);
  }
}

function leakPerhaps(game: Game, draft: Draft, seat: SeatId, terms: Terms): void {
  const format = game.mediator?.formats[draft.format];
  if (!format || !draw(draft, 'leaks').chance(format.leak)) return;
  draft.latest.push({ type: 'offer.leaked', offer: draft.offers.length - 1, seat });
  happen(game, draft, 'leaked', seat);
  const party = partyIndex(game, seat);
  game.constituencies.forEach((constituency, index) => {
    if (constituency.party !== party) return;
    const points = pointsOf(constituency, terms);
    const by = clamp(nearest(points * LEAK_SHARE), -LEAK_LIMIT, LEAK_LIMIT);
    moveApproval(game, draft, index, by, { kind: 'leak', constituency: index });
  });
}

function pointsOf({ points }: Constituency, terms: Terms): number {
  let sum = 0;
  points.forEach((row, issue) => {
    const option = terms[issue];
    if (option !== undefined) sum += row?.[option] ?? 0;
  });
  return sum;
}
