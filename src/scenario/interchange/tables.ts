import { z } from 'zod';
import type { Valuation } from '../../analysis/valuation.ts';
import type { ImportedDomain, ImportedParty } from './imported.ts';
import { type Located, readLocated } from './located.ts';
import { MOST_OPTIONS, type Reading } from './misread.ts';

const issueSchema = z.union([
  z.looseObject({ name: z.string(), values: z.array(z.union([z.string(), z.number()])).min(1) }),
  z.looseObject({ name: z.string(), lower: z.int(), upper: z.int() }),
]);
const partySchema = z.looseObject({
  name: z.string(),
  type: z.string().optional(),
  reservation: z.number().nullish(),
  discount: z.number().nullish(),
  table: z.array(z.array(z.number()).min(1)),
});
const schema = z.looseObject({
  id: z.string().optional(),
  issues: z.array(issueSchema).min(1),
  parties: z.array(partySchema).min(1),
});

/** Whether a parsed value is a domain and its parties in one: issues and parties with utility tables. */
export function isTables(value: unknown): boolean {
  return z.looseObject({ issues: z.array(z.unknown()), parties: z.array(z.unknown()) }).safeParse(value)
    .success;
}

/**
 * Reads a domain given as plain tables in JSON or YAML: `issues` with `values` or `lower` and `upper`, `parties`
 * with `table[issue][option]` and `reservation`. Tables of `type: additive` are cut off at 1, others not.
 */
export function readTables(text: string): Reading<{ domain: ImportedDomain; parties: ImportedParty[] }> {
  return readLocated(text, schema, located => {
    const issues = located.data.issues.map((issue, index) => readIssue(located, issue, index));
    const domain = { name: located.data.id ?? 'domain', issues };
    return { domain, parties: located.data.parties.map((_, k) => readParty(located, domain, k)) };
  });
}

type Tables = Located<z.output<typeof schema>>;

function readIssue({ refuse }: Tables, issue: z.output<typeof issueSchema>, index: number) {
  if ('values' in issue && Array.isArray(issue.values))
    return { name: issue.name, index, options: issue.values.map(String), lowest: undefined };
  const [lower, upper] = [Number(issue.lower), Number(issue.upper)];
  if (upper < lower || upper - lower >= MOST_OPTIONS)
    return refuse(['issues', index], `${lower} to ${upper} is not a range of integers we can list`);
  const options = Array.from({ length: upper - lower + 1 }, (_, k) => String(lower + k));
  return { name: issue.name, index, options, lowest: lower };
}

function readParty({ data, refuse }: Tables, { issues }: ImportedDomain, k: number): ImportedParty {
  const { name, type, table, reservation, discount } = data.parties[k]!;
  if (table.length !== issues.length)
    return refuse(['parties', k, 'table'], `${name} values ${table.length} issues of ${issues.length}`);
  issues.forEach((issue, i) => {
    if (table[i]!.length !== issue.options.length)
      refuse(
        ['parties', k, 'table', i],
        `${name} values ${table[i]!.length} of the ${issue.options.length} options of issue "${issue.name}"`,
      );
  });
  const common: Valuation = { points: table, linkages: [], redLines: [], reservation: reservation ?? 0 };
  const valuation = type === 'additive' ? { ...common, ceiling: 1 } : common;
  const preferences = { kind: 'additive', valuation } as const;
  return { name, reservation: common.reservation, discount: discount ?? null, preferences };
}
