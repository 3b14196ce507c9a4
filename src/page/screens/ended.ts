import { html, nothing, type TemplateResult } from 'lit-html';
import type { EndedModel } from '../../view/page-model.ts';
import { mark } from '../parts/marks.ts';
import type { EndedPart, Ui } from '../ui.ts';
import { debriefScreen } from './debrief/debrief.ts';
import { printReport, report } from './debrief/report.ts';
import { endingPart } from './ending.ts';

/** The end: the communiqué first, then the debrief, one question at a time. On paper the communiqué, or all of the debrief. */
export function endedScreen(model: EndedModel, ui: Ui): TemplateResult {
  const { debrief } = model;
  const { ended } = ui.local;
  const steps = debrief?.steps ?? [];
  return html`${model.readers.length > 0 ? readers(model.readers, ui) : nothing}
    <nav class="parts-nav scroll-x" aria-label=${ui.t('debrief.parts')} @focusin=${showWhole}>
      ${part('ending', ui.t('ending.communique'), ui)} ${steps.map(({ id, name }) => part(id, name, ui))}
      <span class="at-end">
        <button type="button" ?disabled=${!debrief?.ready} @click=${() => printReport(ui)}>
          ${ui.t(debrief && !debrief.ready ? 'debrief.print.wait' : 'debrief.print')}
        </button>
        <button type="button" @click=${() => ui.send({ type: 'game.leave' })}>${ui.t('ending.again')}</button>
      </span>
    </nav>
    <div id="decision">
      ${debrief && ended !== 'ending' ? debriefScreen(debrief, ended, ui) : endingPart(model.ending, ui)}
    </div>
    ${debrief?.ready && ended !== 'ending' ? report(model.ending, debrief, ui) : nothing}`;
}

/** A step half out of a sliding row is in sight once it has the focus. */
function showWhole({ target }: FocusEvent): void {
  if (target instanceof HTMLElement) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Where several persons played, whose end this is: everything on it is told to one of them. */
function readers(items: EndedModel['readers'], ui: Ui): TemplateResult {
  return html`<div class="readers" role="group" aria-labelledby="readers-label">
    <span id="readers-label">${ui.t('ended.readers')}</span>
    ${items.map(
      ({ seat, isCurrent }) => html`<button
        type="button"
        aria-pressed=${isCurrent}
        @click=${() => ui.send({ type: 'reader.choose', seat: seat.id })}
      >${mark(seat.mark)}${seat.name}</button>`,
    )}
  </div>`;
}

function part(id: EndedPart, name: string, ui: Ui): TemplateResult {
  return html`<button
    type="button"
    aria-current=${id === ui.local.ended ? 'page' : 'false'}
    @click=${() => ui.set({ ended: id })}
  >${name}</button>`;
}
