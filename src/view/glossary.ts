import type { View } from '../engine/view.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import type { Attribution } from './sources.ts';
import { attributionOf } from './sources.ts';

/** The terms that have come up so far, the newest of them marked. */
export interface GlossaryModel {
  readonly items: readonly GlossaryItem[];
  /** How many are still to come; nothing where all are known. */
  readonly toCome?: string;
}

export interface GlossaryItem {
  readonly name: string;
  readonly text: string;
  readonly attribution: Attribution;
  /** Known since this round. */
  readonly isNew: boolean;
}

type Term = ScenarioFile['glossary'][number];

export function presentGlossary(file: ScenarioFile, view: View, t: Translator): GlossaryModel {
  const known = file.glossary
    .map(term => ({ term, since: view.over ? 0 : sinceWhen(file, view, term) }))
    .filter(({ since }) => since <= view.round)
    .map(({ term, since }) => ({
      name: term.name,
      text: term.text,
      attribution: attributionOf(file, term, t),
      isNew: since > 0 && since === view.round,
    }));
  const items = known.sort((one, other) => Number(other.isNew) - Number(one.isNew));
  const missing = file.glossary.length - items.length;
  return missing === 0 ? { items } : { items, toCome: t('glossary.toCome', { count: missing }) };
}

/** The ids of the terms that have come up. */
export function knownTerms(file: ScenarioFile, view: View): readonly Term[] {
  return file.glossary.filter(term => view.over || sinceWhen(file, view, term) <= view.round);
}

/** The round with which a term comes up, 0 where it is known from the start; infinite while it is not known. */
function sinceWhen(file: ScenarioFile, view: View, term: Term): number {
  const occasions = term['comes-up'];
  if (occasions.length === 0) return 0;
  return Math.min(...occasions.map(occasion => roundOf(file, view, occasion)));
}

function roundOf(file: ScenarioFile, view: View, id: string): number {
  const round = file.rounds.findIndex(each => each.id === id);
  if (round >= 0) return round;
  const happened = view.happened.find(({ event }) => file.events[event]?.id === id);
  const played = view.played.find(({ action }) => file.actions[action]?.id === id);
  return happened?.round ?? played?.round ?? Number.POSITIVE_INFINITY;
}
