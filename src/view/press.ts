import type { SeatId } from '../engine/game.ts';
import { type Cause, issuesOf, type Occurrence, type Offer } from '../engine/table.ts';
import type { Entry } from '../flow/desk.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import { eventConsequence } from './causes.ts';
import { clauseName } from './clause-names.ts';
import { fixedDay } from './days.ts';
import { occurrencesIn, ofType } from './occurrences.ts';
import { graveEvent, movedBy } from './reveal/event-weight.ts';
import { labelOf, type SeatMark, seatName } from './seats.ts';
import { quoted, shortDate } from './words.ts';

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

/**
 * What the presses of the parties make of these entries: of the gravest event; else of an offer that leaked; else of what
 * moved most, where things weigh alike of the last event, of what the reader did, of the last deed.
 */
export function cuttingsOf(
  file: ScenarioFile,
  entries: ReadonlyArray<Pick<Entry, 'occurrences' | 'round'>>,
  reader: SeatId | undefined,
  t: Translator,
  offers: readonly Offer[] = [],
): readonly Cutting[] {
  const reported = reportedIn(file, entries, reader);
  if (!reported) return [];
  const { round, happening } = reported;
  const roundDate = file.rounds[round]?.date ?? '';
  if (happening.type === 'offer.leaked') {
    const leaks = ofType(occurrencesIn(entries), 'offer.leaked');
    const told = leaks.map(leak => ({ ...leak, of: offers[leak.offer] }));
    return once(leakCuttings(file, told, shortDate(roundDate), t));
  }
  const story = storyOf(file, happening);
  if (!story) return [];
  const quotes = quotesFor(file, story);
  const cuttings = file.parties.flatMap((party, index) => {
    const found = story.headlines[party.id];
    if (!found) return [];
    const { headline, standfirst = quoteText(file, quotes[index], t) ?? story.report ?? '' } = found;
    const date = dayIn(story, roundDate);
    return [{ seat: party.id, mark: party.mark, paper: party.press.name, date, headline, standfirst }];
  });
  return once(cuttings);
}

/** Two papers with the same words print their headlines alone. */
function once(cuttings: readonly Cutting[]): readonly Cutting[] {
  const isTwice = ({ standfirst }: Cutting) =>
    cuttings.filter(each => each.standfirst === standfirst).length > 1;
  return cuttings.map(each => (isTwice(each) ? { ...each, standfirst: '' } : each));
}

interface Told {
  readonly round: number;
  readonly happening: Occurrence;
}

/** What of these entries is the news of the day. */
function reportedIn(
  file: ScenarioFile,
  entries: ReadonlyArray<Pick<Entry, 'occurrences' | 'round'>>,
  reader: SeatId | undefined,
): Told | undefined {
  const all = occurrencesIn(entries);
  const told = entries.flatMap(({ occurrences, round }) =>
    occurrences.map(happening => ({ round, happening })),
  );
  const stories = told.filter(({ happening }) => storyOf(file, happening));
  const grave = graveEvent(all);
  const first = stories.find(
    ({ happening }) => happening.type === 'event.happened' && happening.event === grave,
  );
  const leak = told.find(({ happening }) => happening.type === 'offer.leaked');
  const rank = ({ happening }: Told) =>
    happening.type === 'event.happened' ? 2 : 'seat' in happening && happening.seat === reader ? 1 : 0;
  const weight = ({ happening }: Told) => movedBy(all, cause => isBy(cause, happening));
  return (
    first ?? leak ?? stories.toReversed().toSorted((a, b) => weight(b) - weight(a) || rank(b) - rank(a))[0]
  );
}

/** Whether a cause is this deed or event, or an answer to it. */
function isBy(cause: Cause, happening: Occurrence): boolean {
  if ('action' in cause) return 'action' in happening && cause.action === happening.action;
  return 'event' in cause && 'event' in happening && cause.event === happening.event;
}

/** An offer that got out, where it is known what was in it. */
type Leak = Extract<Occurrence, { type: 'offer.leaked' }> & { readonly of: Offer | undefined };

function kindOf({ of }: Leak): 'clause' | 'package' {
  return issuesOf(of?.terms ?? {}).length === 1 ? 'clause' : 'package';
}

/** The same leak has the same words whenever it is read again; one leak and the next mostly differ. */
function variantOf({ offer }: Leak): 0 | 1 | 2 {
  return ([0, 1, 2] as const)[offer % 3]!;
}

function clauseIn(file: ScenarioFile, { of }: Leak) {
  const [issue = 0] = issuesOf(of?.terms ?? {});
  const name = clauseName(file, issue);
  return { issue: name, spoken: file.issues[issue]?.spoken ?? name };
}

/** Each paper prints what another side offered, and its own side’s offer where no other leaked. */
function leakCuttings(
  file: ScenarioFile,
  leaks: readonly Leak[],
  date: string,
  t: Translator,
): readonly Cutting[] {
  const cuttings = file.parties.map(({ id, mark, press }) => {
    const others = leaks.find(({ seat }) => seat !== id);
    const leak = others ?? leaks[0]!;
    const { seat } = leak;
    const side = seat === id ? 'own' : 'other';
    const words = { seat: seatName(file, seat), ...clauseIn(file, leak) };
    const key = `press.leak.${kindOf(leak)}.${variantOf(leak)}.${side}` as const;
    return {
      ...{ seat: id, mark, paper: press.name, date },
      headline: t(key, words),
      standfirst: t(`${key}.about`, words),
    };
  });
  // No two papers bear one headline.
  return cuttings.filter(({ headline }, at) => cuttings.findIndex(each => each.headline === headline) === at);
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
  return event && fixedDay(event);
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

function quoteText(file: ScenarioFile, said: Reactions[number] | undefined, t: Translator) {
  return said?.says && t('press.quote', { who: labelOf(file, said.who).name, words: quoted(t, said.says) });
}
