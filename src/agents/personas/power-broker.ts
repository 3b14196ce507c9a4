import type { MediatorPersona } from './persona.ts';

/** Puts weight behind a text: guarantees to those who move, pressure on those who do not. */
export const powerBroker = {
  kind: 'mediator',
  id: 'power-broker',
  draftsFrom: 0.4,
  draftSize: 6,
  probing: 2,
  carrying: 2,
  drafting: 5,
  parking: 1,
  sweetening: 3,
  pressing: 5,
  apartBelow: 0.3,
  textFrom: 0.9,
  fairness: 0.15,
  tone: 1,
  thrift: 0.2,
} as const satisfies MediatorPersona;
