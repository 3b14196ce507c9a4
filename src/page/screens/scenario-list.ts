import { html, nothing, type TemplateResult } from 'lit-html';
import type { ListedScenario, ScenarioListModel } from '../../view/library/scenario-list.ts';
import { scenarioButton } from '../parts/scenario-button.ts';
import type { Ui } from '../ui.ts';

/** Every scenario at hand, and the ways to bring one. */
export function scenarioListScreen(model: ScenarioListModel, ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<main class="desk-top" id="decision">
    <article class="sheet page-sheet scenarios">
      <h1 tabindex="-1" data-heading>${model.heading}</h1>
      ${model.trouble === undefined ? nothing : html`<p class="trouble">${model.trouble}</p>`}
      ${model.busy ? html`<p class="quiet">${t('scenarios.busy')}</p>` : nothing}
      <div class="scenario-columns">
        <div>
          <h2>${t('scenarios.shipped')}</h2>
          ${list(model.shipped, ui)}
          <h2>${t('scenarios.own')}</h2>
          ${model.own.length > 0 ? list(model.own, ui) : html`<p class="quiet">${t('scenarios.own.none')}</p>`}
        </div>
        ${ways(ui)}
      </div>
      <footer class="sheet-foot">
        <button class="link" type="button" @click=${() => ui.send({ type: 'scenario.leave' })}>
          ${t('scenarios.back')}
        </button>
      </footer>
    </article>
  </main>`;
}

function list(scenarios: readonly ListedScenario[], ui: Ui): TemplateResult {
  return html`<ul class="scenario-list">
    ${scenarios.map(each => entry(each, ui))}
  </ul>`;
}

function entry({ key, title, summary, note, own }: ListedScenario, ui: Ui): TemplateResult {
  const { t } = ui;
  const named = (label: string) => html`${label}<span class="unseen">: ${title}</span>`;
  const ask = (type: 'scenario.choose' | 'scenario.view' | 'scenario.export') => () =>
    ui.send({ type, scenario: key });
  return html`<li>
    <h3>${title}</h3>
    ${note ? html`<p class="quiet">${note}</p>` : nothing}
    <p class="scenario-summary">${summary}</p>
    <p class="scenario-acts">
      <button class="outline" type="button" @click=${ask('scenario.choose')}>${named(t('scenarios.play'))}</button>
      <button class="link" type="button" @click=${ask('scenario.view')}>${named(t('scenarios.about'))}</button>
      <button class="link" type="button" @click=${ask('scenario.export')}>${named(t('scenarios.export'))}</button>
      ${own ? removal(key, title, ui) : nothing}
    </p>
  </li>`;
}

/** Asks once more: what is removed is gone. */
function removal(key: string, title: string, ui: Ui): TemplateResult {
  const sure = ui.local.removing === key;
  const press = () => {
    if (sure) ui.send({ type: 'scenario.remove', scenario: key });
    ui.set({ removing: sure ? undefined : key });
  };
  return html`<button class="link danger" type="button" @click=${press}>
    ${ui.t(sure ? 'scenarios.removing' : 'scenarios.remove')}<span class="unseen">: ${title}</span>
  </button>`;
}

function ways(ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<section class="scenario-ways" aria-labelledby="scenario-ways">
    <h2 id="scenario-ways">${t('scenarios.add')}</h2>
    <p>${t('scenarios.add.about')}</p>
    <p>
      <button class="link" type="button" @click=${() => ui.send({ type: 'scenario.template' })}>
        ${t('scenarios.template')}
      </button>
    </p>
    <p>${scenarioButton(t('scenarios.file'), ui)} ${t('scenarios.drop')}</p>
    <form @submit=${paste(ui)}>
      <label>${t('scenarios.paste')}<textarea name="text" rows="6" spellcheck="false" dir="ltr"></textarea></label>
      <button class="outline" type="submit">${t('scenarios.paste.check')}</button>
    </form>
    <form @submit=${address(ui)}>
      <label>${t('scenarios.address')}<input name="address" type="text" inputmode="url" dir="ltr" autocomplete="off" /></label>
      <p class="quiet">${t('scenarios.address.about')}</p>
      <button class="outline" type="submit">${t('scenarios.address.open')}</button>
    </form>
  </section>`;
}

function paste(ui: Ui) {
  return (event: Event) => {
    const text = fieldOf(event, 'text');
    if (text !== '') ui.send({ type: 'scenario.load', name: ui.t('scenarios.pasted'), text });
  };
}

function address(ui: Ui) {
  return (event: Event) => {
    const given = fieldOf(event, 'address').trim();
    if (given !== '') ui.send({ type: 'scenario.fetch', address: given });
  };
}

function fieldOf(event: Event, name: string): string {
  event.preventDefault();
  const value = event.target instanceof HTMLFormElement ? new FormData(event.target).get(name) : null;
  return typeof value === 'string' ? value : '';
}
