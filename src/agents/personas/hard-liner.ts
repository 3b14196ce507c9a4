import type { PartyPersona } from './persona.ts';

/** Asks for everything, binds itself in public, gives almost nothing until the clock runs out. */
export const hardLiner = {
  kind: 'party',
  id: 'hard-liner',
  patience: 3,
  margin: 0.16,
  reciprocity: 0.3,
  breadth: 6,
  step: 1,
  packagesFrom: 0.6,
  packaging: 150,
  grace: 0,
  candour: 30,
  honesty: 600,
  caution: 50,
  tone: -3,
  mirroring: 0.4,
  thrift: 0.5,
  committing: 2.5,
  consulting: 1,
  walkingOut: 60,
} as const satisfies PartyPersona;
