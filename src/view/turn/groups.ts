import type { View } from '../../engine/view.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import type { Choosable } from './choosable.ts';
import { isTimely } from './timely.ts';

/** What choices are shown under, in the order of the page; `main` bears no heading. */
export const GROUPS = [
  'main',
  'timely',
  'state',
  'act',
  'consult',
  'offer',
  'press',
  'announce',
  'rest',
] as const;
export type Group = (typeof GROUPS)[number];

/** Under what a choice is shown. */
export function groupOf(file: ScenarioFile, view: View, opening: Choosable): Group {
  switch (opening.type) {
    case 'statement.make':
    case 'corridor.choose':
    case 'card.play':
      return isTimely(file, view, opening.action) ? 'timely' : verbOf(file, opening.action);
    case 'text.park':
    case 'text.park-one':
    case 'statement.skip':
    case 'corridor.rest':
    case 'party.return':
    case 'turn.pass':
    case 'party.walk-out':
      return 'rest';
    default:
      return 'main';
  }
}

function verbOf({ actions }: ScenarioFile, id: string): Group {
  return actions.find(action => action.id === id)?.verb ?? 'main';
}
