import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';

/** What games of counterparts came to. Shares 0..1, scores and readings in points. */
export interface PlaytestReport {
  readonly games: number;
  readonly seconds: number;
  readonly endings: Readonly<Record<string, number>>;
  readonly seats: Readonly<
    Record<string, { readonly meanScore: number; readonly meanSurplus: number; readonly ratified: number }>
  >;
  readonly metrics: Readonly<
    Record<
      string,
      { readonly start: number; readonly p10: number; readonly p50: number; readonly p90: number }
    >
  >;
  readonly unusedActions: readonly string[];
  readonly unusedEvents: readonly string[];
  /** As `ISSUE/OPTION`. */
  readonly neverAgreedOptions: readonly string[];
}

export type PlaytestState =
  | { readonly kind: 'idle'; readonly fault?: string }
  | { readonly kind: 'running'; readonly done: number }
  | { readonly kind: 'ended'; readonly report: PlaytestReport | undefined };

export interface PlaytestModel {
  readonly about: string;
  readonly running: boolean;
  readonly progress?: { readonly done: number; readonly of: number; readonly text: string };
  readonly tables: readonly PlaytestTable[];
  /** What never happened, by kind. */
  readonly never: ReadonlyArray<{ readonly title: string; readonly text: string }>;
}

export interface PlaytestTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: ReadonlyArray<readonly [name: string, ...cells: string[]]>;
}

export const PLAYTEST_GAMES = 500;

export function presentPlaytest(file: ScenarioFile, state: PlaytestState, t: Translator): PlaytestModel {
  const of = PLAYTEST_GAMES;
  const about = aboutOf(state, t);
  if (state.kind === 'running') {
    const text = t('playtest.progress', { done: state.done, of });
    return { about, running: true, progress: { done: state.done, of, text }, tables: [], never: [] };
  }
  const report = state.kind === 'ended' ? state.report : undefined;
  if (!report) return { about, running: false, tables: [], never: [] };
  return {
    about,
    running: false,
    tables: [endings(file, report, t), seats(file, report, t), metrics(file, report, t)],
    never: never(file, report, t),
  };
}

function aboutOf(state: PlaytestState, t: Translator): string {
  if (state.kind === 'ended' && state.report) return t('playtest.played', { games: state.report.games });
  if (state.kind === 'idle' && state.fault !== undefined) return t('playtest.fault', { reason: state.fault });
  return t('playtest.about', { games: PLAYTEST_GAMES });
}

function endings(file: ScenarioFile, report: PlaytestReport, t: Translator): PlaytestTable {
  const rows = file.endings.map(({ id, title }) => [title, t.percent(report.endings[id] ?? 0)] as const);
  return { title: t('playtest.endings'), columns: [t('playtest.ending'), t('playtest.share')], rows };
}

function seats(file: ScenarioFile, report: PlaytestReport, t: Translator): PlaytestTable {
  const seated = [...file.parties, ...(file.mediator ? [file.mediator] : [])];
  const rows = seated.map(({ id, name }) => {
    const seat = report.seats[id] ?? { meanScore: 0, meanSurplus: 0, ratified: 0 };
    const isParty = file.parties.some(party => party.id === id);
    const surplus = isParty ? t.number(round(seat.meanSurplus)) : '–';
    return [name, t.number(round(seat.meanScore)), surplus, t.percent(seat.ratified)] as const;
  });
  const columns = ['seat', 'score', 'surplus', 'ratified'] as const;
  return { title: t('playtest.seats'), columns: columns.map(column => t(`playtest.${column}`)), rows };
}

function metrics(file: ScenarioFile, report: PlaytestReport, t: Translator): PlaytestTable {
  const rows = file.metrics.map(({ id, name }) => {
    const metric = report.metrics[id] ?? { start: 0, p10: 0, p50: 0, p90: 0 };
    const { start, p10, p50, p90 } = metric;
    const [from, low, middle, high] = [start, p10, p50, p90].map(value => t.number(round(value)));
    return [name, from ?? '', low ?? '', middle ?? '', high ?? ''] as const;
  });
  const columns = ['metric', 'from', 'low', 'middle', 'high'] as const;
  return { title: t('playtest.metrics'), columns: columns.map(column => t(`playtest.${column}`)), rows };
}

function never(file: ScenarioFile, report: PlaytestReport, t: Translator): PlaytestModel['never'] {
  const options = file.issues.flatMap(issue =>
    issue.options.map(({ id, label }) => ({ id: `${issue.id}/${id}`, name: `${issue.name}: ${label}` })),
  );
  const actions = file.actions.map(({ id, label }) => ({ id, name: label }));
  const events = file.events.map(({ id, title }) => ({ id, name: title }));
  const told = [
    { title: t('playtest.never.actions'), names: namesOf(actions, report.unusedActions) },
    { title: t('playtest.never.events'), names: namesOf(events, report.unusedEvents) },
    { title: t('playtest.never.options'), names: namesOf(options, report.neverAgreedOptions) },
  ];
  return told.map(({ title, names }) => ({
    title,
    text: names.length === 0 ? t('playtest.never.none') : t.list(names),
  }));
}

function namesOf(
  things: ReadonlyArray<{ readonly id: string; readonly name: string }>,
  ids: readonly string[],
): readonly string[] {
  return things.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
