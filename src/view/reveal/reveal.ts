import type { Desk, Forecast } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { contributionsTo, partsOf } from '../causes.ts';
import { TENSION, tensionOf } from '../gauges.ts';
import { mandateChanges } from '../mandate.ts';
import { alike, signedTenths } from '../numbers.ts';
import { type Cutting, cuttingsOf } from '../press.ts';
import { priceOf, stakesOf } from '../turn/stakes.ts';
import { whatComes } from '../turn/who-next.ts';
import { type Change, changeOf, headlineMetric } from './change.ts';
import { isSimultaneous } from './choices.ts';
import { type Finding, findingOf } from './finding.ts';
import { type NewsItem, newsIn } from './news.ts';
import { deedWords, ownCauses, ownMove } from './own-deed.ts';
import { type ReactionModel, reactionsOf } from './reactions.ts';
import { type RevealedMove, toldMoves } from './told-moves.ts';
import { largestOf, type Waterfall, waterfallOf } from './waterfall.ts';

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
  /** Which aims of a mediator would count now, and which no longer. */
  readonly aims: readonly string[];
  readonly waterfall?: Waterfall;
  readonly also: readonly Moved[];
  readonly reactions: readonly ReactionModel[];
  readonly cuttings: readonly Cutting[];
  readonly moves: readonly RevealedMove[];
  /** What happened elsewhere, the gravest first. */
  readonly news: readonly NewsItem[];
  /** Whether all chose at once: who chose what then stands in the sheet, and else before who answered. */
  readonly together: boolean;
  /** Who moves next, or what comes. */
  readonly next: string;
}

export interface Moved {
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** What moved it most, where it moved far. */
  readonly chiefly?: string;
}

export function presentReveal(
  scenario: Scenario,
  desk: Desk,
  forecast: Forecast | undefined,
  t: Translator,
): RevealModel {
  const { file } = scenario;
  const change = changeOf(scenario, desk);
  const chosen = headlineMetric(file, desk, change, forecast);
  const waterfall = chosen === undefined ? undefined : waterfallOf(file, desk.revealed, change, chosen, t);
  const reactions = reactionsOf(file, desk, t);
  const finding = findingOf(file, desk, t, priceOf(scenario, desk));
  const moves = toldMoves(file, desk, reactions, finding, t);
  return {
    kind: 'reveal',
    kicker: kickerOf(file, desk, finding === undefined && isOfOthers(desk, chosen), t),
    ...headingsOf(finding, waterfall, ownPart(desk, chosen, change, t), t),
    ...expectationOf(file, change, forecast, t),
    ...(finding?.more === undefined ? {} : { more: finding.more }),
    largest: finding?.more === undefined ? largestOf(waterfall, finding === undefined, t) : '',
    stakes: stakesOf(scenario, desk, t),
    aims: mandateChanges(scenario, desk, t),
    ...(waterfall ? { waterfall } : {}),
    also: alsoMoved(scenario, desk, change, chosen, t),
    reactions,
    cuttings: cuttingsOf(file, desk.revealed, desk.viewer, t, desk.view.offers),
    moves,
    news: newsIn(file, desk, t),
    together: isSimultaneous(desk),
    next: whatComes(scenario, desk, t),
  };
}

/** Whether the viewer’s deed has no part in what moved a gauge. */
function isOfOthers(desk: Desk, metric: number | undefined): boolean {
  const isOwn = ownCauses(desk);
  return (
    metric !== undefined &&
    !contributionsTo(desk.revealed, 'metric', metric).some(({ cause }) => isOwn(cause))
  );
}

/** After what: the viewer's own move, or where all chose at once everybody's; after a deed that moved nothing of what heads, also the others'. */
function kickerOf(file: ScenarioFile, desk: Desk, ofOthers: boolean, t: Translator): string {
  if (isSimultaneous(desk)) return t('reveal.kicker.all');
  const own = ownMove(desk);
  if (!own) return t('reveal.kicker');
  const deed = deedWords(file, own, t);
  return t(ofOthers ? 'reveal.kicker.others' : 'reveal.kicker.own', {
    deed,
    told: deed === '' ? 'yes' : 'no',
  });
}

/** What the viewer’s move did to a gauge, and all else, where the two pull against each other. */
function ownPart(desk: Desk, metric: number | undefined, { before, after }: Change, t: Translator): string {
  if (metric === undefined) return '';
  const isOwn = ownCauses(desk);
  const own = contributionsTo(desk.revealed, 'metric', metric)
    .filter(({ cause }) => isOwn(cause))
    .reduce((sum, { by }) => sum + by, 0);
  const rest = (after[metric] ?? 0) - (before[metric] ?? 0) - own;
  if (own * rest >= 0) return '';
  return t('reveal.own-part', { own: signedTenths(t, own), rest: signedTenths(t, rest) });
}

function headingsOf(
  finding: Finding | undefined,
  waterfall: Waterfall | undefined,
  part: string,
  t: Translator,
) {
  const movement = waterfall && [headingOf(waterfall, t), part].filter(Boolean).join(' ');
  if (finding === undefined) return { heading: movement ?? t('reveal.nothing') };
  const { heading } = finding;
  return movement === undefined ? { heading } : { heading, movement };
}

function headingOf({ name, before, after, word }: Waterfall, t: Translator): string {
  const key = after > before ? 'reveal.rose' : after < before ? 'reveal.fell' : 'reveal.flat';
  const figure = alike(t, [before, after]);
  const text = t(key, { name, from: figure(before), to: figure(after) });
  return word === undefined ? text : t('reveal.band', { text, word });
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

/** What moved by this much is told with its chief cause. Tenths. */
const EXPLAINED = 20;

function alsoMoved(
  scenario: Scenario,
  desk: Desk,
  { before, after, seen }: Change,
  chosen: number | undefined,
  t: Translator,
): readonly Moved[] {
  const tension = { id: TENSION, name: t('tension'), chiefly: undefined };
  const rows = scenario.file.metrics.flatMap(({ id, name }, index) => {
    const [from, to] = [before[index] ?? 0, after[index] ?? 0];
    if (index === chosen || !seen[index]) return [];
    return [{ id, name, from, to, chiefly: chieflyOf(scenario.file, desk, index, to - from, t) }];
  });
  const all = [
    { ...tension, from: tensionOf(scenario, before), to: tensionOf(scenario, after) },
    ...rows,
  ].filter(({ from, to }) => to !== from);
  const figure = alike(
    t,
    all.flatMap(({ from, to }) => [from, to]),
  );
  return all.map(({ id, name, from, to, chiefly }) => ({
    ...{ id, name, before: figure(from), after: figure(to) },
    ...(chiefly === undefined ? {} : { chiefly }),
  }));
}

/** What moved a gauge most, where it moved far. */
function chieflyOf(file: ScenarioFile, { revealed }: Desk, metric: number, by: number, t: Translator) {
  if (Math.abs(by) < EXPLAINED) return undefined;
  const parts = partsOf(file, contributionsTo(revealed, 'metric', metric), t);
  const [most] = parts.toSorted((a, b) => (b.by - a.by) * Math.sign(by));
  return most && t('reveal.also.chiefly', { label: most.label, by: signedTenths(t, most.by) });
}
