import type { Look } from './look.ts';
import { FRONTIER_LOOKS } from './looks-frontier.ts';
import { INVENTED_LOOKS } from './looks-invented.ts';
import { MEDITERRANEAN_LOOKS } from './looks-mediterranean.ts';
import { PLAIN_LOOKS } from './looks-plain.ts';
import { SOUTHERN_LOOKS } from './looks-southern.ts';

/** The portrait library: fictional people whom scenarios name by id. */
export const LOOKS = {
  ...FRONTIER_LOOKS,
  ...MEDITERRANEAN_LOOKS,
  ...SOUTHERN_LOOKS,
  ...INVENTED_LOOKS,
  ...PLAIN_LOOKS,
} as const satisfies Readonly<Record<string, Look>>;

export type LookId = keyof typeof LOOKS;

const PLAIN = ['plain-1', 'plain-2', 'plain-3', 'plain-4'] as const;

/** The look of that id; an unknown id gets a plain one, always the same for the same id. */
export function lookOf(id: string): Look {
  return isLookId(id) ? LOOKS[id] : LOOKS[PLAIN[spread(id) % PLAIN.length] ?? 'plain-1'];
}

function isLookId(id: string): id is LookId {
  return Object.hasOwn(LOOKS, id);
}

function spread(text: string): number {
  let sum = 7;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65521;
  return sum;
}
