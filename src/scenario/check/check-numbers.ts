import { nearest, tenths } from '../../engine/rounding.ts';
import type { ScenarioFile } from '../format/format.ts';
import type { Finding, Path } from '../problem.ts';

type Parts = Partial<ScenarioFile>;
type Party = ScenarioFile['parties'][number];
type Constituency = ScenarioFile['constituencies'][number];
type Issue = ScenarioFile['issues'][number];

const CHECKS: ReadonlyArray<(parts: Parts) => readonly Finding[]> = [
  partyPoints,
  influences,
  homeSupports,
  gaugeOwners,
  gaugeRoles,
  linkageSizes,
  tensionWeights,
  mandate,
  thresholds,
  leastClauses,
  bands,
  lastEnding,
];

/** Numbers and lists that must fit each other: sums, complete tables, ordered bands. Missing parts are passed over. */
export function checkNumbers(parts: Parts): readonly Finding[] {
  return CHECKS.flatMap(check => check(parts));
}

function partyPoints({ parties = [], issues }: Parts): readonly Finding[] {
  if (!issues) return [];
  return parties.flatMap((party, index) => {
    const path = ['parties', index, 'points'];
    const missing = issues.flatMap(issue => missingPoints(party.points, issue, path, party.name));
    return missing.length > 0 ? missing : bestPoints(party, path);
  });
}

function missingPoints(points: Party['points'], issue: Issue, path: Path, who: string): readonly Finding[] {
  const row = points[issue.id];
  if (!row) return [{ code: 'points-missing', path, params: { who, what: `the issue "${issue.id}"` } }];
  return issue.options
    .filter(option => row[option.id] === undefined)
    .map(option => ({
      code: 'points-missing',
      path: [...path, issue.id],
      params: { who, what: `the option "${issue.id}/${option.id}"` },
    }));
}

function bestPoints(party: Party, path: Path): readonly Finding[] {
  const sum = sumOf(Object.values(party.points).map(row => Math.max(...Object.values(row))));
  return is(sum, 100) ? [] : [{ code: 'points-sum', path, params: { who: party.name, sum } }];
}

function influences({ parties = [], constituencies }: Parts): readonly Finding[] {
  if (!constituencies) return [];
  return parties.flatMap((party, index): readonly Finding[] => {
    const own = constituencies.filter(constituency => constituency.party === party.id);
    const first = own[0];
    const params = { who: party.name };
    if (!first) return [{ code: 'no-constituency', path: ['parties', index], params }];
    const sum = sumOf(own.map(constituency => constituency.influence));
    if (is(sum, 100)) return [];
    const path = ['constituencies', constituencies.indexOf(first), 'influence'];
    return [{ code: 'influence-sum', path, params: { ...params, sum } }];
  });
}

function homeSupports({ parties = [], constituencies = [], metrics = [] }: Parts): readonly Finding[] {
  return parties.flatMap(party => {
    const index = metrics.findIndex(metric => metric.id === party['home-support']);
    const metric = metrics[index];
    const own = constituencies.filter(constituency => constituency.party === party.id);
    if (!metric || own.length === 0 || !is(sumOf(own.map(each => each.influence)), 100)) return [];
    const weighted = weightedApproval(own);
    if (tenths(metric.start) === weighted) return [];
    const params = { metric: metric.id, start: metric.start, who: party.name, sum: weighted / 10 };
    return [{ code: 'home-support-start', path: ['metrics', index, 'start'], params }];
  });
}

function weightedApproval(constituencies: readonly Constituency[]): number {
  const sum = constituencies.reduce(
    (total, { influence, approval }) => total + influence * tenths(approval),
    0,
  );
  return nearest(sum / 100);
}

function gaugeOwners({ parties = [], metrics }: Parts): readonly Finding[] {
  const owners = new Map(metrics?.map(metric => [metric.id, metric.seat]));
  return parties.flatMap((party, index) =>
    (['home-support', 'credibility'] as const)
      .filter(key => owners.has(party[key]) && owners.get(party[key]) !== party.id)
      .map(key => ({
        code: 'home-support-owner',
        path: ['parties', index, key],
        params: { metric: party[key], who: party.name },
      })),
  );
}

function gaugeRoles({ metrics = [] }: Parts): readonly Finding[] {
  return metrics.flatMap((metric, index) => {
    const { id, seat, 'stands-for': role } = metric;
    const first = metrics.find(each => each['stands-for'] === role);
    if (!role || (first === metric && seat === undefined)) return [];
    const path = ['metrics', index, 'stands-for'];
    return [{ code: 'gauge-role', path, params: { metric: id, role } } as const];
  });
}

function linkageSizes({ parties = [] }: Parts): readonly Finding[] {
  return parties.flatMap((party, index) =>
    party.linkages.flatMap((linkage, which) => {
      const count = Object.keys(linkage.when).length;
      const path = ['parties', index, 'linkages', which, 'when'];
      return count === 2 || count === 3 ? [] : [{ code: 'linkage-size', path, params: { count } } as const];
    }),
  );
}

function tensionWeights({ tension }: Parts): readonly Finding[] {
  if (!tension) return [];
  const sum = sumOf(Object.values(tension.weights).map(Math.abs));
  return is(sum, 1) ? [] : [{ code: 'tension-sum', path: ['tension', 'weights'], params: { sum } }];
}

function mandate({ mediator }: Parts): readonly Finding[] {
  if (!mediator) return [];
  const sum = sumOf(mediator.mandate.map(aim => aim.points));
  return is(sum, 100) ? [] : [{ code: 'mandate-sum', path: ['mediator', 'mandate'], params: { sum } }];
}

function thresholds({ parties = [], ratification }: Parts): readonly Finding[] {
  if (!ratification) return [];
  return parties
    .filter(party => ratification.thresholds[party.id] === undefined)
    .map(party => ({
      code: 'threshold-missing',
      path: ['ratification', 'thresholds'],
      params: { who: party.name },
    }));
}

function leastClauses({ ratification, issues }: Parts): readonly Finding[] {
  const count = ratification?.['least-clauses'] ?? 0;
  if (!issues || count <= issues.length) return [];
  const path = ['ratification', 'least-clauses'];
  return [{ code: 'too-few-issues', path, params: { count, issues: issues.length } }];
}

function bands({ metrics = [] }: Parts): readonly Finding[] {
  return metrics.flatMap((metric, index) => {
    const ends = metric.bands.map(band => band['up-to']);
    const at = (which: number) => ['metrics', index, 'bands', which, 'up-to'];
    const unordered = ends.flatMap((end, which): readonly Finding[] =>
      end > (ends[which - 1] ?? -1) ? [] : [{ code: 'bands-unordered', path: at(which), params: { end } }],
    );
    const end = ends.at(-1) ?? 0;
    if (end === 100) return unordered;
    return [...unordered, { code: 'bands-short', path: at(ends.length - 1), params: { end } }];
  });
}

function lastEnding({ endings = [] }: Parts): readonly Finding[] {
  const last = endings.at(-1);
  if (!last || last.when.trim() === 'true') return [];
  return [{ code: 'ending-last', path: ['endings', endings.length - 1, 'when'] }];
}

function is(sum: number, wanted: number): boolean {
  return Math.abs(sum - wanted) < 1e-6;
}

function sumOf(values: readonly number[]): number {
  return Number(values.reduce((sum, value) => sum + value, 0).toFixed(6));
}
