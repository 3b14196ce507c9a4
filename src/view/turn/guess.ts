import type { SeatId } from '../../engine/game.ts';
import { agreedOption, type Confidence } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { labelOf, type SeatLabel } from '../seats.ts';
import { quoted } from '../words.ts';

/** What a party seems to care about, from what the viewer saw and heard of it. */
export interface GuessModel {
  readonly seat: SeatLabel;
  /** Something was said of a clause that is still open. */
  readonly founded: boolean;
  /** What it holds hardest to of what is open, the first first. */
  readonly gist: readonly string[];
  readonly issues: readonly GuessIssue[];
  /** Each word in confidence, the oldest first. */
  readonly told: readonly string[];
}

export interface GuessIssue {
  readonly issue: number;
  readonly name: string;
  /** The answer it stands on, where it shows one. */
  readonly stand?: string;
  /** What the guess rests on. */
  readonly evidence: string;
}

/**
 * What a party bound itself to in public comes first, then what it told the viewer. What it turns down at the table is
 * shown and ranks nothing: parties haggle longest over what they could spare.
 */
export function presentGuesses(file: ScenarioFile, view: View, t: Translator): readonly GuessModel[] {
  return file.parties
    .map(({ id }, party) => ({ id, party }))
    .filter(({ id }) => id !== view.seat)
    .map(({ id, party }) => {
      const held = heldBy(file, view, party);
      const dear = held.filter(each => (each.isPromised || each.claim) && !each.isSettled).slice(0, IN_SHORT);
      return {
        seat: labelOf(file, id),
        founded: dear.length > 0,
        gist: dear.map(each => gistOf(each, dear.length === 1, t)),
        issues: held.map(each => ({ ...named(each), evidence: evidenceOf(each, t) })),
        told: toldBy(file, view, id, t),
      };
    });
}

const IN_SHORT = 2;

/** A clause that a party has shown something about. */
interface Held {
  readonly issue: number;
  readonly name: string;
  /** What it would have there. */
  readonly stand: string | undefined;
  /** It is bound to it in public. */
  readonly isPromised: boolean;
  /** What it last told the viewer of it. */
  readonly claim: Confidence['claim'] | undefined;
  /** Agreed, or called movable to the viewer. */
  readonly isSettled: boolean;
  /** How often it turned down another answer. */
  readonly refusals: number;
}

/** What a party holds to, the hardest first. */
function heldBy(file: ScenarioFile, view: View, party: number): readonly Held[] {
  const { id } = file.parties[party]!;
  return file.issues
    .map(({ name, options }, issue): Held => {
      const clause = view.clauses[issue]!;
      const promise = promiseOf(view, id, issue);
      const claim = claimOf(view, id, issue);
      const bracket = clause.brackets[party] ?? -1;
      const stand = bracket >= 0 ? bracket : promise?.options.length === 1 ? promise.options[0] : undefined;
      return {
        issue,
        name,
        stand: options[stand ?? -1]?.label,
        isPromised: promise !== undefined,
        claim,
        isSettled: agreedOption(clause) >= 0 || claim === 'flexible',
        refusals: refusalsOf(view, id, issue),
      };
    })
    .filter(({ isPromised, claim, refusals }) => isPromised || claim !== undefined || refusals > 0)
    .sort(byHold);
}

/** What a seat last told the viewer of a clause, in confidence. */
function claimOf({ confidences, seat }: View, from: SeatId, issue: number) {
  return confidences.findLast(each => each.from === from && each.to === seat && each.issue === issue)?.claim;
}

function toldBy(file: ScenarioFile, view: View, from: SeatId, t: Translator): readonly string[] {
  return view.confidences
    .filter(each => each.from === from && each.to === view.seat)
    .map(({ issue, claim }) =>
      t('pair', { name: file.issues[issue]?.name ?? '', text: quoted(t, t(`claim.${claim}`)) }),
    );
}

/** A public word of a seat’s on a clause that it has not been freed from. */
function promiseOf({ commitments }: View, seat: SeatId, issue: number) {
  return commitments.find(each => each.seat === seat && each.issue === issue && !each.freed);
}

/** How often a seat answered another's words on a clause with its own, or left them; of a package sent back whole nobody knows why. */
function refusalsOf({ offers }: View, seat: SeatId, issue: number): number {
  const refuses = (theirs: number | undefined, own: number, kind: string) =>
    theirs !== undefined && theirs >= 0 && own !== theirs && (own >= 0 || kind !== 'package');
  return offers
    .flatMap(({ kind, terms, answers }) => answers.map(answer => ({ kind, terms, answer })))
    .filter(({ answer }) => answer.seat === seat)
    .filter(({ kind, terms, answer }) => refuses(terms[issue], answer.terms[issue] ?? -1, kind)).length;
}

function byHold(a: Held, b: Held): number {
  return rankOf(b) - rankOf(a) || b.refusals - a.refusals || a.issue - b.issue;
}

function rankOf({ isPromised, claim }: Held): number {
  if (isPromised) return 2;
  return claim === undefined || claim === 'flexible' ? 0 : 1;
}

function named({ issue, name, stand }: Held): Pick<GuessIssue, 'issue' | 'name' | 'stand'> {
  return { issue, name, ...(stand === undefined ? {} : { stand }) };
}

/** The clause, with its answer where it stands alone; what rests on a confidence alone says so. */
function gistOf({ name, stand, isPromised }: Held, isAlone: boolean, t: Translator): string {
  const text = isAlone && stand ? t('pair', { name, text: stand }) : name;
  return isPromised ? text : t('guess.as-told', { text });
}

function evidenceOf({ isPromised, claim, refusals }: Held, t: Translator): string {
  return [
    isPromised ? t('guess.promised') : '',
    claim ? t('guess.told', { claim: t(`claim.${claim}`) }) : '',
    refusals > 0 ? t('guess.refused', { count: refusals }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
