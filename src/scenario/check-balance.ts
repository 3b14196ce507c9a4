import type { SeatId } from '../engine/game.ts';
import type { ScenarioFile } from './format.ts';
import { wordsIn } from './playing-time.ts';
import type { Finding } from './problem.ts';

/** Each party should have as much said for it as any other. */
export function checkBalance(file: ScenarioFile): readonly Finding[] {
  const briefs = file.parties.map(party => wordsIn(`${party.aim} ${party.brief}`));
  const actions = file.parties.map(party => wordsIn(textsFor(file, party.id).join(' ')));
  return [
    ...imbalance(file, 'briefs and aims', briefs, ['parties']),
    ...imbalance(file, 'cards', actions, ['actions']),
  ];
}

function textsFor(file: ScenarioFile, party: SeatId): readonly string[] {
  const own = file.actions.filter(({ seats }) => seats.length === 1 && seats[0] === party);
  return own.flatMap(({ label, says, reasons }) => [label, says ?? '', ...reasons]);
}

function imbalance(
  file: ScenarioFile,
  where: string,
  words: readonly number[],
  path: Finding['path'],
): readonly Finding[] {
  const most = Math.max(...words);
  const least = Math.min(...words);
  if (most - least <= most * 0.1) return [];
  const name = (count: number) => file.parties[words.indexOf(count)]?.name ?? '';
  const params = { where, longer: name(most), shorter: name(least), most, least };
  return [{ code: 'text-balance', path, params }];
}
