import { issuesOf, type Offer, type OfferKind, type Terms } from '../../engine/table.ts';
import { hasRefused } from '../occasion.ts';
import { type Answering, answering } from './answering.ts';
import { costOf, givenBy, isGiven, isHeld, isWhereOthersStand, lastWord } from './positions.ts';
import { keptOn, refusal, refused } from './refusal-lines.ts';
import type { Situation } from './situations.ts';
import {
  about,
  agreedOn,
  dearest,
  hasMovedToday,
  isAgreed,
  isLeftUnsigned,
  isShort,
  lastSaid,
  type MoveOf,
  mostBy,
  type Said,
  type Speaker,
  stanceOn,
} from './speaker.ts';

/** What is said with an answer to an offer: what was taken, what was moved on, or why not. */
export function answered(speaker: Speaker, move: MoveOf<'text.answer'>): Said {
  const answer = answering(speaker, move);
  const { offer, fresh, held, open, terms } = answer;
  if (isAgreed(speaker)) return weighed(speaker, answer);
  if (held.length === 0) return acceptance(speaker, answer);
  if (open.length === 0) return restTaken(speaker, answer);
  if (offer.kind === 'carried') return refusedCarried(speaker, answer);
  if (offer.kind === 'package') {
    const gifts = giftsAmong(speaker, fresh, terms);
    const reversed = gifts.filter(issue => wasRefused(speaker, issue, terms[issue]!));
    if (reversed.length > 0) return heaviest(speaker, 'accept-after-all', reversed, terms);
    if (gifts.length > 0) return heaviest(speaker, 'package-some', gifts, terms);
    const met = open.filter(
      issue => terms[issue] !== stanceOn(speaker, issue) && isWhereOthersStand(speaker, issue, terms[issue]!),
    );
    return met.length > 0 ? heaviest(speaker, 'package-meets', met, terms) : refusal(speaker, answer);
  }
  return fresh.length > 0 ? partTaken(speaker, answer) : refusal(speaker, answer);
}

/** Of a change of what is agreed in full: to decline it on the last turn, and not to initial, is to leave it unsigned. */
function weighed(speaker: Speaker, answer: Answering): Said {
  const { index, offer, fresh, held, terms, isLast } = answer;
  const isDraft = offer.kind === 'draft';
  if (held.length === 0) {
    if (isDraft && issuesOf(offer.terms).length === 1) return heaviest(speaker, 'better-one', fresh, terms);
    if (!isLast) return heaviest(speaker, 'accept-earlier', fresh, terms);
    if (!isDraft) return { key: 'amend-accepted', params: {} };
    return { key: isLastYes(speaker, offer) ? 'better-closes' : 'better-all', params: {} };
  }
  if (fresh.length > 0 && isDraft) return partBettered(speaker, fresh, terms);
  if (isLeftUnsigned(speaker) && isShort(speaker.view)) return { key: 'withhold-last', params: {} };
  if (offer.kind === 'carried') return settled(speaker, issuesOf(offer.terms));
  const since = offer.kind === 'package' ? held.filter(issue => isNewer(speaker, issue, index)) : [];
  if (since.length > 0) return settled(speaker, since);
  const issue = mostBy(held, each => costOf(speaker, each, stanceOn(speaker, each), offer.terms[each]!));
  if (wouldWithTheRest(speaker, issue, offer.terms[issue]!))
    return about(speaker, 'amend-together', issue, agreedOn(speaker, issue));
  if (isLast && !hasMovedToday(speaker))
    return { key: isDraft ? 'better-none' : 'amend-declined', params: {} };
  return about(speaker, 'amend-kept', issue, agreedOn(speaker, issue));
}

/** Whether the speaker, today or the day before, offered an option among others, or took it in a text with others. */
function wouldWithTheRest({ view }: Speaker, issue: number, option: number): boolean {
  return view.offers.some(({ by, kind, round, terms, answers }) => {
    if (round + 1 < view.round || terms[issue] !== option || issuesOf(terms).length < 2) return false;
    if (by === view.seat) return kind === 'package';
    return kind === 'draft' && answers.some(each => each.seat === view.seat && each.terms[issue] === option);
  });
}

/** Whether what is agreed on a clause was put forward after an offer. */
function isNewer(speaker: Speaker, issue: number, index: number): boolean {
  const agreed = agreedOn(speaker, issue);
  return speaker.view.offers.slice(index + 1).some(({ terms }) => terms[issue] === agreed);
}

/** Whether all other parties have taken the whole of an offer. */
function isLastYes({ game, view }: Speaker, { answers }: Offer): boolean {
  return game.parties.every(
    ({ id }) => id === view.seat || answers.some(answer => answer.seat === id && answer.accepted),
  );
}

/** What it would gain by most, which binds nobody until the others take the same. */
function partBettered(speaker: Speaker, fresh: readonly number[], terms: Terms): Said {
  const issue = mostBy(fresh, each => -costOf(speaker, each, stanceOn(speaker, each), terms[each]!));
  return about(speaker, 'better-some', issue, terms[issue]);
}

/** Of an offer all of whose clauses were agreed otherwise since it was made. */
function settled(speaker: Speaker, issues: readonly number[]): Said {
  const issue = dearest(speaker, issues);
  return about(speaker, 'settled', issue, agreedOn(speaker, issue));
}

/**
 * Of an offer of which it takes all that is still open. What its maker no longer stands on is not settled by that, and
 * what the speaker asked for itself is no answer.
 */
function restTaken(speaker: Speaker, { offer, fresh, held, terms }: Answering): Said {
  const closing = fresh.filter(issue => isWhereOthersStand(speaker, issue, terms[issue]!));
  if (closing.length > 0) return heaviest(speaker, 'accept-rest', closing, terms);
  const news = fresh.filter(issue => terms[issue] !== stanceOn(speaker, issue));
  if (news.length === 0) return settled(speaker, held);
  return heaviest(speaker, offer.kind === 'draft' ? 'accept-rest' : 'if-it-holds', news, terms);
}

/**
 * Where it takes all but one clause, that one is named; else one where it gives something. A text that has nothing but
 * its own demands is thanked for those.
 */
function partTaken(speaker: Speaker, { offer, fresh, held, open, terms }: Answering): Said {
  const isDraft = offer.kind === 'draft';
  const gifts = giftsAmong(speaker, fresh, terms);
  if (isDraft && gifts.length === 0) {
    const own = fresh.filter(issue => lastWord(speaker, issue) === terms[issue]);
    return heaviest(speaker, 'draft-own', own.length > 0 ? own : fresh, terms);
  }
  const [last] = open;
  const kept = keptOn(speaker, last!, terms);
  if (held.length === 1 && fresh.length > 1 && kept >= 0 && isHeld(speaker, last!))
    return about(speaker, 'take-but-one', last!, kept);
  const most = fresh.length > held.length;
  if (isDraft) return heaviest(speaker, most ? 'take-most' : 'draft-some', gifts, terms);
  const closing = fresh.filter(issue => isWhereOthersStand(speaker, issue, terms[issue]!));
  if (closing.length === 0) return heaviest(speaker, 'if-it-holds', fresh, terms);
  return heaviest(speaker, most ? 'take-most' : 'accept-some', closing, terms);
}

function giftsAmong(speaker: Speaker, issues: readonly number[], terms: Terms): readonly number[] {
  return issues.filter(
    issue =>
      isGiven(speaker, issue, terms[issue]!) ||
      givenBy(speaker, issue, stanceOn(speaker, issue), terms[issue]!) > 0,
  );
}

/** Of the clauses taken, the one where the speaker gives most; of those where it gives nothing, the dearest. */
function heaviest(speaker: Speaker, key: Situation, issues: readonly number[], terms: Terms): Said {
  const gifts = giftsAmong(speaker, issues, terms);
  const cost = (issue: number) => costOf(speaker, issue, stanceOn(speaker, issue), terms[issue]!);
  const issue = gifts.length > 0 ? mostBy(gifts, cost) : dearest(speaker, issues);
  return about(speaker, key, issue, terms[issue]);
}

const ACCEPTANCES = {
  offer: 'accept-all',
  package: 'accept-package',
  draft: 'accept-draft',
} as const satisfies Record<Exclude<OfferKind, 'carried'>, Situation>;

function acceptance(speaker: Speaker, { offer, terms, fresh, isLast }: Answering): Said {
  const { kind, by, answers } = offer;
  const named = fresh.length > 0 ? fresh : issuesOf(offer.terms);
  if (kind === 'carried') {
    if (isHostsOwn(offer)) return heaviest(speaker, 'accept-own', named, terms);
    const issue = dearest(speaker, named);
    return about(speaker, 'accept-carried', issue, terms[issue], by);
  }
  const isAlone = kind === 'draft' && issuesOf(offer.terms).length === 1;
  const reversed = fresh.filter(issue => wasRefused(speaker, issue, terms[issue]!, isAlone));
  if (reversed.length > 0 && !(kind === 'draft' && wasSentBack(speaker, offer)))
    return heaviest(speaker, 'accept-after-all', reversed, terms);
  const isOpen = (issue: number) => !isWhereOthersStand(speaker, issue, terms[issue]!);
  if (kind === 'offer' && fresh.some(isOpen))
    return heaviest(speaker, 'if-it-holds', fresh.filter(isOpen), terms);
  if (!isLast) return heaviest(speaker, 'accept-earlier', named, terms);
  if (kind === 'draft' && wasSentBack(speaker, offer)) return { key: 'draft-after-all', params: {} };
  const isMarked = kind === 'draft' && answers.some(({ accepted }) => !accepted);
  if (isMarked) return { key: 'draft-unmarked', params: {} };
  const isOurs = kind === 'draft' && giftsAmong(speaker, fresh, terms).length === 0;
  return { key: isOurs ? 'draft-ours' : ACCEPTANCES[kind], params: {} };
}

/** Whether the speaker turned an option down in a paper of today, or of any day, or in what it said last, and has not asked for it since. */
function wasRefused(speaker: Speaker, issue: number, option: number, onAnyDay = false): boolean {
  const { game, view } = speaker;
  if (lastWord(speaker, issue) === option) return false;
  const last = lastSaid(speaker);
  const hasJustRefused =
    /^(counter-keeps|refuse)/.test(last?.key ?? '') && last?.params.issue === game.issues[issue]!.id;
  return view.offers.some(
    offer =>
      (onAnyDay || hasJustRefused || offer.round === view.round) &&
      offer.terms[issue] === option &&
      hasRefused(offer, view.seat, issue),
  );
}

/** Whether the speaker turned down an earlier text of the hosts' with all that it takes of this one, and did not ask for it since. */
function wasSentBack(speaker: Speaker, { terms }: Offer): boolean {
  const { offers, seat } = speaker.view;
  const isRefused = (offer: Offer) =>
    issuesOf(terms).every(issue => offer.terms[issue] === terms[issue] && hasRefused(offer, seat, issue));
  const isOwn = issuesOf(terms).some(issue => lastWord(speaker, issue) === terms[issue]);
  return !isOwn && offers.some(offer => offer.kind === 'draft' && isRefused(offer));
}

/** Carried without its sender: no answer may speak of one. */
function isHostsOwn({ carried }: Offer): boolean {
  return carried?.framing === 'own';
}

function refusedCarried(speaker: Speaker, answer: Answering): Said {
  const { offer, terms } = answer;
  const issue = issuesOf(offer.terms)[0]!;
  const kept = keptOn(speaker, issue, terms);
  if (kept < 0 || !isHeld(speaker, issue)) return refused(speaker, answer);
  return about(speaker, isHostsOwn(offer) ? 'refuse-own' : 'refuse-carried', issue, kept);
}
