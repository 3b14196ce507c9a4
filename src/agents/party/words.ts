import type { SeatId } from '../../engine/game.ts';
import type { Terms } from '../../engine/table.ts';
import type { OwnView, View } from '../../engine/view.ts';
import type { PublicGame } from '../public-game.ts';

/** What was put forward, marked or taken so far, in whatever form: by issue an option, −1 where nothing was. */
export interface Words {
  /** Where the party opened. */
  readonly first: readonly number[];
  /** What it last said before today. */
  readonly before: readonly number[];
  /** Of what it said today, what gives the most: it takes nothing back before night. */
  readonly today: readonly number[];
  /** Of what the others last asked for, what asks the most; −1 where one of them is silent. */
  readonly asked: readonly number[];
}

export function wordsOf({ parties }: PublicGame, { offers, round, clauses }: View, own: OwnView): Words {
  const { points } = own.preferences;
  const silent = clauses.map(() => -1);
  const [first, before, today] = [[...silent], [...silent], [...silent]];
  const last = parties.map(() => [...silent]);
  // A package moves nobody until it is taken. Other words may come late, to an older offer: the clause tells which holds.
  const hear = (by: SeatId, terms: Terms, isToday: boolean, isFirm: boolean): void => {
    const party = parties.findIndex(({ id }) => id === by);
    for (let issue = 0; party >= 0 && issue < silent.length; issue++) {
      const option = terms[issue] ?? -1;
      if (option < 0) continue;
      const stance = clauses[issue]!.brackets[party]!;
      last[party]![issue] = isFirm && stance >= 0 ? stance : option;
      if (party !== own.party) continue;
      if (first[issue]! < 0) first[issue] = option;
      if (!isToday) before[issue] = option;
      else today[issue] = lesser(points[issue]!, today[issue]!, option);
    }
  };
  for (const { by, kind, terms, answers, round: made } of offers) {
    hear(by, terms, made === round, kind !== 'package');
    for (const answer of answers) hear(answer.seat, answer.terms, made === round, true);
  }
  const others = last.filter((_, party) => party !== own.party);
  const asked = silent.map((_, issue) => mostAsked(points[issue]!, others, issue));
  return { first, before, today, asked };
}

function mostAsked(row: readonly number[], others: ReadonlyArray<readonly number[]>, issue: number): number {
  let most = -1;
  for (const { [issue]: option } of others) {
    if (option === undefined || option < 0) return -1;
    most = lesser(row, most, option);
  }
  return most;
}

/** The option worth less to the party, if both are there. */
function lesser(row: readonly number[], one: number, other: number): number {
  return one < 0 || row[other]! < row[one]! ? other : one;
}
