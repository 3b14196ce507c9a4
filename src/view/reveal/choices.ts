import type { Occurrence } from '../../engine/table.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { happenedIn } from '../occurrences.ts';
import { chosenText } from '../papers/log-words.ts';
import { fileSeats, labelOf, type SeatLabel, seatName } from '../seats.ts';
import { ownMove } from './own-deed.ts';

/** What came to light where all chose at once. */
interface Choice {
  readonly who: SeatLabel;
  readonly text: string;
}

const CHOICES: ReadonlySet<Occurrence['type']> = new Set(['action.played', 'returned', 'consulted']);

/** Whether something tells what somebody chose, which is told with the choices. */
export function isOfChoice({ type }: Occurrence): boolean {
  return CHOICES.has(type);
}

/** Whether all chose at once, and what they chose is revealed together. */
export function isSimultaneous({ revealed }: Desk): boolean {
  return revealed.some(({ stage }) => stage === 'corridors');
}

/** What the viewer chose, as a sentence; a call home is told by what it brought. */
export function ownChoice(file: ScenarioFile, desk: Desk, t: Translator): string | undefined {
  const own = ownMove(desk);
  switch (own?.type) {
    case 'corridor.choose': {
      const card = file.actions.find(({ id }) => id === own.action);
      return card && card.consults === undefined ? t('own.chose', { what: card.label }) : undefined;
    }
    case 'corridor.rest':
      return t('own.rested');
    case 'party.return':
      return t('own.returned');
    default:
      return undefined;
  }
}

/** What the others chose, as far as it can be seen: of a call home only that nothing was seen. */
export function othersChoices(file: ScenarioFile, desk: Desk, t: Translator): readonly Choice[] {
  const all = happenedIn(desk);
  return fileSeats(file)
    .filter(({ id }) => id !== desk.viewer)
    .map(({ id }) => ({
      who: labelOf(file, id),
      text: choiceIn(file, all, id, t) ?? t('log.unseen', { seat: seatName(file, id) }),
    }));
}

function choiceIn(
  file: ScenarioFile,
  all: readonly Occurrence[],
  seat: string,
  t: Translator,
): string | undefined {
  const chosen = all.find(each => isOfChoice(each) && 'seat' in each && each.seat === seat);
  if (chosen?.type === 'returned') return t('log.returned', { seat: seatName(file, seat) });
  if (chosen?.type !== 'action.played') return undefined;
  return chosenText(file, seat, file.actions[chosen.action]?.label ?? '', t);
}
