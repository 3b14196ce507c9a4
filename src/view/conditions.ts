import type { ScenarioFile } from '../scenario/format/format.ts';

const METRIC = /\bmetric(?:\.(\w+)|\['([\w-]+)'\])/g;

/** The gauges that a condition asks for, by their index, each once. */
export function metricsIn({ metrics }: ScenarioFile, condition: string): readonly number[] {
  const named = new Set([...condition.matchAll(METRIC)].map(([, dotted, quoted]) => dotted ?? quoted));
  return metrics.flatMap(({ id }, index) => (named.has(id) ? [index] : []));
}
