const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5;
const OTHER_BASIS = 0x9e3779b9;

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo 1991). Unsigned 32-bit. Goes on from the hash of what stands before. */
export function hash32(text: string, before: number = FNV_BASIS): number {
  let hash = before;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  return hash >>> 0;
}

/** Sixteen hexadecimal digits that name a text: two FNV-1a hashes of different basis. Not for secrets. */
export function hashText(text: string): string {
  let one = FNV_BASIS;
  let other = OTHER_BASIS;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, FNV_PRIME);
    other = Math.imul(other ^ unit, FNV_PRIME);
  }
  return hexOf(one) + hexOf(other);
}

function hexOf(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}
