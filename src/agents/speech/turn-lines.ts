import { asksSomething, unanswered } from '../../engine/offers.ts';
import { agreedOption, issuesOf } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import { isLastTurn } from '../climate.ts';
import { wasForceUsed, wasThreatened } from './deeds.ts';
import { cameWithTheRest, costOf, firstOn, hasGivenGround, lastWord } from './positions.ts';
import type { Situation } from './situations.ts';
import {
  about,
  hasMovedToday,
  isAgreed,
  isDear,
  isLeftUnsigned,
  isShort,
  lastSaid,
  type MoveOf,
  type Said,
  type Speaker,
} from './speaker.ts';

/** What is said with a turn let pass. */
export function passed(speaker: Speaker): Said {
  const { view } = speaker;
  if (!view.own)
    return { key: isQuiet(view) && !isAgreed(speaker) ? 'pass-quiet' : 'pass-hosts', params: {} };
  if (view.initialled.includes(view.seat)) return { key: 'pass-initialled', params: {} };
  if (isAgreed(speaker))
    return isAwaiting(view) && hasJustAmended(speaker) && !owesWord(view)
      ? { key: 'pass-said', params: {} }
      : withheld(speaker);
  if (owesWord(view)) return { key: 'pass-reading', params: {} };
  return { key: hasHadItsSay(view) ? 'pass-said' : 'pass', params: {} };
}

/** Whether a sitting has gone on for an exchange without a paper of anybody's. */
function isQuiet({ offers, round, exchange }: View): boolean {
  return exchange > 0 && !offers.some(offer => offer.round === round);
}

/** Whether something of today lies before a seat that it has not answered, and that asks for what is not agreed. */
function owesWord({ clauses, offers, seat, round }: View): boolean {
  return unanswered(offers, seat).some(
    index => offers[index]!.round === round && asksSomething(clauses, offers[index]!),
  );
}

/** Whether what a seat asked for last, today, has not been answered, and is not agreed. */
function isAwaiting({ clauses, offers, seat, round }: View): boolean {
  const last = offers.findLast(({ by }) => by === seat);
  return last?.round === round && last.answers.length === 0 && asksSomething(clauses, last);
}

/** Whether the last that a seat said was to ask for a change of the agreed text. */
function hasJustAmended(speaker: Speaker): boolean {
  const key = lastSaid(speaker)?.key;
  return key === 'amend' || key === 'amend-trade';
}

/** Whether this is a seat's last turn of a sitting in which it put something forward that nobody has taken whole, and none of which is agreed otherwise. */
function hasHadItsSay({ clauses, offers, seat, round, exchange, exchanges }: View): boolean {
  const last = offers.findLast(({ by }) => by === seat);
  if (last?.round !== round || exchange + 1 < exchanges) return false;
  const agreed = issuesOf(last.terms).map(issue => agreedOption(clauses[issue]!));
  const isOvertaken = issuesOf(last.terms).some((issue, at) => ![-1, last.terms[issue]].includes(agreed[at]));
  return agreed.includes(-1) && !isOvertaken && !last.answers.some(({ accepted }) => accepted);
}

/** Why it keeps its pen: home where its support is short, and as far as home was asked the clause that loses most there. */
function withheld(speaker: Speaker): Said {
  if (!isShort(speaker.view)) return { key: 'withhold-wait', params: {} };
  if (isLeftUnsigned(speaker)) return { key: 'withhold-last', params: {} };
  const issue = worstAtHome(speaker);
  return issue === undefined || !mayBlame(speaker, issue)
    ? { key: 'withhold', params: {} }
    : about(speaker, 'withhold-clause', issue);
}

function worstAtHome({ view: { clauses, own } }: Speaker): number | undefined {
  const costs = clauses.map((clause, issue) => atHome(own, issue, agreedOption(clause)));
  const worst = Math.min(...costs);
  return worst < 0 ? costs.indexOf(worst) : undefined;
}

/** Nobody blames a clause that it wrote or took by itself, nor one that was blamed before. */
function mayBlame(speaker: Speaker, issue: number): boolean {
  const { id } = speaker.game.issues[issue]!;
  const wasBlamed = speaker.heard.some(({ key, params }) => key === 'withhold-clause' && params.issue === id);
  return !wasBlamed && cameWithTheRest(speaker, issue, agreedOption(speaker.view.clauses[issue]!));
}

/** What an answer to an issue is worth to the groups at home that were asked, each by its influence. */
function atHome(own: View['own'], issue: number, option: number): number {
  return (own?.constituencies ?? []).reduce(
    (sum, { influence, points }) => sum + influence * (points?.[issue]?.[option] ?? 0),
    0,
  );
}

/** It may initial what home may refuse, for there is no turn left to better it. */
export function initialled({ game, view }: Speaker): Said {
  return { key: isLastTurn(game, view) && isShort(view) ? 'initial-last' : 'initial', params: {} };
}

/** Who leaves names what was done or said against it, if anything was; nobody complains of what it did itself, nor of words after which it went on talking. */
export function walkedOut(speaker: Speaker): Said {
  if (wasForceUsed(speaker)) return { key: 'walk-out-force', params: {} };
  if (isAgreed(speaker))
    return { key: hasMovedToday(speaker) ? 'walk-out-after-yes' : 'walk-out-text', params: {} };
  const isOffended = wasThreatened(speaker) && !hasSpokenToday(speaker);
  return { key: isOffended ? 'walk-out-words' : 'walk-out', params: {} };
}

function hasSpokenToday({ view: { offers, seat, round } }: Speaker): boolean {
  return offers.some(({ by, answers, ...offer }) => {
    return offer.round === round && (by === seat || answers.some(answer => answer.seat === seat));
  });
}

/** What was told in confidence, in words that fit what was given on the clause, and whether it is agreed. */
export function confided(speaker: Speaker, { issue, claim }: MoveOf<'seat.confide'>): Said {
  return about(speaker, confidedAs(speaker, issue, claim), issue);
}

/** Strong words are for the first clause called vital, where no ground was given on it. */
function confidedAs(speaker: Speaker, issue: number, claim: MoveOf<'seat.confide'>['claim']): Situation {
  const { view } = speaker;
  const vital = view.confidences
    .filter(each => each.from === view.seat && each.claim === 'vital')
    .map(each => each.issue);
  if (claim === 'flexible') {
    if (agreedOption(view.clauses[issue]!) >= 0) return 'confide-tradable';
    return isDear(speaker, issue) || vital.includes(issue) || hasRefusedOutright(speaker, issue)
      ? 'confide-room'
      : 'confide-flexible';
  }
  if (claim === 'impossible') return 'confide-impossible';
  if (hasGivenGround(speaker, issue))
    return standsOnGiven(speaker, issue) ? 'confide-near' : 'confide-careful';
  if (vital.includes(issue)) return 'confide-again';
  return vital.length === 0 ? 'confide-vital' : 'confide-careful';
}

/** Whether what the speaker last named on a clause is less than it began with: it may have taken back what it gave. */
function standsOnGiven(speaker: Speaker, issue: number): boolean {
  const first = firstOn(speaker.view, speaker.view.seat, issue);
  return first < 0 || costOf(speaker, issue, first, lastWord(speaker, issue)) > 0;
}

/** Whether the speaker has said of a clause that it could not sign what was asked there. */
function hasRefusedOutright({ game, heard, view }: Speaker, issue: number): boolean {
  return heard.some(
    ({ by, key, params }) =>
      by === view.seat &&
      (key === 'refuse-red-line' || key === 'refuse-bound') &&
      params.issue === game.issues[issue]!.id,
  );
}
