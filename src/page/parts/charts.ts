import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { LineModel, LinesModel } from '../../view/debrief/pictures.ts';
import type { Ui } from '../ui.ts';

const WIDTH = 680;
const HEIGHT = 420;
const LEFT = 44;
const TOP = 18;
/** Below it two lines of words, large ones on a phone. */
const FOOT = HEIGHT - 64;
const RIGHT = WIDTH - 20;

/** Lines from 0 to 100 over the rounds, one of them drawn bright; a table says the same. */
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
      ${model.lines.map(line => {
        const bright = line === chosen;
        return svg`<path class=${bright ? 'curve' : 'curve faint'} d=${path(line.values)} />
          ${bright ? line.values.map((value, at) => svg`<circle class="knot" cx=${x(at)} cy=${y(value)} r="4"/>`) : nothing}
          ${bright && model.lines.length > 1 ? nameOf(line, x, y) : nothing}`;
      })}
      ${stacked(model.marks, x, y).map(
        mark => svg`<g class="turn"><circle cx=${mark.x} cy=${mark.y} r="11"/>
          <text x=${mark.x} y=${mark.y + 5} text-anchor="middle">${mark.label}</text></g>`,
      )}
    </svg>
    <details class="twin"><summary>${ui.t('debrief.table')}</summary>${linesTable(model)}</details>
  </figure>`;
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

/** A bright line's name, over its last point. */
function nameOf({ name, values }: LineModel, x: (at: number) => number, y: (value: number) => number) {
  const last = values.length - 1;
  return svg`<text class="curve-name" x=${x(last)} y=${y(values[last] ?? 0) - 12} text-anchor="end">${name}</text>`;
}

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
