import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { labelOf, type SeatLabel } from '../seats.ts';
import { inMarks, quoted } from '../words.ts';

/** What is said of a choice; where nothing is said of its button, it confirms. */
export interface ChoiceText {
  readonly text: string;
  readonly about?: string;
  readonly says?: string;
  readonly reacts?: readonly SeatLabel[];
  readonly cost?: string;
  readonly binds?: string;
  readonly reasons?: readonly string[];
  /** The gauge it touches first. */
  readonly gauge?: string;
  readonly confirm?: string;
}

export function decisionText(file: ScenarioFile, event: string, option: string): ChoiceText {
  const found = file.events.find(each => each.id === event)?.choice?.options.find(each => each.id === option);
  if (!found) return { text: option };
  return { text: found.label, reacts: reactsTo(file, found), ...gaugeOf(file, found) };
}

export function cardText(file: ScenarioFile, id: string, t: Translator): ChoiceText {
  const card = file.actions.find(each => each.id === id);
  if (!card) return { text: id };
  const cost = costOf(card.cost, t);
  return {
    text: card.label,
    reacts: reactsTo(file, card),
    reasons: card.reasons,
    ...gaugeOf(file, card),
    ...(card.says ? { says: quoted(t, card.says) } : {}),
    ...(cost ? { cost } : {}),
    ...(card.commits ? { binds: bindsOf(file, card.commits, t) } : {}),
  };
}

function bindsOf(
  file: ScenarioFile,
  commits: { readonly issue: string; readonly options: readonly string[] },
  t: Translator,
): string {
  const issue = file.issues.find(each => each.id === commits.issue);
  const options = (issue?.options ?? []).filter(each => commits.options.includes(each.id));
  return t('choice.binds', {
    issue: issue?.name ?? '',
    options: t.either(options.map(each => inMarks(t, each.label))),
  });
}

function costOf(cost: { capital: number; leverage: number } | undefined, t: Translator): string {
  const parts = [
    cost?.capital ? t('choice.capital', { count: cost.capital }) : '',
    cost?.leverage ? t('choice.leverage', { count: cost.leverage }) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

interface Consequence {
  readonly reactions: ReadonlyArray<{ readonly who: string }>;
  readonly effects: ReadonlyArray<{ readonly constituency?: string } | { readonly metric: string }>;
}

/** The first gauge of everybody's among what it does. */
function gaugeOf(file: ScenarioFile, { effects }: Consequence): { readonly gauge?: string } {
  const touched = effects.flatMap(effect => ('metric' in effect && effect.metric ? [effect.metric] : []));
  const gauge = touched.find(id => file.metrics.find(metric => metric.id === id)?.seat === undefined);
  return gauge === undefined ? {} : { gauge };
}

/** Who will react: those with a reaction of their own, then the constituencies it touches. */
function reactsTo(file: ScenarioFile, { reactions, effects }: Consequence): readonly SeatLabel[] {
  const touched = effects.flatMap(effect =>
    'constituency' in effect && effect.constituency ? [effect.constituency] : [],
  );
  const ids = [...new Set([...reactions.map(each => each.who), ...touched])];
  return ids.map(id => labelOf(file, id));
}
