import type { SeatId } from '../../engine/game.ts';
import type { Move } from '../../engine/move.ts';
import { agreedOption } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import { isLastTurn } from '../climate.ts';
import type { PublicGame } from '../public-game.ts';
import type { Situation } from './situations.ts';

/** What a counterpart says with a move: a key and its parameters, as ids. The sentence is the translator's. */
export interface Utterance {
  readonly key: Situation;
  readonly params: Readonly<Partial<Record<'issue' | 'option' | 'other', string>>>;
  /** Which of the key's sentences: none is heard twice in a game while others are left. */
  readonly variant: number;
}

export type Said = Omit<Utterance, 'variant'>;

/** Who speaks: what it sees, what it has heard, and whether it is of a mild kind. */
export interface Speaker {
  readonly game: PublicGame;
  readonly view: View;
  readonly heard: readonly Utterance[];
  readonly isMild: boolean;
}

export type MoveOf<Type extends Move['type']> = Extract<Move, { readonly type: Type }>;

export function about({ game }: Speaker, key: Situation, issue: number, option = -1, other?: SeatId): Said {
  const { id, options } = game.issues[issue]!;
  const named = options[option];
  return {
    key,
    params: {
      issue: id,
      ...(named === undefined ? {} : { option: named }),
      ...(other === undefined ? {} : { other }),
    },
  };
}

export function stanceOn({ view }: Speaker, issue: number): number {
  return view.own ? view.clauses[issue]!.brackets[view.own.party]! : -1;
}

/** Whether the text is agreed in full. */
export function isAgreed({ view }: Speaker): boolean {
  return view.clauses.every(clause => agreedOption(clause) >= 0);
}

/** Whether a party lets the last turn go by without its initials on a text that is agreed. */
export function isLeftUnsigned({ game, view }: Speaker): boolean {
  const mayInitial = view.own !== undefined && !view.initialled.includes(view.seat);
  return mayInitial && view.clauses.every(clause => agreedOption(clause) >= 0) && isLastTurn(game, view);
}

/** Whether home, as far as the speaker knows, would refuse what is agreed. */
export function isShort({ own }: View): boolean {
  return own !== undefined && own.expectedSupport < own.threshold;
}

/** Whether the speaker has not taken a position on anything yet. */
export function isSilent(speaker: Speaker): boolean {
  return speaker.view.clauses.every((_, issue) => stanceOn(speaker, issue) < 0);
}

/** Of these issues the one with most at stake for the speaker. */
export function dearest(speaker: Speaker, issues: readonly number[]): number {
  return issues.reduce(
    (best, issue) => (stakeOf(speaker, issue) > stakeOf(speaker, best) ? issue : best),
    issues[0]!,
  );
}

/** Whether an issue is in the third with most at stake for the speaker. */
export function isDear(speaker: Speaker, issue: number): boolean {
  const { issues } = speaker.game;
  const stake = stakeOf(speaker, issue);
  return issues.filter((_, other) => stakeOf(speaker, other) > stake).length < issues.length / 3;
}

function stakeOf({ view }: Speaker, issue: number): number {
  const row = view.own?.preferences.points[issue] ?? [0];
  return Math.max(...row) - Math.min(...row);
}
