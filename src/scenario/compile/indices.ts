import type { ScenarioFile } from '../format/format.ts';

export type Indices = ReturnType<typeof indicesOf>;

/** Looks ids up. Throws on unknown ones: only checked files are compiled. */
export function indicesOf(file: ScenarioFile) {
  const options = new Map(file.issues.map(issue => [issue.id, indexById(`${issue.id}/`, issue.options)]));
  return {
    party: indexById('party ', file.parties),
    metric: indexById('metric ', file.metrics),
    issue: indexById('issue ', file.issues),
    constituency: indexById('constituency ', file.constituencies),
    place: indexById('place ', file.map.places),
    option: (issue: string, option: string) =>
      options.get(issue)?.(option) ?? unknownId(`${issue}/${option}`),
  };
}

function indexById(what: string, items: ReadonlyArray<{ readonly id: string }>): (id: string) => number {
  const indices = new Map(items.map(({ id }, index) => [id, index]));
  return id => indices.get(id) ?? unknownId(what + id);
}

function unknownId(what: string): never {
  throw new Error(`compiled without a check: unknown ${what}`);
}
