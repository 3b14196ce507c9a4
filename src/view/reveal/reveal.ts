import type { Occurrence } from '../../engine/table.ts';
import type { Desk, Entry, Forecast } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { contributionsTo, type Part, partsOf } from '../causes.ts';
import { isSeen, tensionOf, withRemainder } from '../gauges.ts';
import { alike, signedTenths, tenths } from '../numbers.ts';
import { itemsOf } from '../papers.ts';
import { type Cutting, cuttingsOf } from '../press.ts';
import type { SeatLabel } from '../seats.ts';
import { stakesOf } from '../turn/stakes.ts';
import { whatComes } from '../turn/who-next.ts';
import { quoted } from '../words.ts';
import { eventsByWeight } from './event-weight.ts';
import { type Finding, findingOf } from './finding.ts';
import { deedWords, ownMove } from './own-deed.ts';
import { type ReactionModel, reactionsOf } from './reactions.ts';

export interface RevealModel {
  readonly kind: 'reveal';
  readonly kicker: string;
  /** The chief thing that happened, or else what moved: “Verification is agreed.” */
  readonly heading: string;
  /** What the waterfall explains, where the heading tells of something else: “Trust rose from 31 to 38.” */
  readonly movement?: string;
  readonly expectation?: {
    readonly text: string;
    readonly verdict: string;
    readonly expected: Forecast['direction'];
    readonly happened: Forecast['direction'];
  };
  /** What else was done. */
  readonly more?: string;
  /** What weighs most in the movement, where nothing else was done. */
  readonly largest: string;
  /** What it changed of what the text is worth to the viewer. */
  readonly stakes: readonly string[];
  readonly waterfall?: Waterfall;
  readonly also: readonly Moved[];
  readonly reactions: readonly ReactionModel[];
  readonly cuttings: readonly Cutting[];
  readonly moves: readonly RevealedMove[];
  /** Where who did what stands: in the sheet where all chose at once, before who answered where others acted, or else after. */
  readonly movesPlace: 'sheet' | 'first' | 'last';
  /** Who moves next, or what comes. */
  readonly next: string;
}

/** Steps from the value before to the value after; the steps sum to the difference exactly. */
export interface Waterfall {
  readonly name: string;
  /** Which end of the gauge is good. */
  readonly good: 'high' | 'low';
  readonly before: number;
  readonly after: number;
  readonly beforeText: string;
  readonly sumText: string;
  readonly steps: readonly WaterfallStep[];
  /** Tenths at the left and right edge. */
  readonly from: number;
  readonly to: number;
}

export interface WaterfallStep extends Part {
  readonly byText: string;
  readonly start: number;
  readonly end: number;
}

export interface RevealedMove {
  readonly who: SeatLabel | undefined;
  /** Whose words or terms they are, where the text does not say so. */
  readonly from?: string;
  readonly text: string;
}

export interface Moved {
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export function presentReveal(
  scenario: Scenario,
  desk: Desk,
  forecast: Forecast | undefined,
  t: Translator,
): RevealModel {
  const { file } = scenario;
  const change = changeOf(scenario, desk);
  const chosen = headlineMetric(file, change, forecast);
  const waterfall = chosen === undefined ? undefined : waterfallOf(file, desk.revealed, change, chosen, t);
  const reactions = reactionsOf(file, desk, t);
  const finding = findingOf(file, desk, t);
  const told = [...movesOf(file, desk, t), ...newsIn(file, desk, t)];
  const moves = told.filter(
    (move, at) =>
      !isAmong(reactions, move) &&
      move.text !== finding?.heading &&
      told.findIndex(({ text }) => text === move.text) === at,
  );
  return {
    kind: 'reveal',
    kicker: kickerOf(file, desk, t),
    ...headingsOf(finding, waterfall, t),
    ...expectationOf(file, change, forecast, t),
    ...(finding?.more === undefined ? {} : { more: finding.more }),
    largest: finding?.more === undefined ? largestOf(waterfall, t) : '',
    stakes: stakesOf(scenario, desk, t),
    ...(waterfall ? { waterfall } : {}),
    also: alsoMoved(scenario, desk, change, chosen, t),
    reactions,
    cuttings: cuttingsOf(file, desk.revealed, desk.viewer, t),
    moves,
    movesPlace: placeOf(desk, moves),
    next: whatComes(scenario, desk, t),
  };
}

/** After what: the viewer's own move, or where all chose at once everybody's. */
function kickerOf(file: ScenarioFile, desk: Desk, t: Translator): string {
  const own = ownMove(desk);
  if (!own) return t('reveal.kicker');
  const deed = deedWords(file, own, t);
  const words = { deed, told: deed === '' ? 'yes' : 'no' };
  return t(isSimultaneous(desk) ? 'reveal.kicker.all' : 'reveal.kicker.own', words);
}

function isSimultaneous({ revealed }: Desk): boolean {
  return revealed.some(({ stage }) => stage === 'corridors');
}

/** Who did what; where all chose at once, the viewer’s own comes first. */
function movesOf(file: ScenarioFile, desk: Desk, t: Translator): readonly RevealedMove[] {
  const items = desk.revealed.flatMap(entry => itemsOf(file, desk, toTell(entry), t));
  const rank = ({ who }: (typeof items)[number]) => (who?.id === desk.viewer ? 0 : who ? 1 : 2);
  const inOrder = isSimultaneous(desk) ? items.toSorted((a, b) => rank(a) - rank(b)) : items;
  return inOrder.map(({ who, from, text, quoted: isQuoted }) => ({
    who,
    ...(isQuoted || (from === who?.name && !text.includes(from)) ? { from } : {}),
    text: isQuoted ? quoted(t, text) : text,
  }));
}

const ELSEWHERE: ReadonlySet<Occurrence['type']> = new Set([
  'reacted',
  'event.reacted',
  'event.happened',
  'clause.agreed',
  'consulted',
]);

function isAmong(reactions: readonly ReactionModel[], { who, text }: RevealedMove): boolean {
  return reactions.some(reaction => reaction.who.id === who?.id && reaction.says === text);
}

function placeOf(desk: Desk, moves: readonly RevealedMove[]): RevealModel['movesPlace'] {
  if (isSimultaneous(desk)) return 'sheet';
  return moves.some(({ who }) => who && who.id !== desk.viewer) ? 'first' : 'last';
}

function newsIn(file: ScenarioFile, { revealed }: Desk, t: Translator): readonly RevealedMove[] {
  const events = eventsByWeight(revealed.flatMap(({ occurrences }) => occurrences));
  return events.map(event => ({
    who: undefined,
    text: t('finding.event', { title: file.events[event]?.title ?? '' }),
  }));
}

/** The reactions have a place of their own, the finding tells what was agreed and heard, and the next briefing the news. */
function toTell(entry: Entry): Entry {
  const occurrences = entry.occurrences.filter(({ type }) => !ELSEWHERE.has(type));
  return { ...entry, occurrences };
}

interface Change {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Metrics the viewer is shown. */
  readonly seen: readonly boolean[];
}

function changeOf({ file }: Scenario, desk: Desk): Change {
  const before = desk.revealed[0]?.metricsBefore ?? desk.view.metrics;
  const after = desk.revealed.at(-1)?.metricsAfter ?? desk.view.metrics;
  const seen = file.metrics.map(metric => isSeen(metric, desk));
  return { before, after, seen };
}

/** The gauge that the reveal explains, if any moved. */
export function toldGauge(
  scenario: Scenario,
  desk: Desk,
  forecast: Forecast | undefined,
): string | undefined {
  const { file } = scenario;
  return file.metrics[headlineMetric(file, changeOf(scenario, desk), forecast) ?? -1]?.id;
}

/** The gauge forecast, if it moved; else the one that moved most. */
function headlineMetric(file: ScenarioFile, change: Change, forecast: Forecast | undefined) {
  const size = (index: number) => Math.abs((change.after[index] ?? 0) - (change.before[index] ?? 0));
  const expected = file.metrics.findIndex(metric => metric.id === forecast?.metric);
  if (expected >= 0 && (size(expected) > 0 || forecast?.direction === 'flat')) return expected;
  const moved = file.metrics.map((_, index) => index).filter(index => change.seen[index] && size(index) > 0);
  return moved.sort((a, b) => size(b) - size(a) || a - b)[0];
}

function waterfallOf(
  file: ScenarioFile,
  entries: readonly Entry[],
  { before, after }: Change,
  metric: number,
  t: Translator,
): Waterfall {
  const [start, end] = [before[metric] ?? 0, after[metric] ?? 0];
  const parts = partsOf(file, contributionsTo(entries, 'metric', metric), t);
  const rows = parts.map(part => ({ ...part, byText: signedTenths(t, part.by) }));
  let run = start;
  const steps = withRemainder(rows, end - start, t('why.unseen'), t).map(row => {
    const from = run;
    run += row.by;
    return { ...row, start: from, end: run };
  });
  const marks = [start, end, ...steps.flatMap(step => [step.start, step.end])];
  const [low, high] = [Math.min(...marks), Math.max(...marks)];
  const room = Math.max(20, (high - low) * 0.28);
  return {
    name: file.metrics[metric]?.name ?? '',
    good: file.metrics[metric]?.good ?? 'high',
    before: start,
    after: end,
    beforeText: tenths(t, start),
    sumText: sumText(start, end, t),
    steps,
    from: low - room,
    to: high + room,
  };
}

function sumText(before: number, after: number, t: Translator): string {
  const key = after > before ? 'reveal.sum.up' : after < before ? 'reveal.sum.down' : 'reveal.sum.flat';
  return t(key, { to: tenths(t, after), by: tenths(t, Math.abs(after - before)) });
}

function headingsOf(finding: Finding | undefined, waterfall: Waterfall | undefined, t: Translator) {
  const movement = waterfall ? headingOf(waterfall, t) : undefined;
  if (finding === undefined) return { heading: movement ?? t('reveal.nothing') };
  const { heading } = finding;
  return movement === undefined ? { heading } : { heading, movement };
}

function headingOf({ name, before, after }: Waterfall, t: Translator): string {
  const key = after > before ? 'reveal.rose' : after < before ? 'reveal.fell' : 'reveal.flat';
  return t(key, { name, from: tenths(t, before), to: tenths(t, after) });
}

function expectationOf(
  file: ScenarioFile,
  { before, after }: Change,
  forecast: Forecast | undefined,
  t: Translator,
) {
  const index = file.metrics.findIndex(metric => metric.id === forecast?.metric);
  if (!forecast || index < 0) return {};
  const by = (after[index] ?? 0) - (before[index] ?? 0);
  const happened: Forecast['direction'] = by > 0 ? 'up' : by < 0 ? 'down' : 'flat';
  return {
    expectation: {
      text: t('reveal.expected', {
        name: file.metrics[index]?.name ?? '',
        direction: t(`forecast.${forecast.direction}`),
      }),
      verdict: t(happened === forecast.direction ? 'reveal.right' : 'reveal.wrong'),
      expected: forecast.direction,
      happened,
    },
  };
}

/** Which of several parts weighs more than each of the others. */
function largestOf(waterfall: Waterfall | undefined, t: Translator): string {
  const [first, second] = [...(waterfall?.steps ?? [])].sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  if (!first || !second || Math.abs(first.by) === Math.abs(second.by)) return '';
  return t('reveal.largest', { label: first.label });
}

function alsoMoved(
  scenario: Scenario,
  desk: Desk,
  { before, after, seen }: Change,
  chosen: number | undefined,
  t: Translator,
): readonly Moved[] {
  const tension = [tensionOf(scenario, before), tensionOf(scenario, after)] as const;
  const rows = scenario.file.metrics.flatMap((metric, index) => {
    const [from, to] = [before[index] ?? 0, after[index] ?? 0];
    return index === chosen || from === to || !seen[index]
      ? []
      : [{ id: metric.id, name: metric.name, from, to }];
  });
  const all =
    tension[0] === tension[1] || desk.revealed.length === 0
      ? rows
      : [{ id: 'tension', name: t('tension'), from: tension[0], to: tension[1] }, ...rows];
  const figure = alike(
    t,
    all.flatMap(({ from, to }) => [from, to]),
  );
  return all.map(({ id, name, from, to }) => ({ id, name, before: figure(from), after: figure(to) }));
}
