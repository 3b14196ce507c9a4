import { dealOf } from '../../engine/deals.ts';
import { type Deal, type Preferences, worthOf } from '../../engine/preferences.ts';
import { agreedOption, type Terms } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { clauseName, optionLabel } from '../clause-names.ts';
import { inPoints } from '../numbers.ts';
import { inMarks } from '../words.ts';

/** The text as it stands, weighed by the viewer's party: agreed clauses, and the status quo for the rest. */
export interface Standing {
  readonly worth: number;
  /** Above no deal; negative below it. */
  readonly gain: number;
  /** The clauses whose answer, as it stands, the party cannot sign. */
  readonly redLines: readonly number[];
}

/** Nothing for a seat without points. */
export function standingOf({ game }: Scenario, view: View): Standing | undefined {
  return view.own && weigh(view.own.preferences, dealOf(game, view));
}

/** What the text would be worth with these terms; nothing for a seat without points. */
export function worthWith({ game }: Scenario, view: View, terms: Terms): number | undefined {
  const deal = dealOf(game, view).map((option, issue) => terms[issue] ?? option);
  return view.own && worthOf(view.own.preferences, deal);
}

export function weigh(preferences: Preferences, deal: Deal): Standing {
  const worth = worthOf(preferences, deal);
  return { worth, gain: worth - preferences.reservation, redLines: redLinesOf(preferences, deal) };
}

function redLinesOf({ redLines }: Preferences, deal: Deal): readonly number[] {
  return deal.flatMap((option, issue) => (redLines[issue]?.[option] === true ? [issue] : []));
}

/** Of the clauses still open, which answers home has let go of and which it forbids again since the turn before. */
export function redLineChanges(
  { file, game }: Scenario,
  { view, redLinesSeen }: Pick<Desk, 'view' | 'redLinesSeen'>,
  t: Translator,
): string {
  const { own, clauses } = view;
  if (!own || !redLinesSeen) return '';
  const [before, now] = [redLinesSeen, own.preferences.redLines];
  const turned = (one: Preferences['redLines'], other: Preferences['redLines']) =>
    game.issues.flatMap(({ options }, issue) =>
      agreedOption(clauses[issue]!) >= 0
        ? []
        : options.flatMap((_, option) =>
            one[issue]?.[option] && !other[issue]?.[option]
              ? [inMarks(t, optionLabel(file, issue, option))]
              : [],
          ),
    );
  const [lifted, laid] = [turned(before, now), turned(now, before)];
  return [
    ...(lifted.length > 0 ? [t('stand.lifted', { options: t.list(lifted) })] : []),
    ...(laid.length > 0 ? [t('stand.forbidden', { options: t.list(laid) })] : []),
  ].join(' ');
}

/** What signing it comes to: “12.1 above no deal (33.8)”, and which clauses forbid it. */
export function standText(file: ScenarioFile, standing: Standing, t: Translator): string {
  return [againstNoDeal(standing, t), forbiddenBy(file, standing, t)].filter(Boolean).join('; ');
}

export function againstNoDeal({ worth, gain }: Standing, t: Translator): string {
  return `${gainText(gain, t)} ${t('stand.against', { noDeal: inPoints(t, worth - gain) })}`;
}

export function forbiddenBy(file: ScenarioFile, { redLines }: Standing, t: Translator): string {
  return unsignableText(
    redLines.map(issue => clauseName(file, issue)),
    t,
  );
}

/** “12.1 above no deal”, “the same as no deal”. */
export function gainText(gain: number, t: Translator): string {
  if (gain === 0) return t('build.level');
  return t(gain > 0 ? 'build.above' : 'build.below', { points: inPoints(t, Math.abs(gain)) });
}

/** ““Form” stands at your red line: not to be signed”; empty where nothing stands at a red line. */
export function unsignableText(names: readonly string[], t: Translator): string {
  if (names.length === 0) return '';
  const clauses = t.list(names.map(name => inMarks(t, name)));
  return t('build.unsigned', { clauses, count: names.length });
}
