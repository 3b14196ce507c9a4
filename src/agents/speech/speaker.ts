import type { SeatId } from '../../engine/game.ts';
import type { Move } from '../../engine/move.ts';
import { type Answer, agreedOption, issuesOf, type Offer } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import { isLastTurn } from '../climate.ts';
import type { PublicGame } from '../public-game.ts';
import type { Situation } from './situations.ts';

/** Of whom and what a sentence speaks: a clause and an option of it, what is given for it, a seat. */
export const NAMED = ['issue', 'option', 'gift', 'given', 'other'] as const;
type Named = (typeof NAMED)[number];

/** What a counterpart says with a move: a key and its parameters, as ids. The sentence is the translator's. */
export interface Utterance {
  readonly key: Situation;
  readonly by: SeatId;
  readonly params: Readonly<Partial<Record<Named, string>>>;
  /** Which of the key's sentences: none is heard twice in a game while others are left. */
  readonly variant: number;
}

export type Said = Pick<Utterance, 'key' | 'params'>;

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

/** As `about`, with a clause given for the one that is asked for. */
export function aboutTrade(
  speaker: Speaker,
  key: Situation,
  asked: readonly [issue: number, option: number],
  given: readonly [issue: number, option: number],
): Said {
  const { params } = about(speaker, key, ...asked);
  const { issue, option } = about(speaker, key, ...given).params;
  return { key, params: { ...params, ...(issue && option ? { gift: issue, given: option } : {}) } };
}

export function stanceOn({ view }: Speaker, issue: number): number {
  return view.own ? view.clauses[issue]!.brackets[view.own.party]! : -1;
}

/** The agreed answer to a clause, −1 where it is open. */
export function agreedOn({ view }: Speaker, issue: number): number {
  return agreedOption(view.clauses[issue]!);
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

/** What a seat said last, the speaker where none is named, silence and confidences apart. */
export function lastSaid({ heard, view }: Speaker, seat = view.seat): Utterance | undefined {
  return heard.findLast(({ by, key }) => by === seat && !/^(pass|withhold|confide)/.test(key));
}

/** Whether the speaker has not taken a position on anything yet. */
export function isSilent(speaker: Speaker): boolean {
  return speaker.view.clauses.every((_, issue) => stanceOn(speaker, issue) < 0);
}

/** Whether the speaker put something forward today, or took it. */
export function hasMovedToday({ view: { offers, round, seat } }: Speaker): boolean {
  return offers.some(offer => {
    const hasTaken = offer.answers.some(answer => answer.seat === seat && takesSome(offer, answer));
    return offer.round === round && (offer.by === seat || hasTaken);
  });
}

function takesSome({ terms }: Offer, answer: Answer): boolean {
  return issuesOf(terms).some(issue => answer.terms[issue] === terms[issue]);
}

/** Of these issues the one with most at stake for the speaker. */
export function dearest(speaker: Speaker, issues: readonly number[]): number {
  return mostBy(issues, issue => stakeOf(speaker, issue));
}

/** Of these issues the one that counts most by some measure, the first of equals. */
export function mostBy(issues: readonly number[], measure: (issue: number) => number): number {
  return issues.reduce((best, issue) => (measure(issue) > measure(best) ? issue : best), issues[0]!);
}

/** Whether an issue is in the third with most at stake for the speaker. */
export function isDear(speaker: Speaker, issue: number): boolean {
  const { issues } = speaker.game;
  const stake = stakeOf(speaker, issue);
  return issues.filter((_, other) => stakeOf(speaker, other) > stake).length < issues.length / 3;
}

/** Points between the best and the worst answer to a clause. */
export function stakeOf({ view }: Speaker, issue: number): number {
  const row = view.own?.preferences.points[issue] ?? [0];
  return Math.max(...row) - Math.min(...row);
}
