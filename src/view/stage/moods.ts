import type { Occurrence, Offer } from '../../engine/table.ts';
import type { Desk, Entry } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { roundShown } from '../bar.ts';
import { entriesBefore, occurrencesIn } from '../occurrences.ts';
import { answerOf, partsOfAnswer } from '../offer-words.ts';
import { goodDone, goodOf, isBlow } from '../reveal/event-weight.ts';
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

/** A face from what last came of moves, the newest first: public facts only. */
function moodAt(file: ScenarioFile, desk: Desk, entries: readonly Entry[], seat: FileSeat): Mood {
  const { view } = desk;
  const shown = roundShown(desk);
  if (view.absent.includes(seat.id)) return 'affronted';
  for (const scene of scenesOf(entries.filter(({ round }) => round >= shown - 1)).toReversed()) {
    const mood = moodIn(file, view.offers, occurrencesIn(scene), seat);
    if (mood) return mood;
  }
  return shown >= file.rounds.length - 2 ? 'weary' : 'composed';
}

/** What happened at one time: choices revealed together go with what the end of their round brings. */
function scenesOf(entries: readonly Entry[]): ReadonlyArray<readonly Entry[]> {
  const scenes: Entry[][] = [];
  for (const entry of entries) {
    const last = scenes.at(-1);
    if (last?.[0] && isTogether(last[0]) && isTogether(entry) && last[0].round === entry.round)
      last.push(entry);
    else scenes.push([entry]);
  }
  return scenes;
}

function isTogether({ stage }: Entry): boolean {
  return stage === 'corridors' || stage === 'reckoning';
}

/**
 * What is agreed outweighs all else, and after it what was done at the table. Where the whole made matters much worse by an event
 * that was nobody's deed, nobody is affronted by that, nor pleased.
 */
function moodIn(
  file: ScenarioFile,
  offers: readonly Offer[],
  scene: readonly Occurrence[],
  seat: FileSeat,
): Mood | undefined {
  if (scene.some(({ type }) => type === 'clause.agreed' || type === 'initialled')) return 'receptive';
  const moods = scene.flatMap(each => moodAfter(file, offers, each, seat) ?? []);
  const good = goodDone(file, scene);
  if (moods.includes('receptive') && good > 0) return 'receptive';
  const worse = moods.findLast(mood => mood !== 'receptive');
  if (worse) return worse;
  const isStruck = scene.some(
    each => each.type === 'event.happened' && isBlow(file, file.events[each.event]!),
  );
  if (isStruck && good < 0) return 'capital' in seat ? 'guarded' : 'weary';
  return moods.at(-1);
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
