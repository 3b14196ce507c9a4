import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { Misread, placeOf, type Reading, reading } from './misread.ts';

type Path = ReadonlyArray<PropertyKey>;

/** Data read from YAML or JSON that can still point at where any part of it stood. */
export interface Located<T> {
  readonly data: T;
  /** Never returns: throws a Misread at the value a path leads to. */
  readonly refuse: (path: Path, message: string) => never;
}

const MOST_ALIASES = 50;
const DEEPEST = 256;

/** Parses YAML 1.2 or JSON and checks it against a schema; the first problem becomes the flaw. */
export function readLocated<S extends z.ZodType, T>(
  text: string,
  schema: S,
  use: (located: Located<z.output<S>>) => T,
): Reading<T> {
  return reading(text, source => {
    const { value, refuse } = parsed(source);
    const result = schema.safeParse(value);
    if (result.success) return use({ data: result.data, refuse });
    const { path, message } = deepest(result.error.issues[0]!, []);
    return refuse(path, `${path.map(String).join('.') || 'the file'}: ${message}`);
  });
}

interface Fault {
  readonly path: Path;
  readonly message: string;
}

/** Where several forms are allowed and none fits, the fault of the form that got furthest. */
function deepest(issue: z.core.$ZodIssue, above: Path): Fault {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return { path, message: issue.message };
  const faults = issue.errors.flatMap(branch => (branch[0] === undefined ? [] : [deepest(branch[0], path)]));
  return faults.reduce((best, fault) => (fault.path.length > best.path.length ? fault : best), {
    path,
    message: issue.message,
  });
}

/** The plain value of a YAML or JSON text; undefined where it is neither. */
export function plainValue(text: string): unknown {
  try {
    return parsed(text).value;
  } catch (error) {
    if (error instanceof Misread) return undefined;
    throw error;
  }
}

function parsed(text: string): { value: unknown; refuse: Located<unknown>['refuse'] } {
  refuseDepth(text);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const [error] = document.errors;
  if (error !== undefined)
    throw new Misread({
      ...at(error.pos[0]),
      message: `not well-formed YAML: ${error.message.split('\n')[0]}`,
    });
  const refuse = (path: Path, message: string): never => {
    throw new Misread({ ...at(offsetOf(document, path)), message });
  };
  return { value: plain(() => document.toJS({ maxAliasCount: MOST_ALIASES }), refuse), refuse };
}

/** Brackets opened and not closed, those in quoted text included: the parser slows down on runaway nesting. */
function refuseDepth(text: string): void {
  let depth = 0;
  for (const bracket of text.matchAll(/[[\]{}]/g)) {
    depth += bracket[0] === '[' || bracket[0] === '{' ? 1 : -1;
    if (depth > DEEPEST)
      throw new Misread({
        ...placeOf(text, bracket.index),
        message: `brackets nested more than ${DEEPEST} deep`,
      });
  }
}

/** toJS throws a ReferenceError when aliases multiply beyond the budget. */
function plain(toJS: () => unknown, refuse: Located<unknown>['refuse']): unknown {
  try {
    return toJS();
  } catch (error) {
    if (error instanceof ReferenceError) return refuse([], `more than ${MOST_ALIASES} aliases`);
    throw error;
  }
}

/** Where the value at a path begins, or the nearest thing above it that exists. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: Path): number {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isNode(node) && node.range) return node.range[0];
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
}
