import { html, type TemplateResult } from 'lit-html';
import type { QuestionModel } from '../../../view/debrief/screen.ts';
import type { Ui } from '../../ui.ts';

/** Questions with room for an answer; it is kept when the field is left. */
export function questions(items: readonly QuestionModel[], ui: Ui): TemplateResult {
  return html`<ol class="reflections">
    ${items.map(({ question, answer }, at) => {
      const keep = (event: Event) => {
        if (!(event.target instanceof HTMLTextAreaElement)) return;
        ui.send({ type: 'reflection.write', question, text: event.target.value.trim() });
      };
      return html`<li>
        <p id="question-${at}">${question}</p>
        <textarea
          rows="3"
          maxlength="4000"
          aria-label=${ui.t('debrief.transfer.answer', { at: at + 1 })}
          aria-describedby="question-${at}"
          .value=${answer}
          @change=${keep}
        ></textarea>
      </li>`;
    })}
  </ol>`;
}

/** The same on paper. */
export function answers(items: readonly QuestionModel[]): TemplateResult {
  return html`<ol class="reflections">
    ${items.map(
      ({ question, answer }) => html`<li>
        <p>${question}</p>
        <p class="written">${answer}</p>
      </li>`,
    )}
  </ol>`;
}
