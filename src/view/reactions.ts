import type { Occurrence } from '../engine/table.ts';
import type { Entry } from '../flow/desk.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format.ts';
import { eventConsequence } from './causes.ts';
import { signedTenths } from './numbers.ts';
import { labelOf, type SeatLabel } from './seats.ts';
import { quoted } from './words.ts';

export interface ReactionModel {
  readonly who: SeatLabel;
  readonly says: string;
  readonly effects: readonly { readonly text: string; readonly good: boolean }[];
}

type Reacted = Extract<Occurrence, { type: 'reacted' | 'event.reacted' }>;

/** What was said in answer to the moves revealed, with the numbers each moved: three at most. */
export function reactionsOf(
  file: ScenarioFile,
  entries: readonly Entry[],
  t: Translator,
): readonly ReactionModel[] {
  const all = entries.flatMap(entry => entry.occurrences);
  return all
    .filter((each): each is Reacted => each.type === 'reacted' || each.type === 'event.reacted')
    .flatMap(each => {
      const says = reactionIn(file, each)?.says;
      const effects = effectsOf(file, all, each, t);
      return says === undefined ? [] : [{ who: labelOf(file, each.who), says: quoted(t, says), effects }];
    })
    .slice(0, 3);
}

function reactionIn(file: ScenarioFile, each: Reacted) {
  if (each.type === 'reacted') return file.actions[each.action]?.reactions[each.reaction];
  return eventConsequence(file, each.event, each.option)?.reactions[each.reaction];
}

function effectsOf(file: ScenarioFile, all: readonly Occurrence[], reacted: Reacted, t: Translator) {
  return all.flatMap(each => {
    if (each.type !== 'changed' || !isOf(each, reacted)) return [];
    const { target, index, by } = each.contribution;
    const metric = target === 'metric' ? file.metrics[index] : undefined;
    const name = metric?.short ?? metric?.name ?? file.constituencies[index]?.name ?? '';
    const good = by > 0 === (metric?.good !== 'low');
    return [{ text: t('reveal.effect', { name, by: signedTenths(t, by) }), good }];
  });
}

function isOf(
  { contribution: { cause } }: Extract<Occurrence, { type: 'changed' }>,
  reacted: Reacted,
): boolean {
  if (cause.kind === 'reaction' && reacted.type === 'reacted') {
    return cause.action === reacted.action && cause.reaction === reacted.reaction;
  }
  if (cause.kind === 'event-reaction' && reacted.type === 'event.reacted') {
    return cause.event === reacted.event && cause.reaction === reacted.reaction;
  }
  return false;
}
