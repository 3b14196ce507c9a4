import type { SeatId } from '../../engine/game.ts';
import { issuesOf, type Offer, type Terms } from '../../engine/table.ts';
import { firstOn } from './positions.ts';
import { about, isAgreed, type MoveOf, type Said, type Speaker } from './speaker.ts';

/**
 * Named in a text: of the clauses that differ from the text before, one that was marked there, where all are such, or one
 * not refused before.
 * A text on what is agreed, one that comes back to what was refused, and one in which nothing has changed say so.
 */
export function drafted(speaker: Speaker, { terms }: MoveOf<'text.draft'>): Said {
  const drafts = speaker.view.offers.filter(offer => offer.kind === 'draft');
  const last = drafts[drafts.length - 1];
  const issues = issuesOf(terms);
  const changed = issues.filter(issue => last?.terms[issue] !== terms[issue]);
  const news = changed.filter(issue => !drafts.some(draft => draft.terms[issue] === terms[issue]));
  if (isAgreed(speaker)) return aboutFirst(speaker, 'draft-better', [...news, ...changed, ...issues], terms);
  if (!last && issues.length > 1)
    return isOnTheTable(speaker, terms)
      ? aboutFirst(speaker, 'draft-echo', issues, terms)
      : { key: 'draft-first', params: {} };
  if (!last) return aboutFirst(speaker, 'draft-one', issues, terms);
  if (changed.length === 0) {
    const marked = issues.filter(issue => wasRefused(last, issue, terms[issue]!));
    return aboutFirst(speaker, 'draft-still', [...marked, ...issues], terms);
  }
  const wasTried = (issue: number) => isRefused(speaker, issue, terms[issue]!);
  const untried = changed.filter(issue => !wasTried(issue));
  if (untried.length === 0) return aboutFirst(speaker, 'draft-return', changed, terms);
  const mended = untried.filter(
    issue => comesToMark(last, issue, terms[issue]!) && !leavesSomebody(speaker, last, issue),
  );
  if (mended.length > 0 && mended.length === changed.length)
    return aboutFirst(speaker, 'draft-marked', mended, terms);
  if (news.length === 0) return aboutFirst(speaker, 'draft-back', changed, terms);
  const isNo = (issue: number) => isRefused(speaker, issue, terms[issue]!, true);
  const named = [...news, ...untried];
  const issue = named.find(each => !isNo(each)) ?? named[0]!;
  return aboutFirst(speaker, news.includes(issue) ? 'draft-again' : 'draft-back', [issue], terms);
}

function aboutFirst(
  speaker: Speaker,
  key:
    | 'draft-echo'
    | 'draft-back'
    | 'draft-one'
    | 'draft-better'
    | 'draft-still'
    | 'draft-return'
    | 'draft-marked'
    | 'draft-again',
  [issue]: readonly number[],
  terms: Terms,
): Said {
  return about(speaker, key, issue!, terms[issue!]);
}

/** Whether a package has the very terms of a text. */
function isOnTheTable({ view }: Speaker, terms: Terms): boolean {
  const issues = issuesOf(terms);
  return view.offers.some(
    offer =>
      offer.kind === 'package' &&
      issuesOf(offer.terms).length === issues.length &&
      issues.every(issue => offer.terms[issue] === terms[issue]),
  );
}

/** Whether somebody’s last word on an option that a text had, or any paper, was a no. */
function isRefused({ view }: Speaker, issue: number, option: number, inAny = false): boolean {
  const refusers = new Set<SeatId>();
  for (const { by, kind, terms, answers } of view.offers) {
    if (terms[issue] === option) refusers.delete(by);
    for (const { seat, terms: given } of answers) {
      if (given[issue] === option) refusers.delete(seat);
      else if ((inAny || kind === 'draft') && terms[issue] === option) refusers.add(seat);
    }
  }
  return refusers.size > 0;
}

/** Whether an option is nearer than a text was to where somebody marked that. */
function comesToMark({ terms, answers }: Offer, issue: number, option: number): boolean {
  const was = terms[issue] ?? -1;
  return answers.some(answer => {
    const mark = answer.terms[issue] ?? -1;
    return was >= 0 && mark >= 0 && Math.abs(mark - option) < Math.abs(mark - was);
  });
}

/** Whether somebody stands on what a text had: to leave it is no answer to that party’s marks. */
function leavesSomebody({ view }: Speaker, { terms }: Offer, issue: number): boolean {
  return view.clauses[issue]!.brackets.some(stance => stance >= 0 && stance === terms[issue]);
}

/** Whether a text had an option, and somebody kept to another on the clause. */
function wasRefused({ terms, answers }: Offer, issue: number, option: number): boolean {
  return terms[issue] === option && answers.some(answer => answer.terms[issue] !== option);
}

/** What is carried softly is called a step where its sender has come nearer to the addressee by it, and only there. */
export function carried(speaker: Speaker, { from, to, issue, framing }: MoveOf<'seat.carry'>): Said {
  const { game, view } = speaker;
  const stanceOf = (seat: string) =>
    view.clauses[issue]!.brackets[game.parties.findIndex(({ id }) => id === seat)] ?? -1;
  const [option, reader, first] = [stanceOf(from), stanceOf(to), firstOn(view, from, issue)];
  if (framing === 'own') return about(speaker, 'carry-own', issue, option);
  const isStep = first >= 0 && reader >= 0 && Math.abs(option - reader) < Math.abs(first - reader);
  const key = framing === 'softened' && isStep ? 'carry-step' : (`carry-${framing}` as const);
  return about(speaker, key, issue, option, from);
}
