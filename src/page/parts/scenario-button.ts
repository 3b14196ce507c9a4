import type { TemplateResult } from 'lit-html';
import type { Ui } from '../ui.ts';
import { fileButton } from './file-button.ts';

/** Asks for a scenario file; its text goes to the application. */
export function scenarioButton(label: string, ui: Ui): TemplateResult {
  return fileButton(label, '.yaml,.yml,.json', (text, name) =>
    ui.send({ type: 'scenario.load', name, text }),
  );
}
