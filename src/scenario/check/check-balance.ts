import type { ScenarioFile } from '../format/format.ts';
import type { Finding } from '../problem.ts';
import { type Aspect, isUneven, partyBalance } from './party-balance.ts';

const WHAT: Readonly<Record<Aspect, string>> = {
  statements: 'attributed statements',
  words: 'words written for it',
  cards: 'cards of its own',
  'good-news': 'pieces of good news',
};

/** Each party should have as much said, written and offered for it as any other. */
export function checkBalance(file: ScenarioFile): readonly Finding[] {
  return partyBalance(file)
    .filter(isUneven)
    .map(({ aspect, counts }) => {
      const [most, least] = [Math.max(...counts), Math.min(...counts)];
      const name = (count: number) => file.parties[counts.indexOf(count)]!.name;
      const params = { what: WHAT[aspect], more: name(most), less: name(least), most, least };
      return { code: 'text-balance', path: ['parties'], params };
    });
}
