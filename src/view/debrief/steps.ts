import type { StepKind } from '../../analysis/dance.ts';

/** The steps of the negotiation dance in the order they are told. */
export const STEPS = [
  'concession',
  'nice',
  'fortunate',
  'silent',
  'selfish',
  'unfortunate',
] as const satisfies readonly StepKind[];
