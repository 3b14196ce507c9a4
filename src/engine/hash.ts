const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5;
const OTHER_BASIS = 0x9e3779b9;

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo 1991). Unsigned 32-bit. */
export function hash32(text: string): number {
  return fnv(text, FNV_BASIS);
}

/** Sixteen hexadecimal digits that name a text: two FNV-1a hashes of different basis. Not for secrets. */
export function hashText(text: string): string {
  return hexOf(fnv(text, FNV_BASIS)) + hexOf(fnv(text, OTHER_BASIS));
}

/** Nothing but the loop: it is compiled early, for the many short texts, and serves the few long ones. */
function fnv(text: string, basis: number): number {
  let hash = basis;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  return hash >>> 0;
}

function hexOf(hash: number): string {
  return hash.toString(16).padStart(8, '0');
}
