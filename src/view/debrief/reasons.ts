import type { Cause } from '../../engine/table.ts';
import { contributionsTo, type Part, partsOf } from '../causes.ts';
import { riskText } from '../ending.ts';
import { signedTenths, tenths } from '../numbers.ts';
import { labelOf, partyName } from '../seats.ts';
import { inMarks, peaceName } from '../words.ts';
import { type Block, cell, figure, signOf } from './block.ts';
import { changeText, gainsBySeat } from './clauses.ts';
import { reasonText } from './end.ts';
import { agreedIn, roundEnds } from './facts.ts';
import type { Debrief } from './input.ts';
import type { LinesModel } from './pictures.ts';
import type { DebriefScreen } from './screen.ts';

/** Why each gauge moved, and what would have made the peace last. */
export function presentReasons(debrief: Debrief): DebriefScreen {
  const { t, scenario } = debrief;
  return {
    id: 'reasons',
    name: t('debrief.reasons'),
    question: t('debrief.reasons.question'),
    finding: reasonText(debrief),
    turn: largestChange(debrief),
    picture: gaugesOf(debrief),
    blocks: [
      ...peaceBlocks(debrief),
      { kind: 'text', title: t('debrief.gauges'), text: [t('debrief.gauges.about')], onScreen: true },
      ...scenario.file.metrics.map((_, index) => gaugeBlock(debrief, index)),
    ],
  };
}

function valuesOf({ input }: Debrief, metric: number): readonly number[] {
  const tables = [input.frames[0]!.before, ...roundEnds(input)];
  return tables.map(table => table.metrics[metric]!);
}

/** The gauge that ended farthest from where it began: of those that make up the tension, if any of them moved. */
function mostMoved(debrief: Debrief) {
  const { metrics, tension } = debrief.scenario.file;
  const changes = metrics.map(({ id, name }, index) => {
    const values = valuesOf(debrief, index);
    return { id, index, name, from: values[0]!, to: values.at(-1)! };
  });
  const shared = changes.filter(({ id, from, to }) => from !== to && (tension.weights[id] ?? 0) !== 0);
  return (shared.length > 0 ? shared : changes).reduce((most, each) =>
    Math.abs(each.to - each.from) > Math.abs(most.to - most.from) ? each : most,
  );
}

/** The gauge that moved most, and the largest parts of its move. */
function largestChange(debrief: Debrief): string {
  const { t } = debrief;
  const { index, name, from, to } = mostMoved(debrief);
  if (to === from) return t('debrief.reasons.still');
  const values = { name, from: tenths(t, from), to: tenths(t, to) };
  return [
    t(to > from ? 'debrief.reasons.rose' : 'debrief.reasons.fell', values),
    causesText(debrief, index, Math.sign(to - from)),
  ].join(' ');
}

/** The two largest parts, over the whole game, of a gauge's move up or down; of equals the reader's own. */
function causesText({ scenario, desk, input, t }: Debrief, metric: number, sign: number): string {
  const own = labelOf(scenario.file, desk.viewer).mark;
  const isOwn = ({ mark }: Part) => mark === own;
  const acts = contributionsTo(input.entries, 'metric', metric).filter(({ cause }) => !isOfTheText(cause));
  const parts = partsOf(scenario.file, acts, t)
    .filter(({ by }) => Math.sign(by) === sign)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || Number(isOwn(b)) - Number(isOwn(a)))
    .slice(0, 2)
    .map(({ label, by }) => t('debrief.reasons.part', { what: inMarks(t, label), by: signedTenths(t, by) }));
  return t('debrief.reasons.parts', { parts: t.list(parts) });
}

const OF_THE_TEXT: readonly string[] = ['clause-agreed', 'initialled'];

/** That a text came about explains no text. */
function isOfTheText(cause: Cause): boolean {
  return cause.kind === 'table' && OF_THE_TEXT.includes(cause.happening);
}

/** Whether there was a truce to outlive the talks: in war there is none to be counted on. */
function hasTruce({ desk, scenario }: Debrief): boolean {
  const ending = scenario.game.endings.find(({ id }) => id === desk.view.ending?.ending);
  return ending?.kind !== 'war' && (desk.view.ending?.survival.length ?? 0) > 0;
}

function peaceText(debrief: Debrief): string {
  const { desk, scenario, t } = debrief;
  const survival = desk.view.ending?.survival ?? [];
  if (!hasTruce(debrief)) return t('debrief.peace.none');
  return t('ending.survival', {
    peace: peaceName(scenario.file, t),
    percent: t.percent(survival.at(-1)! / 1000),
    months: survival.length,
  });
}

function gaugesOf(debrief: Debrief): LinesModel {
  const { scenario, input, t } = debrief;
  const rounds = roundEnds(input).length;
  return {
    kind: 'lines',
    title: t('debrief.gauges'),
    x: t('debrief.round'),
    y: t('debrief.value'),
    ticks: [t('debrief.start'), ...Array.from({ length: rounds }, (_, at) => t.number(at + 1))],
    lines: scenario.file.metrics.map(({ name }, index) => {
      const values = valuesOf(debrief, index);
      return {
        name,
        values: values.map(value => value / 10),
        texts: values.map(value => tenths(t, value)),
      };
    }),
    first: mostMoved(debrief).index,
    marks: [],
  };
}

/** A gauge with, for each round, the parts of its change. They sum to it. */
function gaugeBlock(debrief: Debrief, metric: number): Block {
  const { scenario, t } = debrief;
  const values = valuesOf(debrief, metric);
  const path = values.map(value => tenths(t, value)).join(' → ');
  return {
    kind: 'details',
    summary: t('debrief.gauges.path', { name: scenario.file.metrics[metric]!.name, path }),
    blocks: values.slice(1).map((after, round) => roundBlock(debrief, metric, round, values[round]!, after)),
  };
}

function roundBlock(
  { scenario, input, t }: Debrief,
  metric: number,
  round: number,
  before: number,
  after: number,
): Block {
  const entries = input.entries.filter(entry => entry.round === round);
  const parts = partsOf(scenario.file, contributionsTo(entries, 'metric', metric), t);
  const change = { from: tenths(t, before), to: tenths(t, after), round: round + 1 };
  return {
    kind: 'table',
    caption: t('debrief.gauges.round', change),
    title: t('debrief.gauges.round', change),
    head: [cell(t('why.part')), figure(t('why.by'))],
    rows: [
      ...parts.map(part => [
        cell(part.label, { mark: part.mark, attribution: part.attribution }),
        figure(signedTenths(t, part.by), { sign: signOf(part.by) }),
      ]),
      [cell(t('debrief.gauges.sum')), figure(signedTenths(t, after - before), { strong: true })],
    ],
  };
}

function peaceBlocks(debrief: Debrief): readonly Block[] {
  const { scenario, desk, t } = debrief;
  if (!hasTruce(debrief)) return [{ kind: 'text', text: [peaceText(debrief)] }];
  const months = desk.view.ending?.survival.length ?? 0;
  const factors = scenario.file.aftermath.factors.filter(each => desk.view.ending?.factors.includes(each.id));
  return [
    { kind: 'text', title: t('ending.aftermath.months', { months }), text: [peaceText(debrief)] },
    survivalTable(debrief),
    factors.length === 0
      ? { kind: 'text', title: t('ending.factors'), text: [t('debrief.peace.no-factor')] }
      : {
          kind: 'list',
          title: t('ending.factors'),
          about: t('debrief.peace.sizes', { peace: peaceName(scenario.file, t) }),
          items: factors.map(({ why, times }) => ({ text: why, note: riskText(times, t) })),
        },
    ...longerBlocks(debrief),
  ];
}

/** What would have made it last longer; less than the least that can be ratified could not have held it. */
function longerBlocks(debrief: Debrief): readonly Block[] {
  const { input, scenario, desk, t } = debrief;
  const { levers, ratified } = input.findings.peace;
  const peace = peaceName(scenario.file, t);
  const title = t('debrief.peace.longer', { peace });
  if (agreedIn(input.findings.outcome) < scenario.game.ratification.leastClauses)
    return [{ kind: 'text', title, text: [t('debrief.peace.too-little')] }];
  const unkept =
    ratified === undefined
      ? []
      : [
          t('debrief.peace.ratified', {
            peace,
            percent: t.percent(ratified / 1000),
            months: desk.view.ending?.survival.length ?? 0,
          }),
        ];
  const none = t('debrief.peace.no-lever', { parties: scenario.file.parties.length });
  const items = levers.map(lever => ({
    text: t('debrief.peace.lever', {
      change: changeText(debrief, lever.change),
      before: t.percent(lever.before / 1000),
      after: t.percent(lever.after / 1000),
    }),
    note: t('debrief.peace.cost', {
      gains: gainsBySeat(debrief, lever.gains),
      refusing: lever.refusing.length,
      again: lever.refusing.every(party => desk.view.vote?.results[party]?.passed === false) ? 'yes' : 'no',
      homes: t.list(lever.refusing.map(party => partyName(scenario.file, party))),
    }),
  }));
  return [
    { kind: 'text', title, text: items.length === 0 ? [...unkept, none] : unkept },
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
  ];
}

function survivalTable({ desk, scenario, t }: Debrief): Block {
  const survival = desk.view.ending?.survival ?? [];
  const months = survival.flatMap((chance, at) => ((at + 1) % 3 === 0 ? [{ chance, month: at + 1 }] : []));
  return {
    kind: 'table',
    caption: t('debrief.peace.table', { peace: peaceName(scenario.file, t) }),
    head: [cell(t('ending.month')), ...months.map(({ month }) => figure(t.number(month)))],
    rows: [[cell(t('ending.chance')), ...months.map(({ chance }) => figure(t.percent(chance / 1000)))]],
  };
}
