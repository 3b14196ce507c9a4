import type { Core } from '../scenario/interchange/genius-writer.ts';
import type { Flaw } from '../scenario/interchange/misread.ts';

export type CoreReading =
  | { readonly ok: true; readonly core: Core }
  | { readonly ok: false; readonly flaws: readonly Flaw[] };

const SCENARIO = /^\uFEFF?(?:\s*(?:#[^\n]*)?\n)*\s*["{\s]*format["\s]*:\s*["']?communique\//;

/** Whether a text is a scenario file of ours, by its first line. */
export function isScenario(text: string): boolean {
  return SCENARIO.test(text.slice(0, 4096));
}

/** The bargaining core of a scenario file: issues, parties and their preferences before any round is played. */
export function scenarioCore(_text: string): CoreReading {
  return {
    ok: false,
    flaws: [{ line: 1, column: 1, message: 'scenario files are not read by this command yet' }],
  };
}
