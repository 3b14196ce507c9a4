import { html, type TemplateResult } from 'lit-html';

const ROUNDS = 6;

interface Trace {
  readonly history: readonly number[];
  readonly value: number;
}

/** One round is a point and no line yet. */
export function hasTrace({ history }: Trace): boolean {
  return history.length > 1;
}

/** The values at the end of the last rounds and now, as one line. */
export function sparkline({ history, value }: Trace): TemplateResult {
  const values = [...history.slice(1 - ROUNDS), value];
  const points = values.map((each, at) => `${4 + at * 9},${20 - each * 0.16}`).join(' ');
  return html`<svg class="spark" viewBox="0 0 54 24" aria-hidden="true">
    <polyline points=${points} />
    <circle cx=${4 + (values.length - 1) * 9} cy=${20 - value * 0.16} r="2.4" />
  </svg>`;
}
