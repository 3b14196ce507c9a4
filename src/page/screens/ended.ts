import { html, type TemplateResult } from 'lit-html';
import type { EndedModel } from '../../view/page-model.ts';
import type { EndedPart, Ui } from '../ui.ts';
import { debriefPart } from './debrief.ts';
import { endingPart } from './ending.ts';

/** The end: the communiqué first, then the parts of the debrief. */
export function endedScreen(model: EndedModel, ui: Ui): TemplateResult {
  const parts: readonly EndedPart[] = [
    'ending',
    'outcome',
    'minds',
    'turning',
    ...(model.debrief.space ? (['space'] as const) : []),
    'history',
    'method',
  ];
  const { ended } = ui.local;
  return html`<nav class="parts-nav" aria-label=${ui.t('debrief.parts')}>
      ${parts.map(
        part => html`<button
          type="button"
          aria-current=${part === ended ? 'page' : 'false'}
          @click=${() => ui.set({ ended: part })}
        >${part === 'ending' ? ui.t('ending.communique') : ui.t(`debrief.${part}`)}</button>`,
      )}
      <button type="button" class="at-end" @click=${() => ui.send({ type: 'game.leave' })}>${ui.t('ending.again')}</button>
    </nav>
    <div id="decision">
      ${ended === 'ending' ? endingPart(model.ending, ui) : debriefPart(model.debrief, ended, ui)}
    </div>`;
}
