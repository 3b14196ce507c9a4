import { html, nothing, type TemplateResult } from 'lit-html';
import type { ScenarioPageModel } from '../../view/library/scenario-page.ts';
import { playtest } from '../parts/playtest.ts';
import { problemList } from '../parts/problem-list.ts';
import { spaceFigure, spaceWords } from '../parts/space.ts';
import type { Ui } from '../ui.ts';
import { briefBody } from './brief.ts';

/** One scenario before anybody plays it: what it is, what the check says, what is possible, and how it tends to end. */
export function scenarioScreen(model: ScenarioPageModel, ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<main class="desk-top" id="decision">
    <article class="sheet page-sheet scenario">
      <h1 tabindex="-1" data-heading>${model.heading}</h1>
      ${model.subtitle === '' ? nothing : html`<p class="lede">${model.subtitle}</p>`}
      <p class="scenario-facts">${model.facts.map(fact => html`<span>${fact}</span>`)}</p>
      <div class="scenario-lead">
        <div>${model.paragraphs.map(text => html`<p class="scenario-words">${text}</p>`)}</div>
        <section>
          <h2>${t('scenario.problems')}</h2>
          <p>${model.check}</p>
          ${model.problems.length > 0 ? problemList(model.problems, ui) : nothing}
        </section>
      </div>
      ${playtest(model.playtest, ui)}
      ${briefs(model, ui)}
    </article>
    <section class="space scenario-space" aria-labelledby="scenario-space">
      <h2 id="scenario-space">${t('scenario.space')}</h2>
      ${model.space ? html`${spaceFigure(model.space, ui)}${spaceWords(model.space, ui)}` : html`<p>${t('scenario.space.wait')}</p>`}
    </section>
    ${foot(model, ui)}
  </main>`;
}

function briefs(model: ScenarioPageModel, ui: Ui): TemplateResult {
  return html`<h2>${ui.t('scenario.briefs')}</h2>
    <p>${ui.t('scenario.briefs.about')}</p>
    ${model.briefs.map(
      ({ name, brief }) => html`<details class="scenario-brief">
        <summary>${name}</summary>
        <div class="brief">${briefBody(brief, ui, 'preview')}</div>
      </details>`,
    )}`;
}

function foot({ key }: ScenarioPageModel, ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<footer class="sheet page-sheet scenario-foot">
    <button class="link" type="button" @click=${() => ui.send({ type: 'scenario.list' })}>${t('scenario.back')}</button>
    <button class="link" type="button" @click=${() => ui.send({ type: 'scenario.export', scenario: key })}>
      ${t('scenarios.export')}
    </button>
    <button class="primary" type="button" @click=${() => ui.send({ type: 'scenario.choose', scenario: key })}>
      ${t('scenario.play')}
    </button>
  </footer>`;
}
