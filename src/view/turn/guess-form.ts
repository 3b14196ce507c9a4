import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { labelOf, type SeatLabel } from '../seats.ts';

/** A short ranking of what each other party may care about most: asked, and never insisted on. */
export interface GuessForm {
  readonly heading: string;
  readonly about: string;
  readonly parties: readonly GuessFormParty[];
  readonly issues: ReadonlyArray<{ readonly issue: number; readonly name: string }>;
  readonly ranks: readonly string[];
}

export interface GuessFormParty {
  readonly seat: SeatLabel;
  readonly question: string;
}

const RANKS = ['first', 'second', 'third'] as const;

export function presentGuessForm(file: ScenarioFile, { viewer, screen }: Desk, t: Translator): GuessForm {
  return {
    heading: t('guess-form.title'),
    about: t(screen === 'guess' ? 'guess-form.again' : 'guess-form.about'),
    parties: file.parties
      .filter(party => party.id !== viewer)
      .map(({ id, name }) => ({
        seat: labelOf(file, id),
        question: t('guess-form.question', { seat: name }),
      })),
    issues: file.issues.map(({ name }, issue) => ({ issue, name })),
    ranks: RANKS.slice(0, file.issues.length).map(rank => t(`guess-form.${rank}`)),
  };
}
