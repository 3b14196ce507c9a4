import { brokenCommitments } from '../../engine/ratification.ts';
import { clamp, nearest } from '../../engine/rounding.ts';
import { agreedOption } from '../../engine/table.ts';
import type { ConstituencyView, View } from '../../engine/view.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { inPoints, tenths } from '../numbers.ts';
import { partyName } from '../seats.ts';

/** A party's home as far as its delegation knows it. */
export interface Home {
  readonly groups: readonly ConstituencyView[];
  /** What each public promise of the delegation binds it to. */
  readonly promises: View['commitments'];
  /** What every group's approval moves by where a promise is broken. */
  readonly broken: number;
  /** Support that a text needs. */
  readonly threshold: number;
}

/** Nothing for a seat without a home. */
export function homeOf({ game }: Scenario, { own, commitments, seat }: View): Home | undefined {
  if (!own) return undefined;
  return {
    groups: own.constituencies,
    promises: commitments.filter(each => each.seat === seat),
    broken: game.ratification.brokenCommitment,
    threshold: own.threshold,
  };
}

/** The answer agreed on each clause, −1 where it is open; with terms, as if these were agreed too. */
export function agreedWith({ clauses }: Pick<View, 'clauses'>, terms: Readonly<Record<number, number>> = {}) {
  return clauses.map((clause, issue) => terms[issue] ?? agreedOption(clause));
}

/** The vote to expect on what is agreed: groups that were not asked are taken to stay as they are today. */
export function expectedVote({ groups, promises, broken }: Home, agreed: readonly number[]): number {
  const clauses = agreed.map(option => ({ brackets: [option], parked: false }));
  const lost = broken * brokenCommitments({ clauses, commitments: promises }).length;
  const weighted = groups.reduce((sum, { influence, approval, points }) => {
    const fromText = agreed.reduce((all, option, issue) => all + (points?.[issue]?.[option] ?? 0), 0);
    return sum + influence * clamp(approval + fromText + lost, 0, 1000);
  }, 0);
  return nearest(weighted / 100);
}

/** The agreed clause that takes most from the vote, by what the groups that were asked have said; nothing where none does. */
export function dearestClause({ own, clauses }: View): number | undefined {
  const costs = clauses.map((clause, issue) =>
    (own?.constituencies ?? []).reduce(
      (sum, { influence, points }) => sum + influence * (points?.[issue]?.[agreedOption(clause)] ?? 0),
      0,
    ),
  );
  const worst = Math.min(...costs);
  return worst < 0 ? costs.indexOf(worst) : undefined;
}

export interface HomeReading {
  /** “A vote at home on it (2 of 6 groups asked)”. */
  readonly label: string;
  readonly figure: string;
  /** “needs 55”. */
  readonly note: string;
  readonly carries: boolean;
}

export function readHome(home: Home, agreed: readonly number[], t: Translator): HomeReading {
  const support = expectedVote(home, agreed);
  const asked = home.groups.filter(({ points }) => points !== undefined).length;
  return {
    label: t('home.label', { asked, all: home.groups.length }),
    figure: inPoints(t, support),
    note: t('home.needed', { threshold: tenths(t, home.threshold) }),
    carries: support >= home.threshold,
  };
}

export function homeSentence({ label, figure, note }: HomeReading, t: Translator): string {
  return t('home.sentence', { label, figure, note });
}

/** What a text must have behind it in each party's home, the viewer's own left out. */
export function whatHomesNeed({ file, game }: Scenario, own: View['own'], t: Translator): string {
  const needs = game.ratification.thresholds.flatMap((threshold, party) =>
    party === own?.party
      ? []
      : [t('now.needs', { percent: tenths(t, threshold), seat: partyName(file, party) })],
  );
  return t.list(needs);
}
