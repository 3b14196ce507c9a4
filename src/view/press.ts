import type { SeatId } from '../engine/game.ts';
import type { Occurrence } from '../engine/table.ts';
import type { Entry } from '../flow/desk.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import { eventConsequence } from './causes.ts';
import { labelOf, type SeatMark } from './seats.ts';
import { shortDate } from './words.ts';

/** One paper's report. Both presses report the same event at the same size. */
export interface Cutting {
  readonly seat: string;
  readonly mark: SeatMark;
  readonly paper: string;
  readonly date: string;
  readonly headline: string;
  readonly standfirst: string;
}

type Headlines = Readonly<
  Record<string, { readonly headline: string; readonly standfirst?: string | undefined }>
>;
type Reactions = ScenarioFile['actions'][number]['reactions'];

interface Story {
  readonly headlines: Headlines;
  readonly reactions: Reactions;
  /** The day of what happened, where it can have happened on no other. */
  readonly date?: string | undefined;
  /** What is told without anybody’s words. */
  readonly report?: string | undefined;
}

/** What the presses of the parties make of these entries: of the last event; else of what the reader did; else of the last deed. */
export function cuttingsOf(
  file: ScenarioFile,
  entries: ReadonlyArray<Pick<Entry, 'occurrences' | 'round'>>,
  reader: SeatId | undefined,
  t: Translator,
): readonly Cutting[] {
  const told = entries.flatMap(({ occurrences, round }) =>
    occurrences.flatMap(happening => {
      const story = storyOf(file, happening);
      return story ? [{ story, round, happening }] : [];
    }),
  );
  const reported =
    told.findLast(each => each.happening.type === 'event.happened') ??
    told.findLast(each => 'seat' in each.happening && each.happening.seat === reader) ??
    told.at(-1);
  if (!reported) return [];
  const { story, round } = reported;
  const quotes = quotesFor(file, story);
  return file.parties.flatMap((party, index) => {
    const found = story.headlines[party.id];
    if (!found) return [];
    const { headline, standfirst = quoteText(file, quotes[index], t) ?? story.report ?? '' } = found;
    const date = dayIn(story, file.rounds[round]?.date ?? '');
    return [{ seat: party.id, mark: party.mark, paper: party.press.name, date, headline, standfirst }];
  });
}

function storyOf(file: ScenarioFile, each: Occurrence): Story | undefined {
  const source = sourceOf(file, each);
  if (!source?.headlines) return undefined;
  const { headlines, reactions } = source;
  return {
    headlines,
    reactions,
    date: dayOf(file, each),
    report: 'report' in source ? source.report : undefined,
  };
}

/** The day of the story, or else of the round: without its year, unless rounds are told by theirs. */
function dayIn({ date }: Story, ofRound: string): string {
  const short = shortDate(ofRound);
  if (date === undefined) return short;
  return short === ofRound ? date : shortDate(date);
}

function dayOf(file: ScenarioFile, each: Occurrence): string | undefined {
  const event = each.type === 'event.happened' ? file.events[each.event] : undefined;
  return event?.since !== undefined && event.since === event.until ? event.date : undefined;
}

function sourceOf(file: ScenarioFile, each: Occurrence) {
  switch (each.type) {
    case 'statement.made':
    case 'action.played':
      return file.actions[each.action];
    case 'event.happened':
      return file.events[each.event];
    case 'event.decided':
      return eventConsequence(file, each.event, each.option);
    default:
      return undefined;
  }
}

/** Whom each paper quotes of those who always reply: its own side, else somebody whom no other paper quotes. */
function quotesFor(file: ScenarioFile, { reactions }: Story): ReadonlyArray<Reactions[number] | undefined> {
  const spoken = reactions.filter(({ says, when }) => says !== undefined && when === undefined);
  const own = file.parties.map(({ id }) => spoken.find(({ who }) => sideOf(file, who) === id));
  const others = spoken.filter(reaction => sideOf(file, reaction.who) === undefined);
  return own.map(reaction => reaction ?? others.shift());
}

/** The party that somebody belongs to. */
function sideOf(file: ScenarioFile, who: string): string | undefined {
  return file.parties.some(({ id }) => id === who)
    ? who
    : file.constituencies.find(({ id }) => id === who)?.party;
}

function quoteText(file: ScenarioFile, quoted: Reactions[number] | undefined, t: Translator) {
  return quoted?.says && t('press.quote', { who: labelOf(file, quoted.who).name, words: quoted.says });
}
