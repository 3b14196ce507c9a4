import { agreedOption, type Offer, type Terms } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { optionLabel } from '../clause-names.ts';
import { tenths } from '../numbers.ts';
import { labelOf, type SeatLabel, seatName } from '../seats.ts';
import { inMarks } from '../words.ts';
import { worthWith } from './standing.ts';

/** An offer that waits for the viewer's answer. */
export interface OfferModel {
  readonly offer: number;
  readonly by: SeatLabel;
  /** How much it holds, and what the text would be worth with it. */
  readonly size: string;
  readonly whole: boolean;
  /** Whose it is, where it was carried, and what is to be known before it is answered. */
  readonly about: string;
  readonly terms: Terms;
  readonly rows: readonly OfferRow[];
}

export interface OfferRow {
  readonly issue: number;
  readonly name: string;
  readonly label: string;
  readonly clause: string;
  /** What is agreed on this clause, where the offer would change it. */
  readonly changes?: string;
}

/** The offers that wait for the viewer's answer, by their index, the newest first. */
export function facingOffers({ openings }: Desk): readonly number[] {
  return openings
    .flatMap(opening => (opening.type === 'text.answer' ? [opening.offer] : []))
    .toSorted((a, b) => b - a);
}

export function presentOffers(scenario: Scenario, desk: Desk, t: Translator): readonly OfferModel[] {
  return facingOffers(desk).map(index => presentOffer(scenario, desk.view, index, t));
}

function presentOffer(scenario: Scenario, view: View, index: number, t: Translator): OfferModel {
  const { file } = scenario;
  const offer = view.offers[index]!;
  const whole = offer.kind === 'package';
  const rows = Object.entries(offer.terms).map(([issue, option]) =>
    offerRow(file, view, Number(issue), option, t),
  );
  const amends = offer.kind === 'draft' && rows.some(({ changes }) => changes !== undefined);
  return {
    offer: index,
    by: labelOf(file, offer.by),
    size: sizeOf(scenario, view, offer, t),
    whole,
    about: [
      offer.carried ? carriedText(file, offer.carried, t) : '',
      whole ? t('offer.whole') : amends ? t('offer.amends') : '',
    ]
      .filter(Boolean)
      .join(' '),
    terms: offer.terms,
    rows,
  };
}

function sizeOf(scenario: Scenario, view: View, { terms }: Offer, t: Translator): string {
  const worth = worthWith(scenario, view, terms);
  const count = Object.keys(terms).length;
  if (worth === undefined) return t('session.offer', { count });
  return t('session.offer.worth', { count, points: tenths(t, worth) });
}

function offerRow(file: ScenarioFile, view: View, issue: number, option: number, t: Translator): OfferRow {
  const found = file.issues[issue];
  const { label = '', clause = '' } = found?.options[option] ?? {};
  const agreed = agreedOption(view.clauses[issue]!);
  const row = { issue, name: found?.name ?? '', label, clause };
  if (agreed < 0 || agreed === option) return row;
  return { ...row, changes: t('offer.changes', { option: inMarks(t, optionLabel(file, issue, agreed)) }) };
}

function carriedText(file: ScenarioFile, carried: NonNullable<Offer['carried']>, t: Translator): string {
  if (carried.framing === 'own') return `${t('framing.own.theirs')}.`;
  const framing = t(`framing.${carried.framing}`);
  return t('offer.carried.by', { from: seatName(file, carried.from), framing });
}
