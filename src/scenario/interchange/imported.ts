import type { BoxPreferences } from '../../analysis/hyper-rectangles.ts';
import type { Valuation } from '../../analysis/valuation.ts';

/** An outcome space read from a foreign file: issues in file order, options by name. */
export interface ImportedDomain {
  readonly name: string;
  readonly issues: readonly ImportedIssue[];
}

export interface ImportedIssue {
  readonly name: string;
  /** Integer issues list their numbers as text, lowest first. */
  readonly options: readonly string[];
  /** The number the file knows the issue by; GENIUS profiles refer to it. */
  readonly index: number;
  /** The number of the first option of an integer issue. */
  readonly lowest: number | undefined;
}

/** A party's preferences over an imported domain, utilities in [0, 1] unless the file says otherwise. */
export interface ImportedParty {
  readonly name: string;
  /** Undiscounted; 0 where the file has none. */
  readonly reservation: number;
  /** As written; see discountFactor. */
  readonly discount: number | null;
  readonly preferences: ImportedPreferences;
}

export type ImportedPreferences =
  | { readonly kind: 'additive'; readonly valuation: Valuation }
  | { readonly kind: 'boxes'; readonly boxes: BoxPreferences };

/** Leave to read what the checks would refuse. */
export interface ReadingOptions {
  /** Take weights that do not sum to 1 as they are, utilities cut off at 1, as GENIUS does. */
  readonly anyWeights?: boolean;
}
