import type { PartyPersona } from './persona.ts';

/** Says what matters to it, offers whole bargains early, moves for reasons and not for threats. */
export const principled = {
  kind: 'party',
  id: 'principled',
  patience: 1.5,
  margin: 0.14,
  reciprocity: 0.2,
  breadth: 5,
  step: 2,
  packagesFrom: 0.15,
  packaging: 600,
  grace: 6,
  candour: 220,
  honesty: 980,
  caution: 40,
  tone: 2.5,
  mirroring: 0.1,
  thrift: 0.6,
  committing: -0.5,
  consulting: 3,
  walkingOut: 0,
} as const satisfies PartyPersona;
