import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { LineModel, LinesModel } from '../../view/debrief/pictures.ts';
import { boxOf } from '../../view/stage/box.ts';
import { piecesBetween } from '../../view/stage/line.ts';
import { textWidth } from '../../view/stage/text-measure.ts';
import type { Ui } from '../ui.ts';
import { clearest } from './clearest.ts';

const WIDTH = 680;
const HEIGHT = 420;
const LEFT = 44;
const TOP = 18;
/** Below it two lines of words, large ones on a phone. */
const FOOT = HEIGHT - 64;
const RIGHT = WIDTH - 20;

/** One of the lines from 0 to 100 over the rounds; a table has them all. */
export function linesChart(model: LinesModel, chosen: LineModel | undefined, ui: Ui): TemplateResult {
  const step = (RIGHT - LEFT) / Math.max(1, model.ticks.length - 1);
  const x = (at: number) => LEFT + at * step;
  const y = (value: number) => FOOT - (value / 100) * (FOOT - TOP);
  const path = (values: readonly number[]) =>
    values.map((value, at) => `${at === 0 ? 'M' : 'L'}${x(at)} ${y(value)}`).join('');
  const every = Math.ceil(model.ticks.length / 14);
  return html`<figure class="chart">
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${model.title}>
      ${[0, 25, 50, 75, 100].map(
        value => svg`<path class="grid" d="M${LEFT} ${y(value)}H${RIGHT}"/>
          <text class="axis" x=${LEFT - 8} y=${y(value) + 5} text-anchor="end">${ui.t.number(value)}</text>`,
      )}
      ${model.ticks.map((tick, at) =>
        at % every === 0
          ? svg`<text class="axis" x=${x(at)} y=${FOOT + 28} text-anchor="middle">${tick}</text>`
          : nothing,
      )}
      <text class="axis" x=${RIGHT} y=${HEIGHT - 6} text-anchor="end">${model.x}</text>
      ${chosen ? brightCurve(chosen, model, { x, y, path }) : nothing}
      ${stacked(model.marks, x, y).map(
        mark => svg`<g class="turn"><circle cx=${mark.x} cy=${mark.y} r="11"/>
          <text x=${mark.x} y=${mark.y + 5} text-anchor="middle">${mark.label}</text></g>`,
      )}
    </svg>
    <details class="twin"><summary>${ui.t('debrief.table')}</summary>${linesTable(model)}</details>
  </figure>`;
}

interface Scale {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly path: (values: readonly number[]) => string;
}

function brightCurve(line: LineModel, model: LinesModel, { x, y, path }: Scale) {
  return svg`<path class="curve" d=${path(line.values)} />
    ${line.values.map((value, at) => svg`<circle class="knot" cx=${x(at)} cy=${y(value)} r="4"/>`)}
    ${model.lines.length > 1 ? nameOf(line, model, x, y) : nothing}`;
}

/** Marks that would cover one another stand over one another. */
function stacked(marks: LinesModel['marks'], x: (at: number) => number, y: (value: number) => number) {
  const placed: { readonly label: string; readonly x: number; readonly y: number }[] = [];
  for (const { label, at, value } of marks) {
    const left = x(at);
    let top = y(value);
    while (placed.some(other => Math.hypot(other.x - left, other.y - top) < 24)) top -= 24;
    placed.push({ label, x: left, y: top });
  }
  return placed;
}

const NAME_FONT = 22;
const NAME = { height: 26, above: 12, below: 30 } as const;

/** A bright line's name beside one of its points, where the fewest lines run through it; rather near its end. */
function nameOf(
  bright: LineModel,
  { lines, marks }: LinesModel,
  x: (at: number) => number,
  y: (value: number) => number,
) {
  const width = textWidth(bright.name, NAME_FONT);
  const last = bright.values.length - 1;
  const places = bright.values.flatMap((value, at) =>
    [-NAME.above, NAME.below].flatMap((dy, under) =>
      (['end', 'middle', 'start'] as const).map(anchor => {
        const left = x(at) - width * SHIFT[anchor];
        const foot = y(value) + dy;
        const box = boxOf(left, foot - NAME.height + 6, width, NAME.height);
        const outside = left < LEFT || left + width > RIGHT || box.y < 0 || foot > FOOT;
        return { box, anchor, x: x(at), y: foot, cost: outside ? Infinity : under + 2 * (last - at) };
      }),
    ),
  );
  const curves = lines.map(line => ({
    lines: piecesBetween(line.values.map((value, at) => ({ x: x(at), y: y(value) }))),
    cost: line === bright ? 30 : 12,
  }));
  const turns = stacked(marks, x, y).map(mark => boxOf(mark.x - 15, mark.y - 15, 30, 30));
  const place = clearest(places, curves, turns);
  return place
    ? svg`<text class="curve-name" x=${place.x} y=${place.y} text-anchor=${place.anchor}>${bright.name}</text>`
    : nothing;
}

/** How much of a word stands before its anchor. */
const SHIFT = { end: 1, middle: 0.5, start: 0 } as const;

function linesTable({ title, x, ticks, lines }: LinesModel): TemplateResult {
  return html`<table>
    <caption class="unseen">${title}</caption>
    <thead>
      <tr>
        <th scope="col">${x}</th>
        ${ticks.map(tick => html`<th scope="col" class="num">${tick}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${lines.map(
        line => html`<tr>
          <th scope="row">${line.name}</th>
          ${line.texts.map(text => html`<td class="num">${text}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}
