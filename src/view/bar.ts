import type { Desk } from '../flow/desk.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import { fileSeat, labelOf, type SeatLabel } from './seats.ts';
import type { Term } from './terms.ts';
import { briefDate, datelineOf, shortDate } from './words.ts';

/** The strip above the table. */
export interface BarModel {
  readonly seat: SeatLabel;
  readonly rounds: readonly BarRound[];
  readonly roundText: string;
  readonly where: string;
  readonly purse?: PurseModel;
}

export interface BarRound {
  readonly name: string;
  readonly state: 'past' | 'now' | 'ahead';
  readonly stateWord: string;
}

/** Political capital of a party, leverage of the mediators. */
export interface PurseModel {
  readonly name: string;
  readonly left: number;
  readonly all: number;
  readonly text: string;
  readonly term: Term;
}

/** What is shown once the talks are over. */
const AFTER: ReadonlySet<Desk['screen']> = new Set(['closing', 'guess', 'vote', 'ended']);

export function presentBar(file: ScenarioFile, desk: Desk, t: Translator): BarModel {
  const { viewer } = desk;
  const shown = roundShown(desk);
  const round = file.rounds[shown];
  const isOver = AFTER.has(desk.screen);
  const purse = isOver ? undefined : purseOf(file, desk, t);
  return {
    seat: labelOf(file, viewer),
    rounds: file.rounds.map(({ date }, at) => {
      const state = at > shown ? 'ahead' : at === shown && !isOver ? 'now' : 'past';
      const name = state === 'ahead' ? t.number(at + 1) : briefDate(date);
      return { name, state, stateWord: t(`bar.${state}`) };
    }),
    roundText: isOver ? t('bar.over') : t('bar.round', { round: shown + 1, rounds: file.rounds.length }),
    where: round && !isOver ? datelineOf({ ...round, date: shortDate(round.date) }, t) : '',
    ...(purse ? { purse } : {}),
  };
}

/** The round that is told of: what is revealed may have closed it. */
export function roundShown({ revealed, view }: Pick<Desk, 'revealed' | 'view'>): number {
  return revealed[0]?.round ?? view.round;
}

function purseOf(file: ScenarioFile, { viewer, view }: Desk, t: Translator): PurseModel | undefined {
  const seat = fileSeat(file, viewer);
  if (!seat) return undefined;
  const mediator = 'leverage' in seat;
  const all = mediator ? seat.leverage : seat.capital;
  const left = mediator ? view.leverage : (view.own?.capital ?? 0);
  const name = t(mediator ? 'bar.leverage' : 'bar.capital');
  const term = { name, words: [], text: t(mediator ? 'term.leverage.text' : 'term.capital.text') };
  return { name, left, all, text: t('bar.left', { left, all }), term };
}
