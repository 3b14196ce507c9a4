import { EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml';
import type { Finding, Problem, ProblemCode } from '../problem.ts';
import { PROBLEMS } from '../problem.ts';
import { hiddenCharacter } from './hidden-characters.ts';
import { type Position, positionsIn } from './positions.ts';
import { nameOf, treeOf, type YamlNode } from './yaml-tree.ts';
import { plainReason } from './yaml-words.ts';

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

/** Reads YAML 1.2 (core schema, no aliases, no tags) within a budget of characters, levels and values. Never throws. */
export function parseScenario(text: string): ParsedText {
  const size = text.length;
  if (size > LIMITS.characters) return unreadable([['too-large', { size, limit: LIMITS.characters }, 0]], '');
  const second = secondDocument(text);
  if (second !== undefined) return unreadable([['several-documents', {}, second]], text);
  try {
    return readDocument(text, eventsOf(text));
  } catch (error) {
    if (error instanceof YAMLException) return unreadable(faultsIn(text, faultOf(error, 0)), text);
    throw error;
  }
}

function eventsOf(text: string): readonly Event[] {
  return parseEvents(text, { maxDepth: LIMITS.levels });
}

/** A line of three hyphens parts documents; one may stand before the first. */
function secondDocument(text: string): number | undefined {
  const marks = text.matchAll(/^---(?=\s|$)/gm);
  for (const { index } of marks) if (/^[^#\s%]/m.test(text.slice(0, index))) return index;
  return undefined;
}

type Fault = readonly [code: ProblemCode, params: Problem['params'], offset: number];

function unreadable(faults: readonly Fault[], text: string): ParsedText {
  const at = positionsIn(text);
  const problems = faults.map(([code, params, offset]) => problemAt({ code, path: [], params }, at(offset)));
  const locate = (finding: Finding) => problemAt(finding, { line: 1, column: 1 });
  return { data: undefined, problems, unreadable: true, locate };
}

function faultOf({ reason, mark }: YAMLException, from: number): Fault {
  const offset = from + (mark?.position ?? 0);
  if (reason.startsWith('nesting exceeded')) return ['too-deep', { limit: LIMITS.levels }, offset];
  return ['yaml-syntax', { reason: plainReason(reason) }, offset];
}

/** Far more than the format has keys. */
const MOST_SECTIONS = 200;

/** The parser stops at its first fault, so each top-level key is read by itself: one fault hides no other. */
function faultsIn(text: string, whole: Fault): readonly Fault[] {
  if (whole[0] === 'too-deep') return [whole];
  const starts = [...text.matchAll(/^[a-z][a-z-]*:/gm)].map(({ index }) => index).slice(0, MOST_SECTIONS);
  const faults = starts.flatMap((start, at) => sectionFault(text.slice(start, starts[at + 1]), start));
  return faults.length > 0 ? faults : [whole];
}

function sectionFault(section: string, start: number): readonly Fault[] {
  try {
    eventsOf(section);
    return [];
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const [code, params, offset] = faultOf(error, start);
    return [[code, params, Math.min(offset, start + section.trimEnd().length)]];
  }
}

function problemAt(finding: Finding, at: Position): Problem {
  const { code, path, params = {} } = finding;
  return { code, severity: PROBLEMS[code].severity, ...at, path, params };
}

function readDocument(text: string, events: readonly Event[]): ParsedText {
  const limit = LIMITS.values;
  if (events.filter(({ type }) => type !== EVENT_ID.POP).length > limit) {
    return unreadable([['too-many-nodes', { limit }, 0]], text);
  }
  const root = treeOf(text, events);
  const at = positionsIn(text);
  const faults: Fault[] = [];
  const data = root && dataOf(root, faults);
  const problems = faults.map(([code, params, offset]) => problemAt({ code, path: [], params }, at(offset)));
  const stop = faults.some(([code]) => !READABLE.has(code));
  const locate = (finding: Finding) => problemAt(finding, at(offsetOf(root, text, finding)));
  return { data: stop ? undefined : data, problems, unreadable: stop, locate };
}

/** Faults that leave the rest of the text as it was meant. */
const READABLE: ReadonlySet<ProblemCode> = new Set(['duplicate-key', 'reserved-key', 'hidden-character']);
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Names that plain objects already have, refused as keys and as ids. */
export function isReserved(name: string): boolean {
  return RESERVED.has(name);
}

/** The plain value of a node; what cannot be read in it is noted among the faults. */
function dataOf(node: YamlNode, faults: Fault[]): unknown {
  if (node.kind === 'alias') {
    faults.push(['alias-used', { name: node.name }, node.start]);
    return undefined;
  }
  if (node.tagged) faults.push(['tag-used', {}, node.start]);
  if (node.kind === 'list') return node.items.map(item => dataOf(item, faults));
  if (node.kind === 'mapping') return mappingOf(node, faults);
  noteHidden(node, faults);
  return node.value;
}

function noteHidden({ source, start }: Extract<YamlNode, { kind: 'scalar' }>, faults: Fault[]): void {
  const hidden = hiddenCharacter(source);
  if (hidden) faults.push(['hidden-character', { name: hidden.name }, start]);
}

function mappingOf({ entries, byKey }: Extract<YamlNode, { kind: 'mapping' }>, faults: Fault[]): object {
  const data: Record<string, unknown> = {};
  for (const entry of entries) {
    const { key, value } = entry;
    const name = nameOf(key);
    if (key.kind !== 'scalar' || name === undefined) faults.push(['complex-key', {}, key.start]);
    else if (isReserved(name)) faults.push(['reserved-key', { key: name }, key.start]);
    else if (byKey.get(name) !== entry) faults.push(['duplicate-key', { key: name }, key.start]);
    else {
      noteHidden(key, faults);
      data[name] = dataOf(value, faults);
    }
  }
  return data;
}

/** Where a finding stands in the text: its value, its key, or the nearest mapping or list that exists. */
function offsetOf(root: YamlNode | undefined, text: string, { path, atKey, offset }: Finding): number {
  let node = root;
  let start = root?.start ?? 0;
  for (const [index, step] of path.entries()) {
    const child = childOf(node, step);
    if (!child) return start;
    if (atKey && index === path.length - 1) return (child.key ?? child.value).start;
    node = child.value;
    start = isEmpty(node) ? (child.key ?? node).start : node.start;
  }
  return offset === undefined || !node ? start : start + offsetInside(node, text, offset);
}

function isEmpty(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.source === '';
}

function childOf(
  node: YamlNode | undefined,
  step: string | number,
): { readonly key?: YamlNode; readonly value: YamlNode } | undefined {
  if (node?.kind === 'mapping') return node.byKey.get(String(step));
  const item = node?.kind === 'list' && typeof step === 'number' ? node.items[step] : undefined;
  return item && { value: item };
}

/** How far into the source a character of a value stands; 0 where quoting or folding hides it. */
function offsetInside(node: YamlNode, text: string, offset: number): number {
  if (node.kind !== 'scalar') return 0;
  const wanted = node.source.slice(0, offset);
  const quoted = text[node.start] === '"' || text[node.start] === "'" ? 1 : 0;
  return text.startsWith(wanted, node.start + quoted) ? quoted + offset : 0;
}
