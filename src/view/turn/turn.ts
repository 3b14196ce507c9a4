import { CLAIMS, FRAMINGS } from '../../engine/table.ts';
import type { Desk } from '../../flow/desk.ts';
import type { MessageKey, Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { clauseName } from '../clause-names.ts';
import { isSeen } from '../gauges.ts';
import { type MandateModel, presentMandate } from '../mandate.ts';
import { fileSeat, seatName } from '../seats.ts';
import { type ChoiceModel, presentChoices } from './choices.ts';
import { type GuessModel, presentGuesses } from './guess.ts';
import { howItStands, type StandingLine } from './how-it-stands.ts';
import { type OfferModel, presentOffers } from './offers.ts';
import { type PackageModel, presentPackage } from './package.ts';
import { redLineChanges } from './standing.ts';
import { hintOf, whatNow } from './what-now.ts';
import { whoFollows } from './who-next.ts';

/** A screen where the viewer chooses one card, or writes one move. */
export interface TurnModel {
  readonly kind: 'turn';
  readonly stage: Desk['stage'];
  readonly heading: string;
  readonly about: string;
  /** What can be done now, and why one might. */
  readonly now: string;
  /** How a party stands. */
  readonly standing: readonly StandingLine[];
  /** What home has let go of, or forbids again, since the turn before; empty where nothing is. */
  readonly redLines: string;
  /** How a mediator stands. */
  readonly mandate?: MandateModel;
  readonly refusal?: string;
  readonly choices: readonly ChoiceModel[];
  readonly forecast: ForecastModel | undefined;
  readonly offers: readonly OfferModel[];
  readonly editors: Editors;
  readonly guesses: readonly GuessModel[];
}

export interface ForecastModel {
  /** The gauge that answers most to what is done at the table. */
  readonly usual: string;
  readonly metrics: readonly { readonly id: string; readonly name: string }[];
}

/** What the editors choose from. */
export interface Editors {
  readonly package: PackageModel;
  /** The scenario’s advice, in sight while a text is written. */
  readonly hint: string | undefined;
  readonly issues: readonly { readonly issue: number; readonly name: string }[];
  /** A question in confidence that waits for the viewer's answer. */
  readonly asked: { readonly by: string; readonly issue: number; readonly text: string } | undefined;
  readonly claims: readonly { readonly id: (typeof CLAIMS)[number]; readonly text: string }[];
  readonly framings: readonly {
    readonly id: (typeof FRAMINGS)[number];
    readonly text: string;
    readonly about: string;
  }[];
  readonly seats: Readonly<Record<string, string>>;
}

export function presentTurn(scenario: Scenario, desk: Desk, t: Translator): TurnModel {
  const { file } = scenario;
  return {
    kind: 'turn',
    stage: desk.stage,
    ...headingOf(scenario, desk, t),
    now: whatNow(scenario, desk, t),
    standing: howItStands(scenario, desk.view, t),
    redLines: redLineChanges(scenario, desk, t),
    ...mandateOf(scenario, desk, t),
    ...refusalOf(desk, t),
    choices: presentChoices(scenario, desk, t),
    forecast: desk.stage === 'convening' ? undefined : forecastOf(file, desk),
    offers: presentOffers(scenario, desk, t),
    editors: editorsOf(scenario, desk, t),
    guesses: presentGuesses(file, desk.view, t),
  };
}

const HEADINGS = {
  statements: ['statements.title', 'statements.about'],
  convening: ['convene.title', 'convene.about'],
  corridors: ['corridors.title', 'corridors.about'],
} as const satisfies Partial<Record<Desk['stage'], readonly [MessageKey, MessageKey]>>;

function headingOf(scenario: Scenario, desk: Desk, t: Translator): { heading: string; about: string } {
  const { file } = scenario;
  const decision = desk.openings.find(opening => opening.type === 'event.decide');
  const event = decision && file.events.find(each => each.id === decision.event);
  if (event?.choice) return { heading: event.choice.question, about: event.report };
  const { stage, view } = desk;
  if (stage === 'statements' || stage === 'convening' || stage === 'corridors') {
    const [heading, about] = HEADINGS[stage];
    return { heading: t(heading), about: thenFollows(t(about), scenario, desk, t) };
  }
  const format = file.mediator?.formats[view.format]?.name ?? 'none';
  const values = { exchange: view.exchange + 1, exchanges: view.exchanges, format };
  return { heading: t('session.title'), about: thenFollows(t('session.about', values), scenario, desk, t) };
}

function thenFollows(about: string, scenario: Scenario, desk: Desk, t: Translator): string {
  return [about, whoFollows(scenario, desk, t)].filter(Boolean).join(' ');
}

function mandateOf(scenario: Scenario, desk: Desk, t: Translator): Pick<TurnModel, 'mandate'> {
  const mandate = presentMandate(scenario, desk, t);
  return mandate ? { mandate } : {};
}

function refusalOf({ refusal }: Desk, t: Translator): { readonly refusal?: string } {
  if (refusal === undefined) return {};
  const key = `rejection.${refusal}`;
  return { refusal: t('refused', { why: t.has(key) ? t(key) : refusal }) };
}

function forecastOf(file: ScenarioFile, desk: Desk): ForecastModel {
  const seen = file.metrics.filter(metric => isSeen(metric, desk));
  const answers = ({ responds }: (typeof seen)[number]) => Object.keys(responds).length;
  const usual = seen.toSorted((a, b) => answers(b) - answers(a))[0]?.id ?? '';
  return { usual, metrics: seen.map(({ id, name }) => ({ id, name })) };
}

function editorsOf(scenario: Scenario, desk: Desk, t: Translator): Editors {
  const { file } = scenario;
  const seats = [...file.parties, ...(file.mediator ? [file.mediator] : [])];
  return {
    package: presentPackage(scenario, desk.view, t),
    hint: hintOf(scenario, desk),
    issues: file.issues.map(({ name }, issue) => ({ issue, name })),
    asked: askedOf(file, desk, t),
    claims: CLAIMS.map(id => ({ id, text: t(`claim.${id}`) })),
    framings: FRAMINGS.map(id => ({ id, text: t(`framing.${id}`), about: t(`framing.${id}.about`) })),
    seats: Object.fromEntries(seats.map(({ id }) => [id, fileSeat(file, id)?.name ?? id])),
  };
}

function askedOf(file: ScenarioFile, { view }: Desk, t: Translator): Editors['asked'] {
  if (!view.asked) return undefined;
  const { by, issue } = view.asked;
  const text = t('confide.asked', { seat: seatName(file, by), issue: clauseName(file, issue) });
  return { by, issue, text };
}
