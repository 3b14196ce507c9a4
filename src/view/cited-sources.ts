import type { View } from '../engine/view.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import { knownTerms } from './glossary.ts';
import { presentSources, type SourceItem } from './sources.ts';

/** The sources of what has come up so far; all of them when the talks are over, later reports among them. */
export function citedSources(file: ScenarioFile, view: View, t: Translator): readonly SourceItem[] {
  const all = presentSources(file, t);
  if (view.over) return all;
  const cited = new Set(citedBy(file, view));
  return all.filter(({ id }) => cited.has(id));
}

function citedBy(file: ScenarioFile, view: View): ReadonlyArray<string | undefined> {
  const claims = [
    ...file.rounds.slice(0, view.round + 1).flatMap(round => round.news),
    ...view.happened.flatMap(({ event }) => file.events[event] ?? []),
    ...view.played.flatMap(({ action }) => file.actions[action] ?? []),
    ...knownTerms(file, view),
  ];
  return claims.map(({ source }) => source);
}
