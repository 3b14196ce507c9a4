import type { MediatorPersona } from './persona.ts';

/** Keeps them talking: carries, asks, softens words; a text of its own only late. */
export const facilitator = {
  kind: 'mediator',
  id: 'facilitator',
  draftsFrom: 0.65,
  draftSize: 3,
  probing: 5,
  carrying: 6,
  drafting: 3,
  parking: 2,
  sweetening: 2,
  pressing: 0,
  apartBelow: 0.3,
  textFrom: 0.95,
  fairness: 0.5,
  tone: 6,
  thrift: 1,
} as const satisfies MediatorPersona;
