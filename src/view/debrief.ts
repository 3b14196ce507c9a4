import { worthOf } from '../engine/preferences.ts';
import { agreedOption } from '../engine/table.ts';
import type { Desk } from '../flow/desk.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { contributionsTo, partsOf } from './causes.ts';
import { type DrawnFrom, presentDrawnFrom } from './drawn-from.ts';
import { tensionOf } from './gauges.ts';
import { presentGuesses } from './guess.ts';
import { signedTenths, tenths } from './numbers.ts';
import { labelOf, type SeatLabel, seatName } from './seats.ts';
import { type Attribution, attributionOf } from './sources.ts';
import { presentSpace, type SpaceInput, type SpaceModel } from './space.ts';
import type { Persona } from './start.ts';

export interface DebriefModel {
  readonly kind: 'debrief';
  readonly heading: string;
  readonly outcome: readonly OutcomeRow[];
  readonly clauses: readonly ClauseRow[];
  readonly minds: readonly MindModel[];
  readonly timeline: readonly TimelinePoint[];
  readonly space?: SpaceModel;
  readonly history: readonly HistoryRow[];
  readonly drawnFrom: readonly DrawnFrom[];
  readonly afterwards: readonly {
    readonly date: string;
    readonly text: string;
    readonly attribution: Attribution;
  }[];
  readonly personas: readonly { readonly seat: SeatLabel; readonly text: string; readonly about: string }[];
  readonly mandate: readonly { readonly text: string; readonly points: string; readonly met: string }[];
  readonly questions: readonly string[];
}

export interface OutcomeRow {
  readonly seat: SeatLabel;
  readonly you: boolean;
  readonly value: string;
  readonly noDeal: string;
  readonly gain: string;
  readonly better: boolean;
}

export interface ClauseRow {
  readonly name: string;
  readonly option: string;
  readonly statusWord: string;
  /** By party: points of what stands, and of the party's best option. */
  readonly worth: readonly { readonly value: string; readonly best: string }[];
}

export interface MindModel {
  readonly seat: SeatLabel;
  readonly about: string;
  readonly basis: string;
  readonly rows: readonly {
    readonly name: string;
    readonly weight: string;
    readonly share: number;
    readonly guess: number;
    readonly guessText: string;
  }[];
}

export interface TimelinePoint {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly causes: readonly string[];
}

export interface HistoryRow {
  readonly issue: string;
  readonly was: string;
  readonly now: string;
  readonly attribution: Attribution;
}

export interface DebriefInput {
  readonly personas: readonly Persona[];
  readonly space?: SpaceInput;
}

export function presentDebrief(
  scenario: Scenario,
  desk: Desk,
  input: DebriefInput,
  t: Translator,
): DebriefModel {
  const { file } = scenario;
  const outcome = outcomeOf(scenario, desk, t);
  return {
    kind: 'debrief',
    heading: headingOf(desk, scenario, t),
    outcome,
    clauses: clausesOf(scenario, desk, t),
    minds: mindsOf(scenario, desk, t),
    timeline: timelineOf(scenario, desk, t),
    ...(input.space ? { space: presentSpace(file, input.space, t) } : {}),
    history: historyOf(file, desk, t),
    afterwards: file.debrief.afterwards.map(each => ({
      date: each.date,
      text: each.text,
      attribution: attributionOf(file, each, t),
    })),
    drawnFrom: presentDrawnFrom(file, desk.view, t),
    personas: personasOf(file, desk, input.personas, t),
    mandate: mandateOf(file, desk, t),
    questions: file.debrief.questions,
  };
}

function mandateOf(file: ScenarioFile, { view }: Desk, t: Translator): DebriefModel['mandate'] {
  const held = view.ending?.mandate ?? [];
  return (file.mediator?.mandate ?? []).map(({ id, why, points }) => ({
    text: why,
    points: t.number(points),
    met: t(held.includes(id) ? 'debrief.mandate.met' : 'debrief.mandate.missed'),
  }));
}

function standingDeal({ game }: Scenario, { view }: Desk): readonly number[] {
  return view.clauses.map((clause, issue) => {
    const agreed = agreedOption(clause);
    return agreed >= 0 ? agreed : (game.issues[issue]?.statusQuo ?? 0);
  });
}

interface Worth {
  readonly value: number;
  readonly noDeal: number;
}

/** What stands against walking away, with the gauges as they are at the end. */
function worthTo(scenario: Scenario, desk: Desk, index: number): Worth {
  const party = scenario.game.parties[index];
  if (!party) return { value: 0, noDeal: 0 };
  const own = desk.view.own?.party === index ? desk.view.own.preferences : undefined;
  const preferences = own ?? party.preferences;
  const shift = party.reservationTerms.reduce((sum, { metric, reference, cost }) => {
    return sum - Math.round(cost * ((desk.view.metrics[metric] ?? 0) - reference));
  }, 0);
  const noDeal = own ? own.reservation : party.preferences.reservation + shift;
  return { value: worthOf(preferences, standingDeal(scenario, desk)), noDeal };
}

function outcomeOf(scenario: Scenario, desk: Desk, t: Translator): readonly OutcomeRow[] {
  return scenario.file.parties.map((party, index) => {
    const { value, noDeal } = worthTo(scenario, desk, index);
    return {
      seat: labelOf(scenario.file, party.id),
      you: party.id === desk.viewer,
      value: tenths(t, value),
      noDeal: tenths(t, noDeal),
      gain: signedTenths(t, value - noDeal),
      better: value >= noDeal,
    };
  });
}

function headingOf(desk: Desk, scenario: Scenario, t: Translator): string {
  const own = desk.view.own;
  if (!own) {
    const [a, b] = scenario.file.parties.map((_, index) => tenths(t, worthTo(scenario, desk, index).value));
    return t('debrief.mediated', { a: a ?? '', b: b ?? '' });
  }
  const { value, noDeal } = worthTo(scenario, desk, own.party);
  const gain = value - noDeal;
  return t(gain >= 0 ? 'debrief.above' : 'debrief.below', {
    points: tenths(t, value),
    gain: tenths(t, Math.abs(gain)),
  });
}

function clausesOf(scenario: Scenario, desk: Desk, t: Translator): readonly ClauseRow[] {
  const deal = standingDeal(scenario, desk);
  return scenario.file.issues.map((issue, index) => {
    const option = deal[index] ?? 0;
    const agreed = agreedOption(desk.view.clauses[index] ?? { brackets: [], parked: false }) >= 0;
    return {
      name: issue.name,
      option: issue.options[option]?.label ?? '',
      statusWord: t(agreed ? 'draft.agreed' : 'draft.open'),
      worth: scenario.game.parties.map(({ preferences }) => {
        const points = preferences.points[index] ?? [];
        return { value: tenths(t, points[option] ?? 0), best: tenths(t, Math.max(0, ...points)) };
      }),
    };
  });
}

function mindsOf(scenario: Scenario, desk: Desk, t: Translator): readonly MindModel[] {
  const guesses = presentGuesses(scenario.file, desk.view, t);
  return guesses.map(guess => {
    const index = scenario.file.parties.findIndex(party => party.id === guess.seat.id);
    const points = scenario.game.parties[index]?.preferences.points ?? [];
    const weights = points.map(row => Math.max(0, ...row) - Math.min(...row));
    const most = Math.max(1, ...weights);
    const rows = scenario.file.issues.map((issue, at) => {
      const level = guess.issues.find(each => each.issue === at)?.level ?? 0;
      const weight = weights[at] ?? 0;
      return {
        name: issue.name,
        weight: tenths(t, weight),
        share: weight / most,
        guess: level,
        guessText: t('guess.level', { level }),
      };
    });
    return {
      seat: guess.seat,
      about: t('debrief.minds.about', { seat: guess.seat.name }),
      basis: guess.basis,
      rows: rows.sort((a, b) => b.share - a.share),
    };
  });
}

function timelineOf(scenario: Scenario, desk: Desk, t: Translator): readonly TimelinePoint[] {
  const start = desk.entries[0]?.metricsBefore ?? desk.view.history[0] ?? desk.view.metrics;
  const ends = desk.view.over
    ? [...desk.view.history.slice(0, desk.view.round), desk.view.metrics]
    : desk.view.history;
  const first = { label: t('debrief.start'), ...pointOf(scenario, start, t), causes: [] };
  const rest = ends.map((values, round) => ({
    label: t.number(round + 1),
    ...pointOf(scenario, values, t),
    causes: causesOf(scenario, desk, round, t),
  }));
  return [first, ...rest];
}

function pointOf(scenario: Scenario, values: readonly number[], t: Translator) {
  const tension = tensionOf(scenario, values);
  return { value: tension / 10, text: tenths(t, tension) };
}

/** The three parts of the round that weighed most on the index. */
function causesOf({ file, game }: Scenario, desk: Desk, round: number, t: Translator): readonly string[] {
  const entries = desk.entries.filter(entry => entry.round === round);
  return game.tension
    .flatMap(({ metric, share }) =>
      partsOf(file, contributionsTo(entries, 'metric', metric), t).map(part => ({
        text: t('debrief.cause', {
          label: part.label,
          name: file.metrics[metric]?.name ?? '',
          by: signedTenths(t, part.by),
        }),
        weight: Math.abs(part.by * share),
      })),
    )
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .map(part => part.text);
}

function historyOf(file: ScenarioFile, { view }: Desk, t: Translator): readonly HistoryRow[] {
  return file.debrief.history.map(each => {
    const index = file.issues.findIndex(issue => issue.id === each.issue);
    const clause = view.clauses[index];
    const option = clause ? agreedOption(clause) : -1;
    const issue = file.issues[index];
    return {
      issue: issue?.name ?? each.issue,
      was: each.text,
      now: issue?.options[option]?.label ?? t('draft.open'),
      attribution: attributionOf(file, each, t),
    };
  });
}

/** What its level added to a counterpart's rule; standard adds nothing. */
function levelRule(level: string | undefined, t: Translator): string | undefined {
  return level === 'guided' || level === 'expert' ? t(`level.${level}.rule`) : undefined;
}

function personasOf(file: ScenarioFile, desk: Desk, personas: readonly Persona[], t: Translator) {
  return Object.entries(desk.occupants)
    .filter(([seat]) => seat !== desk.viewer)
    .map(([seat, occupant]) => {
      const label = { ...labelOf(file, seat), name: seatName(file, seat) };
      if (occupant.kind === 'person') return { seat: label, text: t('debrief.person'), about: '' };
      const persona = personas.find(each => each.id === occupant.persona);
      const name = persona?.name ?? occupant.persona;
      const about = [persona?.about, levelRule(occupant.level, t)].filter(Boolean).join(' ');
      return { seat: label, text: t('debrief.computer', { name }), about };
    });
}
