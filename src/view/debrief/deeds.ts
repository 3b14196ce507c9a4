import type { Frame } from '../../engine/frame.ts';
import type { Move } from '../../engine/move.ts';
import { issuesOf, type Offer, type Terms } from '../../engine/table.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { seatName } from '../seats.ts';
import { inMarks, unstopped } from '../words.ts';
import { clauseInMarks, clausesInMarks } from './clauses.ts';

/** What a seat did, as one clause of a sentence that names it; without the stop that a card's own words end with. */
export function deedOf(file: ScenarioFile, move: Move, offers: readonly Offer[], t: Translator): string {
  return unstopped(deedText(file, move, offers, t));
}

function deedText(file: ScenarioFile, move: Move, offers: readonly Offer[], t: Translator): string {
  const seat = 'seat' in move ? seatName(file, move.seat) : '';
  switch (move.type) {
    case 'event.decide':
      return t('log.chose', { seat, what: decisionLabel(file, move.event, move.option) });
    case 'statement.make':
    case 'card.play':
    case 'corridor.choose':
      return t('log.chose', {
        seat,
        what: file.actions.find(each => each.id === move.action)?.label ?? move.action,
      });
    case 'session.convene':
      return t('deed.convene', {
        seat,
        what: file.mediator?.formats.find(each => each.id === move.format)?.name ?? '',
      });
    case 'text.propose':
      return t(move.whole ? 'deed.package' : 'deed.propose', { seat, what: termsText(file, move.terms, t) });
    case 'text.draft':
      return t('deed.draft', { seat, what: termsText(file, move.terms, t) });
    case 'text.answer':
      return answerText(file, move, offers[move.offer], t);
    case 'text.park':
      return t('deed.park', { seat, issue: clauseInMarks(file, move.issue, t) });
    case 'seat.confide':
      return t('deed.confide', {
        seat,
        to: seatName(file, move.to),
        issue: clauseInMarks(file, move.issue, t),
        claim: inMarks(t, unstopped(t(`claim.${move.claim}`))),
      });
    case 'seat.probe':
      return t('deed.probe', {
        seat,
        to: seatName(file, move.to),
        issue: clauseInMarks(file, move.issue, t),
      });
    case 'seat.carry':
      return t('deed.carry', {
        seat,
        from: seatName(file, move.from),
        to: seatName(file, move.to),
        issue: clauseInMarks(file, move.issue, t),
      });
    case 'text.initial':
      return t('deed.initial', { seat });
    case 'turn.pass':
      return t('deed.pass', { seat });
    case 'party.walk-out':
      return t('deed.walk-out', { seat });
    case 'party.return':
      return t('deed.return', { seat });
    case 'statement.skip':
      return t('deed.skip', { seat });
    case 'corridor.rest':
      return t('deed.rest', { seat });
    case 'event.inject':
      return t('deed.inject', {
        what: file.events.find(each => each.id === move.event)?.title ?? move.event,
      });
    case 'round.open':
    case 'round.close':
    case 'capitals.vote':
      return t('deed.clock');
  }
}

/** When it was: the round, and the part of it. */
export function whenOf(file: ScenarioFile, frame: Pick<Frame, 'round' | 'juncture'>, t: Translator): string {
  const round = file.rounds[frame.round]?.name ?? '';
  return t('deed.when', { number: frame.round + 1, round, phase: t(`deed.phase.${frame.juncture}`) });
}

function decisionLabel(file: ScenarioFile, event: string, option: string): string {
  const choice = file.events.find(each => each.id === event)?.choice;
  return choice?.options.find(each => each.id === option)?.label ?? option;
}

/** Clauses with the option put forward for each; a long list is cut short. */
export function termsText(file: ScenarioFile, terms: Terms, t: Translator, most = 3): string {
  const named = Object.entries(terms).flatMap(([issue, option]) => {
    const found = file.issues[Number(issue)];
    const label = found?.options[option]?.label;
    return found && label ? [t('deed.clause', { issue: found.name, option: inMarks(t, label) })] : [];
  });
  if (named.length <= most) return t.list(named);
  return t('deed.more', { first: named.slice(0, most - 1).join(', '), count: named.length - most + 1 });
}

type Answer = Extract<Move, { readonly type: 'text.answer' }>;

function answerText(file: ScenarioFile, move: Answer, offer: Offer | undefined, t: Translator): string {
  const issues = issuesOf(offer?.terms ?? {});
  const taken = issues.filter(issue => move.terms[issue] === offer?.terms[issue]);
  const moved = issues.filter(issue => !taken.includes(issue) && (move.terms[issue] ?? -1) >= 0);
  const by = seatName(file, offer?.carried?.from ?? offer?.by ?? '');
  const values = { seat: seatName(file, move.seat), by, count: issues.length, taken: taken.length };
  if (taken.length === issues.length)
    return t('deed.accept', { ...values, what: clausesInMarks(file, issues, t) });
  if (taken.length === 0 && moved.length === 0)
    return t('deed.refuse', { ...values, what: clausesInMarks(file, issues, t) });
  if (taken.length === 0) return t('deed.counter', { ...values, what: clausesInMarks(file, moved, t) });
  return t('deed.accept-part', { ...values, what: clausesInMarks(file, taken, t) });
}
