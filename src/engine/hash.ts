const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo 1991). Unsigned 32-bit. */
export function hash32(text: string, basis = 0x811c9dc5): number {
  let hash = basis;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME) >>> 0;
  }
  return hash;
}

/** Sixteen hexadecimal digits that name a text: two FNV-1a hashes of different basis. Not for secrets. */
export function hashText(text: string): string {
  const hex = (value: number) => value.toString(16).padStart(8, '0');
  return hex(hash32(text)) + hex(hash32(text, 0x9e3779b9));
}
