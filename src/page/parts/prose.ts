import { html, render, type TemplateResult } from 'lit-html';
import { markTerms, type Term } from '../../view/terms.ts';
import type { Ui } from '../ui.ts';

/** A text whose terms are buttons: one tap opens what they mean, and the words in it once more. */
export function prose(text: string, ui: Ui, within: readonly Term[] = []): TemplateResult {
  if (within.length > 1) return html`${text}`;
  const parts = markTerms(text, ui.terms, within);
  return html`${parts.map(({ text: part, term }, at) => {
    if (!term) return betweenTerms(part, parts[at - 1]?.term, parts[at + 1]?.term);
    const [before = ''] = parts[at - 1]?.text.match(OPENING) ?? [];
    const [after = ''] = parts[at + 1]?.text.match(CLOSING) ?? [];
    const word = termButton(part, term, ui, within);
    return before + after === '' ? word : html`<span class="kept">${before}${word}${after}</span>`;
  })}`;
}

/** Marks that stay on the line of the word before them, and of the word after them. */
const CLOSING = /^[,.;:!?)\]’”»،؛؟۔]+/u;
const OPENING = /[([‘“«]+$/u;

/** A text without the marks that the terms beside it have taken. */
function betweenTerms(text: string, before: Term | undefined, after: Term | undefined): string {
  const rest = before ? text.replace(CLOSING, '') : text;
  return after ? rest.replace(OPENING, '') : rest;
}

/** A word with its meaning in a popover beside it, so that the next Tab leads into it; it is written when it is opened. */
export function termButton(word: string, term: Term, ui: Ui, within: readonly Term[] = []): TemplateResult {
  const open = ({ currentTarget }: Event) => {
    const meaning = currentTarget instanceof HTMLElement ? currentTarget.nextElementSibling : undefined;
    if (!(currentTarget instanceof HTMLElement) || !(meaning instanceof HTMLElement)) return;
    render(meaningOf(term, ui, within), meaning);
    meaning.togglePopover();
    if (meaning.matches(':popover-open')) placeBeside(meaning, currentTarget);
  };
  return html`<button type="button" class="term" aria-expanded="false" @click=${open}>${word}</button
    ><span class="meaning sheet" popover="auto" @toggle=${tell}></span>`;
}

function meaningOf(term: Term, ui: Ui, within: readonly Term[]): TemplateResult {
  return html`<b>${term.name}</b> <span>${prose(term.text, ui, [...within, term])}</span>`;
}

function tell({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLElement)) return;
  const opened = currentTarget.matches(':popover-open');
  currentTarget.previousElementSibling?.setAttribute('aria-expanded', String(opened));
}

const MARGIN = 8;

/** Under the word, or over it where the window ends. */
function placeBeside(meaning: HTMLElement, word: HTMLElement): void {
  const at = word.getBoundingClientRect();
  const { width, height } = meaning.getBoundingClientRect();
  const left = Math.max(MARGIN, Math.min(at.left, window.innerWidth - width - MARGIN));
  const below = at.bottom + MARGIN + height <= window.innerHeight;
  meaning.style.left = `${left}px`;
  meaning.style.top = `${below ? at.bottom + MARGIN : Math.max(MARGIN, at.top - height - MARGIN)}px`;
}
