import type { Desk, Forecast } from '../../flow/desk.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { contributionsTo } from '../causes.ts';
import { bandOf, isSeen, LEAST_TOLD } from '../gauges.ts';
import { leadingCauses } from './leading.ts';

/** All gauges before and after the moves revealed, in tenths. */
export interface Change {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Metrics the viewer is shown. */
  readonly seen: readonly boolean[];
}

export function changeOf({ file }: Scenario, desk: Desk): Change {
  const before = desk.revealed[0]?.metricsBefore ?? desk.view.metrics;
  const after = desk.revealed.at(-1)?.metricsAfter ?? desk.view.metrics;
  const seen = file.metrics.map(metric => isSeen(metric, desk));
  return { before, after, seen };
}

/** The gauge that the reveal explains, if any moved. */
export function toldGauge(
  scenario: Scenario,
  desk: Desk,
  forecast: Forecast | undefined,
): string | undefined {
  const { file } = scenario;
  return file.metrics[headlineMetric(file, desk, changeOf(scenario, desk), forecast) ?? -1]?.id;
}

/**
 * The gauge forecast, if it moved; else one that turned to the worst; else the one that what the reveal leads with moved most; else
 * the one that moved most. What moved little, to and fro alike, or by what cannot
 * be seen alone, is not explained.
 */
export function headlineMetric(
  file: ScenarioFile,
  desk: Desk,
  change: Change,
  forecast: Forecast | undefined,
): number | undefined {
  const size = (index: number) => Math.abs((change.after[index] ?? 0) - (change.before[index] ?? 0));
  const expected = file.metrics.findIndex(metric => metric.id === forecast?.metric);
  if (expected >= 0 && (size(expected) > 0 || forecast?.direction === 'flat')) return expected;
  const moved = file.metrics
    .map((_, index) => index)
    .filter(index => change.seen[index] && isWorthTelling(desk, index, size(index)));
  const alarm = (index: number) => Number(isNowInCrisis(file, change, index));
  const leading = shareOf(file, desk);
  return moved.sort(
    (a, b) => alarm(b) - alarm(a) || leading(b) - leading(a) || size(b) - size(a) || a - b,
  )[0];
}

/** What moves against each other by this much is told though nothing comes of it. Tenths. */
const LEAST_GROSS = 10;

function isWorthTelling({ revealed }: Desk, metric: number, net: number): boolean {
  const contributions = contributionsTo(revealed, 'metric', metric);
  const gross = contributions.reduce((sum, { by }) => sum + Math.abs(by), 0);
  return gross >= LEAST_GROSS || (net >= LEAST_TOLD && contributions.length > 0);
}

/** By how much what the reveal leads with moved a gauge; nothing where that would not be told. */
function shareOf(file: ScenarioFile, desk: Desk): (metric: number) => number {
  const leads = leadingCauses(file, desk) ?? (() => false);
  return metric => {
    const contributions = contributionsTo(desk.revealed, 'metric', metric);
    const by = Math.abs(
      contributions.filter(({ cause }) => leads(cause)).reduce((sum, each) => sum + each.by, 0),
    );
    return by < LEAST_TOLD ? 0 : by;
  };
}

function isNowInCrisis(file: ScenarioFile, { before, after }: Change, index: number): boolean {
  const metric = file.metrics[index]!;
  const [was, is] = [before, after].map(values => bandOf(metric, values[index] ?? 0).valence);
  return was !== 'crisis' && is === 'crisis';
}
