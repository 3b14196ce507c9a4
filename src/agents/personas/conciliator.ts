import type { PartyPersona } from './persona.ts';

/** Moves first to show good will, looks for the bargain both can carry home, stays when others leave. */
export const conciliator = {
  kind: 'party',
  id: 'conciliator',
  patience: 1.1,
  margin: 0.08,
  reciprocity: 0.25,
  breadth: 4,
  step: 2,
  packagesFrom: 0.2,
  packaging: 450,
  grace: 12,
  candour: 260,
  honesty: 900,
  caution: 0,
  tone: 5,
  mirroring: 0.2,
  thrift: 0.4,
  committing: -2,
  consulting: 2,
  walkingOut: 0,
} as const satisfies PartyPersona;
