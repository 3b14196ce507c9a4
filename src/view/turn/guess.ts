import type { SeatId } from '../../engine/game.ts';
import { agreedOption, type Confidence, type Offer } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { labelOf, type SeatLabel } from '../seats.ts';

/** What a party seems to care about, from nothing but the offers seen. */
export interface GuessModel {
  readonly seat: SeatLabel;
  readonly offers: number;
  readonly basis: string;
  /** Something was told, or is held to that is still open. */
  readonly founded: boolean;
  /** What it holds hardest to of what is open, the first first. */
  readonly gist: readonly string[];
  readonly issues: readonly GuessIssue[];
  readonly told: readonly string[];
}

export interface GuessIssue {
  readonly issue: number;
  readonly name: string;
  /** The answer it stands on, where it shows one. */
  readonly stand?: string;
  /** 0..4. */
  readonly level: number;
  readonly levelText: string;
}

/**
 * The frequency heuristic: what a party names most often and moves on least is taken to matter most, the others beside it;
 * what it has promised in public, or called vital to the viewer, comes first. A guess, and called one.
 */
export function presentGuesses(file: ScenarioFile, view: View, t: Translator): readonly GuessModel[] {
  return file.parties
    .map((party, index) => ({ party, index }))
    .filter(({ party }) => party.id !== view.seat)
    .map(({ party, index }) => {
      const stands = standsOf(view.offers, party.id);
      const confided = confidedBy(view, party.id);
      const dear = confided.filter(({ claim }) => claim !== 'flexible');
      const held = heldBy(file, view, index, stands);
      const most = Math.max(0, ...held.map(({ weight }) => weight));
      return {
        seat: labelOf(file, party.id),
        offers: stands.length,
        basis: t('guess.count', { count: stands.length }),
        founded: confided.length > 0 || held.some(({ isSettled }) => !isSettled),
        gist: gistOf(held, wordsOf(file, dear, t), t),
        issues: held.map(each => {
          const level = each.isPromised ? MOST : Math.ceil((MOST * each.weight) / most);
          return { ...named(each), level, levelText: t('guess.level', { level, most: MOST }) };
        }),
        told: wordsOf(file, confided, t),
      };
    });
}

const MOST = 4;

/** A clause that a party has shown it cares about. */
interface Held {
  readonly issue: number;
  readonly name: string;
  /** What it would have there. */
  readonly stand: string | undefined;
  /** In public, or to the viewer as vital. */
  readonly isPromised: boolean;
  /** Agreed, or called movable to the viewer. */
  readonly isSettled: boolean;
  readonly weight: number;
}

/** What a party holds to, the hardest first. */
function heldBy(
  file: ScenarioFile,
  view: View,
  party: number,
  stands: ReadonlyArray<Readonly<Record<number, number>>>,
): readonly Held[] {
  return file.issues
    .map((issue, index): Held => {
      const clause = view.clauses[index]!;
      const promise = promiseOf(view, file.parties[party]!.id, index);
      const claim = claimOf(view, file.parties[party]!.id, index);
      const bracket = clause.brackets[party] ?? -1;
      const stand = bracket >= 0 ? bracket : promise?.options.length === 1 ? promise.options[0] : undefined;
      return {
        issue: index,
        name: issue.name,
        stand: issue.options[stand ?? -1]?.label,
        isPromised: promise !== undefined || claim === 'vital',
        isSettled: agreedOption(clause) >= 0 || claim === 'flexible',
        weight: weightOf(stands.map(terms => terms[index])),
      };
    })
    .filter(({ weight, isPromised }) => weight > 0 || isPromised)
    .sort(byHold);
}

/** What a seat last told the viewer of a clause, in confidence. */
function claimOf({ confidences, seat }: View, from: SeatId, issue: number) {
  return confidences.findLast(each => each.from === from && each.to === seat && each.issue === issue)?.claim;
}

function byHold(a: Held, b: Held): number {
  return Number(b.isPromised) - Number(a.isPromised) || b.weight - a.weight || a.issue - b.issue;
}

/** A public word of a seat’s on a clause that it has not been freed from. */
function promiseOf({ commitments }: View, seat: SeatId, issue: number) {
  return commitments.find(each => each.seat === seat && each.issue === issue && !each.freed);
}

function named({ issue, name, stand }: Held): Pick<GuessIssue, 'issue' | 'name' | 'stand'> {
  return { issue, name, ...(stand === undefined ? {} : { stand }) };
}

const IN_SHORT = 2;

/** What stands out of what is not settled yet; where more clauses tie than a line names, none does. */
function gistOf(held: readonly Held[], dear: readonly string[], t: Translator): readonly string[] {
  const open = held.filter(({ isSettled }) => !isSettled);
  if (open.length === 0) return [dear.at(-1) ?? t(held.length > 0 ? 'guess.settled' : 'guess.nothing')];
  const first = standingOut(open);
  if (first.length === 0) return [t('guess.tied')];
  const [only] = first;
  if (first.length === 1 && only?.stand) return [t('pair', { name: only.name, text: only.stand })];
  return first.map(({ name }) => name);
}

/** The first of a ranking, as many as a line names, but never only some of those that tie. */
function standingOut(ranked: readonly Held[]): readonly Held[] {
  const ties = (a: Held, b: Held) => a.isPromised === b.isPromised && a.weight === b.weight;
  const [last, next] = [ranked[IN_SHORT - 1], ranked[IN_SHORT]];
  const cut = last && next && ties(last, next) ? ranked.findIndex(each => ties(each, last)) : IN_SHORT;
  return ranked.slice(0, cut);
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

function confidedBy({ confidences, seat }: View, from: SeatId): readonly Confidence[] {
  return confidences.filter(each => each.from === from && each.to === seat);
}

function wordsOf(file: ScenarioFile, confided: readonly Confidence[], t: Translator): readonly string[] {
  return confided.map(({ issue, claim }) => {
    const told = t('guess.told', { claim: t(`claim.${claim}`) });
    return t('guess.said', { issue: file.issues[issue]?.name ?? '', told, tag: t('guess.untested') });
  });
}
