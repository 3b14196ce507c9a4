import { en, type MessageKey, type Messages } from './en/index.ts';
import { lines } from './en/lines.ts';
import type { LineKey, Lines } from './translator.ts';

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ł',
  m: 'ɱ',
  n: 'ñ',
  o: 'ó',
  p: 'þ',
  q: 'ɋ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ú',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
};

/** Every message with accents on its own letters and brackets around it, a third longer; arguments untouched. */
export function pseudoMessages(): Messages {
  const all: { -readonly [Key in keyof Messages]: string } = { ...en };
  for (const key of Object.keys(en).filter((each): each is MessageKey => each in en))
    all[key] = pseudo(en[key]);
  return all;
}

/** What counterparts say, in the same disguise. */
export function pseudoLines(): Lines {
  const all: { -readonly [Key in LineKey]: readonly string[] } = { ...lines };
  for (const key of Object.keys(lines).filter((each): each is LineKey => each in lines)) {
    all[key] = lines[key].map(pseudo);
  }
  return all;
}

function pseudo(text: string): string {
  const body = accented(text);
  return `⟦${body}${'·'.repeat(Math.ceil(text.length / 3 / 2))}⟧`;
}

/** Accents what is not inside an argument; the branches of a plural count as text again. */
function accented(text: string): string {
  let out = '';
  let argument = false;
  const branches: boolean[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (letter === '{') {
      if (argument) {
        branches.push(true);
        argument = false;
      } else argument = true;
      out += letter;
    } else if (letter === '}') {
      if (!argument && branches.pop()) argument = true;
      else argument = false;
      out += letter;
    } else if (letter === '<' && !argument) {
      const end = text.indexOf('>', at);
      out += text.slice(at, end + 1);
      at = end;
    } else out += argument ? letter : (ACCENTS[letter] ?? letter);
  }
  return out;
}
