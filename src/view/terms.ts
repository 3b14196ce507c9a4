import type { MessageKey, Translator } from '../i18n/translator.ts';
import type { GlossaryModel } from './glossary.ts';

/** A word that texts may use, and what it means. */
export interface Term {
  readonly name: string;
  readonly words: readonly string[];
  readonly text: string;
}

/** A stretch of a text: plain, or a word with a meaning one tap away. */
export interface Segment {
  readonly text: string;
  readonly term?: Term;
}

const OWN = [
  'no-deal',
  'red-line',
  'bracket',
  'parked',
  'initial',
  'ratification',
  'constituency',
  'package',
  'single-text',
  'linkage',
  'capital',
  'leverage',
  'plenary',
  'shuttle',
  'exchange-of-texts',
  'confide',
  'commitment',
  'tension',
] as const;

/** The game's own words, then those of the scenario that have come up. */
export function presentTerms(glossary: GlossaryModel, t: Translator): readonly Term[] {
  const own = OWN.map(id => {
    const words = t(`term.${id}` satisfies MessageKey).split('|');
    return { name: capitalised(words[0] ?? id), words, text: t(`term.${id}.text` satisfies MessageKey) };
  });
  const scenario = glossary.items.map(({ name, text }) => ({ name, words: wordsOf(name), text }));
  return [...scenario, ...own];
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** How a scenario’s term is written in texts: without an article, and what stands in brackets is another name for it. */
function wordsOf(name: string): readonly string[] {
  const [, first = name, other] = name.match(/^(.+?) \((.+)\)$/u) ?? [];
  return [first.replace(/^The /u, ''), ...(other === undefined ? [] : [other])];
}

/** Cuts a text at the first mention of each term but those left out. */
export function markTerms(
  text: string,
  terms: readonly Term[],
  leaveOut: readonly Term[] = [],
): readonly Segment[] {
  const known = new Set<Term>(leaveOut);
  const segments: Segment[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(patternOf(terms))) {
    const term = termOf(word, terms);
    if (!term || known.has(term)) continue;
    known.add(term);
    if (index > from) segments.push({ text: text.slice(from, index) });
    segments.push({ text: word, term });
    from = index + word.length;
  }
  if (from < text.length || segments.length === 0) segments.push({ text: text.slice(from) });
  return segments;
}

function termOf(word: string, terms: readonly Term[]): Term | undefined {
  const folded = word.toLowerCase();
  return terms.find(term => term.words.some(each => each.toLowerCase() === folded));
}

const patterns = new WeakMap<readonly Term[], RegExp>();

/** Whole words only, the longest first, so that “no-deal value” is not cut short. */
function patternOf(terms: readonly Term[]): RegExp {
  const known = patterns.get(terms);
  if (known) return known;
  const words = terms.flatMap(term => term.words).toSorted((a, b) => b.length - a.length);
  const escaped = words.map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern =
    words.length === 0
      ? /(?!)/gu
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  patterns.set(terms, pattern);
  return pattern;
}
