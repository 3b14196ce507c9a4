import { preferencesOf } from '../engine/deals.ts';
import type { Action, Consequence, Effect, Game, PhaseName, SeatId } from '../engine/game.ts';
import { crossesRedLine, type Preferences, worthOf } from '../engine/preferences.ts';
import { setTable } from '../engine/setup.ts';
import type { ScenarioFile } from './format.ts';
import { type Aspect, isUneven, partyBalance } from './party-balance.ts';
import type { Finding } from './problem.ts';

const MOST_DEALS = 1_000_000;

/** What a valid file probably does not mean: warnings on a game that can be played. */
export function checkMeaning(file: ScenarioFile, game: Game): readonly Finding[] {
  return [
    ...zoneOfAgreement(game),
    ...unmovedMetrics(game),
    ...unwantedOptions(file, game),
    ...unplayableActions(game),
    ...neverEvents(file),
    ...textBalance(file),
  ];
}

function zoneOfAgreement(game: Game): readonly Finding[] {
  const sizes = game.issues.map(issue => issue.options.length);
  if (sizes.reduce((product, size) => product * size, 1) > MOST_DEALS) return [];
  const table = setTable(game, '');
  const parties = game.parties.map((_, party) => preferencesOf(game, table, party));
  const deal = sizes.map(() => 0);
  do {
    if (parties.every(party => isAcceptable(party, deal))) return [];
  } while (next(deal, sizes));
  return [{ code: 'no-zone', path: ['parties'] }];
}

function isAcceptable(preferences: Preferences, deal: readonly number[]): boolean {
  return worthOf(preferences, deal) > preferences.reservation && !crossesRedLine(preferences, deal);
}

/** Steps a deal to the next in counting order; false after the last. */
function next(deal: number[], sizes: readonly number[]): boolean {
  for (let issue = 0; issue < deal.length; issue++) {
    deal[issue]!++;
    if (deal[issue]! < sizes[issue]!) return true;
    deal[issue] = 0;
  }
  return false;
}

function unmovedMetrics(game: Game): readonly Finding[] {
  const effects = effectsOf(game);
  const moved = new Set(
    effects.flatMap(effect => ('metric' in effect ? [effect.metric] : homeOf(game, effect))),
  );
  return game.metrics.flatMap((metric, index) => {
    const moves = metric.drift || metric.couplings.length > 0 || Object.keys(metric.responds).length > 0;
    if (moves || moved.has(index)) return [];
    return [{ code: 'metric-unmoved', path: ['metrics', index, 'id'], params: { id: metric.id } } as const];
  });
}

function homeOf(game: Game, effect: Extract<Effect, { readonly constituency: number }>): readonly number[] {
  const party = game.parties[game.constituencies[effect.constituency]?.party ?? -1];
  return party ? [party.homeSupport] : [];
}

function effectsOf(game: Game): readonly Effect[] {
  const consequences: readonly Consequence[] = [
    ...game.actions,
    ...game.events,
    ...game.events.flatMap(event => event.choice?.options ?? []),
  ];
  return [
    ...game.rounds.flatMap(round => round.effects),
    ...consequences.flatMap(each => [
      ...each.effects,
      ...each.reactions.flatMap(reaction => reaction.effects),
    ]),
  ];
}

/** The status quo may be worth nothing to anyone; any other option should be worth something to somebody. */
function unwantedOptions(file: ScenarioFile, game: Game): readonly Finding[] {
  return file.issues.flatMap((issue, index) =>
    issue.options.flatMap((option, which): readonly Finding[] => {
      if (option.id === issue['status-quo'] || isWanted(game, index, which)) return [];
      const path = ['issues', index, 'options', which, 'id'];
      return [{ code: 'option-unwanted', path, params: { id: `${issue.id}/${option.id}` } }];
    }),
  );
}

function isWanted(game: Game, issue: number, option: number): boolean {
  const linked = (preferences: Preferences) =>
    preferences.linkages.some(
      ({ when, points }) => points > 0 && when.some(([at, choice]) => at === issue && choice === option),
    );
  const sweetened = game.actions.some(action =>
    action.sweetens.some(each => each.issue === issue && each.option === option && each.points > 0),
  );
  const valued = game.parties.some(
    ({ preferences }) => preferences.points[issue]![option]! > 0 || linked(preferences),
  );
  return valued || sweetened;
}

function unplayableActions(game: Game): readonly Finding[] {
  const phases = new Set(game.rounds.flatMap(round => round.phases));
  return game.actions.flatMap((action, index): readonly Finding[] => {
    const reason = unplayable(game, action, phases);
    return reason
      ? [{ code: 'action-unplayable', path: ['actions', index, 'id'], params: { id: action.id, reason } }]
      : [];
  });
}

function unplayable(game: Game, action: Action, phases: ReadonlySet<PhaseName>): string | undefined {
  const inTime = action.seats.filter(seat => phasesFor(game, action, seat).some(phase => phases.has(phase)));
  if (inTime.length === 0) return `no round has a phase for "${action.verb}"`;
  return inTime.some(seat => canAfford(game, action, seat)) ? undefined : 'it costs more than anyone has';
}

function phasesFor(game: Game, action: Action, seat: SeatId): readonly PhaseName[] {
  if (action.verb === 'state') return ['statements'];
  const inSession = seat === game.mediator?.id && ['offer', 'press', 'announce'].includes(action.verb);
  return inSession ? ['session', 'corridors'] : ['corridors'];
}

function canAfford(game: Game, action: Action, seat: SeatId): boolean {
  if (seat === game.mediator?.id) return action.leverage <= game.mediator.leverage;
  const party = game.parties.find(each => each.id === seat);
  return party !== undefined && action.capital <= party.capital;
}

function neverEvents(file: ScenarioFile): readonly Finding[] {
  return file.events.flatMap((event, index) =>
    Number(event.hazard) === 0
      ? [{ code: 'event-never', path: ['events', index, 'hazard'], params: { id: event.id } } as const]
      : [],
  );
}

/** Each party should have as much said, written and offered for it as any other. */
function textBalance(file: ScenarioFile): readonly Finding[] {
  return partyBalance(file)
    .filter(isUneven)
    .map(({ aspect, counts }) => {
      const [most, least] = [Math.max(...counts), Math.min(...counts)];
      const name = (count: number) => file.parties[counts.indexOf(count)]?.name ?? '';
      const params = { what: WHAT[aspect], more: name(most), less: name(least), most, least };
      return { code: 'text-balance', path: ['parties'], params };
    });
}

const WHAT: Readonly<Record<Aspect, string>> = {
  statements: 'attributed statements',
  words: 'words written for it',
  cards: 'cards of its own',
  'good-news': 'pieces of good news',
};
