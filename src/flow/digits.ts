/** One digit of a number in mixed radix: writes the value it is given, or reads the next, and returns it. */
export type Digit = (radix: number, value?: number) => number;

/** Letters that need no escape in the fragment of an address. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Everything written digit by digit as one large number, in letters: as short as it can be where any value is
 * as likely as any other. Undefined where a value was none of its radix.
 */
export function writeDigits(write: (digit: Digit) => void): string | undefined {
  const places: { readonly radix: number; readonly value: number }[] = [];
  write((radix, value = -1) => {
    places.push({ radix, value });
    return value;
  });
  if (places.some(({ radix, value }) => !Number.isInteger(value) || value < 0 || value >= radix))
    return undefined;
  const number = places.reduceRight((sum, { radix, value }) => sum * BigInt(radix) + BigInt(value), 0n);
  return lettersOf(number);
}

/** Reads what was written, in the same order. Undefined where the letters are none of ours. */
export function readDigits<Read>(letters: string, read: (digit: Digit) => Read): Read | undefined {
  let number = numberOf(letters);
  if (number === undefined) return undefined;
  return read(radix => {
    const base = BigInt(Math.max(1, radix));
    const value = Number(number! % base);
    number = number! / base;
    return value;
  });
}

/** A number below 64 ** count in exactly that many letters. */
export function fixedLetters(number: number, count: number): string {
  return Array.from({ length: count }, (_, at) => LETTERS[Math.floor(number / 64 ** at) % 64]).join('');
}

function lettersOf(number: bigint): string {
  let letters = '';
  for (let rest = number; rest > 0n; rest >>= 6n) letters += LETTERS[Number(rest & 63n)];
  return letters;
}

function numberOf(letters: string): bigint | undefined {
  let number = 0n;
  for (let at = letters.length - 1; at >= 0; at--) {
    const value = LETTERS.indexOf(letters[at]!);
    if (value < 0) return undefined;
    number = (number << 6n) | BigInt(value);
  }
  return number;
}
