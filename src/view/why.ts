import type { Part } from './causes.ts';

/** The answer to “why is this number what it is?”: start + rows = sum, exactly, in tenths. */
export interface WhyModel {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly about: string;
  readonly start?: WhyTotal;
  readonly rows: readonly WhyRow[];
  readonly sum: WhyTotal;
  /** The value at the end of each past round. */
  readonly past: readonly string[];
  readonly note?: string;
}

export interface WhyRow extends Part {
  readonly byText: string;
}

export interface WhyTotal {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}
