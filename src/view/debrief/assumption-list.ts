import type { Translator } from '../../i18n/translator.ts';
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

/** The numbers of the file, group by group. */
export function listings(file: ScenarioFile, t: Translator): readonly Listing[] {
  const sources = new Map(presentSources(file, t).map(each => [each.id, each]));
  const listed = (name: string, value: number, why: string, claim: Claim = {}): Listed => {
    const found = claim.source === 'design' ? undefined : sources.get(claim.source ?? '');
    const isSourced = found !== undefined;
    const source = found
      ? cell('', { attribution: { source: found } })
      : cell(t('debrief.assumptions.design'));
    return { name, value: t.number(value, Number.isInteger(value) ? 0 : 2), why, source, isSourced };
  };
  const effect = (each: Effect) => {
    if ('constituency' in each) return seatName(file, each.constituency);
    return file.metrics.find(({ id }) => id === each.metric)?.name ?? each.metric;
  };
  const consequence = (name: string, from: Consequence, claim: Claim) => [
    ...from.effects.map(each => listed(t('pair', { name, text: effect(each) }), each.by, each.why, claim)),
    ...from.reactions.flatMap(({ who, effects }) =>
      effects.map(each =>
        listed(
          t('pair', {
            name,
            text: t('debrief.assumptions.reaction', { who: seatName(file, who), target: effect(each) }),
          }),
          each.by,
          each.why,
          claim,
        ),
      ),
    ),
  ];
  return [
    {
      title: t('debrief.assumptions.points'),
      rows: file.parties.flatMap(party =>
        file.issues.flatMap(issue =>
          issue.options.map(option => {
            const name = t('debrief.assumptions.option', {
              seat: party.name,
              issue: issue.name,
              option: option.label,
            });
            return listed(name, party.points[issue.id]?.[option.id] ?? 0, '');
          }),
        ),
      ),
    },
    {
      title: t('brief.linkages'),
      rows: file.parties.flatMap(party =>
        party.linkages.map(each => listed(party.name, each.points, each.why)),
      ),
    },
    {
      title: t('brief.reservation'),
      rows: file.parties.flatMap(({ name, reservation }) => [
        listed(name, reservation.base, t('why.base')),
        ...reservation.terms.map(term =>
          listed(
            t('pair', { name, text: file.metrics.find(({ id }) => id === term.metric)?.name ?? term.metric }),
            term.cost,
            t('debrief.assumptions.term', { reference: term.reference }),
          ),
        ),
      ]),
    },
    {
      title: t('debrief.gauges'),
      rows: file.metrics.flatMap(metric => [
        listed(metric.name, metric.start, t('debrief.start')),
        ...(metric.drift ? [listed(metric.name, metric.drift.rate, metric.drift.why)] : []),
        ...metric.couplings.map(each => listed(metric.name, each.rate, each.why)),
        ...Object.entries(metric.responds).map(([happening, by]) =>
          listed(metric.name, by, happeningWords(happening, 1, t)),
        ),
      ]),
    },
    {
      title: t('debrief.assumptions.homes'),
      rows: file.constituencies.flatMap(each => [
        listed(each.name, each.influence, t('brief.influence')),
        listed(each.name, each.approval, t('brief.approval')),
        ...Object.entries(each.points).flatMap(([issue, options]) => {
          const found = file.issues.find(({ id }) => id === issue);
          return Object.entries(options ?? {}).map(([option, points]) => {
            const label = found?.options.find(({ id }) => id === option)?.label ?? option;
            return listed(each.name, points, t('pair', { name: found?.name ?? issue, text: label }));
          });
        }),
      ]),
    },
    {
      title: t('debrief.assumptions.cards'),
      rows: file.actions.flatMap(action => consequence(unstopped(action.label), action, action)),
    },
    {
      title: t('debrief.assumptions.events'),
      rows: file.events.flatMap(event => [
        ...(typeof event.hazard === 'number'
          ? [listed(event.title, event.hazard, t('debrief.assumptions.hazard'), event)]
          : []),
        ...consequence(event.title, event, event),
      ]),
    },
    {
      title: t('ending.factors'),
      rows: [
        listed(t('debrief.contest.truce-hazard'), file.aftermath.hazard, ''),
        ...file.aftermath.factors.map(each =>
          listed(t('debrief.assumptions.factor'), each.times, each.why, each),
        ),
      ],
    },
  ];
}

type Effect = ScenarioFile['actions'][number]['effects'][number];

interface Consequence {
  readonly effects: readonly Effect[];
  readonly reactions: ReadonlyArray<{ readonly who: string; readonly effects: readonly Effect[] }>;
}
