import { html, nothing, type TemplateResult } from 'lit-html';
import type { SeatMark } from '../../view/seats.ts';
import type { PackageOption, PackageRow } from '../../view/turn/package.ts';
import type { Ui } from '../ui.ts';
import { mark } from './marks.ts';

/** The answers to one clause from the worst for the reader's seat to the best; in the file's order where it has no points. */
export function ordered({ options }: PackageRow): readonly PackageOption[] {
  return options.toSorted((a, b) => (a.points ?? 0) - (b.points ?? 0) || a.option - b.option);
}

/** A tug of war: one stop an answer, the best for you at the end; each party's mark where it stands, hatched where you may not go. */
export function track(row: PackageRow, chosen: number | undefined): TemplateResult {
  const stops = ordered(row);
  return html`<span class="track" aria-hidden="true">
    ${stops.map(
      stop => html`<i ?data-red=${stop.redLine !== undefined} ?data-chosen=${stop.option === chosen} ?data-quo=${stop.statusQuo}>
        ${stop.stands.map(seat => mark(seat.mark))}
      </i>`,
    )}
  </span>`;
}

/** What is seen on a line; nothing of one’s own where the reader’s seat has no points. */
export function trackKey(rows: readonly PackageRow[], { t }: Ui): TemplateResult {
  const options = rows.flatMap(row => row.options);
  const scored = options.some(({ points }) => points !== undefined);
  const marks = marksOf(rows);
  return html`<p class="track-key">
    <span>${t(scored ? 'track.best' : 'track.answers')}</span>
    <span><i data-quo aria-hidden="true"></i>${t('track.quo')}</span>
    ${options.some(({ redLine }) => redLine !== undefined) ? html`<span><i data-red aria-hidden="true"></i>${t('track.red')}</span>` : nothing}
    ${marks.length > 0 ? html`<span>${marks.map(mark)}${t('track.stands')}</span>` : nothing}
  </p>`;
}

/** The marks of those who ask for something. */
function marksOf(rows: readonly PackageRow[]): readonly SeatMark[] {
  const marks = rows.flatMap(({ options }) => options.flatMap(({ stands }) => stands.map(seat => seat.mark)));
  return [...new Set(marks)];
}

/** The whole board: every clause's track with its answers written out, and who stands where in words. */
export function board(rows: readonly PackageRow[], ui: Ui): TemplateResult {
  return html`${trackKey(rows, ui)}
    <ol class="board">
      ${rows.map(
        row => html`<li data-status=${row.status}>
          <h3>${ui.t.number(row.issue + 1)}. ${row.name} <span class="status">${row.statusWord}</span></h3>
          <p class="board-question">${row.question}</p>
          <ul .style="--stops:${row.options.length}">${ordered(row).map(stop => boardStop(stop, ui))}</ul>
        </li>`,
      )}
    </ol>`;
}

function boardStop(stop: PackageOption, ui: Ui): TemplateResult {
  return html`<li ?data-red=${stop.redLine !== undefined} ?data-quo=${stop.statusQuo}>
    <span class="stop" aria-hidden="true"></span>
    <span class="stop-label">${stop.label}</span>
    ${optionNotes(stop, ui)}
  </li>`;
}

/** What is to be known of an answer before it is given. */
export function optionNotes(stop: PackageOption, { t }: Ui): TemplateResult {
  return html`${stop.pointsText ? html`<b class="option-points">${stop.pointsText}</b>` : nothing}<span class="option-notes">
    ${stop.addedText ? html`<em class="tag">${stop.addedText}</em>` : nothing}
    ${stop.stands.map(
      seat =>
        html`<span class="chip"><span class="unseen">${t('board.stands')} </span>${mark(seat.mark)}${seat.name}</span>`,
    )}
    ${stop.agreed ? html`<em class="tag">${t('draft.agreed')}</em>` : nothing}
    ${stop.statusQuo ? html`<em class="tag">${t('brief.quo')}</em>` : nothing}
    ${stop.redLine === undefined ? nothing : html`<em class="tag tag-red" title=${stop.redLine}>${t('brief.red')}</em>`}
    ${stop.promise === undefined ? nothing : html`<em class="tag tag-red">${t('board.promised', { words: stop.promise })}</em>`}
  </span>`;
}
