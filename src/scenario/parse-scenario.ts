import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { Finding, Path, Problem, ProblemCode } from './problem.ts';
import { PROBLEMS } from './problem.ts';

export const LIMITS = { characters: 512 * 1024, levels: 32, values: 60_000 } as const;

/** The data of a YAML text, unchecked, with what its syntax has wrong and where each value stands. */
export interface ParsedText {
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** True where the text could not be read well enough to look further. */
  readonly unreadable: boolean;
  /** Gives a finding its line and column. */
  readonly locate: (finding: Finding) => Problem;
}

/** Reads YAML 1.2 (core schema, no aliases) within a budget of characters, levels and values. Never throws. */
export function parseScenario(text: string): ParsedText {
  if (text.length > LIMITS.characters) {
    return unreadable('too-large', { size: text.length, limit: LIMITS.characters });
  }
  try {
    return readDocument(text);
  } catch (error) {
    if (error instanceof RangeError) return unreadable('too-deep', { limit: LIMITS.levels });
    return unreadable('yaml-syntax', { reason: error instanceof Error ? error.message : String(error) });
  }
}

function unreadable(code: ProblemCode, params: Problem['params']): ParsedText {
  const locate = (finding: Finding) => problemAt(finding, { line: 1, column: 1 });
  return { data: undefined, problems: [locate({ code, path: [], params })], unreadable: true, locate };
}

function problemAt(finding: Finding, at: { readonly line: number; readonly column: number }): Problem {
  const { code, path, params = {} } = finding;
  return { code, severity: PROBLEMS[code].severity, ...at, path, params };
}

function readDocument(text: string): ParsedText {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
  });
  const positionOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const locate = (finding: Finding) => problemAt(finding, positionOf(offsetOf(document, text, finding)));
  const syntax = [...document.errors, ...document.warnings].map(error =>
    problemAt(syntaxFinding(error), positionOf(error.pos[0])),
  );
  const found = inspect(document.contents).map(({ finding, offset }) =>
    problemAt(finding, positionOf(offset)),
  );
  const problems = [...syntax, ...found];
  const stop = problems.some(({ code }) => code !== 'duplicate-key' && code !== 'reserved-key');
  return { data: stop ? undefined : document.toJS({ maxAliasCount: 0 }), problems, unreadable: stop, locate };
}

function syntaxFinding(error: YAMLError): Finding {
  if (error.code === 'DUPLICATE_KEY') return { code: 'duplicate-key', path: [] };
  const reason = error.message.split('\n')[0] ?? error.code;
  return { code: 'yaml-syntax', path: [], params: { reason } };
}

interface Inspected {
  readonly finding: Finding;
  readonly offset: number;
}

const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Names that plain objects already have, refused as keys and as ids. */
export function isReserved(name: string): boolean {
  return RESERVED.has(name);
}

/** Aliases, reserved names, and the first place where the tree grows too deep or too large. */
function inspect(root: Node | null): readonly Inspected[] {
  const found: Inspected[] = [];
  const waiting: Array<readonly [node: unknown, level: number]> = [[root, 1]];
  for (let seen = 1; waiting.length > 0; seen++) {
    const [node, level] = waiting.pop()!;
    const exceeded = budgetFinding(level, seen);
    if (exceeded) return [...found, foundAt(exceeded.code === 'too-deep' ? node : root, exceeded)];
    if (isAlias(node))
      found.push(foundAt(node, { code: 'alias-used', path: [], params: { name: node.source } }));
    if (!isCollection(node)) continue;
    for (const item of node.items) {
      const pair = isMap(node) ? (item as { readonly key: unknown; readonly value: unknown }) : undefined;
      const name = pair && keyText(pair.key);
      if (name !== undefined && isReserved(name)) {
        found.push(foundAt(pair!.key, { code: 'reserved-key', path: [], params: { key: name } }));
      }
      waiting.push([pair ? pair.value : item, level + 1]);
      if (pair && !isScalar(pair.key)) waiting.push([pair.key, level + 1]);
    }
  }
  return found;
}

function foundAt(node: unknown, finding: Finding): Inspected {
  return { finding, offset: startOf(node) };
}

function budgetFinding(level: number, seen: number): Finding | undefined {
  if (level > LIMITS.levels) return { code: 'too-deep', path: [], params: { limit: LIMITS.levels } };
  if (seen > LIMITS.values) return { code: 'too-many-nodes', path: [], params: { limit: LIMITS.values } };
  return undefined;
}

function keyText(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

function startOf(node: unknown): number {
  return (isScalar(node) || isCollection(node) || isAlias(node)) && node.range ? node.range[0] : 0;
}

/** Where a finding stands in the text: its value, its key, or the nearest mapping or list that exists. */
function offsetOf(document: Document, text: string, finding: Finding): number {
  const { path, atKey, offset } = finding;
  let node: unknown = document.contents;
  let place = startOf(node);
  for (const [index, step] of path.entries()) {
    const child = childOf(node, step);
    if (!child) return place;
    if (atKey && index === path.length - 1) return startOf(child.key ?? child.value);
    node = child.value;
    place = isEmpty(node) ? startOf(child.key ?? node) : startOf(node);
  }
  return offset === undefined ? place : place + offsetInside(node, text, offset);
}

function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

function childOf(
  node: unknown,
  step: Path[number],
): { readonly key?: unknown; readonly value: unknown } | undefined {
  if (isMap(node)) return node.items.find(pair => keyText(pair.key) === String(step));
  if (isSeq(node) && typeof step === 'number' && step in node.items) return { value: node.items[step] };
  return undefined;
}

/** How far into the source a character of a value stands; 0 where quoting or folding hides it. */
function offsetInside(node: unknown, text: string, offset: number): number {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return 0;
  const source = text.slice(node.range[0], node.range[1]);
  const start = source.indexOf(node.value.slice(0, offset));
  return start === 0 || start === 1 ? start + offset : 0;
}
