import {
  agreedOption,
  type Clause,
  type ClauseStatus,
  clauseStatus,
  type Terms,
} from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { type SeatLabel, seatName } from '../seats.ts';
import type { DraftLine } from '../stage/model.ts';

export interface DraftModel {
  readonly count: string;
  /** How many clauses are agreed, of all. */
  readonly inShort: string;
  /** Who has initialled the text. */
  readonly initialled?: string;
  readonly clauses: readonly DraftClause[];
}

export interface DraftClause {
  readonly issue: number;
  readonly number: number;
  readonly name: string;
  readonly status: ClauseStatus;
  readonly statusWord: string;
  /** The agreed sentence, or what stands open. */
  readonly text: string;
  /** What is agreed, in a few words. */
  readonly gist?: string;
  /** What each party stands on, in brackets, where they differ. */
  readonly brackets: readonly Bracket[];
  /** An offer on the table names this clause. */
  readonly onTable: boolean;
}

export interface Bracket {
  readonly seat: SeatLabel;
  readonly text: string;
  readonly label: string;
}

/** The running draft: every clause in the file's order with its state in words. */
export function presentDraft(file: ScenarioFile, view: View, live: Terms, t: Translator): DraftModel {
  const clauses = view.clauses.map((clause, issue) => presentClause(file, clause, issue, issue in live, t));
  const count = (status: ClauseStatus) => clauses.filter(clause => clause.status === status).length;
  return {
    count: t('draft.count', {
      agreed: count('agreed'),
      bracketed: count('bracketed'),
      parked: count('parked'),
    }),
    inShort: t('draft.in-short', { agreed: count('agreed'), all: clauses.length }),
    clauses,
    ...(view.initialled.length > 0
      ? {
          initialled: t('draft.initialled', {
            seats: t.list(view.initialled.map(seat => seatName(file, seat))),
          }),
        }
      : {}),
  };
}

function presentClause(
  file: ScenarioFile,
  clause: Clause,
  issue: number,
  live: boolean,
  t: Translator,
): DraftClause {
  const status = clauseStatus(clause);
  const found = file.issues[issue];
  const onTable = live && status !== 'agreed';
  const agreed = found?.options[agreedOption(clause)];
  return {
    issue,
    number: issue + 1,
    name: found?.name ?? '',
    status,
    statusWord: t(onTable ? 'draft.table' : `draft.${status}`),
    text: agreed?.clause ?? found?.question ?? '',
    ...(agreed ? { gist: agreed.label } : {}),
    brackets: agreed ? [] : bracketsOf(file, clause, issue, t),
    onTable,
  };
}

/** Parties that stand on the same option share no bracket: each is named, so that who moved is plain. */
function bracketsOf(file: ScenarioFile, clause: Clause, issue: number, t: Translator): readonly Bracket[] {
  return clause.brackets.flatMap((option, party) => {
    const seat = file.parties[party];
    const text = file.issues[issue]?.options[option]?.label;
    if (!seat || text === undefined) return [];
    const { id, name, mark } = seat;
    return [
      {
        seat: { id, name, mark },
        text,
        label: t('draft.stands', { seat: seatName(file, id), option: text }),
      },
    ];
  });
}

/** The same draft without words, as it is seen from across the room. */
export function draftOnTable(file: ScenarioFile, { clauses }: View): readonly DraftLine[] {
  return clauses.map(clause => ({
    status: clauseStatus(clause),
    marks: clause.brackets.flatMap((option, party) => {
      const mark = file.parties[party]?.mark;
      return option >= 0 && mark ? [mark] : [];
    }),
  }));
}
