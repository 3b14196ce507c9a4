import { type RandomStream, randomStream } from '../engine/random.ts';
import { createFastReferee } from '../flow/referee.ts';
import { loadScenario } from '../scenario/load-scenario.ts';
import { sentenceOf } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { counterpartsFor } from '../simulate/counterparts.ts';
import { playGame } from '../simulate/play.ts';
import { minimalScenario } from './minimal-scenario.ts';
import { randomMove } from './random-play.ts';

export interface FuzzTally {
  readonly files: number;
  /** Files that passed the check, and the games they were played for. */
  readonly passed: number;
  readonly games: number;
}

const TEXT = minimalScenario();
/** Pieces of text that a file of ours may stumble over. */
export const TOKENS = [
  '',
  ' ',
  ':',
  '-',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '*a',
  '&a',
  '!!js',
  '|',
  '0',
  '-1e99',
  '1e309',
  '.nan',
  'null',
  '__proto__',
  '\t',
  '\u0000',
  '\u202e',
  '\ud800',
  '🜁',
];
const NUMBERS = ['0', '1', '-1', '0.5', '3', '10', '50', '99.9', '100', '101', '1e309', '.nan', '-.inf'];
const MOST_MOVES = 3000;

type Mutation = (text: string, random: RandomStream) => string;

const MUTATIONS: readonly Mutation[] = [
  splice,
  swapLines,
  dropLine,
  repeatLine,
  otherNumber,
  otherNumber,
  otherId,
];

/**
 * Mutates the minimal scenario again and again: the check must answer each file without a throw, with sound places
 * and sentences, and what it lets pass must play every game to an end. Throws where anything is amiss.
 */
export function fuzz(seed: string, from: number, to: number, gamesEach: number): FuzzTally {
  let passed = 0;
  for (let at = from; at < to; at++) {
    const random = randomStream(seed, 'fuzz', at);
    const scenario = answered(mutated(random), `${seed} ${at}`);
    if (!scenario) continue;
    passed++;
    for (let game = 0; game < gamesEach; game++) play(scenario, `${seed} ${at} ${game}`, game % 2 === 0);
  }
  return { files: to - from, passed, games: passed * gamesEach };
}

function mutated(random: RandomStream): string {
  let text = TEXT;
  for (let times = 1 + random.int(3); times > 0; times--) text = pick(random, MUTATIONS)(text, random);
  return text;
}

function answered(text: string, name: string): Scenario | undefined {
  const { scenario, problems } = loadScenario(text);
  const broken = problems.some(({ severity }) => severity === 'error');
  if (broken !== (scenario === undefined))
    throw new Error(`${name}: passed with an error, or refused without`);
  for (const problem of problems) {
    const sentence = sentenceOf(problem);
    const isPlaced = problem.line > 0 && problem.column > 0;
    if (!isPlaced || /undefined|\[object|[{}]\w+[}]/.test(sentence)) throw new Error(`${name}: ${sentence}`);
  }
  return scenario;
}

/** By counterparts, who make the best of it, or at random, which goes where nobody would. */
function play({ game }: Scenario, seed: string, byCounterparts: boolean): void {
  if (byCounterparts) {
    playGame(game, seed, counterpartsFor(game));
    return;
  }
  const referee = createFastReferee(game, seed);
  for (let moves = 0; referee.juncture !== 'ended'; moves++) {
    const move = randomMove(game, referee.table, referee.juncture, randomStream(seed, 'moves', moves));
    if (!move || moves > MOST_MOVES) throw new Error(`${seed}: no end after ${moves} moves`);
    referee.send(move);
  }
}

function splice(text: string, random: RandomStream): string {
  const at = random.int(text.length);
  return text.slice(0, at) + pick(random, TOKENS) + text.slice(at + random.int(30));
}

function swapLines(text: string, random: RandomStream): string {
  const lines = text.split('\n');
  const [one, other] = [random.int(lines.length), random.int(lines.length)];
  return lines.with(one, lines[other]!).with(other, lines[one]!).join('\n');
}

function dropLine(text: string, random: RandomStream): string {
  const lines = text.split('\n');
  return lines.toSpliced(random.int(lines.length), 1).join('\n');
}

function repeatLine(text: string, random: RandomStream): string {
  const lines = text.split('\n');
  const at = random.int(lines.length);
  return lines.toSpliced(at, 0, lines[at]!).join('\n');
}

function otherNumber(text: string, random: RandomStream): string {
  return replaced(text, /-?\b\d+(\.\d+)?\b/g, NUMBERS, random);
}

function otherId(text: string, random: RandomStream): string {
  const ids = [...new Set([...text.matchAll(/\bid: ([a-z-]+)/g)].map(([, id]) => id!))];
  return ids.length === 0 ? text : replaced(text, /\b[a-z]+(-[a-z]+)*\b/g, ids, random);
}

function replaced(text: string, pattern: RegExp, by: readonly string[], random: RandomStream): string {
  const found = [...text.matchAll(pattern)];
  const match = found[random.int(Math.max(1, found.length))];
  if (!match) return text;
  return text.slice(0, match.index) + pick(random, by) + text.slice(match.index + match[0].length);
}

function pick<Item>(random: RandomStream, items: readonly Item[]): Item {
  return items[random.int(items.length)]!;
}
