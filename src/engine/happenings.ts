import { applyConsequence, type Draft, draw } from './change.ts';
import { readFacts } from './facts.ts';
import type { Consequence, Facts, Game, GameEvent } from './game.ts';
import { lookupsOf } from './lookups.ts';
import type { Move } from './move.ts';
import { clamp, nearest } from './rounding.ts';

/** Draws each event that may happen now against its hazard. In the last round none that asks for a decision. */
export function drawEvents(game: Game, draft: Draft, last: boolean): void {
  const facts = readFacts(game, draft);
  const stream = draw(draft, 'events');
  for (let index = 0; index < game.events.length; index++) {
    const event = game.events[index]!;
    const luck = stream.int(1000);
    if (last && event.choice) continue;
    if (!mayHappen(draft, event, index, facts)) continue;
    if (luck < clamp(nearest(event.hazard(facts) * 1000), 0, 1000)) applyEvent(game, draft, index);
  }
}

function mayHappen(draft: Draft, event: GameEvent, index: number, facts: Facts): boolean {
  if (event.once && hasHappened(draft, index)) return false;
  return event.when?.(facts) ?? true;
}

function hasHappened({ happened }: Draft, index: number): boolean {
  for (const each of happened) if (each.event === index) return true;
  return false;
}

export function applyEvent(game: Game, draft: Draft, index: number): void {
  const event = game.events[index]!;
  draft.happened = [...draft.happened, { event: index, round: draft.round }];
  draft.latest.push({ type: 'event.happened', event: index });
  applyEventConsequence(game, draft, event, index, -1);
  if (event.choice) draft.decisions = [...draft.decisions, index];
}

export function decideEvent(
  game: Game,
  draft: Draft,
  move: Extract<Move, { readonly type: 'event.decide' }>,
): void {
  const index = lookupsOf(game).events.get(move.event)!;
  const { options } = game.events[index]!.choice!;
  const option = options.findIndex(each => each.id === move.option);
  draft.decisions = draft.decisions.filter(each => each !== index);
  draft.latest.push({ type: 'event.decided', event: index, option, seat: move.seat });
  applyEventConsequence(game, draft, options[option]!, index, option);
}

function applyEventConsequence(
  game: Game,
  draft: Draft,
  consequence: Consequence,
  event: number,
  option: number,
): void {
  applyConsequence(game, draft, consequence, {
    effect: effect => ({ kind: 'event', event, option, effect }),
    reaction: (reaction, effect) => ({ kind: 'event-reaction', event, option, reaction, effect }),
    reacted: (who, reaction) => ({ type: 'event.reacted', who, event, option, reaction }),
  });
}
