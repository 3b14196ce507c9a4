import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format.ts';
import { tenths } from './numbers.ts';
import { labelOf, type SeatLabel } from './seats.ts';

/** Points of the first two parties, in tenths. */
export type Utilities = readonly [x: number, y: number];

export const SOLUTIONS = ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const;
export type Solution = (typeof SOLUTIONS)[number];

/** What the analysis of the outcome space knows, for two parties. */
export interface SpaceInput {
  readonly outcomes: number;
  /** Deals better for both than walking away. */
  readonly zone: number;
  /** Deals at least as good for each as what stands. */
  readonly better: number;
  readonly noDeal: Utilities;
  readonly deal: Utilities;
  /** Sorted by the first party's points. */
  readonly frontier: readonly Utilities[];
  /** A sample of outcomes. */
  readonly cloud: readonly Utilities[];
  readonly solutions: Readonly<Partial<Record<Solution, Utilities>>>;
  readonly offers: ReadonlyArray<{ readonly seat: string; readonly at: readonly Utilities[] }>;
}

export interface SpaceModel {
  readonly about: string;
  readonly parties: readonly [SeatLabel, SeatLabel];
  readonly axes: readonly [string, string];
  readonly walks: readonly [string, string];
  readonly frontierWord: string;
  readonly input: SpaceInput;
  readonly marked: readonly SpacePoint[];
  readonly offers: ReadonlyArray<{
    readonly seat: SeatLabel;
    readonly label: string;
    readonly at: readonly Utilities[];
  }>;
}

export interface SpacePoint {
  readonly id: Solution | 'deal';
  readonly name: string;
  readonly at: Utilities;
  readonly texts: readonly [string, string];
}

export function presentSpace(file: ScenarioFile, input: SpaceInput, t: Translator): SpaceModel {
  const label = (index: number): SeatLabel => labelOf(file, file.parties[index]?.id ?? '');
  const parties = [label(0), label(1)] as const;
  const { outcomes, zone, better } = input;
  const axis = (index: 0 | 1) => t('debrief.space.axis', { seat: parties[index].name });
  const walks = (index: 0 | 1) =>
    t('debrief.space.walks', { seat: parties[index].name, points: tenths(t, input.noDeal[index]) });
  const point = (id: SpacePoint['id'], at: Utilities): SpacePoint => ({
    id,
    name: t(`debrief.space.${id}`),
    at,
    texts: [tenths(t, at[0]), tenths(t, at[1])],
  });
  return {
    about: t('debrief.space.about', { outcomes, zone, better }),
    parties,
    axes: [axis(0), axis(1)],
    walks: [walks(0), walks(1)],
    frontierWord: t('debrief.space.frontier'),
    input,
    marked: [
      point('deal', input.deal),
      ...SOLUTIONS.flatMap(id => {
        const at = input.solutions[id];
        return at ? [point(id, at)] : [];
      }),
    ],
    offers: input.offers.map(({ seat, at }) => {
      const found = labelOf(file, seat);
      return { seat: found, label: t('debrief.space.offers', { seat: found.name }), at };
    }),
  };
}
