import type { Desk } from '../flow/desk.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { paragraphsOf } from './brief.ts';
import { contributionsTo, type Part, partsOf } from './causes.ts';
import { eventAttribution } from './drawn-from.ts';
import { isSeen, withRemainder } from './gauges.ts';
import { presentMandate } from './mandate.ts';
import { alike, inPoints, signedTenths } from './numbers.ts';
import { type Cutting, cuttingsOf } from './press.ts';
import { graveEvent } from './reveal/event-weight.ts';
import { type Attribution, attributionOf } from './sources.ts';
import { type ChoiceModel, presentChoices } from './turn/choices.ts';
import { datelineOf } from './words.ts';

export interface Report {
  readonly text: string;
  readonly attribution: Attribution;
}

export interface BriefingModel {
  readonly kind: 'briefing';
  readonly heading: string;
  readonly dateline: string;
  readonly news: readonly Report[];
  /** What is told of the real talks, which is no news of this game. */
  readonly record?: { readonly heading: string; readonly news: readonly Report[] };
  readonly instruction?: { readonly from: string; readonly paragraphs: readonly string[] };
  readonly changes: readonly ChangeModel[];
  /** What the round brings as it opens, right after the briefing; empty where nothing. */
  readonly opens: string;
  readonly noDeal?: string;
  /** A mediator's counterpart of it. */
  readonly mandate?: string;
  /** A question that must be answered before the round can go on. */
  readonly decision?: {
    /** What happened that asks for it. */
    readonly report?: Report;
    readonly question: string;
    readonly choices: readonly ChoiceModel[];
  };
  /** What the presses make of what was decided since the round opened. */
  readonly cuttings: readonly Cutting[];
}

/** A gauge that moved, with the parts of its change. */
export interface ChangeModel {
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly parts: ReadonlyArray<Part & { readonly byText: string }>;
}

export function presentBriefing(scenario: Scenario, desk: Desk, t: Translator): BriefingModel {
  const { file } = scenario;
  const round = file.rounds[desk.view.round];
  const instruction = round?.instructions[desk.viewer];
  const own = desk.view.own;
  return {
    kind: 'briefing',
    heading: round?.name ?? t('briefing.title'),
    dateline: round ? datelineOf(round, t) : '',
    news: [
      ...graveOf(scenario, desk, t),
      ...newsOf(scenario, desk, false, t),
      ...eventsOf(scenario, desk, t),
    ],
    ...recordOf(scenario, desk, t),
    ...(instruction === undefined
      ? {}
      : {
          instruction: {
            from: t('briefing.instruction'),
            paragraphs: paragraphsOf(instruction),
          },
        }),
    changes: changesOf(scenario, desk, t),
    opens: opensWith(scenario, desk, t),
    cuttings: cuttingsOf(file, decidedIn(desk), desk.viewer, t),
    ...decisionOf(scenario, desk, t),
    ...(own ? { noDeal: t('briefing.noDeal', { points: inPoints(t, own.preferences.reservation) }) } : {}),
    ...mandateOf(scenario, desk, t),
  };
}

function mandateOf(scenario: Scenario, desk: Desk, t: Translator): Pick<BriefingModel, 'mandate'> {
  const mandate = presentMandate(scenario, desk, t);
  return mandate ? { mandate: [mandate.summary, ...mandate.changes].join(' ') } : {};
}

function decidedIn({ entries, view }: Desk): Desk['entries'] {
  return entries.filter(({ round, move }) => round === view.round && move.type === 'event.decide');
}

function decisionOf(scenario: Scenario, desk: Desk, t: Translator): Pick<BriefingModel, 'decision'> {
  const first = desk.openings.find(opening => opening.type === 'event.decide');
  if (!first) return {};
  const index = scenario.file.events.findIndex(each => each.id === first.event);
  const event = scenario.file.events[index];
  const openings = desk.openings.filter(each => each.type === 'event.decide' && each.event === first.event);
  const choices = presentChoices(scenario, { ...desk, openings }, t);
  const question = event?.choice?.question ?? t('decide.title');
  return {
    decision: { ...(event ? { report: reportOf(scenario.file, desk, index, t) } : {}), question, choices },
  };
}

function newsOf({ file }: Scenario, { view }: Desk, historic: boolean, t: Translator): readonly Report[] {
  return (file.rounds[view.round]?.news ?? [])
    .filter(each => Boolean(each.historic) === historic)
    .map(each => ({ text: each.text, attribution: attributionOf(file, each, t) }));
}

function recordOf(scenario: Scenario, desk: Desk, t: Translator): Pick<BriefingModel, 'record'> {
  const news = newsOf(scenario, desk, true, t);
  if (news.length === 0) return {};
  const [year = ''] = scenario.file.rounds[desk.view.round]?.date.match(/\d{4}/) ?? [];
  return { record: { heading: t('briefing.record', { year }), news } };
}

/** What weighed heaviest of the round before, where it was grave. */
function graveOf({ file }: Scenario, desk: Desk, t: Translator): readonly Report[] {
  const before = desk.entries.filter(({ round }) => round === desk.view.round - 1);
  const index = graveEvent(before.flatMap(({ occurrences }) => occurrences)) ?? -1;
  const event = file.events[index];
  return event && event.id !== askedOf(desk) ? [reportOf(file, desk, index, t)] : [];
}

/** What the decision asks about is told beside its question. */
function eventsOf({ file }: Scenario, desk: Desk, t: Translator): BriefingModel['news'] {
  const asked = askedOf(desk);
  return desk.view.happened
    .filter(each => each.round === desk.view.round)
    .filter(({ event }) => file.events[event]?.id !== asked)
    .map(({ event }) => reportOf(file, desk, event, t));
}

function askedOf({ openings }: Desk): string | undefined {
  return openings.find(opening => opening.type === 'event.decide')?.event;
}

function reportOf(file: ScenarioFile, { view }: Desk, event: number, t: Translator): Report {
  return { text: file.events[event]?.report ?? '', attribution: eventAttribution(file, view, event, t) };
}

function opensWith({ file }: Scenario, desk: Desk, t: Translator): string {
  const effects = (file.rounds[desk.view.round]?.effects ?? []).flatMap(effect => {
    const metric = 'metric' in effect && file.metrics.find(({ id }) => id === effect.metric);
    if (!metric || !isSeen(metric, desk)) return [];
    const by = signedTenths(t, Math.round(effect.by * 10));
    return [t('briefing.opens.effect', { name: metric.name, by, why: effect.why })];
  });
  return effects.length > 0 ? t('briefing.opens', { effects: t.list(effects) }) : '';
}

/** Everything that moved since the last briefing: the round before as a whole and what opened this one. */
function changesOf({ file }: Scenario, desk: Desk, t: Translator): readonly ChangeModel[] {
  const { round, metrics } = desk.view;
  const entries = desk.entries.filter(entry => entry.round === round || entry.round === round - 1);
  const before = entries[0]?.metricsBefore ?? metrics;
  const moved = file.metrics.flatMap((metric, index) => {
    const [from, to] = [before[index] ?? 0, metrics[index] ?? 0];
    return from !== to && isSeen(metric, desk) ? [{ metric, index, from, to }] : [];
  });
  const figure = alike(
    t,
    moved.flatMap(({ from, to }) => [from, to]),
  );
  return moved.map(({ metric: { id, name }, index, from, to }) => ({
    ...{ id, name, before: figure(from), after: figure(to) },
    parts: whyMoved(file, entries, index, to - from, t),
  }));
}

function whyMoved(
  file: ScenarioFile,
  entries: Desk['entries'],
  metric: number,
  by: number,
  t: Translator,
): ChangeModel['parts'] {
  const rows = partsOf(file, contributionsTo(entries, 'metric', metric), t);
  return withRemainder(
    rows.map(part => ({ ...part, byText: signedTenths(t, part.by) })),
    by,
    t('why.unseen'),
    t,
  );
}
