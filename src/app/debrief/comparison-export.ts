import { seatsOf } from '../../engine/game.ts';
import { type ComparisonInput, isGame } from '../../view/comparison.ts';

type Value = string | number | boolean;

/** The games under comparison as rows of plain values: points, not tenths. */
export function comparisonRows({
  scenario,
  files,
}: ComparisonInput): ReadonlyArray<Readonly<Record<string, Value>>> {
  if (!scenario) return [];
  const { game } = scenario;
  return files.filter(isGame).map(({ name, record, digest }) => {
    const { outcome } = digest;
    const persons = Object.keys(record.occupants).filter(seat => record.occupants[seat]?.kind === 'person');
    const bySeat = seatsOf(game).map((seat, at) => [`value ${seat}`, outcome.values[at]! / 10] as const);
    const byParty = game.parties.flatMap(({ id }, at) => [
      [`text ${id}`, outcome.text[at]! / 10] as const,
      [`no deal ${id}`, outcome.noDeal[at]! / 10] as const,
      [`support ${id}`, (outcome.support[at] ?? 0) / 10] as const,
    ]);
    const byIssue = game.issues.map(
      ({ id, options }, at) => [`clause ${id}`, options[outcome.agreed[at] ?? -1] ?? 'open'] as const,
    );
    return {
      file: name,
      scenario: game.id,
      cut: game.cut ?? '',
      seed: record.seed,
      persons: persons.join(' '),
      ending: outcome.ending,
      ratified: outcome.ratified,
      rounds: digest.rounds,
      moves: digest.moves,
      efficiency: digest.efficiency / 1000,
      left: digest.left / 10,
      tension: outcome.tension / 10,
      survival: outcome.survival / 1000,
      ...Object.fromEntries([...bySeat, ...byParty, ...byIssue]),
    };
  });
}

/** Rows as comma-separated values (RFC 4180), the names of the columns first. */
export function csvOf(rows: ReadonlyArray<Readonly<Record<string, Value>>>): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map(row => columns.map(column => row[column] ?? ''))];
  return lines.map(line => line.map(quoted).join(',')).join('\r\n');
}

/** Quoted where it must be; a text that a spreadsheet would take for a formula is made plain. */
function quoted(value: Value): string {
  const text = typeof value === 'string' && /^[=+\-@]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
