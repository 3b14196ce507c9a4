import { closestName } from '../closest-name.ts';
import { valueAt } from '../paths.ts';
import { type Finding, suggesting } from '../problem.ts';

export const FORMAT = 'communique/1';

/** One step from a version of the format to the next: what was renamed or moved, and nothing else. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  /** What the step does, in the imperative: "rename `seats` to `parties`". */
  readonly name: string;
  /** Gives the data in the later version; never changes what it is given. Data of any shape may come. */
  readonly change: (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** Every step there is, oldest first. A new version of the format is a new {@link FORMAT} and one step here. */
const MIGRATIONS: readonly Migration[] = [];

export interface Migrated {
  readonly data: unknown;
  /** The steps taken, by name. */
  readonly steps: readonly string[];
  /** Where there is one the file must not be read further: its version is newer or unknown. */
  readonly findings: readonly Finding[];
}

/** Brings data of an older format version up to the present one, and refuses one it does not know. */
export function migrate(data: unknown, migrations = MIGRATIONS, present = FORMAT): Migrated {
  const given = valueAt(data, ['format']);
  const versions: readonly unknown[] = [...migrations.map(({ from }) => from), present];
  const version = versionOf(given);
  if (version === undefined || versions.includes(given)) return stepped(data, migrations);
  return { data, steps: [], findings: [foreign(String(given), version, present)] };
}

function stepped(data: unknown, migrations: readonly Migration[]): Migrated {
  let now = data;
  const steps: string[] = [];
  for (const { from, to, name, change } of migrations) {
    if (!isMapping(now) || now['format'] !== from) continue;
    now = { ...change(now), format: to };
    steps.push(name);
  }
  return { data: now, steps, findings: [] };
}

function foreign(given: string, version: number, present: string): Finding {
  const path = ['format'];
  if (version > versionOf(present)!) return { code: 'newer-format', path, params: { given, known: present } };
  const params = { value: given, values: `"${present}"`, ...suggesting(closestName(given, [present])) };
  return { code: 'bad-value', path, params };
}

function versionOf(format: unknown): number | undefined {
  const number = /^communique\/(\d{1,6})$/.exec(String(format))?.[1];
  return number === undefined ? undefined : Number(number);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
