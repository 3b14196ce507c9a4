import { html, nothing, type TemplateResult } from 'lit-html';
import type { ReplayModel } from '../../view/replay.ts';
import { mark } from '../parts/marks.ts';
import type { Ui } from '../ui.ts';
import { valueIn } from '../value-in.ts';

/** The player's sheet: where the replay stands, who watches, and what the last move brought. */
export function replaySheet(model: ReplayModel, ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<article class="sheet decision replay" id="decision">
    <h1 tabindex="-1" data-heading>${model.heading}</h1>
    ${model.note ? html`<p class="quiet">${model.note}</p>` : nothing}
    <label class="replay-scrub">
      <span>${t('replay.scrub')}: <b>${model.position}</b></span>
      <input
        type="range"
        min="0"
        max=${model.moves}
        .value=${String(model.at)}
        aria-valuetext=${model.position}
        @input=${(event: Event) => moveTo(Number(valueIn(event)), ui)}
      />
    </label>
    ${controls(model, ui)} ${watcher(model, ui)}
    <h2>${t('replay.happened')}</h2>
    ${happened(model, ui)}
    <footer class="sheet-foot">
      ${model.share ? link('replay.share', () => share(ui), ui) : nothing}
      ${model.canPlayOn ? link('replay.branch', () => ui.send({ type: 'replay.branch' }), ui) : nothing}
      ${link('replay.leave', () => ui.send({ type: 'replay.leave' }), ui)}
    </footer>
  </article>`;
}

function moveTo(at: number, ui: Ui): void {
  ui.send({ type: 'replay.move', at });
}

function controls({ at, moves, playing }: ReplayModel, ui: Ui): TemplateResult {
  const step = (key: StepKey, to: number, sign: string) => html`<button
    class="plain"
    type="button"
    aria-label=${ui.t(key)}
    title=${ui.t(key)}
    ?disabled=${to < 0 || to > moves || to === at}
    @click=${() => moveTo(to, ui)}
  >
    <span aria-hidden="true">${sign}</span>
  </button>`;
  const play = () => ui.send({ type: 'replay.play', playing: !playing });
  return html`<p class="replay-controls">
    ${step('replay.first', 0, '⏮')} ${step('replay.back', at - 1, '◀')}
    <button class="primary" type="button" @click=${play}>${ui.t(playing ? 'replay.pause' : 'replay.play')}</button>
    ${step('replay.next', at + 1, '▶')} ${step('replay.last', moves, '⏭')}
  </p>`;
}

type StepKey = 'replay.first' | 'replay.back' | 'replay.next' | 'replay.last';

function watcher({ watchers }: ReplayModel, ui: Ui): TemplateResult {
  const pick = (event: Event) => {
    ui.send({ type: 'replay.watch', seat: valueIn(event) });
  };
  return html`<label class="replay-watcher">
    <span>${ui.t('replay.watch')}</span>
    <select @change=${pick}>
      ${watchers.map(({ id, name, chosen }) => html`<option value=${id} ?selected=${chosen}>${name}</option>`)}
    </select>
  </label>`;
}

function happened(model: ReplayModel, { t }: Ui): TemplateResult {
  if (model.at === 0) return html`<p class="quiet">${t('replay.start')}</p>`;
  if (model.happened.length === 0) return html`<p class="quiet">${t('replay.quiet')}</p>`;
  return html`<ul class="papers">
    ${model.happened.map(({ who, text }) => html`<li>${mark(who?.mark ?? 'square')}<p>${text}</p></li>`)}
  </ul>`;
}

function link(
  key: 'replay.share' | 'replay.branch' | 'replay.leave',
  press: () => void,
  ui: Ui,
): TemplateResult {
  return html`<button class="link" type="button" @click=${press}>${ui.t(key)}</button>`;
}

function share(ui: Ui): void {
  ui.set({ dialog: 'share' });
  ui.send({ type: 'replay.share' });
}
