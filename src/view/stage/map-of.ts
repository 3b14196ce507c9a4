import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { roundShown } from '../bar.ts';
import { isBlow } from '../reveal/event-weight.ts';
import { placeStateWord } from '../words.ts';
import { type Incident, PLACE_STATES, type StageModel, type StagePlace } from './model.ts';

/** The map on the table; once the talks are over, without what befell. */
export function mapOf(file: ScenarioFile, desk: Desk, isOver: boolean, t: Translator): StageModel['map'] {
  return {
    relief: file.map.relief ?? '',
    places: placesOf(file, desk, t),
    incidents: isOver ? [] : incidentsOf(file, desk),
    longestState: longestStateWord(file, t),
  };
}

function placesOf(file: ScenarioFile, { view }: Desk, t: Translator): readonly StagePlace[] {
  return file.map.places.map(({ id, name, kind, at, seat }, index) => {
    const state = view.places[index];
    return {
      id,
      name,
      kind,
      at,
      ...(seat ? { seat } : {}),
      ...(state ? { state, stateWord: placeStateWord(file, state, t) } : {}),
    };
  });
}

function longestStateWord(file: ScenarioFile, t: Translator): string {
  const words = PLACE_STATES.map(state => placeStateWord(file, state, t));
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** Where harm was done, by an event or the round’s news, in the round shown and the one before; not in the real talks alone. */
function incidentsOf(file: ScenarioFile, desk: Desk): readonly Incident[] {
  const { view } = desk;
  const shown = roundShown(desk);
  const happened = view.happened.flatMap(({ event, round }) => {
    const found = file.events[event];
    return found?.at && isBlow(file, found)
      ? [{ id: found.id, at: found.at, label: found.title, round }]
      : [];
  });
  const reported = file.rounds
    .slice(0, shown + 1)
    .flatMap((each, round) =>
      each.news.flatMap(({ at, incident, historic }, index) =>
        at && incident !== undefined && !historic
          ? [{ id: `${each.id}-${index}`, at, label: incident, round }]
          : [],
      ),
    );
  return [...happened, ...reported]
    .filter(({ round }) => round >= shown - 1)
    .map(({ round, ...incident }) => ({ ...incident, fresh: round === shown }));
}
