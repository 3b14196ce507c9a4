import { html, nothing, type TemplateResult } from 'lit-html';
import type { RewindModel } from '../../../view/debrief/screen.ts';
import type { Ui } from '../../ui.ts';
import { valueIn } from '../../value-in.ts';

const UNCHANGED = -1;

type RewindUi = Pick<Ui, 't' | 'local' | 'set' | 'send'>;

/** Chooses a decision and what is done instead, and plays it out or opens it. */
export function rewind(model: RewindModel, ui: RewindUi): TemplateResult {
  const { t, local } = ui;
  const first = model.decisions.find(({ weighty }) => weighty) ?? model.decisions[0];
  if (!first) return html`<p>${t('debrief.what-if.none')}</p>`;
  const decision = model.decisions.find(each => each.at === local.rewindAt) ?? first;
  const instead = local.instead < decision.alternatives.length ? local.instead : UNCHANGED;
  const move = decision.alternatives[instead]?.move;
  const play = () => move && ui.send({ type: 'debrief.rewind', at: decision.at, move });
  return html`<section class="rewind block">
    <div>
      <label for="rewind-at">${t('debrief.what-if.decision')}</label>
      <select
        id="rewind-at"
        aria-describedby="rewind-decision"
        @change=${(event: Event) => ui.set({ rewindAt: Number(valueIn(event)), instead: UNCHANGED })}
      >
        ${decisions(model, decision.at, ui)}
      </select>
      <small id="rewind-decision">${decision.text}</small>
    </div>
    <div>
      <label for="rewind-else">${t('debrief.what-if.else')}</label>
      <select
        id="rewind-else"
        aria-describedby="rewind-instead"
        @change=${(event: Event) => ui.set({ rewindAt: decision.at, instead: Number(valueIn(event)) })}
      >
        <option value=${UNCHANGED} ?selected=${instead === UNCHANGED}>${t('debrief.what-if.pick')}</option>
        ${decision.alternatives.map(
          ({ text }, at) => html`<option value=${at} ?selected=${at === instead}>${text}</option>`,
        )}
      </select>
      <small id="rewind-instead">${decision.alternatives[instead]?.text ?? t('debrief.what-if.choose')}</small>
    </div>
    <p class="rewind-go">
      <button class="primary" type="button" ?disabled=${move === undefined} @click=${play}>
        ${t('debrief.what-if.finish')}
      </button>
      <button class="link" type="button" @click=${() => ui.send({ type: 'debrief.play-on', at: decision.at })}>
        ${t('debrief.what-if.hand')}
      </button>
      ${
        model.isBusy
          ? html`<button class="link" type="button" @click=${() => ui.send({ type: 'debrief.stop' })}>
              ${t('debrief.what-if.stop')}
            </button>`
          : nothing
      }
    </p>
  </section>`;
}

/** The decisions that moved the outcome most before the rest, once it is known which did. */
function decisions({ decisions: all }: RewindModel, chosen: number, { t }: RewindUi): TemplateResult {
  const options = (some: RewindModel['decisions']) =>
    some.map(({ at, text }) => html`<option value=${at} ?selected=${at === chosen}>${text}</option>`);
  const [most, rest] = [all.filter(({ weighty }) => weighty), all.filter(({ weighty }) => !weighty)];
  if (most.length === 0 || rest.length === 0) return html`${options(all)}`;
  return html`<optgroup label=${t('debrief.what-if.most')}>${options(most)}</optgroup>
    <optgroup label=${t('debrief.what-if.rest')}>${options(rest)}</optgroup>`;
}
