import type { View } from '../engine/view.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import { fixedDay, mayBeOneDay } from './days.ts';
import { type Attribution, attributionOf } from './sources.ts';

/** Something of this game, and what really happened that it was modelled on. */
export interface DrawnFrom {
  readonly here: string;
  readonly date: string;
  readonly text: string;
  readonly attribution: Attribution;
}

/** For what came up in this game, in the order in which it did, each once. */
export function presentDrawnFrom(file: ScenarioFile, view: View, t: Translator): readonly DrawnFrom[] {
  const inOrder = [
    ...view.happened.map(({ event, round }) => ({ round, from: file.events[event] })),
    ...view.played.map(({ action, round }) => ({ round, from: file.actions[action] })),
  ].sort((one, other) => one.round - other.round);
  const pieces = new Map(inOrder.map(({ from }) => [from?.id, from]));
  return [...pieces.values()].flatMap(piece => {
    const drawn = piece?.['drawn-from'];
    if (!piece || !drawn) return [];
    const here = 'title' in piece ? piece.title : piece.label;
    return [{ here, date: drawn.date, text: drawn.text, attribution: attributionOf(file, drawn, t) }];
  });
}

/** Who says what happened in this game and, where it really happened on another day than here, when that was. */
export function eventAttribution(
  file: ScenarioFile,
  { happened, round }: Pick<View, 'happened' | 'round'>,
  index: number,
  t: Translator,
): Attribution {
  const event = file.events[index];
  if (!event) return {};
  const here = file.rounds[happened.findLast(each => each.event === index)?.round ?? round]?.date ?? '';
  const date = event['drawn-from']?.date ?? event.date;
  const isMoved = date !== undefined && !mayBeOneDay(date, fixedDay(event) ?? here);
  return { ...attributionOf(file, event, t), ...(isMoved ? { moved: t('moved-from', { date }) } : {}) };
}
