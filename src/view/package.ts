import { crossesRedLine, type Preferences, stands, worthOf } from '../engine/preferences.ts';
import { agreedOption, type ClauseStatus, clauseStatus, type Terms } from '../engine/table.ts';
import type { View } from '../engine/view.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { signedTenths, tenths } from './numbers.ts';
import { fileSeat, type SeatLabel } from './seats.ts';

/** All that is needed to read a package while it is being built, without asking the game. */
export interface PackageModel {
  readonly rows: readonly PackageRow[];
  readonly linkages: readonly PackageLinkage[];
  /** The deal as it stands: agreed options, the status quo elsewhere. */
  readonly standing: readonly number[];
  readonly preferences: Preferences | undefined;
  readonly noDealText: string;
}

export interface PackageRow {
  readonly issue: number;
  readonly name: string;
  readonly question: string;
  /** What each side says of it. */
  readonly about: string;
  readonly status: ClauseStatus;
  readonly statusWord: string;
  readonly standingText: string;
  readonly options: readonly PackageOption[];
}

export interface PackageOption {
  readonly option: number;
  readonly label: string;
  /** The sentence it becomes in the text. */
  readonly clause: string;
  /** Tenths; undefined for a seat without preferences. */
  readonly points: number | undefined;
  readonly pointsText: string;
  readonly redLine: string | undefined;
  readonly promised: boolean;
  readonly statusQuo: boolean;
  /** The parties whose bracket stands here. */
  readonly stands: readonly SeatLabel[];
}

export interface PackageLinkage {
  readonly when: ReadonlyArray<readonly [issue: number, option: number]>;
  readonly why: string;
  readonly pointsText: string;
}

export interface PackageReading {
  readonly count: number;
  readonly countText: string;
  readonly totalText: string;
  readonly total: number;
  readonly againstNoDeal: string;
  readonly better: boolean;
  readonly linkages: readonly PackageLinkage[];
  readonly warnings: readonly string[];
  readonly crossesRedLine: boolean;
  /** A public promise of the seat's own would be broken. */
  readonly promised: boolean;
}

export function presentPackage(scenario: Scenario, view: View, t: Translator): PackageModel {
  const { file, game } = scenario;
  const preferences = view.own?.preferences;
  const standing = view.clauses.map((clause, issue) => {
    const agreed = agreedOption(clause);
    return agreed >= 0 ? agreed : (game.issues[issue]?.statusQuo ?? 0);
  });
  return {
    rows: file.issues.map((_, issue) => presentRow(scenario, view, issue, standing[issue] ?? 0, t)),
    linkages: linkagesOf(file, view, t),
    standing,
    preferences,
    noDealText: preferences ? t('build.no-deal', { points: tenths(t, preferences.reservation) }) : '',
  };
}

function presentRow(
  { file, game }: Scenario,
  view: View,
  issue: number,
  standing: number,
  t: Translator,
): PackageRow {
  const found = file.issues[issue];
  const clause = view.clauses[issue];
  const status = clause ? clauseStatus(clause) : 'open';
  const statusQuo = game.issues[issue]?.statusQuo ?? 0;
  const options = found?.options ?? [];
  return {
    issue,
    name: found?.name ?? '',
    question: found?.question ?? '',
    about: found?.about ?? '',
    status,
    statusWord: t(`draft.${status}`),
    standingText: options[standing]?.label ?? '',
    options: options.map((words, option) => ({
      ...presentOption(file, view, issue, option, t),
      label: words.label,
      clause: words.clause,
      statusQuo: option === statusQuo,
    })),
  };
}

function presentOption(file: ScenarioFile, view: View, issue: number, option: number, t: Translator) {
  const points = view.own?.preferences.points[issue]?.[option];
  const brackets = view.clauses[issue]?.brackets ?? [];
  const isBound = (each: View['commitments'][number]) =>
    each.seat === view.seat && each.issue === issue && !each.freed && !each.options.includes(option);
  const isRed = view.own?.preferences.redLines[issue]?.[option];
  return {
    option,
    points,
    pointsText: points === undefined ? '' : t('build.points', { points: tenths(t, points) }),
    redLine: isRed ? redLineWhy(file, view.seat, issue, option) : undefined,
    promised: view.commitments.some(isBound),
    stands: file.parties
      .filter((_, party) => brackets[party] === option)
      .map(({ id, name, mark }) => ({ id, name, mark })),
  };
}

function redLineWhy(file: ScenarioFile, seat: string, issue: number, option: number): string {
  const found = fileSeat(file, seat);
  const lines = found && 'red-lines' in found ? found['red-lines'] : [];
  const id = file.issues[issue]?.options[option]?.id ?? '';
  return lines.find(line => line.issue === file.issues[issue]?.id && line.options.includes(id))?.why ?? '';
}

function linkagesOf(file: ScenarioFile, view: View, t: Translator): readonly PackageLinkage[] {
  const seat = fileSeat(file, view.seat);
  const texts = seat && 'linkages' in seat ? seat.linkages : [];
  return (view.own?.preferences.linkages ?? []).map(({ when, points }, at) => ({
    when,
    why: texts[at]?.why ?? '',
    pointsText: t('build.linkage', { points: signedTenths(t, points) }),
  }));
}

/** What a package is worth as it stands under the hands. */
export function readPackage(model: PackageModel, terms: Terms, t: Translator): PackageReading {
  const { preferences } = model;
  const deal = model.standing.map((option, issue) => terms[issue] ?? option);
  const total = preferences ? worthOf(preferences, deal) : 0;
  const gain = total - (preferences?.reservation ?? 0);
  const count = Object.keys(terms).length;
  const active = preferences?.linkages.map(linkage => stands(linkage, deal)) ?? [];
  return {
    count,
    countText: t('build.clauses', { count }),
    total,
    totalText: tenths(t, total),
    againstNoDeal: gainText(gain, t),
    better: gain >= 0,
    linkages: model.linkages.filter((_, at) => active[at]),
    warnings: warningsOf(model, terms, t),
    promised: model.rows.some(row => row.options[terms[row.issue] ?? -1]?.promised === true),
    crossesRedLine: preferences !== undefined && crossesRedLine(preferences, deal),
  };
}

function gainText(gain: number, t: Translator): string {
  if (gain === 0) return t('build.level');
  return t(gain > 0 ? 'build.above' : 'build.below', { points: tenths(t, Math.abs(gain)) });
}

function warningsOf(model: PackageModel, terms: Terms, t: Translator): readonly string[] {
  return model.rows.flatMap(row => {
    const chosen = row.options[terms[row.issue] ?? -1];
    if (!chosen) return [];
    const red =
      chosen.redLine === undefined ? [] : [`${row.name}. ${t('build.red', { why: chosen.redLine })}`];
    return chosen.promised ? [...red, `${row.name}. ${t('build.commitment')}`] : red;
  });
}
