import type { ManyFutures } from '../../analysis/debrief/futures.ts';
import type { Outcome } from '../../analysis/debrief/outcome.ts';
import { seatsOf } from '../../engine/game.ts';
import type { Move } from '../../engine/move.ts';
import { apportion, tenths } from '../numbers.ts';
import { labelOf, seatName } from '../seats.ts';
import { type Block, cell, figure } from './block.ts';
import { deedOf, whenOf } from './deeds.ts';
import { turningItem } from './facts.ts';
import type { Debrief, WhatIfInput } from './input.ts';
import type { DebriefScreen } from './screen.ts';

/** A decision taken again, under the same luck. */
export function presentWhatIf(debrief: Debrief): DebriefScreen {
  const { t, input } = debrief;
  const { whatIf, original } = input;
  const turning = new Set(input.turning.done ? input.turning.value.map(({ at }) => at) : []);
  return {
    id: 'what-if',
    name: t('debrief.what-if'),
    question: t('debrief.what-if.question'),
    finding: t('debrief.what-if.about'),
    turn: t('debrief.what-if.kept'),
    blocks: [
      ...(whatIf ? futureBlocks(debrief, whatIf) : turningBlock(debrief)),
      ...(original ? [outcomesTable(debrief, original.outcome, input.findings.outcome, 'original')] : []),
    ],
    rewind: {
      decisions: input.decisions.map(({ at, alternatives }) => {
        const frame = input.frames[at]!;
        const words = (move: Move) => deedOf(debrief.scenario.file, move, frame.before.offers, t);
        return {
          at,
          weighty: turning.has(at),
          text: t('debrief.turning.what', {
            when: whenOf(debrief.scenario.file, frame, t),
            what: words(frame.move),
          }),
          alternatives: alternatives.map(move => ({ move, text: words(move) })),
        };
      }),
      isBusy: whatIf !== undefined && !(whatIf.future.done && whatIf.many.done),
    },
  };
}

/** Where to begin: the reader's own moves that changed the outcome most. */
function turningBlock(debrief: Debrief): readonly Block[] {
  const { input, t } = debrief;
  if (!input.turning.done) return [];
  if (input.turning.value.length === 0) return [{ kind: 'text', text: [t('debrief.turning.none')] }];
  const items = input.turning.value
    .map(each => turningItem(debrief, each))
    .filter(item => item.rewind !== undefined);
  if (items.length === 0) return [{ kind: 'text', text: [t('debrief.what-if.turning.none')] }];
  return [{ kind: 'list', title: t('debrief.what-if.turning'), items }];
}

function futureBlocks(debrief: Debrief, whatIf: WhatIfInput): readonly Block[] {
  const { input, scenario, t } = debrief;
  const { future, many } = whatIf;
  const frame = input.frames[whatIf.at]!;
  const words = (move: Move) => deedOf(scenario.file, move, frame.before.offers, t);
  const values = {
    when: whenOf(scenario.file, frame, t),
    was: words(frame.move),
    instead: words(whatIf.move),
  };
  return [
    {
      kind: 'text',
      title: t('debrief.what-if.same-luck'),
      text: [t('debrief.what-if.instead', values)],
    },
    future.done
      ? outcomesTable(debrief, input.findings.outcome, future.value.outcome, 'changed')
      : { kind: 'progress', text: t('debrief.what-if.playing'), share: future.share },
    ...(many.done
      ? manyBlocks(debrief, many.value)
      : [{ kind: 'progress', text: t('debrief.what-if.many'), share: many.share } as const]),
  ];
}

/** Two futures, side by side. */
function outcomesTable(
  { scenario, t }: Debrief,
  first: Outcome,
  second: Outcome,
  kind: 'original' | 'changed',
): Block {
  const { file } = scenario;
  const both = (text: (outcome: Outcome) => string) => [cell(text(first)), cell(text(second))];
  const ending = ({ ending: id }: Outcome) => file.endings.find(each => each.id === id)?.title ?? id;
  const option = (issue: number) => (outcome: Outcome) =>
    file.issues[issue]!.options[outcome.agreed[issue] ?? -1]?.label ?? t('draft.open');
  const differs = file.issues.flatMap((_, issue) =>
    first.agreed[issue] === second.agreed[issue] ? [] : [issue],
  );
  return {
    kind: 'table',
    title: t(`debrief.what-if.${kind}`),
    caption: t(`debrief.what-if.${kind}`),
    head: [
      cell(''),
      cell(t(kind === 'original' ? 'debrief.what-if.first' : 'debrief.what-if.was')),
      cell(t(kind === 'original' ? 'debrief.what-if.this' : 'debrief.what-if.new')),
    ],
    rows: [
      [cell(t('debrief.what-if.ending')), ...both(ending)],
      ...seatsOf(scenario.game).map((seat, at) => {
        const label = labelOf(file, seat);
        return [
          cell(t('debrief.what-if.value', { seat: seatName(file, seat) }), { mark: label.mark }),
          ...both(outcome => tenths(t, outcome.values[at]!)),
        ];
      }),
      ...differs.map(issue => [cell(file.issues[issue]!.name), ...both(option(issue))]),
      [cell(t('debrief.tension')), ...both(outcome => tenths(t, outcome.tension))],
      [cell(t('debrief.what-if.peace')), ...both(outcome => t.percent(outcome.survival / 1000))],
    ],
  };
}

function manyBlocks(debrief: Debrief, many: ManyFutures): readonly Block[] {
  const { desk, scenario, t } = debrief;
  const { file } = scenario;
  const at = seatsOf(scenario.game).indexOf(desk.viewer);
  const [before, after] = many.means;
  const ids = file.endings.map(({ id }) => id).filter(id => many.endings.some(counts => counts[id]));
  return [
    {
      kind: 'text',
      title: t('debrief.luck'),
      text: [
        t('debrief.luck.many', {
          pairs: many.pairs,
          before: tenths(t, before[at]!),
          after: tenths(t, after[at]!),
          better: many.better,
          worse: many.worse,
          same: many.pairs - many.better - many.worse,
        }),
        splitText(many, t),
      ],
    },
    {
      kind: 'table',
      title: t('debrief.luck.endings'),
      caption: t('debrief.luck.endings'),
      head: [
        cell(t('debrief.what-if.ending')),
        figure(t('debrief.what-if.was')),
        figure(t('debrief.what-if.new')),
      ],
      rows: [
        ...ids.map(id => [
          cell(file.endings.find(each => each.id === id)?.title ?? id),
          ...many.endings.map(counts => figure(t.number(counts[id] ?? 0))),
        ]),
        [
          cell(t('debrief.luck.ratified'), { strong: true }),
          ...many.ratified.map(count => figure(t.number(count))),
        ],
      ],
    },
  ];
}

function splitText({ split }: ManyFutures, t: Debrief['t']): string {
  if (!split) return t('debrief.luck.none');
  const [choice = 0, luck = 0, together = 0] = apportion(
    [split.choice / 10, split.luck / 10, split.together / 10],
    100,
  );
  return t('debrief.luck.split', { choice, luck, together });
}
