import type { Game } from '../engine/game.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';

/** Words that mean something to the format itself, wherever they stand. */
const RESERVED = new Set([
  'plenary',
  'shuttle',
  'open',
  'none',
  'text',
  'trade',
  'act',
  'press',
  'offer',
  'source',
  'points',
]);

/** A new name for every metric, issue, option, action, event, constituency and format; sorted by it, the order is reversed. */
function newNames(game: Game): ReadonlyMap<string, string> {
  const old = [
    ...game.metrics.map(({ id }) => id),
    ...game.issues.flatMap(({ id, options }) => [id, ...options]),
    ...game.actions.map(({ id }) => id),
    ...game.events.map(({ id }) => id),
    ...game.constituencies.map(({ id }) => id),
    ...(game.mediator?.formats ?? []).map(({ id }) => id),
  ];
  const names = [...new Set(old)].filter(id => !RESERVED.has(id));
  return new Map(names.map((id, at) => [id, `renamed${10_000 - at}`]));
}

/** A scenario in which everything but the seats goes by another name, in its conditions too. */
export function renamedFile(file: ScenarioFile, game: Game): ScenarioFile {
  return renamed(file, newNames(game));
}

/** Anything with the names in it exchanged. */
export function renamedBy<Value>(value: Value, game: Game): Value {
  return renamed(value, newNames(game));
}

function renamed<Value>(value: Value, names: ReadonlyMap<string, string>): Value;
function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string')
    return names.get(value) ?? (isCondition(value) ? inCondition(value, names) : value);
  if (Array.isArray(value)) return value.map(each => renamed(each, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      names.get(key) ?? key,
      key === 'stands-for' ? each : renamed(each, names),
    ]),
  );
}

function isCondition(text: string): boolean {
  return /\b(?:metric|deal|said|did|happened|lately|round|ratified|agreed)\b/.test(text);
}

/** Names stand in conditions after a dot or in quotes. */
function inCondition(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/(?<=[.'"])[\w-]+/g, word => names.get(word) ?? word);
}
