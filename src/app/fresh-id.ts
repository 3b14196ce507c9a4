const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A name nothing else has, of letters that are told apart. Also where the page is served without encryption. */
export function freshId(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, byte => ALPHABET[byte % ALPHABET.length]).join('');
}
