import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { PaperItem, PaperRound } from '../../view/papers/papers.ts';
import type { Attribution, SourceItem } from '../../view/sources.ts';
import type { Ui } from '../ui.ts';
import { mark } from './marks.ts';
import { prose } from './prose.ts';

/** News and everything said, newest last. */
export function feed(rounds: readonly PaperRound[], ui: Ui): TemplateResult {
  const count = rounds.reduce((sum, round) => sum + round.items.length, 0);
  return html`<header class="feed-head">
      <h2 id="papers-heading">${ui.t('papers.title')}</h2>
      <span>${ui.t('papers.order')}</span>
    </header>
    <div class="feed" data-scrolls tabindex="0" role="group" aria-labelledby="papers-heading" data-newest-last data-count=${count}>
      ${count === 0 ? html`<p class="quiet">${ui.t('papers.empty')}</p>` : nothing}
      ${rounds.filter(round => round.items.length > 0).map(round => paperRound(round, ui))}
    </div>`;
}

export function paperRound({ title, items }: PaperRound, ui: Ui): TemplateResult {
  return html`<h3 class="feed-round">${title}</h3>
    <ul class="papers">
      ${repeat(
        items,
        item => item.id,
        item => paper(item, ui),
      )}
    </ul>`;
}

function paper(item: PaperItem, ui: Ui): TemplateResult {
  const text = item.quoted ? html`<q>${prose(item.text, ui)}</q>` : prose(item.text, ui);
  return html`<li data-entry=${item.id.split('-')[0] ?? ''}>
    ${mark(item.who?.mark ?? 'square')}
    <p>
      <b>${item.from}</b> ${text}
      ${item.moved ? html`<span class="said">${item.moved}</span>` : nothing}
      ${item.tag ? html`<em class="tag">${item.tag}</em>` : nothing} ${attribution(item.attribution, ui)}
    </p>
  </li>`;
}

/** Who says it, who denies it, and where it is reported. */
export function attribution({ source, saidBy, deniedBy, moved }: Attribution, ui: Ui): TemplateResult {
  const said = [saidBy, deniedBy, moved].filter(each => each !== undefined);
  return html`${said.map(each => html` <span class="said">${each}</span>`)}${source ? html` ${sourceLink(source, ui)}` : nothing}`;
}

export function sourceLink(source: SourceItem, ui: Ui): TemplateResult {
  const label = `${ui.t('source')}: ${source.publisher}`;
  if (!source.url) return html`<span class="source">${label}</span>`;
  return html`<a class="source" href=${source.url} target="_blank" rel="noreferrer">${label}</a>`;
}
