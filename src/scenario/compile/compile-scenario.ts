import type {
  Action,
  Condition,
  Game,
  GameEvent,
  Mediator,
  Metric,
  Party,
  RedLine,
} from '../../engine/game.ts';

import type { Preferences } from '../../engine/preferences.ts';
import { nearest, tenths } from '../../engine/rounding.ts';
import { compileCondition, compileQuantity, mentionsOf } from '../conditions/conditions.ts';
import type { ScenarioFile } from '../format/format.ts';
import { compileConsequence, compileEffects } from './compile-consequence.ts';
import { type Indices, indicesOf } from './indices.ts';

const thousandths = (share: number) => nearest(share * 1000);
const optionalCondition = (expression: string | undefined) =>
  expression === undefined ? undefined : compileCondition(expression);

/**
 * The game a checked file describes; `hash` names its content, `cut` the shorter form it was given. Throws where
 * an id is unknown, which a file that passed the check cannot bring about.
 */
export function compileScenario(file: ScenarioFile, hash: string, cut?: string): Game {
  const ids = indicesOf(file);
  return {
    id: file.id,
    hash,
    cut,
    parties: file.parties.map(party => compileParty(file, ids, party)),
    mediator: file.mediator && compileMediator(ids, file.mediator),
    metrics: file.metrics.map(metric => compileMetric(ids, metric)),
    tension: Object.entries(file.tension.weights).map(([id, share]) => ({ metric: ids.metric(id), share })),
    issues: file.issues.map(issue => ({
      id: issue.id,
      options: issue.options.map(option => option.id),
      statusQuo: ids.option(issue.id, issue['status-quo']),
    })),
    constituencies: file.constituencies.map(constituency => ({
      id: constituency.id,
      party: ids.party(constituency.party),
      influence: constituency.influence,
      approval: tenths(constituency.approval),
      points: pointRows(file, constituency.points),
    })),
    actions: file.actions.map(action => compileAction(ids, action)),
    events: file.events.map(event => compileEvent(file, ids, event)),
    rounds: file.rounds.map(round => ({
      id: round.id,
      phases: round.phases,
      effects: compileEffects(ids, round.effects),
    })),
    places: file.map.places.map(({ id, state }) => ({ id, state })),
    ratification: {
      leastClauses: file.ratification['least-clauses'],
      thresholds: file.parties.map(({ id }) => tenths(file.ratification.thresholds[id] ?? 0)),
      brokenCommitment: tenths(file.ratification['broken-commitment']),
    },
    aftermath: {
      months: file.aftermath.months,
      hazard: thousandths(file.aftermath.hazard),
      factors: file.aftermath.factors.map(({ id, when, times }) => ({
        id,
        when: compileCondition(when),
        times,
      })),
    },
    endings: file.endings.map(({ id, kind, when, early }) => ({
      id,
      kind,
      when: compileCondition(when),
      early,
    })),
    hints: file.hints.map(({ seats, phases, when }) => ({ seats, phases, when: optionalCondition(when) })),
  };
}

function compileParty(file: ScenarioFile, ids: Indices, party: ScenarioFile['parties'][number]): Party {
  const redLines = party['red-lines'].map(line => ({
    issue: ids.issue(line.issue),
    options: line.options.map(option => ids.option(line.issue, option)),
    liftedWhen: optionalCondition(line['lifted-when']),
  }));
  return {
    id: party.id,
    side: party.side,
    capital: party.capital,
    preferences: compilePreferences(file, ids, party, redLines),
    redLines,
    reservationTerms: party.reservation.terms.map(({ metric, reference, cost }) => ({
      metric: ids.metric(metric),
      reference: tenths(reference),
      cost,
    })),
    homeSupport: ids.metric(party['home-support']),
    credibility: ids.metric(party.credibility),
  };
}

function compilePreferences(
  file: ScenarioFile,
  ids: Indices,
  party: ScenarioFile['parties'][number],
  redLines: readonly RedLine[],
): Preferences {
  return {
    points: pointRows(file, party.points).map(
      (row, issue) => row ?? file.issues[issue]!.options.map(() => 0),
    ),
    linkages: party.linkages.map(linkage => ({
      when: Object.entries(linkage.when).map(
        ([issue, option]) => [ids.issue(issue), ids.option(issue, option)] as const,
      ),
      points: tenths(linkage.points),
    })),
    redLines: file.issues.map((issue, index) => {
      const forbidden = redLines.filter(line => line.issue === index).flatMap(line => line.options);
      return forbidden.length === 0
        ? undefined
        : issue.options.map((_, option) => forbidden.includes(option));
    }),
    reservation: tenths(party.reservation.base),
  };
}

/** Rows by issue index, in the order of its options; undefined for issues the table does not mention. */
function pointRows(
  file: ScenarioFile,
  points: Readonly<Record<string, Readonly<Record<string, number>>>>,
): ReadonlyArray<readonly number[] | undefined> {
  const byIssue = new Map(Object.entries(points));
  return file.issues.map(issue => {
    const row = byIssue.get(issue.id);
    return row && issue.options.map(option => tenths(row[option.id] ?? 0));
  });
}

function compileMediator(ids: Indices, mediator: NonNullable<ScenarioFile['mediator']>): Mediator {
  return {
    id: mediator.id,
    leverage: mediator.leverage,
    formats: mediator.formats.map(({ id, kind, exchanges, leak, tone }) => ({
      id,
      kind,
      exchanges,
      leak: thousandths(leak),
      tone,
    })),
    mandate: mediator.mandate.map(({ id, when, points }) => ({
      id,
      when: compileCondition(when),
      points: tenths(points),
      metric: soleMetric(ids, when),
    })),
  };
}

function soleMetric(ids: Indices, condition: string): number | undefined {
  const named = new Set(mentionsOf(condition).flatMap(({ kind, id }) => (kind === 'metric' ? [id] : [])));
  const [id] = named;
  return id !== undefined && named.size === 1 ? ids.metric(id) : undefined;
}

function compileMetric(ids: Indices, metric: ScenarioFile['metrics'][number]): Metric {
  return {
    id: metric.id,
    start: tenths(metric.start),
    seat: metric.seat,
    good: metric.good,
    standsFor: metric['stands-for'],
    drift: metric.drift && { toward: tenths(metric.drift.toward), rate: metric.drift.rate },
    couplings: metric.couplings.map(({ metric: other, reference, rate }) => ({
      metric: ids.metric(other),
      reference: tenths(reference),
      rate,
    })),
    responds: Object.fromEntries(
      Object.entries(metric.responds).map(([happening, by]) => [happening, tenths(by)]),
    ),
  };
}

function compileAction(ids: Indices, action: ScenarioFile['actions'][number]): Action {
  const { effects, reactions, sets } = compileConsequence(ids, action);
  return {
    effects,
    reactions,
    sets,
    id: action.id,
    verb: action.verb,
    seats: action.seats,
    when: optionalCondition(action.when),
    once: action.once,
    capital: action.cost?.capital ?? 0,
    leverage: action.cost?.leverage ?? 0,
    goldstein: action.goldstein,
    commits: action.commits && {
      issue: ids.issue(action.commits.issue),
      options: action.commits.options.map(option => ids.option(action.commits!.issue, option)),
    },
    frees: (action.frees ?? []).map(ids.party),
    sweetens: action.sweetens.map(({ party, issue, option, points }) => ({
      party: ids.party(party),
      issue: ids.issue(issue),
      option: ids.option(issue, option),
      points: tenths(points),
    })),
    consults: action.consults === undefined ? undefined : ids.constituency(action.consults),
  };
}

/** The condition of an event, and the stretch of rounds that it is confined to. */
function eventCondition(
  { rounds }: ScenarioFile,
  { when, since, until }: ScenarioFile['events'][number],
): Condition | undefined {
  const holds = optionalCondition(when);
  if (since === undefined && until === undefined) return holds;
  const placeOf = (id: string) => rounds.findIndex(round => round.id === id) + 1;
  const from = since === undefined ? 1 : placeOf(since);
  const to = until === undefined ? rounds.length : placeOf(until);
  return facts => facts.round >= from && facts.round <= to && (holds?.(facts) ?? true);
}

function compileEvent(file: ScenarioFile, ids: Indices, event: ScenarioFile['events'][number]): GameEvent {
  const { effects, reactions, sets } = compileConsequence(ids, event);
  return {
    effects,
    reactions,
    sets,
    id: event.id,
    when: eventCondition(file, event),
    hazard: compileQuantity(event.hazard),
    once: event.once,
    choice: event.choice && {
      seat: event.choice.seat,
      options: event.choice.options.map(option => ({ ...compileConsequence(ids, option), id: option.id })),
    },
  };
}
