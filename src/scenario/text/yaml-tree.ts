import {
  boolCoreTag,
  EVENT_ID,
  type Event,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';

/** YAML as it stands in a text: every node knows where it starts. */
export type YamlNode = ScalarNode | ListNode | MappingNode | AliasNode;

interface ScalarNode {
  readonly kind: 'scalar';
  readonly start: number;
  readonly value: string | number | boolean | null;
  /** The value as it is written, quotes left out. */
  readonly source: string;
  readonly tagged: boolean;
}

interface ListNode {
  readonly kind: 'list';
  readonly start: number;
  readonly tagged: boolean;
  readonly items: YamlNode[];
}

interface MappingNode {
  readonly kind: 'mapping';
  readonly start: number;
  readonly tagged: boolean;
  readonly entries: MappingEntry[];
  /** The first entry of each key. */
  readonly byKey: Map<string, MappingEntry>;
}

interface AliasNode {
  readonly kind: 'alias';
  readonly start: number;
  readonly name: string;
}

export interface MappingEntry {
  readonly key: YamlNode;
  readonly value: YamlNode;
}

/** The name a key of a mapping gives; undefined where the key is a list or a mapping itself. */
export function nameOf(key: YamlNode): string | undefined {
  return key.kind === 'scalar' ? key.source : undefined;
}

/** The tree that the events of one document stand for; undefined where there is no document. */
export function treeOf(text: string, events: readonly Event[]): YamlNode | undefined {
  const reader = { text, events, at: 0, last: 0 };
  if (reader.events[0]?.type === EVENT_ID.DOCUMENT) reader.at = 1;
  return nextNode(reader);
}

interface Reader {
  readonly text: string;
  readonly events: readonly Event[];
  at: number;
  /** Where the last node stands that is written out: an empty one is placed there. */
  last: number;
}

function nextNode(reader: Reader): YamlNode | undefined {
  const event = reader.events[reader.at++];
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return scalarNode(reader, event);
    case EVENT_ID.SEQUENCE:
      return listNode(reader, place(reader, event.start), event.tagStart >= 0);
    case EVENT_ID.MAPPING:
      return mappingNode(reader, place(reader, event.start), event.tagStart >= 0);
    case EVENT_ID.ALIAS:
      return {
        kind: 'alias',
        start: place(reader, event.anchorStart - 1),
        name: reader.text.slice(event.anchorStart, event.anchorEnd),
      };
    default:
      return undefined;
  }
}

function place(reader: Reader, start: number): number {
  if (start >= 0) reader.last = start;
  return reader.last;
}

function listNode(reader: Reader, start: number, tagged: boolean): ListNode {
  const items: YamlNode[] = [];
  for (let item = nextNode(reader); item; item = nextNode(reader)) items.push(item);
  return { kind: 'list', start, tagged, items };
}

function mappingNode(reader: Reader, start: number, tagged: boolean): MappingNode {
  const node: MappingNode = { kind: 'mapping', start, tagged, entries: [], byKey: new Map() };
  for (let key = nextNode(reader); key; key = nextNode(reader)) {
    const value = nextNode(reader);
    if (!value) break;
    const name = nameOf(key);
    const entry = { key, value };
    node.entries.push(entry);
    if (name !== undefined && !node.byKey.has(name)) node.byKey.set(name, entry);
  }
  return node;
}

function scalarNode(reader: Reader, event: ScalarEvent): ScalarNode {
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  const source = getScalarValue(reader.text, event);
  return {
    kind: 'scalar',
    start: place(reader, quoted ? event.valueStart - 1 : event.valueStart),
    value: event.style === SCALAR_STYLE.PLAIN ? plainValue(source) : source,
    source,
    tagged: event.tagStart >= 0,
  };
}

const CORE = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];

/** What an unquoted text means in the core schema of YAML 1.2. */
function plainValue(source: string): ScalarNode['value'] {
  for (const tag of CORE) {
    const value = tag.resolve(source, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return source;
}
