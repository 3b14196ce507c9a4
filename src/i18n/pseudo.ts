import { en, type MessageKey, type Messages } from './en/index.ts';

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
  const entries = Object.entries(en).map(([key, text]) => [key, pseudo(text)] as const);
  return Object.fromEntries(entries) as Record<MessageKey, string>;
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
