import type { Move } from '../../engine/move.ts';
import { type Cause, issuesOf } from '../../engine/table.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { clauseName, inShort } from '../clause-names.ts';
import { happenedIn, ofType } from '../occurrences.ts';
import { seatName } from '../seats.ts';
import { unstopped } from '../words.ts';

type Own = Extract<Move, { readonly seat: string }>;

/** What the viewer did in what is revealed. */
export function ownMove({ revealed, viewer }: Desk): Own | undefined {
  const own = revealed.flatMap(({ move }) => ('seat' in move && move.seat === viewer ? [move] : []));
  return own.at(-1);
}

/** Tells whether a cause is what the viewer did in what is revealed, or how others met it. */
export function ownCauses(desk: Desk): (cause: Cause) => boolean {
  const decided = ofType(happenedIn(desk), 'event.decided').filter(({ seat }) => seat === desk.viewer);
  const isOwn = (cause: Cause): boolean => {
    switch (cause.kind) {
      case 'action':
      case 'reaction':
      case 'table':
        return cause.seat === desk.viewer;
      case 'event':
      case 'event-reaction':
        return decided.some(({ event, option }) => event === cause.event && option === cause.option);
      case 'home':
        return isOwn(cause.of);
      default:
        return false;
    }
  };
  return isOwn;
}

/** A move in a few words; empty where the finding tells of it, as of a choice in the corridors. */
export function deedWords(file: ScenarioFile, move: Own, t: Translator): string {
  switch (move.type) {
    case 'statement.make':
    case 'card.play': {
      const card = file.actions.find(({ id }) => id === move.action);
      return card && card.consults === undefined ? unstopped(card.label) : '';
    }
    case 'event.decide': {
      const choice = file.events.find(({ id }) => id === move.event)?.choice;
      return unstopped(choice?.options.find(({ id }) => id === move.option)?.label ?? '');
    }
    case 'session.convene':
      return file.mediator?.formats.find(({ id }) => id === move.format)?.name ?? '';
    case 'text.propose':
      return t(move.whole ? 'own.package' : 'own.offer', inShort(file, issuesOf(move.terms), t));
    case 'text.draft':
      return t('offer.draft');
    case 'text.park':
      return t('own.park', { issue: clauseName(file, move.issue) });
    case 'seat.confide':
      return t('own.confided', { to: seatName(file, move.to), issue: clauseName(file, move.issue) });
    case 'seat.carry':
      return t('own.carried', { to: seatName(file, move.to), issue: clauseName(file, move.issue) });
    case 'turn.pass':
    case 'statement.skip':
      return t('own.silence');
    case 'party.walk-out':
      return t('own.walk-out');
    case 'corridor.choose':
    case 'corridor.rest':
    case 'party.return':
    case 'text.answer':
    case 'text.initial':
    case 'seat.probe':
      return '';
  }
}
