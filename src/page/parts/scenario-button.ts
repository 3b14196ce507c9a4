import type { TemplateResult } from 'lit-html';
import { fileIntent } from '../read-file.ts';
import type { Ui } from '../ui.ts';
import { fileButton } from './file-button.ts';

/** Asks for a scenario file; its text goes to the application. */
export function scenarioButton(label: string, ui: Ui): TemplateResult {
  return fileButton(label, '.yaml,.yml,.json', file => void fileIntent(file).then(ui.send));
}
