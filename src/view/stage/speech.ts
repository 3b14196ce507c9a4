import type { Entry } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { seatName } from '../seats.ts';

/** What a counterpart said with a move, as far as the viewer was in the room. */
export function spokenIn(
  file: ScenarioFile,
  entry: Entry,
  viewer: string,
  t: Translator,
): string | undefined {
  const { said, move } = entry;
  if (!said || !wasHeard(move, viewer) || hasOwnWords(file, move)) return undefined;
  const issue = file.issues.find(each => each.id === said.params.issue);
  const option = issue?.options.find(each => each.id === said.params.option);
  return t.line(said.key, said.variant, {
    issue: issue?.name ?? '',
    // The line puts the option in quotation marks of its own.
    option: withinMarks(option?.label ?? ''),
    other: said.params.other === undefined ? '' : seatName(file, said.params.other),
  });
}

/** A name that may bear marks of its own, as it stands between others. */
function withinMarks(label: string): string {
  return label
    .replace(/^“([^“”]*)”$/u, '$1')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
}

/** Whether the scenario wrote what is said with a card: that stands instead. */
function hasOwnWords(file: ScenarioFile, move: Entry['move']): boolean {
  return (
    move.type === 'card.play' && file.actions.some(({ id, says }) => id === move.action && says !== undefined)
  );
}

function wasHeard(move: Entry['move'], viewer: string): boolean {
  if (move.type === 'seat.confide' || move.type === 'seat.probe') {
    return move.seat === viewer || move.to === viewer;
  }
  if (move.type === 'seat.carry') return move.seat === viewer || move.to === viewer;
  return true;
}
