import { html, nothing, type TemplateResult } from 'lit-html';
import type { Move } from '../../view/page-model.ts';
import type { TurnModel } from '../../view/turn/turn.ts';
import { make } from '../make.ts';
import { commitFoot } from '../parts/commit.ts';
import { prose } from '../parts/prose.ts';
import type { Ui } from '../ui.ts';

interface EditorFrame {
  readonly heading: string;
  readonly about: string;
  readonly body: TemplateResult;
  /** Stands over the foot, always in sight. */
  readonly scales?: TemplateResult | undefined;
  readonly send: string;
  /** Undefined while something is missing. */
  readonly move: Move | undefined;
  readonly warning?: string | undefined;
}

/** The sheet every editor shares: a heading, a way back, the forecast and one button. */
export function editorFrame(
  { heading, about, body, scales, send, move, warning }: EditorFrame,
  model: TurnModel,
  ui: Ui,
) {
  const submit = (event: Event) => {
    event.preventDefault();
    if (move) make(move, ui, warning);
  };
  return html`<form class="sheet decision editor" id="decision" @submit=${submit}>
    <header class="editor-head">
      <h1 tabindex="-1" data-heading>${heading}</h1>
      <button class="link" type="button" @click=${() => ui.set({ editor: undefined })}>
        ${ui.t('action.back')}
      </button>
    </header>
    ${about ? html`<p class="lede">${prose(about, ui)}</p>` : nothing}
    ${model.refusal ? html`<p class="refusal" role="alert">${model.refusal}</p>` : nothing}
    <div class="sheet-scroll" data-scrolls>${body}</div>
    <div class="editor-foot">
      ${scales ?? nothing}
      ${commitFoot(model, { label: send, ready: move !== undefined, warning }, ui)}
    </div>
  </form>`;
}

export interface Choice {
  readonly id: string;
  readonly text: string;
  readonly about?: string;
}

/** A named set of radio cards kept in the picks; a line where there is nothing to choose. */
export function picks(name: string, legend: string, choices: readonly Choice[], ui: Ui): TemplateResult {
  const [only, another] = choices;
  if (only && !another)
    return html`<p class="picks">${legend}: <b>${only.text}</b>${only.about ? html`<small>${only.about}</small>` : nothing}</p>`;
  const chosen = pickOf(name, choices, ui);
  return html`<fieldset class="picks">
    <legend>${legend}</legend>
    ${choices.map(
      choice => html`<label class="pick">
        <input
          type="radio"
          name=${name}
          value=${choice.id}
          .checked=${chosen === choice.id}
          @change=${() => ui.set({ picks: { ...ui.local.picks, [name]: choice.id } })}
        />
        <span>${choice.text}${choice.about ? html`<small>${choice.about}</small>` : nothing}</span>
      </label>`,
    )}
  </fieldset>`;
}

export function pickOf(name: string, choices: readonly Choice[], ui: Ui): string | undefined {
  return ui.local.picks[name] ?? (choices.length === 1 ? choices[0]?.id : undefined);
}
