import type { Plugin } from 'vite';
import { createTranslator } from '../../i18n/translator.ts';
import { shippedIn } from '../../scenario/build/vite-plugin.ts';
import { presentStart } from '../../view/library/start.ts';

const PLACE = '<div id="page"></div>';

/** Writes the first screen's words into the page itself, where they can be read before any script has come. */
export function opening(folder: string): Plugin {
  return {
    name: 'communique-opening',
    transformIndexHtml(html, { path }) {
      if (path !== '/index.html') return html;
      if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE}`);
      return html.replace(PLACE, () => PLACE.replace('><', `>${wordsOf(folder)}<`));
    },
  };
}

/** The shell of `startScreen`, which takes its place word for word. */
function wordsOf(folder: string): string {
  const [first] = shippedIn(folder);
  if (!first) throw new Error(`${folder} holds no scenario`);
  const input = { scenarios: [], personas: [], levels: [] };
  const { heading, line, scenario, note } = presentStart(first.scenario.file, input, createTranslator());
  return `<div class="page" data-screen="start" data-tab="decide" data-opening><main class="start">
    <section id="stage"></section>
    <div class="start-words">
      <h1>${escaped(heading)}</h1>
      <p class="start-line">${escaped(line)}</p>
      <div class="start-scroll">
        <section class="start-scenario">
          <h2>${escaped(scenario.title)}</h2>
          <p>${escaped(scenario.summary)}</p>
          <p class="start-note">${escaped(note)}</p>
        </section>
      </div>
    </div>
  </main></div>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
