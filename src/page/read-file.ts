import type { ScenarioIntent } from '../view/library/scenario-intents.ts';

/** Bytes of a scenario at its limit of characters, in a script of three bytes a letter; larger files are not opened. */
const MOST_BYTES = 3 * 512 * 1024;

/** A file the reader chose or dropped, as what it asks of the application. */
export async function fileIntent(file: File): Promise<ScenarioIntent> {
  if (file.size > MOST_BYTES) return { type: 'scenario.oversize', name: file.name };
  return { type: 'scenario.load', name: file.name, text: await file.text() };
}
