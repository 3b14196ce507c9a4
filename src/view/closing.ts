import { agreedCount, agreedOption } from '../engine/table.ts';
import type { View } from '../engine/view.ts';
import type { Desk } from '../flow/desk.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import { halfInitialled } from './initials.ts';
import { fileSeats, labelOf, type SeatLabel, seatName } from './seats.ts';
import type { Closing } from './stage/model.ts';
import { countWord } from './words.ts';

/** The end of the talks in words: what the stage shows of it, and what that means. */
export interface ClosingModel {
  readonly kind: 'closing';
  readonly kicker: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly seats: ReadonlyArray<{ readonly who: SeatLabel; readonly stands: string; readonly gone: boolean }>;
}

export interface Close {
  readonly manner: 'signing' | 'suspension' | 'collapse' | 'war';
  /** Seats whose chairs are empty. */
  readonly gone: readonly string[];
  readonly left: Closing;
}

/** How the talks leave the room, once they are over; undefined before. */
export function closeOf(file: ScenarioFile, { stage, view }: Desk): Close | undefined {
  if (stage !== 'ratification' && stage !== 'ended') return undefined;
  const parties = file.parties.map(({ id }) => id);
  const clauses = agreedCount(view);
  if (parties.every(party => view.initialled.includes(party))) {
    const witnesses = file.mediator ? [file.mediator.id] : [];
    return {
      manner: 'signing',
      gone: [],
      left: { clauses, ...papersOf(file, view), initialled: view.initialled, witnesses, dark: [] },
    };
  }
  const kind = file.endings.find(({ id }) => id === view.ending?.ending)?.kind;
  const manner = kind === 'collapse' || kind === 'war' ? kind : 'suspension';
  const absent = parties.filter(party => view.absent.includes(party));
  const gone = manner === 'collapse' && absent.length > 0 ? absent : parties;
  const dark = manner === 'suspension' ? [] : gone;
  return { manner, gone, left: { clauses, initialled: [], witnesses: [], dark } };
}

/** Whether the form agreed on is a paper a side. */
function papersOf(file: ScenarioFile, { clauses }: View): Pick<Closing, 'papers'> {
  const agreed = file.issues.map(({ options }, issue) => options[agreedOption(clauses[issue]!)]);
  return agreed.some(option => option?.papers === 'each') ? { papers: 'each' } : {};
}

export function presentClosing(file: ScenarioFile, desk: Desk, t: Translator): ClosingModel {
  const close = closeOf(file, desk);
  const round = file.rounds[desk.view.round];
  if (!close) throw new Error('the talks are not over');
  const { manner, gone, left } = close;
  return {
    kind: 'closing',
    kicker: t('ending.document', { place: round?.place ?? '', date: round?.date ?? '' }),
    heading: t(`closing.${manner}`),
    paragraphs: [
      ...halfInitialled(file, desk.view, t),
      t(`closing.${manner}.about`, {
        gone: t.list(gone.map(seat => seatName(file, seat))),
        papers: left.papers ?? 'one',
        witnessed: left.witnesses.length > 0 ? 'yes' : 'no',
      }).trim(),
      t(manner === 'signing' ? 'closing.signed' : 'closing.left', {
        count: left.clauses,
        clauses: countWord(t, left.clauses),
      }),
    ],
    seats: fileSeats(file).map(({ id }) => ({
      who: labelOf(file, id),
      stands: t(standing(id, gone, desk.view.initialled, left)),
      gone: gone.includes(id),
    })),
  };
}

function standing(seat: string, gone: readonly string[], initialled: readonly string[], left: Closing) {
  if (initialled.includes(seat)) return 'closing.initialled';
  if (left.witnesses.includes(seat)) return 'closing.witnessed';
  return gone.includes(seat) ? 'closing.gone' : 'closing.stays';
}
