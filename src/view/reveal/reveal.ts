import type { Desk, Forecast } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { TENSION, tensionOf } from '../gauges.ts';
import { alike, tenths } from '../numbers.ts';
import { type Cutting, cuttingsOf } from '../press.ts';
import { stakesOf } from '../turn/stakes.ts';
import { whatComes } from '../turn/who-next.ts';
import { type Change, changeOf, headlineMetric } from './change.ts';
import { type Finding, findingOf } from './finding.ts';
import { deedWords, ownMove } from './own-deed.ts';
import { type ReactionModel, reactionsOf } from './reactions.ts';
import { isSimultaneous, type RevealedMove, toldMoves } from './told-moves.ts';
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
  const moves = toldMoves(file, desk, reactions, finding, t);
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

function placeOf(desk: Desk, moves: readonly RevealedMove[]): RevealModel['movesPlace'] {
  if (isSimultaneous(desk)) return 'sheet';
  return moves.some(({ who }) => who && who.id !== desk.viewer) ? 'first' : 'last';
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
      : [{ id: TENSION, name: t('tension'), from: tension[0], to: tension[1] }, ...rows];
  const figure = alike(
    t,
    all.flatMap(({ from, to }) => [from, to]),
  );
  return all.map(({ id, name, from, to }) => ({ id, name, before: figure(from), after: figure(to) }));
}
