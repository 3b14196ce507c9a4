import { furnished } from './furnished.ts';
import { plainPicture } from './map-layout.ts';
import type { StageModel } from './model.ts';
import { boxesOf, papersOn } from './papers-layout.ts';
import { type UsualSpots, usualSpotsOf } from './place-labels.ts';
import type { Size } from './room.ts';

/** What was worked out last, which mostly holds for the next screen. */
let known: { readonly key: string; readonly spots: UsualSpots } | undefined;

/** Where the names on the map stand in this room from screen to screen, whatever happens on it, in whatever light and setting. */
export function usualSpotsIn(model: StageModel, size: Size): UsualSpots {
  const plain = plainly(model);
  const { map, delegations, gauges } = plain;
  const key = JSON.stringify([size, map, delegations, gauges.length]);
  if (known?.key !== key) known = { key, spots: usualSpotsOn(plain, size) };
  return known.spots;
}

const DRAFT: NonNullable<StageModel['draft']> = [{ status: 'open', marks: [] }];

/** Where they may stay whether the rail is low or, for a reveal, high. */
function usualSpotsOn(plain: StageModel, size: Size): UsualSpots {
  const [low, ...others] = [{}, { reveal: { forecast: {} } }].flatMap(screen => {
    const model = { ...plain, draft: DRAFT, ...screen };
    const { base, marks, rail } = furnished(model, size);
    return plainPicture(model, base, marks, rail, boxesOf(papersOn(model, base, base.seats))) ?? [];
  });
  return low ? usualSpotsOf(low, others) : new Map();
}

/** The model without what changes from screen to screen. */
function plainly(model: StageModel): StageModel {
  const { light, outlook, daylight, map, tension, gauges, motion, seated = model.delegations } = model;
  const places = map.places.map(({ state: _, ...place }) =>
    place.stateWord ? { ...place, stateWord: map.longestState ?? place.stateWord } : place,
  );
  return {
    ...{ setting: 'plenary', light, outlook, daylight, tension, gauges, motion },
    map: { ...map, places, incidents: [] },
    delegations: seated.map(({ line: _, wasMoodWord: __, ...each }) => ({
      ...each,
      ...{ mood: 'composed', moodWord: '', speaking: false, present: true },
    })),
  };
}
