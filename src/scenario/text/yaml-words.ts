/** What the parser of YAML says, by how it begins, in words for those who know none. */
const WORDS: ReadonlyArray<readonly [begins: RegExp, words: string]> = [
  [/double quoted scalar$/, 'a text in double quotation marks is not closed'],
  [/single quoted scalar$/, 'a text in single quotation marks is not closed'],
  [/within a flow collection$/, 'a bracket [ or { is not closed'],
  [/^missed comma/, 'a comma is missing between two entries in brackets'],
  [
    /^bad indentation of a mapping entry/,
    'this line begins too far right or left, or a text with ": " in it stands without quotation marks',
  ],
  [/^bad indentation of a sequence entry/, 'this entry does not begin under the "-" of the entry before it'],
  [/^deficient indentation/, 'this line begins too far left for what it belongs to'],
  [/multiline key may not be/, 'this line is no "key: value"; the ":" or the value is missing'],
  [/^a whitespace character is expected after/, 'a space is missing after ":"'],
  [/^tab characters must not/, 'a tab stands where spaces belong'],
  [/^end of the stream or a document separator/, 'this does not belong to what stands before it'],
  [
    /^unknown escape sequence/,
    'this is no escape sequence; a backslash in double quotation marks is written \\\\',
  ],
  [/^expected hexadecimal/, 'an escape sequence such as \\u0041 needs its digits'],
  [/^the stream contains non-printable|^null byte/, 'the file has a character that cannot be printed'],
  [
    /^expected the node content/,
    'a value is missing here, or begins with a character that needs quotation marks',
  ],
  [/^expected valid JSON character/, 'a text in quotation marks has a character that must be escaped'],
  [/chomping mode|indentation width/, 'what follows "|" or ">" must be at most one "-" or "+" and one digit'],
];

export function plainReason(reason: string): string {
  return WORDS.find(([begins]) => begins.test(reason))?.[1] ?? reason;
}
