/**
 * A character as data. Shares run 0..1 of what they are a share of, chances are in thousandths, Goldstein values
 * −10..10. Each file of this folder holds one persona and is listed in `index.ts`.
 */
export interface PartyPersona {
  readonly kind: 'party';
  readonly id: string;
  /** Shape of the concession curve t / (t + patience × (1 − t)): above 1 concedes late, below 1 early. */
  readonly patience: number;
  /** Share of its range above the reservation value it never gives away. */
  readonly margin: number;
  /** How much of its pace follows the other side's concessions instead of the clock. */
  readonly reciprocity: number;
  /** Clauses in an opening offer, and clauses moved in a later one. */
  readonly breadth: number;
  readonly step: number;
  /** Time from which it offers packages, and the chance of one when a clause move is also at hand. */
  readonly packagesFrom: number;
  readonly packaging: number;
  /** Tenths of a point it lets go to close a clause. */
  readonly grace: number;
  /** Chance of confiding unasked, and of telling the truth when it confides. */
  readonly candour: number;
  readonly honesty: number;
  /** Support at home it wants above the threshold before it initials, in tenths. */
  readonly caution: number;
  /** Tone of the cards it likes, and how much of the other side's tone it gives back. */
  readonly tone: number;
  readonly mirroring: number;
  /** What a point of political capital must buy, what a public commitment and a consultation are worth to it. */
  readonly thrift: number;
  readonly committing: number;
  readonly consulting: number;
  /** Chance of leaving the room in a sitting where nothing on the table beats no deal. */
  readonly walkingOut: number;
}

export interface MediatorPersona {
  readonly kind: 'mediator';
  readonly id: string;
  /** Time from which it tables texts of its own, and clauses in one. */
  readonly draftsFrom: number;
  readonly draftSize: number;
  /** How much it likes each tool. */
  readonly probing: number;
  readonly carrying: number;
  readonly drafting: number;
  readonly parking: number;
  readonly sweetening: number;
  readonly pressing: number;
  /** Trust below which it keeps the parties apart, and time from which it works on a single text; 0..1. */
  readonly apartBelow: number;
  readonly textFrom: number;
  /** Share of the estimated joint gain it weighs as fairness (the lesser gain) rather than as product. */
  readonly fairness: number;
  readonly tone: number;
  readonly thrift: number;
}

export type Persona = PartyPersona | MediatorPersona;
