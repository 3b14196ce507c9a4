import { html, nothing, type TemplateResult } from 'lit-html';
import type { GameFrame, PageModel } from '../../view/page-model.ts';
import { briefBody } from '../screens/brief.ts';
import type { DialogName, Ui } from '../ui.ts';
import { attribution, paperRound } from './feed.ts';
import { readings } from './gauge.ts';
import { notice } from './notice.ts';
import { printButton } from './print-button.ts';
import { savesList } from './saves.ts';
import { settingsForm } from './settings.ts';
import { shareBody } from './share.ts';
import { board } from './track.ts';
import { whyBody } from './why.ts';

/** The dialog that is open, if one is. It keeps its place in the page, so that closing it returns the focus. */
export function dialogs(model: PageModel, ui: Ui): TemplateResult | typeof nothing {
  const name = ui.local.dialog;
  if (name === undefined) return nothing;
  const content = contentOf(name, model, ui);
  if (!content) return nothing;
  const close = () => ui.set({ dialog: undefined });
  return html`<dialog
    class="sheet dialog dialog-${name}"
    aria-labelledby="dialog-title"
    @close=${close}
    @click=${(event: Event) => {
      if (event.target === event.currentTarget) close();
    }}
  >
    <div class="dialog-frame">
      <header class="dialog-head">
        <h2 id="dialog-title" tabindex="-1" autofocus>${content.title}</h2>
        <button class="link" type="button" @click=${close}>${ui.t('dialog.close')}</button>
      </header>
      ${model.notice ? notice(model.notice, ui) : nothing}
      <div class="dialog-body" data-scrolls tabindex="0" role="group" aria-labelledby="dialog-title">${content.body}</div>
    </div>
  </dialog>`;
}

interface Content {
  readonly title: string;
  readonly body: TemplateResult;
}

function contentOf(name: DialogName, { screen, frame }: PageModel, ui: Ui): Content | undefined {
  const { t } = ui;
  if (name === 'settings') return { title: t('menu.settings'), body: settingsForm(ui) };
  if (name === 'share' && screen.kind === 'replay' && screen.share) {
    return { title: t('replay.share'), body: shareBody(screen.share, ui) };
  }
  if (name === 'saves' && screen.kind === 'start') {
    return { title: t('saves.title'), body: savesList(screen.saves, ui) };
  }
  return frame ? frameContent(name, frame, ui) : undefined;
}

function frameContent(name: DialogName, frame: GameFrame, ui: Ui): Content | undefined {
  const { t } = ui;
  switch (name) {
    case 'menu':
      return { title: t('menu.title'), body: menu(ui) };
    case 'why': {
      const why = frame.whys.find(each => each.id === ui.local.why);
      return why ? { title: why.title, body: whyBody(why, ui) } : undefined;
    }
    case 'brief':
      return { title: t('menu.brief'), body: html`${briefBody(frame.brief, ui, 'none')} ${printButton(ui)}` };
    case 'history':
      return { title: t('log.title'), body: html`${frame.papers.map(round => paperRound(round, ui))}` };
    case 'glossary':
      return { title: t('menu.glossary'), body: glossary(frame, ui) };
    case 'sources':
      return { title: t('menu.sources'), body: sources(frame, ui) };
    case 'readings':
      return { title: t('menu.readings'), body: readings(frame, ui) };
    case 'text':
      return { title: t('board.title'), body: board(frame.board, ui) };
    case 'settings':
    case 'saves':
    case 'share':
      return undefined;
  }
}

const ENTRIES = ['brief', 'text', 'readings', 'history', 'glossary', 'sources', 'settings'] as const;

function menu(ui: Ui): TemplateResult {
  return html`<ul class="menu">
    ${ENTRIES.map(
      dialog => html`<li>
        <button type="button" @click=${() => ui.set({ dialog })}>${ui.t(`menu.${dialog}`)}</button>
      </li>`,
    )}
    <li>
      <button type="button" @click=${() => ui.send({ type: 'game.export', game: undefined })}>
        ${ui.t('saves.export')}
      </button>
    </li>
    <li>
      <button type="button" @click=${() => ui.send({ type: 'game.leave' })}>
        ${ui.t('menu.leave')} <small>${ui.t('menu.leave.about')}</small>
      </button>
    </li>
  </ul>`;
}

function glossary({ glossary: model }: GameFrame, ui: Ui): TemplateResult {
  const { items, toCome } = model;
  const known = html`<dl class="glossary">
    ${items.map(
      ({ name, text, attribution: from, isNew }) => html`<div>
        <dt>${name}${isNew ? html` <span class="tag">${ui.t('glossary.new')}</span>` : nothing}</dt>
        <dd>${text} ${attribution(from, ui)}</dd>
      </div>`,
    )}
  </dl>`;
  if (items.length === 0 && !toCome) return html`<p>${ui.t('glossary.empty')}</p>`;
  return html`${toCome ? html`<p class="quiet">${toCome}</p>` : nothing}${known}`;
}

function sources({ sources: items }: GameFrame, ui: Ui): TemplateResult {
  if (items.length === 0) return html`<p>${ui.t('sources.empty')}</p>`;
  return html`<p>${ui.t('sources.about')}</p>
    <ul class="source-list">
      ${items.map(
        source => html`<li>
          <b>${source.url ? html`<a href=${source.url} target="_blank" rel="noreferrer">${source.publisher}</a>` : source.publisher}</b>
          <span class="tag">${source.kind}</span> ${source.about}
          ${source.date ? html`<span class="quiet">· ${source.date}</span>` : nothing}
        </li>`,
      )}
    </ul>`;
}
