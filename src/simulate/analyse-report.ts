import type { Analysis } from '../analysis/analyse.ts';
import { SOLUTIONS, type Solution, type SolutionName } from '../analysis/solutions.ts';

/** A problem analysed, with the names a reader needs. Without an analysis, `why` says what stood in the way. */
export interface NamedAnalysis {
  readonly name: string;
  readonly parties: readonly string[];
  readonly issues: ReadonlyArray<{ readonly name: string; readonly options: readonly string[] }>;
  readonly analysis: Analysis;
}

const TITLES: Readonly<Record<SolutionName, string>> = {
  nash: 'Nash (product)',
  egalitarian: 'Kalai (egalitarian)',
  kalaiSmorodinsky: 'Kalai–Smorodinsky',
  utilitarian: 'Utilitarian (sum)',
};

const MOST_POINTS = 30;
const MOST_DEALS = 3;

/** The analysis as a page of text. */
export function analysisText(named: NamedAnalysis): string {
  const { analysis } = named;
  return [
    `${named.name}: ${named.parties.join(', ')}`,
    '',
    ...zoneLines(named),
    '',
    `Pareto frontier: ${analysis.pareto.count} points`,
    ...analysis.pareto.points.slice(0, MOST_POINTS).map(point => `  ${pointText(point)}`),
    ...(analysis.pareto.count > MOST_POINTS
      ? [`  … ${analysis.pareto.count - MOST_POINTS} more with --json`]
      : []),
    '',
    ...SOLUTIONS.flatMap(name => solutionLines(named, TITLES[name], analysis.solutions[name])),
    ...(analysis.why === undefined ? [] : [`No solution: ${analysis.why}.`]),
    '',
  ].join('\n');
}

function zoneLines({ parties, analysis }: NamedAnalysis): string[] {
  const zone = analysis.zoneOfAgreement;
  const share = zone.rational === null ? '' : ` (${percent(zone.rational / zone.outcomes)})`;
  return [
    `Outcomes: ${countText(zone.outcomes)}; free of red lines: ${countText(zone.signable)}`,
    `Zone of agreement: ${zone.rational === null ? 'too large to count' : countText(zone.rational)} deals${share}`,
    ...parties.map((party, k) => `  acceptable to ${party}: ${countText(zone.winSets[k] ?? null)}`),
    `Opposition: ${zone.opposition === null ? '–' : zone.opposition.toFixed(4)}`,
  ];
}

function solutionLines(named: NamedAnalysis, title: string, solution: Solution | null): string[] {
  if (solution === null) return [`${title}: none`];
  const ties = solution.deals.length > 1 ? `, ${solution.deals.length} deals tie` : '';
  return [
    `${title}: ${numberText(solution.value)}${ties}`,
    ...solution.utilities.slice(0, MOST_DEALS).map(point => `  ${pointText(point)}`),
    ...solution.deals.slice(0, MOST_DEALS).map(deal => `  ${dealText(named, deal)}`),
  ];
}

function dealText({ issues }: NamedAnalysis, deal: readonly number[]): string {
  return issues.map(({ name, options }, k) => `${name}: ${options[deal[k]!]!}`).join(' | ');
}

function pointText(point: readonly number[]): string {
  return point.map(numberText).join('  ');
}

function numberText(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(4);
}

function countText(count: number | null): string {
  if (count === null) return 'too many to count';
  return count < 1e15 ? count.toLocaleString('en-US') : count.toExponential(3);
}

function percent(share: number): string {
  return `${(100 * share).toPrecision(3)} %`;
}
