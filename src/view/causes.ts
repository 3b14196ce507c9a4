import type { Cause, Contribution } from '../engine/table.ts';
import type { Entry } from '../flow/desk.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import { occurrencesIn, ofType } from './occurrences.ts';
import { labelOf, type SeatMark, seatName } from './seats.ts';
import { type Attribution, attributionOf } from './sources.ts';
import { countWord } from './words.ts';

/** One signed, named part of a change, in tenths. */
export interface Part {
  readonly label: string;
  readonly mark: SeatMark;
  readonly by: number;
  readonly attribution: Attribution;
  /** Whether nobody did it: it goes on by itself from round to round. */
  readonly slow?: true;
}

interface Effect {
  readonly why: string;
}

/** The contributions to one metric among these entries, oldest first. */
export function contributionsTo(
  entries: readonly Entry[],
  target: Contribution['target'],
  index: number,
): readonly Contribution[] {
  return ofType(occurrencesIn(entries), 'changed')
    .map(({ contribution }) => contribution)
    .filter(each => each.target === target && each.index === index);
}

/** Contributions in words; parts with the same words are one part. */
export function partsOf(
  file: ScenarioFile,
  contributions: readonly Contribution[],
  t: Translator,
): readonly Part[] {
  const alike = new Map<string, { readonly part: Part; readonly times: number }>();
  for (const { by, cause, index, target } of contributions) {
    const metric = target === 'metric' ? index : -1;
    const once = wordsOf(file, cause, metric, 1, t);
    const known = alike.get(once);
    const times = (known?.times ?? 0) + 1;
    const part = { ...partOf(file, cause, metric, times, t), by: by + (known?.part.by ?? 0) };
    alike.set(once, { part, times });
  }
  return [...alike.values()].flatMap(({ part }) => (part.by === 0 ? [] : [part]));
}

/** A cause in words, as often as it came. */
function partOf(
  file: ScenarioFile,
  cause: Cause,
  metric: number,
  times: number,
  t: Translator,
): Omit<Part, 'by'> {
  return {
    label: wordsOf(file, cause, metric, times, t),
    mark: markOf(file, cause),
    attribution: attributionOf(file, claimOf(file, cause), t),
    ...(cause.kind === 'drift' || cause.kind === 'coupling' ? { slow: true } : {}),
  };
}

function claimOf(file: ScenarioFile, cause: Cause) {
  if (cause.kind === 'action') return file.actions[cause.action] ?? {};
  // What was decided upon the news is a deed, which nobody need claim.
  if (cause.kind === 'event' && cause.option < 0) return file.events[cause.event] ?? {};
  return {};
}

function markOf(file: ScenarioFile, cause: Cause): SeatMark {
  if (cause.kind === 'action' || cause.kind === 'table') return labelOf(file, cause.seat).mark;
  if (cause.kind === 'reaction' || cause.kind === 'event-reaction') {
    return labelOf(file, reactionOf(file, cause)?.who ?? '').mark;
  }
  return 'square';
}

type ReactionAt = { readonly reaction: number } & (
  | { readonly action: number }
  | { readonly event: number; readonly option: number }
);

/** How somebody reacts to a card or an event, as the scenario has it. */
export function reactionOf(file: ScenarioFile, at: ReactionAt) {
  const to = 'action' in at ? file.actions[at.action] : eventConsequence(file, at.event, at.option);
  return to?.reactions[at.reaction];
}

/** What an event brings: its own consequences, or those of the option decided on. */
export function eventConsequence(file: ScenarioFile, event: number, option: number) {
  const found = file.events[event];
  return option < 0 ? found : found?.choice?.options[option];
}

function wordsOf(file: ScenarioFile, cause: Cause, metric: number, times: number, t: Translator): string {
  switch (cause.kind) {
    case 'action': {
      const why = whyAt(file.actions[cause.action]?.effects, cause.effect);
      return t('cause.action', { seat: seatName(file, cause.seat), why });
    }
    case 'reaction':
    case 'event-reaction': {
      const reaction = reactionOf(file, cause);
      const who = seatName(file, reaction?.who ?? '');
      const why = whyAt(reaction?.effects, cause.effect);
      return t('cause.reaction', { who, why, ...doerOf(file, cause) });
    }
    case 'event':
      return whyAt(eventConsequence(file, cause.event, cause.option)?.effects, cause.effect);
    case 'round':
      return whyAt(file.rounds[cause.round]?.effects, cause.effect) || t('cause.round');
    case 'table': {
      if (cause.happening === 'leaked') return t('cause.leaked', { seat: seatName(file, cause.seat) });
      const what = happeningWords(cause.happening, times, t);
      return t('cause.table', { seat: seatName(file, cause.seat), what });
    }
    case 'home': {
      const who = file.constituencies[cause.constituency]?.name ?? '';
      return t('cause.home', { who, ...deedAtHome(file, cause, metric, times, t) });
    }
    case 'leak':
      return t('cause.leak', { who: file.constituencies[cause.constituency]?.name ?? '' });
    case 'drift':
      return file.metrics[metric]?.drift?.why ?? t('cause.drift');
    case 'coupling':
      return file.metrics[metric]?.couplings[cause.coupling]?.why ?? '';
    case 'limit':
      return t('cause.limit');
  }
}

/** What happened at the table, as often as it did: “two clauses agreed”. */
export function happeningWords(happening: string, times: number, t: Translator): string {
  const key = `happening.${happening}`;
  return t.has(key) ? t(key, { count: times, times: countWord(t, times) }) : happening;
}

/** Whose deed was answered; nobody’s where news was. */
function doerOf(file: ScenarioFile, cause: Cause): { readonly seat: string } {
  if (cause.kind === 'reaction') return { seat: seatName(file, cause.seat) };
  const decided = cause.kind === 'event-reaction' && cause.option >= 0;
  return { seat: decided ? seatName(file, file.events[cause.event]?.choice?.seat ?? '') : 'none' };
}

/** What moved somebody at home, and whose deed or answer it was where it was another's. */
function deedAtHome(
  file: ScenarioFile,
  { of, constituency }: Extract<Cause, { kind: 'home' }>,
  metric: number,
  times: number,
  t: Translator,
): { readonly seat: string; readonly why: string } {
  switch (of.kind) {
    case 'leak':
      return { seat: 'none', why: t('cause.leak.own') };
    case 'action':
      return { seat: seatName(file, of.seat), why: whyAt(file.actions[of.action]?.effects, of.effect) };
    case 'table':
      return { seat: seatName(file, of.seat), why: happeningWords(of.happening, times, t) };
    case 'reaction':
    case 'event-reaction': {
      const reaction = reactionOf(file, of);
      const isOwn = reaction?.who === file.constituencies[constituency]?.id;
      const seat = isOwn ? 'none' : seatName(file, reaction?.who ?? '');
      return { seat, why: whyAt(reaction?.effects, of.effect) };
    }
    default:
      return { seat: 'none', why: wordsOf(file, of, metric, times, t) };
  }
}

function whyAt(effects: readonly Effect[] | undefined, at: number): string {
  return effects?.[at]?.why ?? '';
}
