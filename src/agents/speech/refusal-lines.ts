import { agreedOption, issuesOf, type Offer, type Terms } from '../../engine/table.ts';
import { climateOf } from '../climate.ts';
import type { Answering } from './answering.ts';
import { wasSpokenAgainst } from './deeds.ts';
import { isStepToward } from './movement.ts';
import { costOf, hasGivenGround, hasOffered, isHeld, lastWord } from './positions.ts';
import { about, dearest, isDear, isSilent, mostBy, type Said, type Speaker, stanceOn } from './speaker.ts';

/** A no that gives no reason; it names what it is to, where that is not the last paper. */
export function refused(speaker: Speaker, answer: Answering): Said {
  if (answer.isLast) return { key: 'refuse-flat', params: {} };
  return about(speaker, 'refuse-on', worst(speaker, answer, answer.open));
}

/** The position that an answer leaves the speaker with. */
export function keptOn(speaker: Speaker, issue: number, terms: Terms): number {
  const given = terms[issue] ?? -1;
  return given >= 0 ? given : stanceOn(speaker, issue);
}

/** Why an offer is not taken: a step in the margin is told first, then what forbids it, then where the speaker stands. */
export function refusal(speaker: Speaker, answer: Answering): Said {
  const { offer, terms, open, isLast } = answer;
  const away = (issue: number, option: number) => Math.abs(option - offer.terms[issue]!);
  const stepped = open.filter(issue => {
    const [stance, word] = [stanceOn(speaker, issue), lastWord(speaker, issue)];
    const now = away(issue, keptOn(speaker, issue, terms));
    return stance >= 0 && now < away(issue, stance) && now < away(issue, word);
  });
  if (stepped.length > 0) {
    const issue = dearest(speaker, stepped);
    return about(speaker, 'counter-moves', issue, terms[issue]);
  }
  if (offer.kind === 'draft' && isLast && !isPartSettled(speaker, offer))
    return { key: 'refuse-draft', params: {} };
  const firm = open.filter(issue => !saidToMove(speaker, issue));
  const bound = firm.find(
    issue => isBound(speaker, issue, offer.terms[issue]!) && !hasGivenGround(speaker, issue),
  );
  if (bound !== undefined) return about(speaker, 'refuse-bound', bound);
  const barred = firm.find(issue => isBarred(speaker, issue, offer.terms[issue]!));
  if (barred !== undefined) return about(speaker, 'refuse-red-line', barred, offer.terms[barred]);
  const opened = open.filter(issue => stanceOn(speaker, issue) < 0 && (terms[issue] ?? -1) >= 0);
  if (opened.length > 0) return firstWords(speaker, dearest(speaker, opened), terms);
  return plainRefusal(speaker, answer);
}

/** Whether the speaker has told somebody in confidence that it could move on a clause. */
function saidToMove({ view }: Speaker, issue: number): boolean {
  return view.confidences.some(
    each => each.from === view.seat && each.issue === issue && each.claim === 'flexible',
  );
}

/** Whether part of a text has been agreed since it was tabled: then it is only the rest that is refused. */
function isPartSettled({ view }: Speaker, { terms }: Offer): boolean {
  return issuesOf(terms).some(issue => agreedOption(view.clauses[issue]!) >= 0);
}

/** Named is the clause on which it would lose most, of those on which it offers nothing else today. */
function plainRefusal(speaker: Speaker, answer: Answering): Said {
  const firm = answer.open.filter(issue => isHeld(speaker, issue));
  if (firm.length === 0) return refused(speaker, answer);
  const issue = worst(speaker, answer, firm);
  if (isCold(speaker, answer)) return about(speaker, 'refuse-cold', issue);
  const option = keptOn(speaker, issue, answer.terms);
  if (option < 0) return refused(speaker, answer);
  const stays =
    option === stanceOn(speaker, issue) && isDear(speaker, issue) && !hasGivenGround(speaker, issue);
  return about(speaker, stays ? 'counter-keeps-dear' : 'counter-keeps', issue, option);
}

function worst(speaker: Speaker, { offer, terms }: Answering, issues: readonly number[]): number {
  const loss = (each: number) => costOf(speaker, each, keptOn(speaker, each, terms), offer.terms[each]!);
  const dear = dearest(speaker, issues);
  return mostBy([dear, ...issues], loss);
}

/** Talks without trust, on a day when the others were hostile in public and the speaker was not. */
function isCold(speaker: Speaker, { index, offer, fresh }: Answering): boolean {
  if (offer.kind === 'draft' || fresh.length > 0 || speaker.isMild || isStepToward(speaker, index))
    return false;
  return climateOf(speaker.game, speaker.view).trust < 0.35 && wasSpokenAgainst(speaker);
}

/** Who answers with a position not taken before has something to say, and is not heard to say no only. */
function firstWords(speaker: Speaker, issue: number, terms: Terms): Said {
  return about(speaker, isSilent(speaker) ? 'opening-position' : 'counter-keeps', issue, terms[issue]);
}

function isBound({ view }: Speaker, issue: number, option: number): boolean {
  return view.commitments.some(
    each => each.seat === view.seat && !each.freed && each.issue === issue && !each.options.includes(option),
  );
}

/** Whether the speaker may not sign an option; of what it put forward itself it does not say so. */
function isBarred(speaker: Speaker, issue: number, option: number): boolean {
  const isRed = speaker.view.own?.preferences.redLines[issue]?.[option] === true;
  return isRed && !hasOffered(speaker, issue, option);
}
