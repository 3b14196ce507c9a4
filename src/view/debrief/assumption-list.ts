import type { MessageKey, Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { happeningWords } from '../causes.ts';
import { seatName } from '../seats.ts';
import { presentSources } from '../sources.ts';
import { unstopped } from '../words.ts';
import { type Block, type Cell, cell, figure } from './block.ts';

interface Listed {
  readonly name: string;
  readonly value: string;
  readonly why: string;
  readonly source: Cell;
  readonly isSourced: boolean;
}

/** Some of the scenario's numbers, each with its reason and its source or the word that it is a choice. */
export interface Listing {
  readonly title: string;
  readonly rows: readonly Listed[];
}

export function listing({ title, rows }: Listing, t: Translator): Block {
  return {
    kind: 'details',
    summary: t('debrief.assumptions.group', { title, count: rows.length }),
    blocks: [
      {
        kind: 'table',
        caption: title,
        head: [
          cell(t('debrief.assumptions.what')),
          figure(t('debrief.value')),
          cell(t('debrief.assumptions.why')),
          cell(t('debrief.assumptions.source')),
        ],
        rows: rows.map(({ name, value, why, source }) => [cell(name), figure(value), cell(why), source]),
      },
    ],
  };
}

interface Claim {
  readonly source?: string | undefined;
}

/** What every group of numbers is written with. */
interface Pen {
  readonly file: ScenarioFile;
  readonly t: Translator;
  readonly listed: (name: string, value: number, why: string, claim?: Claim) => Listed;
}

/** The groups in their order, each with its title. */
const GROUPS = [
  ['debrief.assumptions.points', pointsRows],
  ['brief.linkages', linkageRows],
  ['brief.reservation', reservationRows],
  ['debrief.gauges', gaugeRows],
  ['debrief.assumptions.homes', homeRows],
  ['debrief.assumptions.cards', cardRows],
  ['debrief.assumptions.events', eventRows],
  ['ending.factors', factorRows],
] as const satisfies ReadonlyArray<readonly [MessageKey, (pen: Pen) => readonly Listed[]]>;

/** The numbers of the file, group by group. */
export function listings(file: ScenarioFile, t: Translator): readonly Listing[] {
  const pen = { file, t, listed: listerOf(file, t) };
  return GROUPS.map(([title, rowsOf]) => ({ title: t(title), rows: rowsOf(pen) }));
}

function listerOf(file: ScenarioFile, t: Translator): Pen['listed'] {
  const invented = new Set(file.sources.filter(({ kind }) => kind === 'fiction').map(({ id }) => id));
  const sources = new Map(presentSources(file, t).map(each => [each.id, each]));
  return (name, value, why, claim = {}) => {
    const found = invented.has(claim.source ?? '') ? undefined : sources.get(claim.source ?? '');
    const source = found
      ? cell('', { attribution: { source: found } })
      : cell(t('debrief.assumptions.design'));
    const decimals = Number.isInteger(value) ? 0 : 2;
    return { name, value: t.number(value, decimals), why, source, isSourced: found !== undefined };
  };
}

function pointsRows({ file, t, listed }: Pen): readonly Listed[] {
  return file.parties.flatMap(party =>
    file.issues.flatMap(issue =>
      issue.options.map(option => {
        const words = { seat: party.name, issue: issue.name, option: option.label };
        const points = party.points[issue.id]?.[option.id] ?? 0;
        return listed(t('debrief.assumptions.option', words), points, '');
      }),
    ),
  );
}

function linkageRows({ file, listed }: Pen): readonly Listed[] {
  return file.parties.flatMap(({ name, linkages }) =>
    linkages.map(({ points, why }) => listed(name, points, why)),
  );
}

function reservationRows({ file, t, listed }: Pen): readonly Listed[] {
  return file.parties.flatMap(({ name, reservation }) => [
    listed(name, reservation.base, t('why.base')),
    ...reservation.terms.map(({ metric, cost, reference }) =>
      listed(
        t('pair', { name, text: metricName(file, metric) }),
        cost,
        t('debrief.assumptions.term', { reference }),
      ),
    ),
  ]);
}

function gaugeRows({ file, t, listed }: Pen): readonly Listed[] {
  return file.metrics.flatMap(({ name, start, drift, couplings, responds }) => [
    listed(name, start, t('debrief.start')),
    ...(drift ? [listed(name, drift.rate, drift.why)] : []),
    ...couplings.map(({ rate, why }) => listed(name, rate, why)),
    ...Object.entries(responds).map(([happening, by]) => listed(name, by, happeningWords(happening, 1, t))),
  ]);
}

function homeRows({ file, t, listed }: Pen): readonly Listed[] {
  return file.constituencies.flatMap(each => [
    listed(each.name, each.influence, t('brief.influence')),
    listed(each.name, each.approval, t('brief.approval')),
    ...Object.entries(each.points).flatMap(([issue, options]) => {
      const found = file.issues.find(({ id }) => id === issue);
      return Object.entries(options ?? {}).map(([option, points]) => {
        const label = found?.options.find(({ id }) => id === option)?.label ?? option;
        return listed(each.name, points, t('pair', { name: found?.name ?? issue, text: label }));
      });
    }),
  ]);
}

function cardRows(pen: Pen): readonly Listed[] {
  return pen.file.actions.flatMap(card => consequenceRows(pen, unstopped(card.label), card));
}

function eventRows(pen: Pen): readonly Listed[] {
  const { file, t, listed } = pen;
  return file.events.flatMap(event => [
    ...(typeof event.hazard === 'number'
      ? [listed(event.title, event.hazard, t('debrief.assumptions.hazard'), event)]
      : []),
    ...consequenceRows(pen, event.title, event),
  ]);
}

function factorRows({ file: { aftermath }, t, listed }: Pen): readonly Listed[] {
  return [
    listed(t('debrief.contest.truce-hazard'), aftermath.hazard, ''),
    ...aftermath.factors.map(each => listed(t('debrief.assumptions.factor'), each.times, each.why, each)),
  ];
}

type Effect = ScenarioFile['actions'][number]['effects'][number];

interface Consequence extends Claim {
  readonly effects: readonly Effect[];
  readonly reactions: ReadonlyArray<{ readonly who: string; readonly effects: readonly Effect[] }>;
}

/** What a card or an event does, and what the reactions to it do. */
function consequenceRows({ file, t, listed }: Pen, name: string, from: Consequence): readonly Listed[] {
  const reaction = (who: string, effect: Effect) =>
    t('debrief.assumptions.reaction', { who: seatName(file, who), target: targetName(file, effect) });
  const row = (text: string, { by, why }: Effect) => listed(t('pair', { name, text }), by, why, from);
  return [
    ...from.effects.map(effect => row(targetName(file, effect), effect)),
    ...from.reactions.flatMap(({ who, effects }) =>
      effects.map(effect => row(reaction(who, effect), effect)),
    ),
  ];
}

function targetName(file: ScenarioFile, effect: Effect): string {
  return 'constituency' in effect ? seatName(file, effect.constituency) : metricName(file, effect.metric);
}

function metricName(file: ScenarioFile, metric: string): string {
  return file.metrics.find(({ id }) => id === metric)?.name ?? metric;
}
