import type { SeatId } from '../engine/game.ts';
import type { Offer } from '../engine/table.ts';
import type { View } from '../engine/view.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format.ts';
import { labelOf, type SeatLabel } from './seats.ts';

/** What a party seems to care about, from nothing but the offers seen. */
export interface GuessModel {
  readonly seat: SeatLabel;
  readonly offers: number;
  readonly basis: string;
  /** What seems to matter most to it, the first first. */
  readonly gist: readonly string[];
  readonly issues: readonly GuessIssue[];
  readonly told: readonly string[];
}

export interface GuessIssue {
  readonly issue: number;
  readonly name: string;
  /** 0..4. */
  readonly level: number;
  readonly levelText: string;
}

/**
 * The frequency heuristic: what a party names most often and moves on least is taken to matter most, the others beside it.
 * A guess, and called one.
 */
export function presentGuesses(file: ScenarioFile, view: View, t: Translator): readonly GuessModel[] {
  return file.parties
    .filter(party => party.id !== view.seat)
    .map(party => {
      const stands = standsOf(view.offers, party.id);
      const told = toldBy(file, view, party.id, t);
      const weights = file.issues.map((_, index) => weightOf(stands.map(terms => terms[index])));
      const most = Math.max(...weights);
      const issues = file.issues
        .map((issue, index) => {
          const level = weights[index] ? Math.ceil((4 * weights[index]!) / most) : 0;
          return { issue: index, name: issue.name, level, levelText: t('guess.level', { level, most: 4 }) };
        })
        .filter(issue => issue.level > 0)
        .sort((a, b) => b.level - a.level || a.issue - b.issue);
      return {
        seat: labelOf(file, party.id),
        offers: stands.length,
        basis: t('guess.count', { count: stands.length }),
        gist: gistOf(issues, told, t),
        issues,
        told,
      };
    });
}

const IN_SHORT = 2;

function gistOf(issues: readonly GuessIssue[], told: readonly string[], t: Translator) {
  if (issues.length === 0) return [told.at(-1) ?? t('guess.nothing')];
  return issues.slice(0, IN_SHORT).map(({ name }) => name);
}

/** The terms a seat has itself put or answered with, oldest first. */
function standsOf(offers: readonly Offer[], seat: SeatId): ReadonlyArray<Readonly<Record<number, number>>> {
  return offers.flatMap(offer => {
    const own = (offer.carried?.from ?? offer.by) === seat ? [offer.terms] : [];
    const answers = offer.answers.filter(answer => answer.seat === seat).map(answer => answer.terms);
    return [...own, ...answers];
  });
}

/** How often an issue is named, less how often it is moved on; 0 where it is never named. */
function weightOf(options: ReadonlyArray<number | undefined>): number {
  const named = options.filter(option => option !== undefined && option >= 0);
  const moves = named.filter((option, at) => at > 0 && option !== named[at - 1]).length;
  return named.length - moves;
}

function toldBy(file: ScenarioFile, view: View, seat: SeatId, t: Translator): readonly string[] {
  return view.confidences
    .filter(each => each.from === seat && each.to === view.seat)
    .map(({ issue, claim }) => {
      const told = t('guess.told', { claim: t(`claim.${claim}`) });
      return t('guess.said', { issue: file.issues[issue]?.name ?? '', told, tag: t('guess.untested') });
    });
}
