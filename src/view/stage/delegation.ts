import type { Occurrence } from '../../engine/table.ts';
import type { Desk, Entry } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { reactionOf } from '../causes.ts';
import type { Close } from '../closing.ts';
import { occurrencesIn } from '../occurrences.ts';
import { leadingEvent } from '../reveal/leading.ts';
import type { FileSeat } from '../seats.ts';
import { quoted } from '../words.ts';
import type { Mood, StageDelegation } from './model.ts';
import { moodsOf, wasMood } from './moods.ts';
import { spokenIn } from './speech.ts';

/** A delegation as the viewer sees it: its face, and what it was last heard to say. */
export function delegationOf(file: ScenarioFile, desk: Desk, seat: FileSeat, t: Translator): StageDelegation {
  const said = lastSaidBy(file, desk, stillHeard(desk), seat.id, t);
  const { now: mood, before } = moodsOf(file, desk, seat);
  const you = seat.id === desk.viewer;
  return {
    seat: seat.id,
    name: seat.name,
    mark: seat.mark,
    side: seat.side,
    you,
    ...(you ? { youWord: t('seat.you.word') } : {}),
    members: seat.members,
    mood,
    moodWord: t(`mood.${mood}`),
    ...(before === mood ? {} : { wasMoodWord: wasMood(t, before) }),
    ...(said === undefined ? {} : { line: quoted(t, said) }),
    speaking: speakerOf(desk) === seat.id,
    present: !desk.view.absent.includes(seat.id),
  };
}

/** What was said before the viewer's own last move, or on another day, hangs in the air no longer; before what is now revealed, it is no answer. */
function stillHeard({ screen, revealed, entries, viewer, view }: Desk): readonly Entry[] {
  if (screen === 'reveal') return revealed;
  if (screen === 'briefing') return [];
  const own = entries.findLastIndex(({ move }) => 'seat' in move && move.seat === viewer);
  return entries.slice(Math.max(0, own)).filter(({ round }) => round === view.round);
}

function lastSaidBy(
  file: ScenarioFile,
  desk: Desk,
  entries: readonly Entry[],
  seat: string,
  t: Translator,
): string | undefined {
  const answered = answersToLead(file, desk);
  if (answered)
    return occurrencesIn(entries)
      .filter(answered)
      .map(each => saidIn(file, each, seat))
      .findLast(Boolean);
  for (const entry of entries.toReversed()) {
    const own = 'seat' in entry.move && entry.move.seat === seat;
    const spoken = own ? spokenIn(file, entry, desk.viewer, t) : undefined;
    const heard = seat === desk.viewer ? entry.occurrences.filter(isOwnWord) : entry.occurrences;
    const said = spoken ?? heard.map(each => saidIn(file, each, seat)).findLast(Boolean);
    if (said !== undefined) return said;
  }
  return undefined;
}

/** Under news that a reveal leads with nothing is heard but what answers it. */
function answersToLead(file: ScenarioFile, desk: Desk): ((each: Occurrence) => boolean) | undefined {
  const event = desk.screen === 'reveal' ? leadingEvent(file, desk) : undefined;
  if (event === undefined) return undefined;
  return each => each.type === 'event.reacted' && each.event === event && each.who !== desk.viewer;
}

/** Nobody hears from their own mouth what others wrote for it in answer. */
function isOwnWord({ type }: Occurrence): boolean {
  return type !== 'reacted' && type !== 'event.reacted';
}

function saidIn(file: ScenarioFile, each: Occurrence, seat: string): string | undefined {
  switch (each.type) {
    case 'statement.made':
    case 'action.played':
      return each.seat === seat ? file.actions[each.action]?.says : undefined;
    case 'reacted':
    case 'event.reacted':
      return each.who === seat ? reactionOf(file, each)?.says : undefined;
    default:
      return undefined;
  }
}

function speakerOf({ entries }: Desk): string | undefined {
  const last = entries.findLast(entry => 'seat' in entry.move)?.move;
  return last && 'seat' in last ? last.seat : undefined;
}

/** At the close nobody speaks; whoever has gone is not in the room. */
export function leftBy(
  close: Close | undefined,
  delegation: StageDelegation,
  t: Translator,
): StageDelegation {
  if (!close) return delegation;
  const { line: _, ...silent } = delegation;
  const gone = close.gone.includes(delegation.seat);
  const mood: Mood = close.manner === 'signing' ? 'receptive' : 'weary';
  const moodWord = t(gone ? 'closing.gone' : `mood.${mood}`);
  return { ...silent, mood, moodWord, speaking: false, present: !gone };
}
