import type { PublicGame } from './public-game.ts';

/** No game has more options an issue than this. */
export const WIDTH = 8;

/** Where an option of an issue lies in a table kept as one flat array, so that its numbers are all of one kind. */
export function at(issue: number, option: number): number {
  return issue * WIDTH + option;
}

/** A table of numbers by issue and option; nothing but zeros. */
export function blankGrid({ issues }: Pick<PublicGame, 'issues'>): Float64Array {
  return new Float64Array(issues.length * WIDTH);
}
