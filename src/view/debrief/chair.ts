import type { Fit } from '../../analysis/debrief/play-style.ts';
import { fileSeats, labelOf, seatName } from '../seats.ts';
import { type Block, cell, figure } from './block.ts';
import type { Debrief } from './input.ts';
import type { DebriefScreen } from './screen.ts';

/** How the reader played, and the same game from another chair. */
export function presentChair(debrief: Debrief): DebriefScreen {
  const { t, input, scenario, desk, personas } = debrief;
  const { fit } = input;
  const base = { id: 'chair', name: t('debrief.chair'), question: t('debrief.chair.question') } as const;
  const seat = seatName(scenario.file, desk.viewer);
  if (!fit.done) {
    const block = { kind: 'progress', text: t('debrief.chair.search'), share: fit.share } as const;
    return { ...base, finding: t('debrief.chair.about', { seat }), blocks: [block] };
  }
  const { near, persona, personas: compared } = fit.value;
  const nearest = personas.find(each => each.id === persona);
  const name = nearest?.name ?? persona;
  const distance = t.number((compared[0]?.distance ?? 0) / 10, 1);
  const words = near
    ? nearest && t('debrief.chair.persona', { name, text: nearest.about })
    : t('debrief.chair.nearest', { persona: name, distance });
  return {
    ...base,
    finding: near ? t('debrief.chair.finding', { persona: name }) : t('debrief.chair.far'),
    turn: t(near ? 'debrief.chair.about' : 'debrief.chair.about.far', { seat }),
    blocks: [...(words ? [{ kind: 'text', text: [words] } as const] : []), traitTable(debrief, fit.value)],
    chairs: fileSeats(scenario.file)
      .filter(({ id }) => id !== desk.viewer)
      .map(({ id }) => ({
        seat: labelOf(scenario.file, id),
        label: t('debrief.chair.take', { seat: seatName(scenario.file, id) }),
      })),
  };
}

/** A difference smaller than this, in thousandths, is none to see. */
const ALIKE = 30;

/** Whether anybody differs in a trait. */
function tellsApart(
  { value, at }: { readonly value: number; readonly at: number },
  compared: Fit['personas'],
) {
  const values = [value, ...compared.map(({ style }) => style[at]!.value)];
  return Math.max(...values) - Math.min(...values) >= ALIKE;
}

function traitTable({ t, personas }: Debrief, { style, personas: compared }: Fit): Block {
  return {
    kind: 'table',
    title: t('debrief.chair.style'),
    caption: t('debrief.chair.style'),
    head: [
      cell(t('debrief.chair.trait')),
      figure(t('debrief.chair.yours')),
      ...compared.map(({ persona }) => figure(personas.find(each => each.id === persona)?.name ?? persona)),
    ],
    rows: [
      ...style
        .map((each, at) => ({ ...each, at }))
        .filter(each => tellsApart(each, compared))
        .map(({ trait, value, at }) => [
          cell(t(`debrief.trait.${trait}`)),
          figure(t.percent(value / 1000), { strong: true }),
          ...compared.map(each => figure(t.percent(each.style[at]!.value / 1000))),
        ]),
      [
        cell(t('debrief.chair.distance')),
        figure('–'),
        ...compared.map(({ distance }) => figure(t.number(distance / 10, 1))),
      ],
    ],
    note: t('debrief.chair.note'),
  };
}
