import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import { Misread, placeOf } from './misread.ts';

/** An element that knows where it stands, for messages with a position. */
export interface Element {
  readonly name: string;
  readonly attribute: (name: string) => string | undefined;
  readonly children: readonly Element[];
  /** Never returns: throws a Misread at this element. */
  readonly refuse: (message: string) => never;
}

const DEEPEST = 64;

/**
 * The root element of an XML text. Document types are skipped and their entities never expanded, so an
 * entity bomb is an undefined entity; leading blank space before the XML declaration is forgiven.
 */
export function rootElement(text: string): Element {
  const blank = text.length - text.trimStart().length;
  refuseDepth(text);
  return wrap(parsed(text, blank).root!, text, blank);
}

function parsed(text: string, blank: number): ReturnType<typeof parseXml> {
  try {
    return parseXml(text.slice(blank), { includeOffsets: true });
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const message = error.message.split(/\s*\(line \d+|\n/)[0]!;
    throw new Misread({ ...placeOf(text, blank + error.pos), message: `not well-formed XML: ${message}` });
  }
}

const TAG = /<(\/?)[A-Za-z](?:"[^"]*"|'[^']*'|[^<>"'])*?(\/?)>/g;

/** The parser recurses a level an element, so runaway nesting is turned away before it starts. */
function refuseDepth(text: string): void {
  const bare = withoutComments(text);
  let depth = 0;
  for (const tag of bare.matchAll(TAG)) {
    if (tag[1] === '/') depth -= 1;
    else if (tag[2] !== '/') depth += 1;
    if (depth > DEEPEST)
      throw new Misread({
        ...placeOf(text, tag.index),
        message: `elements nested more than ${DEEPEST} deep`,
      });
  }
}

/** The text with its comments blanked out, every other character where it was. */
function withoutComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start + 4);
    if (end < 0) break;
    parts.push(text.slice(from, start), ' '.repeat(end + 3 - start));
    from = end + 3;
  }
  return parts.join('') + text.slice(from);
}

function wrap(element: XmlElement, text: string, blank: number): Element {
  return {
    name: element.name,
    attribute: name => element.attributes[name],
    get children() {
      return element.children.flatMap(child =>
        child instanceof XmlElement ? [wrap(child, text, blank)] : [],
      );
    },
    refuse: message => {
      throw new Misread({ ...placeOf(text, blank + element.start), message });
    },
  };
}

export function childrenNamed(element: Element, name: string): Element[] {
  return element.children.filter(child => child.name === name);
}

/** All descendants of a name that lie under `through` elements only. */
export function descendants(element: Element, name: string, through: string): Element[] {
  return element.children.flatMap(child => {
    if (child.name === name) return [child];
    return child.name === through ? descendants(child, name, through) : [];
  });
}

export function numberIn(element: Element, attribute: string): number {
  const text = element.attribute(attribute)?.trim();
  if (text === undefined || text === '')
    return element.refuse(`<${element.name}> has no attribute "${attribute}"`);
  const value = Number(text);
  return Number.isFinite(value) ? value : element.refuse(`${attribute}="${text}" is not a number`);
}
