export type Severity = 'error' | 'warning';
export type Params = Readonly<Record<string, string | number>>;
export type Path = ReadonlyArray<string | number>;

/** One thing wrong with a scenario file, as data; {@link sentenceOf} puts it into words. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly path: Path;
  readonly params: Params;
}

/** A problem that does not know its line and column yet. */
export interface Finding {
  readonly code: ProblemCode;
  readonly path: Path;
  readonly params?: Params;
  /** Points at the key that ends the path instead of its value. */
  readonly atKey?: boolean;
  /** Characters into the text of the value. */
  readonly offset?: number;
}

interface Entry {
  readonly severity: Severity;
  /** Words with {params} in braces; a stretch in square brackets is left out where its param is missing. */
  readonly says: string;
}

/** Every kind of problem, by code. A new one is one line here, one check and one fixture. */
export const PROBLEMS = {
  'too-large': { severity: 'error', says: 'the file has {size} characters; at most {limit} are read' },
  'too-deep': { severity: 'error', says: 'this is nested more than {limit} levels deep' },
  'too-many-nodes': { severity: 'error', says: 'the file has more than {limit} values' },
  'yaml-syntax': { severity: 'error', says: 'this is not valid YAML: {reason}' },
  'duplicate-key': { severity: 'error', says: 'a key stands twice in the same mapping' },
  'alias-used': {
    severity: 'error',
    says: 'aliases such as *{name} are not read; write the value out again',
  },
  'reserved-key': { severity: 'error', says: '"{key}" cannot be used as a name' },
  'unknown-key': { severity: 'error', says: 'there is no key "{key}" here[; did you mean "{suggestion}"?]' },
  'missing-key': { severity: 'error', says: 'the key "{key}" is missing' },
  'wrong-type': { severity: 'error', says: 'this should be {expected}, but is {found}' },
  'bad-value': {
    severity: 'error',
    says: '"{value}" is not one of {values}[; did you mean "{suggestion}"?]',
  },
  'bad-format': { severity: 'error', says: '"{value}" does not have the right form: {reason}' },
  'out-of-range': { severity: 'error', says: 'this should be {bound} {limit}' },
  'wrong-length': { severity: 'error', says: 'this should have {bound} {limit} {unit}' },
  'bad-shape': { severity: 'error', says: 'this does not have the right shape: {reason}' },
  'unknown-id': { severity: 'error', says: 'there is no {kind} "{id}"[; did you mean "{suggestion}"?]' },
  'duplicate-id': { severity: 'error', says: 'the {kind} "{id}" is declared twice' },
  'condition-syntax': { severity: 'error', says: 'this expression cannot be read: {reason}' },
  'condition-type': { severity: 'error', says: 'this expression does not fit: {reason}[; {hint}]' },
  'points-missing': { severity: 'error', says: '{who} gives no points for {what}' },
  'points-sum': { severity: 'error', says: 'the best points of {who} sum to {sum}, not 100' },
  'influence-sum': {
    severity: 'error',
    says: 'the influences of the constituencies of {who} sum to {sum}, not 100',
  },
  'tension-sum': { severity: 'error', says: 'the weights sum to {sum} when signs are left out, not 1' },
  'mandate-sum': { severity: 'error', says: 'the points of the mandate sum to {sum}, not 100' },
  'home-support-start': {
    severity: 'error',
    says: '"{metric}" starts at {start}, but the approvals of the constituencies of {who}, weighted, give {sum}',
  },
  'home-support-owner': { severity: 'error', says: '"{metric}" is not declared as a gauge of {who}' },
  'no-constituency': { severity: 'error', says: '{who} has no constituency' },
  'linkage-size': { severity: 'error', says: 'a linkage names two or three issues, not {count}' },
  'threshold-missing': { severity: 'error', says: 'there is no threshold for {who}' },
  'too-few-issues': { severity: 'error', says: '{count} clauses cannot be agreed on {issues} issues' },
  'bands-unordered': { severity: 'error', says: 'this band ends at {end}, not above the one before it' },
  'bands-short': { severity: 'error', says: 'the last band ends at {end}, not at 100' },
  'ending-last': {
    severity: 'error',
    says: 'the last ending must be "when: true", so that talks always end',
  },
  'no-zone': {
    severity: 'warning',
    says: 'no deal is worth more than no deal to every party at the start',
  },
  'metric-unmoved': { severity: 'warning', says: 'nothing moves the metric "{id}"' },
  'option-unwanted': { severity: 'warning', says: 'no party values "{id}" above 0' },
  'action-unplayable': { severity: 'warning', says: 'nobody can play "{id}": {reason}' },
  'event-never': { severity: 'warning', says: 'the event "{id}" has hazard 0 and never happens by itself' },
  'text-balance': {
    severity: 'warning',
    says: '{more} has {most} {what}, {less} {least}: more than 10 % apart',
  },
  'unknown-path': {
    severity: 'error',
    says: 'the scenario has no text at {at}[; did you mean "{suggestion}"?]',
  },
} as const satisfies Record<string, Entry>;

export type ProblemCode = keyof typeof PROBLEMS;
export const PROBLEM_CODES = Object.keys(PROBLEMS) as readonly ProblemCode[];

/** A problem in plain words: one line, no full stop. */
export function sentenceOf({ code, params }: Pick<Problem, 'code' | 'params'>): string {
  const fill = (words: string) => words.replace(/\{([a-z]+)\}/g, (_, name: string) => String(params[name]));
  return PROBLEMS[code].says
    .split(/(\[[^\]]*\])/)
    .map(stretchWith(params, fill))
    .join('');
}

function stretchWith(params: Params, fill: (words: string) => string): (stretch: string) => string {
  return stretch => {
    if (!stretch.startsWith('[')) return fill(stretch);
    const name = /\{([a-z]+)\}/.exec(stretch)?.[1] ?? '';
    return params[name] === undefined ? '' : fill(stretch.slice(1, -1));
  };
}

/** Parameters for a "did you mean", where there is something to suggest. */
export function suggesting(suggestion: string | undefined): Params {
  return suggestion === undefined ? {} : { suggestion };
}

/** `parties[0].points.wells` */
export function pathText(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index ? '.' : ''}${step}`))
    .join('');
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(problem => problem.severity === 'error');
}
