import { mean, sum } from '../../engine/sums.ts';
import type { ScenarioFile } from '../format/format.ts';

/** Words a minute, for a text that is acted on. */
const READING_PACE = 200;
/** To read what came back, and to weigh what to do next. */
const MINUTES_A_CHOICE = 0.7;
/** Offers, answers, confidences and votes: a little more than one for each exchange, as games are played. */
const CHOICES_AN_EXCHANGE = 1.15;
/** Sittings of a session that no mediator convenes. */
const USUAL_EXCHANGES = 3;

/** About how many minutes one person plays where every round is played to its end. */
export function playingTime(file: ScenarioFile): number {
  return minutesFor(file, sum(file.rounds.map(round => choicesIn(file, round))));
}

/** About how many minutes one person needs to read what a seat is given and to make so many choices. */
export function minutesFor(file: ScenarioFile, choices: number): number {
  return wordsForOne(file) / READING_PACE + choices * MINUTES_A_CHOICE;
}

/** The briefs, the questions and their answers, the news, the instructions and the cards. */
function wordsForOne(file: ScenarioFile): number {
  const seats = [...file.parties, ...(file.mediator ? [file.mediator] : [])];
  const briefs = seats.map(({ brief, aim }) => wordsIn(`${aim} ${brief}`));
  const issues = file.issues.flatMap(({ question, options }) => [question, ...options.map(labelOf)]);
  const shared = [file.summary, file['public-brief'] ?? '', ...issues];
  const cards = wordsIn(file.actions.map(labelOf).join(' ')) / Math.max(1, seats.length);
  return wordsIn(shared.join(' ')) + mean(briefs) + sum(file.rounds.map(roundWords)) + cards;
}

function labelOf({ label }: { readonly label: string }): string {
  return label;
}

function roundWords({ news, instructions }: ScenarioFile['rounds'][number]): number {
  const told = Object.values(instructions).map(wordsIn);
  return wordsIn(news.map(({ text }) => text).join(' ')) + mean(told);
}

function choicesIn(file: ScenarioFile, { phases }: ScenarioFile['rounds'][number]): number {
  const exchanges = mean(file.mediator?.formats.map(format => format.exchanges) ?? [USUAL_EXCHANGES]);
  const choices = { statements: 1, session: exchanges * CHOICES_AN_EXCHANGE, corridors: 1 };
  return sum(phases.map(phase => choices[phase]));
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
