import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { control, night, paper, party, picture, valence } from '../view/theme.ts';

const here = new URL('./', import.meta.url);
const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => /^(screens|parts)\/.*\.ts$|^page\.ts$/.test(file));

/** Words that stand in a template as they are, instead of coming from a message. */
function literals(source: string): readonly string[] {
  const text = source.replace(/\$\{[^{}]*\}/g, '').replace(/\$\{[^{}]*\}/g, '');
  return [...text.matchAll(/<\w+[^<>=]*>\s*([^<>{}`$;=()]*\p{L}{2,}[^<>{}`$;=()]*)</gu)].map(m => m[1] ?? '');
}

describe('the templates', () => {
  it('are found', () => {
    expect(sources).toContain('screens/turn.ts');
  });

  it.each(sources)('%s says nothing of its own', file => {
    expect(literals(readFileSync(new URL(file, here), 'utf8'))).toEqual([]);
  });

  it('would be caught saying something', () => {
    expect(literals('html`<p>Hello there</p>`')).toEqual(['Hello there']);
  });
});

describe('the colours', () => {
  const tokens = readFileSync(new URL('css/tokens.css', here), 'utf8');
  const pairs = [
    ...Object.entries(night).map(([name, value]) => [`--night-${name}`, value] as const),
    ...Object.entries(paper).map(([name, value]) => [`--paper-${name}`, value] as const),
    ...Object.entries(control).map(([name, value]) => [`--control-${name}`, value] as const),
    ...Object.entries(picture).map(([name, value]) => [`--picture-${name}`, value] as const),
    ...Object.entries(party).map(([name, value]) => [`--ink-${name}`, value.paper] as const),
    ...Object.entries(valence).map(([name, value]) => [`--ink-${name}`, value.text] as const),
    ...Object.entries(valence).map(([name, value]) => [`--fill-${name}`, value.onPaper] as const),
  ].filter(([name]) => tokens.includes(`${name}:`));

  it('of the style sheet are those of the theme', () => {
    expect(pairs.length).toBeGreaterThan(20);
    for (const [name, value] of pairs) expect(tokens).toContain(`${name}: ${value.toLowerCase()};`);
  });

  /** On paper that is printed, black on white is written out. */
  const sheets = [...readdirSync(new URL('css/', here)).map(name => `css/${name}`), 'stage.css'].filter(
    name => !/tokens|print|report/.test(name),
  );
  const writtenOut = (css: string) =>
    [...css.matchAll(/(?<![-\w])color:\s*(#\w+|rgba?\([^)]*\))/g)].map(m => m[1]);

  it.each(sheets)('of words in %s are tokens, whose contrast is computed', name => {
    expect(writtenOut(readFileSync(new URL(name, here), 'utf8'))).toEqual([]);
  });

  it('would be caught written out', () => {
    expect(writtenOut('a { color: #123456; border-color: #fff; }')).toEqual(['#123456']);
  });
});
