import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { Ui } from '../ui.ts';

export interface LineChart {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly points: readonly ChartPoint[];
  /** Heading of the notes column. */
  readonly notes?: string;
}

export interface ChartPoint {
  readonly label: string;
  /** 0..100. */
  readonly value: number;
  readonly text: string;
  readonly notes: readonly string[];
}

const WIDTH = 640;
const HEIGHT = 220;
const LEFT = 44;
const FOOT = 190;

/** A curve from 0 to 100 with the same numbers in a table. */
export function lineChart(chart: LineChart, ui: Ui): TemplateResult {
  const { points } = chart;
  const step = (WIDTH - LEFT - 16) / Math.max(1, points.length - 1);
  const x = (at: number) => LEFT + at * step;
  const y = (value: number) => FOOT - (value / 100) * (FOOT - 14);
  const path = points.map((point, at) => `${at === 0 ? 'M' : 'L'}${x(at)} ${y(point.value)}`).join('');
  return html`<figure class="chart">
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${chart.title}>
      ${[0, 25, 50, 75, 100].map(
        value => svg`<path class="grid" d="M${LEFT} ${y(value)}H${WIDTH - 16}"/>
          <text class="axis" x=${LEFT - 8} y=${y(value) + 5} text-anchor="end">${ui.t.number(value)}</text>`,
      )}
      <path class="curve" d=${path} />
      ${points.map(
        (point, at) => svg`<circle class="knot" cx=${x(at)} cy=${y(point.value)} r="4"/>
          <text class="axis" x=${x(at)} y=${HEIGHT - 8} text-anchor="middle">${point.label}</text>`,
      )}
    </svg>
    ${chartTable(chart)}
  </figure>`;
}

function chartTable({ points, x, y, notes, title }: LineChart): TemplateResult {
  return html`<table>
    <caption class="unseen">${title}</caption>
    <thead>
      <tr>
        <th scope="col">${x}</th>
        <th scope="col" class="num">${y}</th>
        ${notes ? html`<th scope="col">${notes}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${points.map(
        point => html`<tr>
          <th scope="row">${point.label}</th>
          <td class="num">${point.text}</td>
          ${notes ? html`<td>${point.notes.map(note => html`<span class="note">${note}</span>`)}</td>` : nothing}
        </tr>`,
      )}
    </tbody>
  </table>`;
}
