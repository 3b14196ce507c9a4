import type { Contest, Distribution } from '../../analysis/debrief/futures.ts';
import { seatsOf } from '../../engine/game.ts';
import { tenths } from '../numbers.ts';
import { labelOf, seatName } from '../seats.ts';
import { listing, listings } from './assumption-list.ts';
import { type Block, type Cell, cell, figure, type Pending } from './block.ts';
import type { Debrief } from './input.ts';
import type { DebriefScreen, Slider } from './screen.ts';

const RANGES: ReadonlyArray<Omit<Slider, 'label' | 'about'>> = [
  { id: 'cards', min: 0, max: 200, step: 25 },
  { id: 'events', min: 0, max: 200, step: 25 },
  { id: 'hazards', min: 0, max: 200, step: 25 },
  { id: 'drift', min: 0, max: 200, step: 25 },
  { id: 'war-cost', min: 0, max: 200, step: 25 },
  { id: 'truce-hazard', min: 25, max: 200, step: 25 },
  { id: 'thresholds', min: -15, max: 15, step: 5 },
];

const AS_WRITTEN: Contest = {
  cards: 100,
  events: 100,
  hazards: 100,
  drift: 100,
  'war-cost': 100,
  'truce-hazard': 100,
  thresholds: 0,
};

/** Every weight and effect with where it comes from, and sliders to contest the main ones. */
export function presentAssumptions(debrief: Debrief): DebriefScreen {
  const { t, input, scenario } = debrief;
  const { contest } = input;
  const tables = listings(scenario.file, t);
  const rows = tables.flatMap(({ rows: each }) => each);
  const sourced = rows.filter(({ isSourced }) => isSourced).length;
  return {
    id: 'assumptions',
    name: t('debrief.assumptions'),
    question: t('debrief.assumptions.question'),
    finding: t('debrief.assumptions.finding', { count: rows.length }),
    turn: t('debrief.assumptions.sourced', { sourced, own: rows.length - sourced }),
    blocks: [
      ...(contest ? contestBlocks(debrief, contest.own, contest.contested) : []),
      ...tables.map(each => listing(each, t)),
    ],
    sliders: {
      sliders: RANGES.map(range => ({
        ...range,
        label: t(`debrief.contest.${range.id}`),
        about: t(`debrief.contest.${range.id}.about`),
      })),
      contest: contest?.contest ?? AS_WRITTEN,
      isBusy: contest !== undefined && !(contest.own.done && contest.contested.done),
    },
  };
}

function contestBlocks(
  debrief: Debrief,
  own: Pending<Distribution>,
  contested: Pending<Distribution>,
): readonly Block[] {
  const { t, scenario } = debrief;
  if (!own.done || !contested.done) {
    const share = ((own.done ? 1 : own.share) + (contested.done ? 1 : contested.share)) / 2;
    return [{ kind: 'progress', text: t('debrief.contest.playing'), share }];
  }
  const both = [own.value, contested.value];
  const { file } = scenario;
  const ids = file.endings.map(({ id }) => id).filter(id => both.some(each => each.endings[id]));
  const row = (label: Cell, text: (each: Distribution) => string) => [
    label,
    ...both.map(each => figure(text(each))),
  ];
  return [
    {
      kind: 'table',
      title: t('debrief.contest.result'),
      caption: t('debrief.contest.result'),
      head: [cell(''), figure(t('debrief.contest.own')), figure(t('debrief.contest.yours'))],
      rows: [
        row(cell(t('debrief.luck.ratified'), { strong: true }), each =>
          t.percent(each.ratified / each.games),
        ),
        ...seatsOf(scenario.game).map((seat, at) => {
          const { mark } = labelOf(file, seat);
          return row(cell(t('debrief.what-if.value', { seat: seatName(file, seat) }), { mark }), each =>
            tenths(t, each.means[at]!),
          );
        }),
        row(cell(t('debrief.what-if.peace')), each => t.percent(each.survival / 1000)),
        ...ids.map(id =>
          row(cell(file.endings.find(each => each.id === id)?.title ?? id), each =>
            t.percent((each.endings[id] ?? 0) / each.games),
          ),
        ),
      ],
      note: t('debrief.contest.note', { games: own.value.games }),
    },
  ];
}
