/** How well a counterpart plays its persona. */
export const LEVELS = ['guided', 'standard', 'expert'] as const;
export type Level = (typeof LEVELS)[number];

export function isLevel(word: string): word is Level {
  return LEVELS.some(level => level === word);
}
