import { type Settings, STANDARD_SETTINGS } from './page-model.ts';

/** Settings from storage: whatever is not a setting of ours falls back to the standard. */
export function soundSettings(value: unknown, prefersReducedMotion: boolean): Settings {
  const standard: Settings = { ...STANDARD_SETTINGS, motion: prefersReducedMotion ? 'reduced' : 'full' };
  if (typeof value !== 'object' || value === null) return standard;
  const given: Partial<Record<keyof Settings, unknown>> = value;
  return {
    text:
      typeof given.text === 'number' && given.text >= 90 && given.text <= 160 ? given.text : standard.text,
    motion: oneOf(['full', 'reduced'], given.motion, standard.motion),
    renderer: oneOf(['auto', 'canvas', 'none'], given.renderer, standard.renderer),
    contrast: oneOf(['normal', 'more'], given.contrast, standard.contrast),
  };
}

function oneOf<Choice extends string>(choices: readonly Choice[], given: unknown, standard: Choice): Choice {
  return choices.find(choice => choice === given) ?? standard;
}
