import type { PartyPersona } from './persona.ts';

/** Answers step with step, trades what it values least, keeps its cards close. */
export const tactical = {
  kind: 'party',
  id: 'tactical',
  patience: 1.8,
  margin: 0.12,
  reciprocity: 0.45,
  breadth: 4,
  step: 2,
  packagesFrom: 0.3,
  packaging: 350,
  grace: 4,
  candour: 90,
  honesty: 700,
  caution: 20,
  tone: 1,
  mirroring: 0.5,
  thrift: 0.8,
  committing: 1,
  consulting: 2,
  walkingOut: 30,
} as const satisfies PartyPersona;
