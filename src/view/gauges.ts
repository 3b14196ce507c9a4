import type { Desk, Entry } from '../flow/desk.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { contributionsTo, partsOf } from './causes.ts';
import { apportion, signedTenths, tenths } from './numbers.ts';
import type { Valence } from './theme.ts';
import type { WhyModel, WhyRow } from './why.ts';

export interface GaugeModel {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  /** 0..100. */
  readonly value: number;
  readonly before: number;
  readonly valueText: string;
  readonly word: string;
  readonly valence: Valence;
  /** Which end of it is good. */
  readonly good: 'high' | 'low';
  readonly direction: 'rising' | 'falling' | 'flat';
  readonly directionWord: string;
  /** “rising since your last move”, “flat since the talks opened” */
  readonly directionSince: string;
  /** The whole of it in words, for the accessible name. */
  readonly label: string;
  readonly history: readonly number[];
  readonly redLine?: number;
  /** What ratification needs, on the support at the viewer’s home. */
  readonly needed?: number;
  readonly why: WhyModel;
}

type FileMetric = ScenarioFile['metrics'][number];

/** Whether the screen shows a metric: all share it, or it is the viewer's own and the screen is for the viewer alone. */
export function isSeen(metric: FileMetric, { viewer, view }: Desk): boolean {
  return metric.seat === undefined || (metric.seat === viewer && view.own !== undefined);
}

export const TENSION = 'tension';

/** The metric values a change is measured from: those at the end of the last round, or at the start. */
export function valuesBefore(desk: Desk): readonly number[] {
  const first = entriesOfRound(desk)[0];
  return first?.metricsBefore ?? desk.view.history.at(-1) ?? desk.view.metrics;
}

/** What a direction is measured from. */
interface Seen {
  readonly values: readonly number[];
  readonly since: 'own' | 'opening';
}

/** The values before the viewer’s own last move that took a turn, which the last reveal counted from too; before it, as the talks opened. */
function lastSeen({ entries, view, viewer }: Desk): Seen {
  const own = entries.findLast(
    ({ move }) => 'seat' in move && move.seat === viewer && move.type !== 'seat.confide',
  );
  if (own) return { values: own.metricsBefore, since: 'own' };
  return { values: entries[0]?.metricsAfter ?? view.metrics, since: 'opening' };
}

export function entriesOfRound(desk: Desk): readonly Entry[] {
  const { round } = desk.view;
  return desk.entries.filter(entry => entry.round === round);
}

/** Every reading the viewer may see: the shared metrics and its own. */
export function presentGauges(scenario: Scenario, desk: Desk, t: Translator): readonly GaugeModel[] {
  const before = valuesBefore(desk);
  const { values: seen, since } = lastSeen(desk);
  return scenario.file.metrics.flatMap((metric, index) => {
    const earlier = { before: before[index] ?? 0, seen: seen[index] ?? 0, since };
    return isSeen(metric, desk) ? [presentGauge(scenario.file, desk, metric, index, earlier, t)] : [];
  });
}

function presentGauge(
  file: ScenarioFile,
  desk: Desk,
  metric: FileMetric,
  index: number,
  earlier: Earlier,
  t: Translator,
): GaugeModel {
  const value = desk.view.metrics[index] ?? 0;
  const redLine = metric['red-line'];
  return {
    ...readingOf(metric.name, value, earlier, bandOf(metric, value), t),
    id: metric.id,
    short: metric.short ?? metric.name,
    good: metric.good,
    history: desk.view.history.map(values => (values[index] ?? 0) / 10),
    ...(redLine === undefined ? {} : { redLine }),
    ...neededFor(file, desk, metric),
    why: whyMetric(file, desk, metric, index, earlier.before, t),
  };
}

function neededFor(file: ScenarioFile, { view }: Desk, { id }: FileMetric): Pick<GaugeModel, 'needed'> {
  const own = view.own;
  const isHome = own && file.parties[own.party]?.['home-support'] === id;
  return isHome ? { needed: own.threshold / 10 } : {};
}

interface Earlier {
  /** What the round’s change is measured from. */
  readonly before: number;
  /** What the viewer last saw moved. */
  readonly seen: number;
  readonly since: Seen['since'];
}

function readingOf(name: string, value: number, { before, seen, since }: Earlier, band: Band, t: Translator) {
  const direction = directionOf(seen, value);
  const directionWord = t(`direction.${direction}`);
  const directionSince = t(`direction.since.${since}`, { direction: directionWord });
  const valueText = tenths(t, value);
  const { word, valence } = band;
  const label = t('gauge.value', { name, value: valueText, most: 100, word, direction: directionSince });
  return {
    name,
    value: value / 10,
    before: before / 10,
    valueText,
    word,
    valence,
    direction,
    directionWord,
    directionSince,
    label,
  };
}

/** What moved by less is no trend, and no reveal tells it. Tenths. */
export const LEAST_TOLD = 5;

function directionOf(before: number, after: number): GaugeModel['direction'] {
  if (Math.abs(after - before) < LEAST_TOLD) return 'flat';
  return after > before ? 'rising' : 'falling';
}

interface Band {
  readonly word: string;
  readonly valence: Valence;
}

export function bandOf(metric: FileMetric, value: number): Band {
  const band = metric.bands.find(each => value <= each['up-to'] * 10) ?? metric.bands.at(-1);
  return band ?? { word: '', valence: 'strained' };
}

function whyMetric(
  file: ScenarioFile,
  desk: Desk,
  metric: FileMetric,
  index: number,
  before: number,
  t: Translator,
): WhyModel {
  const value = desk.view.metrics[index] ?? 0;
  const contributions = contributionsTo(entriesOfRound(desk), 'metric', index);
  const rows = partsOf(file, contributions, t).map(part => ({ ...part, byText: signedTenths(t, part.by) }));
  return {
    id: metric.id,
    title: t('why.title', { value: tenths(t, value) }),
    name: metric.name,
    about: metric.about,
    start: { label: t('why.start'), value: before, text: tenths(t, before) },
    rows: withRemainder(rows, value - before, t('why.unseen'), t),
    sum: { label: t('why.sum'), value, text: tenths(t, value) },
    past: desk.view.history.map(values => tenths(t, values[index] ?? 0)),
    ...noteOf(file, desk, metric, t),
  };
}

function noteOf(file: ScenarioFile, desk: Desk, metric: FileMetric, t: Translator): Pick<WhyModel, 'note'> {
  const redLine = metric['red-line'];
  const { needed } = neededFor(file, desk, metric);
  if (redLine !== undefined) return { note: t('why.red', { value: t.number(redLine) }) };
  return needed === undefined ? {} : { note: t('why.needed', { value: t.number(needed) }) };
}

/** Adds what is missing from a sum as a part of its own, so that the parts always sum exactly. */
export function withRemainder(
  rows: readonly WhyRow[],
  whole: number,
  label: string,
  t: Translator,
): readonly WhyRow[] {
  const rest = whole - rows.reduce((sum, row) => sum + row.by, 0);
  if (rest === 0) return rows;
  return [...rows, { label, mark: 'square', by: rest, byText: signedTenths(t, rest), attribution: {} }];
}

export function presentTension(scenario: Scenario, desk: Desk, t: Translator): GaugeModel {
  const value = desk.view.tension;
  const history = desk.view.history.map(values => tensionOf(scenario, values));
  const before = tensionOf(scenario, valuesBefore(desk));
  const { values, since } = lastSeen(desk);
  const seen = tensionOf(scenario, values);
  return {
    ...readingOf(t('tension'), value, { before, seen, since }, tensionBand(value, t), t),
    id: TENSION,
    short: t('tension'),
    good: 'low',
    history: history.map(each => each / 10),
    why: whyTension(scenario, desk, value, t),
  };
}

function tensionBand(value: number, t: Translator): Band {
  const valence = value < 400 ? 'calm' : value < 700 ? 'strained' : 'crisis';
  return { word: t(`tension.${valence}`), valence };
}

/** The index of these metric values, in tenths. */
export function tensionOf(scenario: Scenario, metrics: readonly number[]): number {
  return Math.round(tensionShares(scenario, metrics).reduce((sum, part) => sum + part.exact, 0));
}

function tensionShares(scenario: Scenario, metrics: readonly number[]) {
  return scenario.game.tension.map(({ metric, share }) => {
    const value = metrics[metric] ?? 0;
    const counted = share < 0 ? 1000 - value : value;
    return { metric, share, counted, exact: Math.abs(share) * counted };
  });
}

function whyTension(scenario: Scenario, desk: Desk, value: number, t: Translator): WhyModel {
  const shares = tensionShares(scenario, desk.view.metrics);
  const parts = apportion(
    shares.map(part => part.exact),
    value,
  );
  const rows = shares.map(({ metric, share, counted }, at) => {
    const name = scenario.file.metrics[metric]?.name ?? '';
    const key = share < 0 ? 'why.share.lack' : 'why.share';
    const label = t(key, { name, percent: t.percent(Math.abs(share)), value: tenths(t, counted), most: 100 });
    const by = parts[at] ?? 0;
    return { label, mark: 'square' as const, by, byText: signedTenths(t, by), attribution: {} };
  });
  return {
    id: TENSION,
    title: t('why.title', { value: tenths(t, value) }),
    name: t('tension'),
    about: t('why.weights'),
    rows,
    sum: { label: t('why.sum'), value, text: tenths(t, value) },
    past: desk.view.history.map(values => tenths(t, tensionOf(scenario, values))),
  };
}
