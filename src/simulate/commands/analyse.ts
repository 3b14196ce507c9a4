import { parseArgs } from 'node:util';
import { analyseFiles } from '../analyse-files.ts';
import { analysisText, type NamedAnalysis } from '../analyse-report.ts';
import { Refusal } from '../bargaining-files.ts';

const USAGE =
  'usage: npm run analyse -- SCENARIO.yaml | DOMAIN PROFILE PROFILE… | FOLDER [--json] [--any-weights]';

function main(args: readonly string[]): void {
  const { values, positionals } = argumentsOf(args);
  const named = analyseFiles(positionals, { anyWeights: values['any-weights'] });
  process.stdout.write(values.json ? `${JSON.stringify(printable(named))}\n` : analysisText(named));
}

const OPTIONS = {
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
