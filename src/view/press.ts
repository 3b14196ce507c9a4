import type { Occurrence } from '../engine/table.ts';
import type { Entry } from '../flow/desk.ts';
import type { ScenarioFile } from '../scenario/format.ts';
import { eventConsequence } from './causes.ts';
import type { SeatMark } from './seats.ts';
import { shortDate } from './words.ts';

/** One paper's report. Both presses report the same event at the same size. */
export interface Cutting {
  readonly seat: string;
  readonly mark: SeatMark;
  readonly paper: string;
  readonly date: string;
  readonly headline: string;
  readonly standfirst: string;
}

type Headlines = Readonly<
  Record<string, { readonly headline: string; readonly standfirst?: string | undefined }>
>;

/** What the presses of the parties make of the last of these entries that they report at all. */
export function cuttingsOf(file: ScenarioFile, entries: readonly Entry[], round: number): readonly Cutting[] {
  const reported = entries
    .flatMap(entry => entry.occurrences)
    .map(each => headlinesOf(file, each))
    .findLast(headlines => headlines !== undefined);
  if (!reported) return [];
  return file.parties.flatMap(party => {
    const found = reported[party.id];
    if (!found) return [];
    const { headline, standfirst = '' } = found;
    const date = shortDate(file.rounds[round]?.date ?? '');
    return [{ seat: party.id, mark: party.mark, paper: party.press.name, date, headline, standfirst }];
  });
}

function headlinesOf(file: ScenarioFile, each: Occurrence): Headlines | undefined {
  switch (each.type) {
    case 'statement.made':
    case 'action.played':
      return file.actions[each.action]?.headlines;
    case 'event.happened':
      return file.events[each.event]?.headlines;
    case 'event.decided':
      return eventConsequence(file, each.event, each.option)?.headlines;
    default:
      return undefined;
  }
}
