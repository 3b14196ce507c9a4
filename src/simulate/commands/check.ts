import { readFileSync } from 'node:fs';
import { loadScenario } from '../../scenario/load-scenario.ts';
import { hasErrors, type Problem, pathText, sentenceOf } from '../../scenario/problem.ts';
import { applyTranslation } from '../../scenario/translation.ts';
import { playOut } from '../playout.ts';

const USAGE = 'usage: npm run check -- FILE… [--json]';

interface Checked {
  readonly file: string;
  readonly problems: readonly Problem[];
}

function main(args: readonly string[]): number {
  const files = args.filter(arg => !arg.startsWith('-'));
  const unknown = args.find(arg => arg.startsWith('-') && arg !== '--json');
  if (unknown !== undefined) return refuse(`unknown option ${unknown}; ${USAGE}`);
  if (files.length === 0) return refuse(USAGE);
  const texts = files.map(file => ({ file, text: textOf(file) }));
  const missing = texts.find(({ text }) => text === undefined);
  if (missing) return refuse(`cannot read ${missing.file}`);
  const checked = texts.map(({ file, text = '' }) => ({ file, problems: problemsOf(file, text) }));
  process.stdout.write(args.includes('--json') ? jsonOf(checked) : linesOf(checked));
  return checked.some(({ problems }) => hasErrors(problems)) ? 1 : 0;
}

function refuse(message: string): number {
  process.stderr.write(`check: ${message}\n`);
  return 2;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** `ID.ur.yaml` beside `ID.yaml` is a translation of it. */
function problemsOf(file: string, text: string): readonly Problem[] {
  const original = /^(.+)\.[a-z]{2,3}\.yaml$/.exec(file)?.[1];
  const scenario = original && loadScenario(textOf(`${original}.yaml`) ?? '').scenario;
  return scenario ? applyTranslation(scenario.file, text).problems : checkedAndPlayed(text);
}

function checkedAndPlayed(text: string): readonly Problem[] {
  const { scenario, problems, locate } = loadScenario(text);
  if (!scenario) return problems;
  return [...problems, ...playOut(scenario).map(locate)];
}

function linesOf(checked: readonly Checked[]): string {
  return checked
    .flatMap(({ file, problems }) =>
      problems.map(problem => {
        const { line, column, severity, code } = problem;
        return `${file}:${line}:${column}: ${severity} ${code}: ${sentenceOf(problem)}\n`;
      }),
    )
    .join('');
}

function jsonOf(checked: readonly Checked[]): string {
  const files = checked.map(({ file, problems }) => ({ file, problems: problems.map(plain) }));
  return `${JSON.stringify({ files }, null, 2)}\n`;
}

function plain(problem: Problem) {
  const { line, column, severity, code, path } = problem;
  return { line, column, severity, code, message: sentenceOf(problem), path: pathText(path) };
}

process.exitCode = main(process.argv.slice(2));
