import type { View } from '../../engine/view.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';

/** What a condition asks to have happened, been done or said; not what it asks to be absent. */
const ASKED = /(?<!!\()'([\w-]+)' in (?:happened|did|said|lately)/g;

/** Whether a card answers what others did or what befell since the round before began, by its condition or by those of its reactions. */
export function isTimely({ actions, events }: ScenarioFile, view: View, id: string): boolean {
  const card = actions.find(each => each.id === id);
  const conditions = [card?.when, ...(card?.reactions ?? []).map(({ when }) => when)];
  const asked = new Set(
    conditions.flatMap(text => [...(text ?? '').matchAll(ASKED)].map(([, found]) => found)),
  );
  const isNew = ({ round }: { readonly round: number }) => round >= view.round - 1;
  return (
    view.happened.some(each => isNew(each) && asked.has(events[each.event]?.id)) ||
    view.played.some(each => isNew(each) && each.seat !== view.seat && asked.has(actions[each.action]?.id))
  );
}
