import type { MediatorPersona } from './persona.ts';

/** Listens first, then works on one text and mends it by the answers it gets. */
export const formulator = {
  kind: 'mediator',
  id: 'formulator',
  draftsFrom: 0.25,
  draftSize: 5,
  probing: 7,
  carrying: 3,
  drafting: 6,
  parking: 1,
  sweetening: 3,
  pressing: 1,
  apartBelow: 0.3,
  textFrom: 0.95,
  fairness: 0.3,
  tone: 4,
  thrift: 0.6,
} as const satisfies MediatorPersona;
