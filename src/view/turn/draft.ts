import {
  agreedOption,
  type Clause,
  type ClauseStatus,
  clauseStatus,
  issuesOf,
  type Offer,
} from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { answerOf, isOvertaken, isPutTo } from '../offer-words.ts';
import { fileSeats, labelOf, type SeatLabel, seatName } from '../seats.ts';
import type { DraftLine } from '../stage/model.ts';

export interface DraftModel {
  readonly count: string;
  /** How many clauses wait for an answer; empty where none does. */
  readonly onTable: string;
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
  /** Who asks for what, in brackets: where the parties differ, and what else is on the table. */
  readonly brackets: readonly Bracket[];
  /** An offer that waits for an answer would settle or change this clause. */
  readonly onTable: boolean;
}

/** One answer to a clause, with whoever asks for it. */
export interface Bracket {
  readonly seats: readonly SeatLabel[];
  readonly text: string;
  /** It is asked for as part of a package alone. */
  readonly inPackage: boolean;
  readonly label: string;
}

/** The running draft: every clause in the file's order with its state in words. */
export function presentDraft(
  file: ScenarioFile,
  desk: Pick<Desk, 'view' | 'entries'>,
  t: Translator,
): DraftModel {
  const { view } = desk;
  const waiting = waitingOffers(file, view);
  const clauses = view.clauses.map((clause, issue) =>
    presentClause(file, clause, issue, askedOf(desk, waiting, issue), t),
  );
  const count = (status: ClauseStatus) => clauses.filter(clause => clause.status === status).length;
  const onTable = clauses.filter(each => each.onTable).length;
  return {
    count: t('draft.count', {
      agreed: count('agreed'),
      bracketed: count('bracketed'),
      parked: count('parked'),
    }),
    onTable: onTable > 0 ? t('draft.count.table', { count: onTable }) : '',
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

/**
 * Each seat's newest offer by its index, as far as the viewer knows it, while somebody to whom it was made has not
 * answered it; none once all parties have initialled.
 */
function waitingOffers(file: ScenarioFile, view: View): readonly number[] {
  if (file.parties.every(({ id }) => view.initialled.includes(id))) return [];
  return fileSeats(file).flatMap(({ id }) => {
    const newest = view.offers.findLastIndex(
      ({ by, carried }) => by === id && (!carried || carried.to === view.seat),
    );
    const offer = view.offers[newest];
    return offer && isWaiting(file, offer) ? [newest] : [];
  });
}

/** Of the offers that wait, those that ask something of a clause that was not settled since. */
function askedOf(
  desk: Pick<Desk, 'view' | 'entries'>,
  waiting: readonly number[],
  issue: number,
): readonly Offer[] {
  return waiting.filter(index => asks(desk, index, issue)).map(index => desk.view.offers[index]!);
}

function asks(desk: Pick<Desk, 'view' | 'entries'>, index: number, issue: number): boolean {
  const { offers, clauses } = desk.view;
  const agreed = agreedOption(clauses[issue]!);
  const asked = offers[index]!.terms[issue];
  if (asked === undefined || asked === agreed) return false;
  return agreed < 0 || !isOvertaken(desk, index, issue);
}

/** Whether an offer asks something that was not settled since. */
export function isOnTable(desk: Pick<Desk, 'view' | 'entries'>, index: number): boolean {
  return issuesOf(desk.view.offers[index]!.terms).some(issue => asks(desk, index, issue));
}

function isWaiting(file: ScenarioFile, offer: Offer): boolean {
  return file.parties.some(({ id }) => isPutTo(offer, id) && !answerOf(offer, id));
}

function presentClause(
  file: ScenarioFile,
  clause: Clause,
  issue: number,
  asked: readonly Offer[],
  t: Translator,
): DraftClause {
  const status = clauseStatus(clause);
  const found = file.issues[issue];
  const agreed = agreedOption(clause);
  const settled = found?.options[agreed];
  return {
    issue,
    number: issue + 1,
    name: found?.name ?? '',
    status,
    statusWord: t(asked.length > 0 && status !== 'agreed' ? 'draft.table' : `draft.${status}`),
    text: settled?.clause ?? found?.question ?? '',
    ...(settled ? { gist: settled.label } : {}),
    brackets: bracketsOf(file, clause, issue, asked, t),
    onTable: asked.length > 0,
  };
}

interface Position {
  readonly seat: string;
  readonly option: number;
  readonly inPackage: boolean;
}

/** Whoever asks for the same answer shares a bracket. */
function bracketsOf(
  file: ScenarioFile,
  clause: Clause,
  issue: number,
  asked: readonly Offer[],
  t: Translator,
): readonly Bracket[] {
  const positions = [...standing(file, clause), ...onTable(file, clause, issue, asked)];
  const firsts = positions.filter((each, at) => positions.findIndex(other => isAlike(each, other)) === at);
  return firsts.map(first => {
    const { option, inPackage } = first;
    const group = positions.filter(each => isAlike(each, first));
    const text = file.issues[issue]?.options[option]?.label ?? '';
    const seats = t.list(group.map(({ seat }) => seatName(file, seat)));
    return {
      seats: group.map(({ seat }) => labelOf(file, seat)),
      text,
      inPackage,
      label: t(inPackage ? 'draft.packs' : 'draft.stands', { seat: seats, option: text }),
    };
  });
}

function isAlike(a: Position, b: Position): boolean {
  return a.option === b.option && a.inPackage === b.inPackage;
}

/** Where the parties stand, unless they stand together. */
function standing(file: ScenarioFile, clause: Clause): readonly Position[] {
  if (agreedOption(clause) >= 0) return [];
  return clause.brackets.flatMap((option, party) =>
    option < 0 ? [] : [{ seat: file.parties[party]!.id, option, inPackage: false }],
  );
}

/** What waits for an answer beside it: a text of the mediator's, and what a party would have as part of a package. */
function onTable(
  file: ScenarioFile,
  { brackets }: Clause,
  issue: number,
  asked: readonly Offer[],
): readonly Position[] {
  return asked.flatMap(({ by, kind, carried, terms }) => {
    const option = terms[issue]!;
    const seat = carried?.from ?? by;
    const stands = brackets[file.parties.findIndex(({ id }) => id === seat)] === option;
    return stands ? [] : [{ seat, option, inPackage: kind === 'package' }];
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
