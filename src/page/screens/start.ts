import { html, nothing, type TemplateResult } from 'lit-html';
import type { SeatSheet, StartModel } from '../../view/library/start.ts';
import type { Occupant } from '../../view/page-model.ts';
import { mark } from '../parts/marks.ts';
import { rich } from '../parts/rich.ts';
import type { StartChoices, Ui } from '../ui.ts';
import { valueIn } from '../value-in.ts';

const PERSON = 'person';

/** What this is, and a seat to take: two clicks to the table. */
export function startScreen(model: StartModel, ui: Ui): TemplateResult {
  const { t, local } = ui;
  return html`<main class="start" id="decision">
    ${ui.stage}
    <div class="start-words">
      <h1 tabindex="-1" data-heading>${model.heading}</h1>
      <p class="start-line">${model.line}</p>
      <div class="start-scroll" data-scrolls>
        <section class="start-scenario">
          <h2>${model.scenario.title}</h2>
          <p>${model.scenario.summary}</p>
          <p class="start-note">${model.note}</p>
          ${model.more.length > 0 ? more(model.more, ui) : nothing}
        </section>
        ${model.first ? beginWith(model.first, ui) : nothing}
        ${model.saves.resume ? goOn(model.saves.resume, ui) : nothing} ${lengths(model, ui)} ${company(model, ui)}
        <details class="start-seed">
          <summary>${t('start.seed')}</summary>
          <p>${t('start.seed.about')}</p>
          <label>
            ${t('start.seed.label')}
            <input .value=${local.start.seed} maxlength="60" @input=${onSeed(ui)} autocomplete="off" />
          </label>
        </details>
      </div>
      ${links(model, ui)}
    </div>
    <ul class="seats" aria-label=${t('start.seats')}>
      ${model.seats.map(seat => seatSheet(seat, model, ui))}
    </ul>
  </main>`;
}

function more(texts: readonly string[], ui: Ui): TemplateResult {
  return html`<details class="start-more">
    <summary>${ui.t('start.more')}</summary>
    ${texts.map(text => html`<p>${text}</p>`)}
  </details>`;
}

function change(ui: Ui, patch: Partial<StartChoices>): void {
  ui.set({ start: { ...ui.local.start, ...patch } });
}

function onSeed(ui: Ui) {
  return (event: Event) => change(ui, { seed: valueIn(event) });
}

function beginWith({ id, text }: NonNullable<StartModel['first']>, ui: Ui): TemplateResult {
  return html`<p class="start-saves">
    <button class="link" type="button" @click=${() => ui.send({ type: 'scenario.choose', scenario: id })}>${text}</button>
  </p>`;
}

function goOn({ game, text }: { readonly game: string; readonly text: string }, ui: Ui): TemplateResult {
  return html`<p class="start-saves">
    <button class="link resume" type="button" @click=${() => ui.send({ type: 'game.resume', game })}>
      ${ui.t('start.resume')} <span>${text}</span>
    </button>
  </p>`;
}

/** The ways from here that are not a seat. */
function links({ updateReady }: StartModel, ui: Ui): TemplateResult {
  const { t } = ui;
  const link = (text: string, go: () => void) =>
    html`<button class="link" type="button" @click=${go}>${text}</button>`;
  return html`<p class="start-links">
    ${link(t('start.another'), () => ui.send({ type: 'scenario.list' }))}
    ${link(t('saves.open'), () => ui.set({ dialog: 'saves' }))}
    ${link(t('comparison.open'), () => ui.send({ type: 'comparison.open' }))}
    ${link(t('menu.settings'), () => ui.set({ dialog: 'settings' }))}
    ${updateReady ? link(t('update.load'), () => ui.send({ type: 'update.load' })) : nothing}
  </p>`;
}

/** The whole game or a shorter one, where the scenario offers one. */
function lengths(model: StartModel, ui: Ui): TemplateResult | typeof nothing {
  if (model.lengths.length === 0) return nothing;
  const chosen = cutOf(model, ui);
  return html`<fieldset class="company">
    <legend class="unseen">${ui.t('start.length.legend')}</legend>
    ${model.lengths.map(
      ({ cut, text }) => html`<label class="company-option">
        <input type="radio" name="length" .checked=${cut === chosen} @change=${() => change(ui, { cut })} />
        <span>${rich(text)}</span>
      </label>`,
    )}
  </fieldset>`;
}

/** The choice as it stands for this scenario; another scenario's cut is none of its own. */
function cutOf({ lengths: offered }: StartModel, { local }: Ui): string | undefined {
  return offered.find(({ cut }) => cut === local.start.cut)?.cut;
}

function company(model: StartModel, ui: Ui): TemplateResult {
  const { t, local } = ui;
  const { together } = local.start;
  const option = (value: boolean, text: string) => html`<label class="company-option">
    <input
      type="radio"
      name="company"
      .checked=${together === value}
      @change=${() => change(ui, { together: value })}
    />
    <span>${rich(text)}</span>
  </label>`;
  return html`<fieldset class="company">
    <legend class="unseen">${t('start.who')}</legend>
    ${option(false, t('start.alone'))} ${option(true, t('start.together'))}
    ${together || local.start.seat ? occupants(model, ui) : nothing}
  </fieldset>`;
}

/** Who plays each other seat: shown once it can matter. */
function occupants(model: StartModel, ui: Ui): TemplateResult {
  const others = model.seats.filter(seat => seat.id !== ui.local.start.seat);
  return html`<div class="occupants">
    ${others.map(seat => occupant(seat, model, ui))} ${level(model, ui)}
  </div>`;
}

/** How well the computer plays, wherever it plays. */
function level(model: StartModel, ui: Ui): TemplateResult | typeof nothing {
  if (model.levels.length === 0) return nothing;
  const chosen = levelOf(model, ui);
  const pick = (event: Event) => change(ui, { level: valueIn(event) });
  return html`<label>
    <span>${ui.t('start.level')}</span>
    <select @change=${pick}>
      ${model.levels.map(
        ({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`,
      )}
    </select>
  </label>`;
}

function levelOf({ levels }: StartModel, { local }: Ui): string | undefined {
  return local.start.level ?? levels[Math.floor(levels.length / 2)]?.id;
}

function occupant(seat: SeatSheet, model: StartModel, ui: Ui): TemplateResult {
  const value = occupantOf(seat, model, ui);
  const about = model.personas.find(each => each.id === value)?.about;
  const pick = (event: Event) => {
    change(ui, { occupants: { ...ui.local.start.occupants, [seat.id]: valueIn(event) } });
  };
  return html`<label>
    <span>${mark(seat.mark)}${ui.t('start.occupant', { seat: seat.name })}</span>
    <select @change=${pick}>
      ${personasFor(seat, model).map(
        persona =>
          html`<option value=${persona.id} ?selected=${persona.id === value}>${persona.name}</option>`,
      )}
      <option value=${PERSON} ?selected=${value === PERSON}>${ui.t('start.person')}</option>
    </select>
    ${about ? html`<small>${about}</small>` : nothing}
  </label>`;
}

function personasFor({ kind }: SeatSheet, model: StartModel) {
  return model.personas.filter(persona => persona.kind === kind);
}

function occupantOf(seat: SeatSheet, model: StartModel, ui: Ui): string {
  const { occupants: chosen, together } = ui.local.start;
  return chosen[seat.id] ?? (together ? PERSON : (personasFor(seat, model)[0]?.id ?? PERSON));
}

function seatSheet(seat: SeatSheet, model: StartModel, ui: Ui): TemplateResult {
  const taken = ui.local.start.seat === seat.id;
  const press = () => (taken ? begin(seat.id, model, ui) : change(ui, { seat: seat.id }));
  return html`<li class="sheet seat-sheet" ?data-lit=${taken}>
    <h2>${mark(seat.mark)}${seat.name}</h2>
    <p class="seat-aim">${seat.aim}</p>
    <p class="seat-home">${seat.home}</p>
    <button class=${taken ? 'primary' : 'choose'} type="button" @click=${press}>
      ${ui.t(taken ? 'start.take' : 'start.choose')}<span class="unseen">: ${seat.name}</span>
    </button>
  </li>`;
}

function begin(seat: string, model: StartModel, ui: Ui): void {
  const entries = model.seats.map((each): [string, Occupant] => {
    const persona = occupantOf(each, model, ui);
    const person = each.id === seat || persona === PERSON;
    return [
      each.id,
      person ? { kind: 'person' } : { kind: 'counterpart', persona, level: levelOf(model, ui) },
    ];
  });
  ui.send({
    type: 'game.start',
    scenario: model.scenario.id,
    cut: cutOf(model, ui),
    occupants: Object.fromEntries(entries),
    seed: ui.local.start.seed.trim() || undefined,
  });
}
