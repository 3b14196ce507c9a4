import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeGenius } from '../../scenario/interchange/genius-writer.ts';
import { analyseFiles, coreOfScenario } from '../analyse-files.ts';
import { analysisText, type NamedAnalysis } from '../analyse-report.ts';
import { Refusal } from '../bargaining-files.ts';

const USAGE =
  'usage: npm run analyse -- SCENARIO.yaml | DOMAIN PROFILE PROFILE… | FOLDER [--json] [--any-weights] [--genius NEW-FOLDER]';

function main(args: readonly string[]): void {
  const { values, positionals } = argumentsOf(args);
  if (values.genius !== undefined) return exportGenius(positionals, values.genius);
  const named = analyseFiles(positionals, { anyWeights: values['any-weights'] });
  process.stdout.write(values.json ? `${JSON.stringify(printable(named))}\n` : analysisText(named));
}

/** Writes a scenario's core as a GENIUS domain; what the format cannot say goes to standard error. */
function exportGenius(paths: readonly string[], folder: string): void {
  const core = coreOfScenario(paths);
  if (core === undefined) throw new Refusal('--genius writes one scenario file; this is none', 2);
  const { files, lost } = writeGenius(core);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(join(folder, file), text);
    process.stdout.write(`${join(folder, file)}\n`);
  }
  for (const loss of lost) process.stderr.write(`not in the GENIUS files: ${loss}\n`);
}

const OPTIONS = {
  genius: { type: 'string' },
  json: { type: 'boolean', default: false },
  'any-weights': { type: 'boolean', default: false },
} as const;

function argumentsOf(args: readonly string[]) {
  try {
    const parsed = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
    if (parsed.positionals.length > 0) return parsed;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal(`${error.message.split('. ')[0]}; ${USAGE}`, 2);
  }
  throw new Refusal(USAGE, 2);
}

function printable({ parties, issues, analysis }: NamedAnalysis) {
  const { outcomes, rational, pareto, solutions, zoneOfAgreement, why } = analysis;
  return {
    parties,
    issues,
    outcomes,
    rational,
    pareto,
    solutions,
    zoneOfAgreement,
    ...(why === undefined ? {} : { why }),
  };
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
