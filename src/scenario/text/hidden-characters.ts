/**
 * Characters that cannot be seen and can make a text look like another: controls, those that turn the order of
 * letters round, halves of characters, and marks of byte order. Joiners and direction marks, which scripts need, are not among them.
 */
const CONTROLS = '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f';
const TURNS_AND_MARKS = '\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufff9-\\uffff';
const HALVES = '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';
const HIDDEN = new RegExp(`[${CONTROLS}${TURNS_AND_MARKS}]|${HALVES}`);
const EVERY = new RegExp(HIDDEN, 'g');

/** The first character of a text that cannot be seen, as U+202E, and where it stands; undefined where there is none. */
export function hiddenCharacter(
  text: string,
): { readonly name: string; readonly offset: number } | undefined {
  const found = HIDDEN.exec(text);
  return found ? { name: codePoint(found[0]), offset: found.index } : undefined;
}

/** A text with every hidden character written out, so that a message about it cannot be turned round. */
export function withoutHidden(text: string): string {
  return text.replace(EVERY, codePoint);
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
