import type { Entry } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { seatName } from '../seats.ts';
import { quoted } from '../words.ts';

/** What a counterpart said with a move, as far as the viewer was in the room. */
export function spokenIn(
  file: ScenarioFile,
  entry: Entry,
  viewer: string,
  t: Translator,
): string | undefined {
  const { said, move } = entry;
  if (!said || !wasHeard(move, viewer) || hasOwnWords(file, move)) return undefined;
  const { issue, option, gift, given, other } = said.params;
  const asked = clauseSpoken(file, issue, option, t);
  const paid = clauseSpoken(file, gift, given, t);
  return t.line(said.key, said.variant, {
    issue: asked.issue,
    option: asked.option,
    gift: paid.issue,
    given: paid.option,
    other: other === undefined ? '' : seatName(file, other),
  });
}

function clauseSpoken(
  file: ScenarioFile,
  issueId: string | undefined,
  optionId: string | undefined,
  t: Translator,
): { readonly issue: string; readonly option: string } {
  const issue = file.issues.find(each => each.id === issueId);
  const option = issue?.options.find(each => each.id === optionId);
  return {
    issue: issue ? inSpeech(issue.name, issue.spoken, t) : '',
    option: option ? inSpeech(option.label, option.spoken, t) : '',
  };
}

/** What something is called when people speak of it; its title in quotation marks where the scenario has no such name. */
function inSpeech(title: string, spoken: string | undefined, t: Translator): string {
  return spoken ?? quoted(t, title.replace(/^“([^“”]*)”$/u, '$1'));
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
