import type { ScenarioFile } from './format.ts';

/** Words a minute, for a text that is acted on. */
const READING_PACE = 200;
/** Minutes to weigh a choice once what it says is read. */
export const MINUTES_A_CHOICE = 0.6;
const EXCHANGE = 0.7;
/** Sittings of a session that no mediator convenes. */
const USUAL_EXCHANGES = 3;

/** About how many minutes one person plays: what there is to read, and what there is to decide. */
export function playingTime(file: ScenarioFile): number {
  return readingTime(file) + file.rounds.map(round => minutesIn(file, round)).reduce(sum, 0);
}

/** Minutes to read what one person is given: the summary, a brief, the news, the instructions and the cards. */
export function readingTime(file: ScenarioFile): number {
  const seats = [...file.parties, ...(file.mediator ? [file.mediator] : [])];
  const briefs = seats.map(({ brief, aim }) => wordsIn(`${aim} ${brief}`));
  const reading = wordsIn(file.summary) + mean(briefs) + file.rounds.map(roundWords).reduce(sum, 0);
  const cards = wordsIn(file.actions.map(({ label }) => label).join(' ')) / Math.max(1, seats.length);
  return (reading + cards) / READING_PACE;
}

function roundWords({ news, instructions }: ScenarioFile['rounds'][number]): number {
  const told = Object.values(instructions).map(wordsIn);
  return wordsIn(news.map(({ text }) => text).join(' ')) + mean(told);
}

function minutesIn(file: ScenarioFile, { phases }: ScenarioFile['rounds'][number]): number {
  const exchanges = mean(file.mediator?.formats.map(format => format.exchanges) ?? [USUAL_EXCHANGES]);
  const spent = {
    statements: 2 * MINUTES_A_CHOICE,
    session: exchanges * EXCHANGE,
    corridors: 2 * MINUTES_A_CHOICE,
  };
  return MINUTES_A_CHOICE + phases.map(phase => spent[phase]).reduce(sum, 0);
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce(sum, 0) / numbers.length;
}

function sum(one: number, other: number): number {
  return one + other;
}
