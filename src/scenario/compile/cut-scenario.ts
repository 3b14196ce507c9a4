import { hashText } from '../../engine/hash.ts';
import type { ScenarioFile } from '../format/format.ts';
import type { Scenario } from '../scenario.ts';
import { compileScenario } from './compile-scenario.ts';

type Mediator = NonNullable<ScenarioFile['mediator']>;
type Event = ScenarioFile['events'][number];
type Briefs = ScenarioFile['cuts'][number]['briefs'];
type Renaming = (id: string) => string;
type Round = ScenarioFile['rounds'][number];

/** The scenario in a shorter form it offers, with a hash of its own; undefined where it offers no such form. */
export function cutScenario({ file, game }: Scenario, id: string): Scenario | undefined {
  const cut = file.cuts.find(each => each.id === id);
  if (!cut) return undefined;
  const shortened = cutFile(file, cut);
  return { file: shortened, game: compileScenario(shortened, hashText(`${game.hash}/${id}`), id) };
}

/** The file as if it told of the kept rounds alone. */
export function cutFile(file: ScenarioFile, cut: ScenarioFile['cuts'][number]): ScenarioFile {
  const { minutes, rounds: kept, briefs } = cut;
  const follows = (id: string) => followerOf(file.rounds, kept, id);
  const precedes = (id: string) => forerunnerOf(file.rounds, kept, id);
  const { mediator } = file;
  return {
    ...file,
    minutes,
    'public-brief': cut['public-brief'] ?? file['public-brief'],
    parties: file.parties.map(party => briefed(party, briefs)),
    mediator: mediator && lengthened(briefed(mediator, briefs), cut['more-exchanges']),
    actions: file.actions.filter(({ id }) => !cut['leaves-out'].includes(id)),
    rounds: roundsOf(file.rounds, kept),
    events: file.events.map(event => confined(event, follows, precedes)),
    glossary: file.glossary.map(entry => ({ ...entry, 'comes-up': entry['comes-up'].map(follows) })),
  };
}

function briefed<T extends { readonly id: string; readonly brief: string }>(seat: T, briefs: Briefs): T {
  return { ...seat, brief: briefs[seat.id] ?? seat.brief };
}

function lengthened(mediator: Mediator, more: number): Mediator {
  const formats = mediator.formats.map(format => ({
    ...format,
    exchanges: Math.max(1, format.exchanges + more),
  }));
  return { ...mediator, formats };
}

/** The kept rounds, each with the news and effects of the dropped rounds before it. */
function roundsOf(rounds: readonly Round[], kept: readonly string[]): Round[] {
  const shortened: Round[] = [];
  let dropped: Round[] = [];
  for (const round of rounds) {
    dropped.push(round);
    if (!kept.includes(round.id)) continue;
    const [news, effects] = [dropped.flatMap(each => each.news), dropped.flatMap(each => each.effects)];
    shortened.push({ ...round, news, effects });
    dropped = [];
  }
  return shortened;
}

/** An event that might begin in a dropped round begins with the next; one that had to end there, before it. */
function confined(event: Event, follows: Renaming, precedes: Renaming): Event {
  const { since, until } = event;
  return {
    ...event,
    ...(since === undefined ? {} : { since: follows(since) }),
    ...(until === undefined ? {} : { until: precedes(until) }),
  };
}

/** The kept round at or before a round; the first that is kept where there is none. */
function forerunnerOf(rounds: readonly Round[], kept: readonly string[], id: string): string {
  const isKept = (round: Round) => kept.includes(round.id);
  const before = rounds.slice(0, rounds.findIndex(round => round.id === id) + 1);
  return (before.findLast(isKept) ?? rounds.find(isKept))?.id ?? id;
}

/** The round with which something of a dropped round comes; other ids as they are. */
function followerOf(rounds: readonly Round[], kept: readonly string[], id: string): string {
  const at = rounds.findIndex(round => round.id === id);
  if (at < 0) return id;
  return rounds.slice(at).find(round => kept.includes(round.id))?.id ?? id;
}
