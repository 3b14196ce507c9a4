import { html, nothing, type TemplateResult } from 'lit-html';
import type { ExcerptLine, ProblemRow } from '../../view/library/problems.ts';
import type { Ui } from '../ui.ts';

/** Every problem with the lines of the file it stands in. */
export function problemList(rows: readonly ProblemRow[], ui: Ui): TemplateResult {
  return html`<ul class="problems" aria-label=${ui.t('problems.list')}>
    ${rows.map(
      row => html`<li data-severity=${row.severity}>
        <p><b>${row.severityWord}</b> <code>${row.code}</code> ${row.message}</p>
        <p class="quiet">
          <code>${row.at}</code> · ${row.where}${row.path ? html` · <code>${row.path}</code>` : nothing}
        </p>
        ${row.excerpt.length > 0 ? excerpt(row.excerpt) : nothing}
      </li>`,
    )}
  </ul>`;
}

function excerpt(lines: readonly ExcerptLine[]): TemplateResult {
  return html`<pre class="excerpt" dir="ltr" translate="no">${lines.map(
    ({ number, before, marked, after }) =>
      html`<span class="excerpt-line" ?data-meant=${marked !== ''}><i aria-hidden="true">${number}</i>${before}${
        marked === '' ? nothing : html`<mark>${marked}</mark>`
      }${after}
</span>`,
  )}</pre>`;
}
