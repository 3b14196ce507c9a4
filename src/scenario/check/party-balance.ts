import type { ScenarioFile } from '../format/format.ts';
import { wordsIn } from './playing-time.ts';

/** One respect in which parties should be treated alike, and how much of it each party has, in the file's order. */
export interface PartyBalance {
  readonly aspect: Aspect;
  readonly counts: readonly number[];
}

export const ASPECTS = ['statements', 'words', 'cards', 'good-news'] as const;
export type Aspect = (typeof ASPECTS)[number];

type Party = ScenarioFile['parties'][number];
type Claim = Pick<Piece, 'said-by' | 'denied-by'>;
type Piece = ScenarioFile['actions'][number] | ScenarioFile['events'][number];

const COUNT: Readonly<Record<Aspect, (file: ScenarioFile, party: Party) => number>> = {
  statements: statementsOf,
  words: wordsOf,
  cards: (file, party) => file.actions.filter(action => isOnlyFor(action, party)).length,
  'good-news': (file, party) =>
    file.events.filter(event => event.positive && favours(file, event, party)).length,
};

/**
 * How evenly a file treats its parties: statements attributed to each, words written for each, cards that only
 * it may play, and good news that does it good at home or with its credibility.
 */
export function partyBalance(file: ScenarioFile): readonly PartyBalance[] {
  return ASPECTS.map(aspect => ({ aspect, counts: file.parties.map(party => COUNT[aspect](file, party)) }));
}

/** Whether the least of it falls more than a tenth short of the most. One piece more or less is no matter. */
export function isUneven({ counts }: PartyBalance): boolean {
  const most = Math.max(...counts);
  return most - Math.min(...counts) > Math.max(1, most * 0.1);
}

/** Claims that name the party, or those who speak for it, as who says or denies them. */
function statementsOf(file: ScenarioFile, party: Party): number {
  const pieces = [...file.actions, ...file.events];
  const claims: readonly Claim[] = [
    ...file.rounds.flatMap(round => round.news),
    ...pieces.flatMap(piece => [piece, ...(piece['drawn-from'] ? [piece['drawn-from']] : [])]),
    ...file.debrief.history,
    ...file.debrief.afterwards,
  ];
  const speakers = claims.flatMap(claim => [claim['said-by'], claim['denied-by']]);
  return speakers.filter(speaker => speaker !== undefined && names(speaker, party)).length;
}

/** “Each side” and “both” are every party. */
function names(speaker: string, { name, adjective }: Party): boolean {
  return speaker.includes(name) || speaker.includes(adjective) || /\b(each side|both sides)\b/i.test(speaker);
}

function wordsOf(file: ScenarioFile, party: Party): number {
  const home = file.constituencies.filter(each => each.party === party.id);
  const voices = new Set([party.id, ...home.map(each => each.id)]);
  const pieces = [
    ...file.actions,
    ...file.events,
    ...file.events.flatMap(event => event.choice?.options ?? []),
  ];
  const texts = [
    party.aim,
    party.brief,
    ...home.map(each => each.about),
    ...file.rounds.map(round => round.instructions[party.id] ?? ''),
    ...file.actions.filter(action => isOnlyFor(action, party)).flatMap(cardTexts),
    ...pieces.flatMap(piece =>
      piece.reactions.filter(({ who }) => voices.has(who)).map(({ says }) => says ?? ''),
    ),
    ...[...pieces, ...file.endings].map(piece => piece.headlines?.[party.id]?.headline ?? ''),
    ...file.events.flatMap(({ choice }) =>
      choice?.seat === party.id ? choice.options.map(option => option.label) : [],
    ),
  ];
  return wordsIn(texts.join(' '));
}

function cardTexts({ label, says, reasons }: ScenarioFile['actions'][number]): readonly string[] {
  return [label, says ?? '', ...reasons];
}

function isOnlyFor({ seats }: ScenarioFile['actions'][number], { id }: Party): boolean {
  return seats.length === 1 && seats[0] === id;
}

/** Whether the parts that touch a party's home or credibility sum to a gain for it, the choice it brings aside. */
function favours(file: ScenarioFile, piece: Piece, party: Party): boolean {
  const own = new Set(file.constituencies.filter(each => each.party === party.id).map(each => each.id));
  const effects = [...piece.effects, ...piece.reactions.flatMap(reaction => reaction.effects)];
  const gains = effects.map(effect => {
    const touches =
      'constituency' in effect ? own.has(effect.constituency) : effect.metric === party.credibility;
    return touches ? effect.by : 0;
  });
  return gains.reduce((sum, gain) => sum + gain, 0) > 0;
}
