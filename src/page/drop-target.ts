import type { ScenarioIntent } from '../view/library/scenario-intents.ts';
import { fileIntent } from './read-file.ts';

/**
 * Takes a file dropped anywhere on the page. Outside the screens that can use one it is let fall: a browser would
 * leave the page for it.
 *
 * @returns what stops it
 */
export function takeDrops(
  root: HTMLElement,
  welcome: () => boolean,
  send: (intent: ScenarioIntent) => void,
): () => void {
  const over = (event: DragEvent) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    root.toggleAttribute('data-dropping', welcome());
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) root.removeAttribute('data-dropping');
  };
  const drop = (event: DragEvent) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    root.removeAttribute('data-dropping');
    const file = event.dataTransfer?.files[0];
    if (file && welcome()) void fileIntent(file).then(send);
  };
  addEventListener('dragover', over);
  addEventListener('dragleave', leave);
  addEventListener('drop', drop);
  return () => {
    removeEventListener('dragover', over);
    removeEventListener('dragleave', leave);
    removeEventListener('drop', drop);
  };
}

function carriesFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
