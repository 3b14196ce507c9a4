import { SETTING_CHOICES, type Settings, STANDARD_SETTINGS } from '../page-model.ts';

/** Settings from storage: whatever is not a setting of ours falls back to the standard. */
export function soundSettings(value: unknown, prefersReducedMotion: boolean): Settings {
  const standard: Settings = { ...STANDARD_SETTINGS, motion: prefersReducedMotion ? 'reduced' : 'full' };
  if (typeof value !== 'object' || value === null) return standard;
  const given: Partial<Record<keyof Settings, unknown>> = value;
  return {
    text:
      typeof given.text === 'number' && given.text >= 90 && given.text <= 160 ? given.text : standard.text,
    audience: oneOf(SETTING_CHOICES.audience, given.audience, standard.audience),
    light: oneOf(SETTING_CHOICES.light, given.light, standard.light),
    contrast: oneOf(SETTING_CHOICES.contrast, given.contrast, standard.contrast),
    motion: oneOf(SETTING_CHOICES.motion, given.motion, standard.motion),
    pace: oneOf(SETTING_CHOICES.pace, given.pace, standard.pace),
    numerals: oneOf(SETTING_CHOICES.numerals, given.numerals, standard.numerals),
    sound: oneOf(SETTING_CHOICES.sound, given.sound, standard.sound),
    renderer: oneOf(SETTING_CHOICES.renderer, given.renderer, standard.renderer),
  };
}

function oneOf<Choice extends string>(choices: readonly Choice[], given: unknown, standard: Choice): Choice {
  return choices.find(choice => choice === given) ?? standard;
}
