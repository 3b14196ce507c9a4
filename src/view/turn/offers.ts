import { agreedOption, type Offer, type Terms } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { optionLabel } from '../clause-names.ts';
import { inPoints } from '../numbers.ts';
import { labelOf, type SeatLabel, seatName } from '../seats.ts';
import { inMarks } from '../words.ts';
import { worthWith } from './standing.ts';

/** An offer that waits for the viewer's answer. */
export interface OfferModel {
  readonly offer: number;
  readonly by: SeatLabel;
  /** How much it holds, and what the text would be worth with it, against now. */
  readonly size: string;
  readonly whole: boolean;
  /** Whose it is, where it was carried, and what is to be known before it is answered. */
  readonly about: string;
  /** What it asks, but for what is agreed at its words already. */
  readonly terms: Terms;
  /** What it repeats of what is agreed. */
  readonly repeats: Terms;
  readonly rows: readonly OfferRow[];
  /** The rows that a line or two have room for, whatever costs the viewer most first. */
  readonly first: readonly OfferRow[];
}

export interface OfferRow {
  readonly issue: number;
  readonly name: string;
  readonly label: string;
  readonly clause: string;
  /** The viewer cannot sign it. */
  readonly redLine: boolean;
  /** What is agreed on this clause, where the offer would change it. */
  readonly changes?: string;
}

/** The offers that wait for the viewer's answer, by their index, the newest first. */
export function facingOffers({ openings }: Pick<Desk, 'openings'>): readonly number[] {
  return openings
    .flatMap(opening => (opening.type === 'text.answer' ? [opening.offer] : []))
    .toSorted((a, b) => b - a);
}

export function presentOffers(
  scenario: Scenario,
  desk: Pick<Desk, 'openings' | 'view'>,
  t: Translator,
): readonly OfferModel[] {
  return facingOffers(desk).map(index => presentOffer(scenario, desk.view, index, t));
}

function presentOffer(scenario: Scenario, view: View, index: number, t: Translator): OfferModel {
  const { file } = scenario;
  const offer = view.offers[index]!;
  const whole = offer.kind === 'package';
  const { terms, repeats } = partedTerms(view, offer.terms);
  const rows = Object.entries(terms).map(([issue, option]) => offerRow(file, view, Number(issue), option, t));
  const amends = offer.kind === 'draft' && rows.some(({ changes }) => changes !== undefined);
  return {
    offer: index,
    by: labelOf(file, offer.by),
    size: sizeOf(scenario, view, terms, t),
    whole,
    about: [
      offer.carried ? carriedText(file, offer.carried, t) : '',
      whole ? t('offer.whole') : amends ? t('offer.amends') : '',
    ]
      .filter(Boolean)
      .join(' '),
    terms,
    repeats,
    rows,
    first: inShort(scenario, view, terms, rows),
  };
}

/** Whether an answer takes all of an offer that stands or falls whole: at once, or clause by clause. */
export function takesWhole({ whole, rows, terms }: OfferModel, taken: Terms): boolean {
  return whole && rows.every(({ issue }) => taken[issue] === terms[issue]);
}

/** Terms that ask something, and those that are agreed at the same words. */
function partedTerms({ clauses }: View, terms: Terms): Pick<OfferModel, 'terms' | 'repeats'> {
  const entries = Object.entries(terms).map(([issue, option]) => [Number(issue), option] as const);
  const isRepeat = ([issue, option]: readonly [number, number]) => agreedOption(clauses[issue]!) === option;
  return {
    terms: Object.fromEntries(entries.filter(each => !isRepeat(each))),
    repeats: Object.fromEntries(entries.filter(isRepeat)),
  };
}

const IN_SHORT = 5;

/** All of them, or a few: red lines before all else, then those that alone would change the worth of the text most. */
function inShort(
  scenario: Scenario,
  view: View,
  terms: Terms,
  rows: readonly OfferRow[],
): readonly OfferRow[] {
  if (rows.length <= IN_SHORT) return rows;
  const now = worthWith(scenario, view, {}) ?? 0;
  const change = ({ issue }: OfferRow) =>
    Math.abs((worthWith(scenario, view, { [issue]: terms[issue]! }) ?? 0) - now);
  return rows
    .toSorted((a, b) => Number(b.redLine) - Number(a.redLine) || change(b) - change(a))
    .slice(0, IN_SHORT)
    .toSorted((a, b) => a.issue - b.issue);
}

function sizeOf(scenario: Scenario, view: View, terms: Terms, t: Translator): string {
  const worth = worthWith(scenario, view, terms);
  const count = Object.keys(terms).length;
  if (worth === undefined) return t('session.offer', { count });
  const by = worth - worthWith(scenario, view, {})!;
  const change = by === 0 ? 'same' : by > 0 ? 'more' : 'less';
  return t('session.offer.worth', {
    count,
    points: inPoints(t, worth),
    change,
    by: inPoints(t, Math.abs(by)),
  });
}

function offerRow(file: ScenarioFile, view: View, issue: number, option: number, t: Translator): OfferRow {
  const found = file.issues[issue];
  const { label = '', clause = '' } = found?.options[option] ?? {};
  const agreed = agreedOption(view.clauses[issue]!);
  const redLine = view.own?.preferences.redLines[issue]?.[option] === true;
  const row = { issue, name: found?.name ?? '', label, clause, redLine };
  if (agreed < 0) return row;
  return { ...row, changes: t('offer.changes', { option: inMarks(t, optionLabel(file, issue, agreed)) }) };
}

function carriedText(file: ScenarioFile, carried: NonNullable<Offer['carried']>, t: Translator): string {
  if (carried.framing === 'own') return `${t('framing.own.theirs')}.`;
  const framing = t(`framing.${carried.framing}`);
  return t('offer.carried.by', { from: seatName(file, carried.from), framing });
}
