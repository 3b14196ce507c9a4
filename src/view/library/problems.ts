import type { Translator } from '../../i18n/translator.ts';

/** What a checked file has wrong, and where. */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly message: string;
  /** The line it stands on, the meant stretch apart, and its neighbours. */
  readonly excerpt: readonly ExcerptLine[];
}

export interface ExcerptLine {
  readonly number: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

export interface ProblemsModel {
  readonly kind: 'problems';
  readonly heading: string;
  readonly about: string;
  readonly rows: readonly ProblemRow[];
}

export interface ProblemRow {
  readonly severity: Problem['severity'];
  readonly severityWord: string;
  readonly where: string;
  readonly at: string;
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly excerpt: readonly ExcerptLine[];
}

export function presentProblems(name: string, problems: readonly Problem[], t: Translator): ProblemsModel {
  const broken = problems.some(problem => problem.severity === 'error');
  const about = t(broken ? 'problems.about' : 'problems.warned', { file: name });
  return {
    kind: 'problems',
    heading: t('problems.title', { count: problems.length }),
    about: problems.length === 0 ? t('problems.none') : about,
    rows: problemRows(name, problems, t),
  };
}

export function problemRows(
  name: string,
  problems: readonly Problem[],
  t: Translator,
): readonly ProblemRow[] {
  return problems.map(({ severity, line, column, code, path, message, excerpt }) => ({
    severity,
    severityWord: t(`problems.${severity}`),
    where: t('problems.where', { line, column }),
    at: `${name}:${line}:${column}`,
    code,
    path,
    message,
    excerpt,
  }));
}
