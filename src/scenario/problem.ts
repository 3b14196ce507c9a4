import { withoutHidden } from './text/hidden-characters.ts';

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
  'more-problems': {
    severity: 'error',
    says: 'there are more problems than the {limit} listed here; mend these first',
  },
  'several-documents': {
    severity: 'error',
    says: 'a second document begins here; a scenario is one document, without a line "---" inside',
  },
  'duplicate-key': { severity: 'error', says: 'the key "{key}" stands twice in the same mapping' },
  'complex-key': { severity: 'error', says: 'a key must be a plain word, not a list or a mapping' },
  'tag-used': {
    severity: 'error',
    says: 'tags such as !!str are not read; put a text in quotation marks to keep it a text',
  },
  'hidden-character': {
    severity: 'error',
    says: 'this text has a character that cannot be seen, {name}; delete it and type the text again',
  },
  'alias-used': {
    severity: 'error',
    says: 'aliases such as *{name} are not read; write the value out again',
  },
  'reserved-key': { severity: 'error', says: '"{key}" cannot be used as a name' },
  'newer-format': {
    severity: 'error',
    says: 'this file is written for "{given}", which is newer than this program: it reads up to "{known}"',
  },
  'unknown-key': {
    severity: 'error',
    says: 'there is no key "{key}" here[ beside "{beside}": the two exclude one another][; did you mean "{suggestion}"?]',
  },
  'missing-key': { severity: 'error', says: 'the key "{key}" is missing' },
  'wrong-type': { severity: 'error', says: 'this should be {expected}, but is {found}' },
  'bad-value': {
    severity: 'error',
    says: '"{value}" is not one of {values}[; did you mean "{suggestion}"?]',
  },
  'bad-format': {
    severity: 'error',
    says: '"{value}" does not have the right form: {reason}[; did you mean "{suggestion}"?]',
  },
  'out-of-range': { severity: 'error', says: 'this should be {bound} {limit}' },
  'wrong-length': { severity: 'error', says: 'this should have {bound} {limit} {unit}' },
  'bad-shape': { severity: 'error', says: 'this does not have the right shape: {reason}' },
  'unknown-id': { severity: 'error', says: 'there is no {kind} "{id}"[; did you mean "{suggestion}"?]' },
  'duplicate-id': { severity: 'error', says: 'the {kind} "{id}" is declared twice' },
  'condition-syntax': { severity: 'error', says: 'this expression cannot be read: {reason}' },
  'condition-type': { severity: 'error', says: 'this expression does not fit: {reason}[; {hint}]' },
  'condition-call': {
    severity: 'error',
    says: 'conditions cannot call "{name}"[; did you mean "{suggestion}"?]; they may call {known}',
  },
  'condition-nested': {
    severity: 'error',
    says: '"{name}" stands inside another walk through a list; conditions are read at every move and may not do that',
  },
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
  'gauge-role': {
    severity: 'error',
    says: '"{metric}" cannot stand for {role}: one shared gauge does, and no gauge of a single seat',
  },
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
  'seat-hopeless': {
    severity: 'warning',
    says: '{who} cannot win: no deal that it can sign is worth more to it than no deal at the start',
  },
  'home-hopeless': {
    severity: 'warning',
    says: 'the home of {who} would refuse every whole deal that is worth more to {who} than no deal at the start',
  },
  'metric-unmoved': { severity: 'warning', says: 'nothing moves the metric "{id}"' },
  'option-unwanted': { severity: 'warning', says: 'no party values "{id}" above 0' },
  'option-bettered': {
    severity: 'warning',
    says: 'nobody can ever prefer "{id}": "{other}" is at least as good for every party and its home',
  },
  'action-unplayable': { severity: 'warning', says: 'nobody can play "{id}": {reason}' },
  'event-never': { severity: 'warning', says: 'the event "{id}" has hazard 0 and never happens by itself' },
  'event-unreachable': {
    severity: 'warning',
    says: 'the event "{id}" never happens by itself: {part} can never hold',
  },
  'ending-unreachable': {
    severity: 'warning',
    says: 'the ending "{id}" is never reached: {part} can never hold where no ending before it does',
  },
  'ending-hidden': {
    severity: 'warning',
    says: 'the ending "{id}" is never reached: "{before}" before it always holds',
  },
  'never-true': { severity: 'warning', says: 'this can never be true: {part} can never hold' },
  'minutes-off': {
    severity: 'warning',
    says: 'the file says {minutes} minutes, but reading its texts and playing its rounds takes about {expected}',
  },
  'text-balance': {
    severity: 'warning',
    says: '{more} has {most} {what}, {less} {least}: more than 10 % apart',
  },
  'game-breaks-off': {
    severity: 'error',
    says: 'a game that the computer played (seed "{seed}") broke off in round {round}: {reason}',
  },
  untranslated: {
    severity: 'warning',
    says: '{count} texts under "{section}" are not translated, the first at {first}',
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
  const fill = (words: string) => words.replace(/\{([a-z]+)\}/g, (_, name: string) => shown(params[name]));
  return PROBLEMS[code].says
    .split(/(\[[^\]]*\])/)
    .map(stretchWith(params, fill))
    .join('');
}

const LONGEST = 200;

/** A value of the file in a sentence: never so long, nor so written, that it hides the rest. */
function shown(value: string | number | undefined): string {
  const text = withoutHidden(String(value));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
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
