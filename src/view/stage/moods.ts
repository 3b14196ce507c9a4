import type { Occurrence, Offer } from '../../engine/table.ts';
import type { Desk, Entry } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { entriesBefore } from '../occurrences.ts';
import { answerOf, partsOfAnswer } from '../offer-words.ts';
import { goodOf } from '../reveal/event-weight.ts';
import type { FileSeat } from '../seats.ts';
import type { Mood } from './model.ts';

/** A delegation's face, and the one it wore before the moves now revealed. */
export interface MoodChange {
  readonly now: Mood;
  readonly before: Mood;
}

export function moodsOf(file: ScenarioFile, desk: Desk, seat: FileSeat): MoodChange {
  return {
    now: moodAt(file, desk, desk.entries, seat),
    before: moodAt(file, desk, entriesBefore(desk), seat),
  };
}

/** “was guarded” */
export function wasMood(t: Translator, before: Mood): string {
  return t('mood.was', { mood: t(`mood.${before}`).toLocaleLowerCase(t.locale) });
}

/** A face from what was last done by others and to the seat: public facts only, the newest first; what is agreed outweighs the rest of its move. */
function moodAt(file: ScenarioFile, { view }: Desk, entries: readonly Entry[], seat: FileSeat): Mood {
  if (view.absent.includes(seat.id)) return 'affronted';
  const recent = entries.filter(({ round }) => round >= view.round - 1);
  for (const { occurrences } of recent.toReversed()) {
    const moods = occurrences.flatMap(each => moodAfter(file, view.offers, each, seat) ?? []);
    const settled = occurrences.some(({ type }) => type === 'clause.agreed' || type === 'initialled');
    const mood = settled ? 'receptive' : moods.at(-1);
    if (mood) return mood;
  }
  return view.round >= file.rounds.length - 2 ? 'weary' : 'composed';
}

/** Hosts are wearied by what affronts a party. */
function moodAfter(
  file: ScenarioFile,
  offers: readonly Offer[],
  each: Occurrence,
  seat: FileSeat,
): Mood | undefined {
  const party = 'capital' in seat;
  if (each.type === 'walked.out') return party ? 'affronted' : 'weary';
  if (isHostileTo(file, each, seat.id)) return party ? 'affronted' : 'guarded';
  if (isKindTo(file, each, seat.id)) return 'receptive';
  if (each.type === 'clause.reopened' && each.seat !== seat.id) return party ? 'affronted' : 'weary';
  if (each.type === 'offer.leaked') return 'guarded';
  if (each.type === 'offer.answered') return moodAnswered(offers[each.offer], each.seat, seat.id);
  if (each.type === 'event.happened' && goodOf(file, file.events[each.event]?.effects ?? []) <= -BLOW)
    return party ? 'affronted' : 'weary';
  return undefined;
}

/** After a whole yes or no, whoever gave it and whoever got it; what is taken in part leaves faces as they are. */
function moodAnswered(offer: Offer | undefined, by: string, seat: string): Mood | undefined {
  const answer = answerOf(offer, by);
  const isTheirs = by === seat || offer?.by === seat || offer?.carried?.from === seat;
  if (!offer || !answer || !isTheirs) return undefined;
  if (answer.accepted) return 'receptive';
  return partsOfAnswer(offer, answer).taken.length > 0 ? undefined : 'guarded';
}

/** Points that news takes from the gauges all share, for faces to show it. */
const BLOW = 5;

/** A hostile act or word of another delegation, by its code on the Goldstein scale, that betters nothing all share: a harsh deed may be a concession. */
function isHostileTo(file: ScenarioFile, each: Occurrence, seat: string): boolean {
  const { goldstein, good } = deedOf(file, each, seat);
  return goldstein <= -5 && good <= 0;
}

/** A friendly act or word of another delegation that betters what all share. */
function isKindTo(file: ScenarioFile, each: Occurrence, seat: string): boolean {
  const { goldstein, good } = deedOf(file, each, seat);
  return goldstein >= 3 && good > 0;
}

/** What another delegation did or said: its place on the Goldstein scale, and what it does to the gauges that all share. */
function deedOf(file: ScenarioFile, each: Occurrence, seat: string): { goldstein: number; good: number } {
  const isDeed = each.type === 'statement.made' || each.type === 'action.played';
  if (!isDeed || each.seat === seat) return { goldstein: 0, good: 0 };
  const { goldstein = 0, effects = [] } = file.actions[each.action] ?? {};
  return { goldstein, good: goodOf(file, effects) };
}
