import type { Consequence, Effect, Reaction } from '../../engine/game.ts';
import { tenths } from '../../engine/rounding.ts';
import { compileCondition } from '../conditions/conditions.ts';
import type { ScenarioFile } from '../format/format.ts';
import type { Indices } from './indices.ts';

type ConsequenceFile = Pick<ScenarioFile['actions'][number], 'effects' | 'reactions' | 'sets'>;
type EffectFile = ScenarioFile['actions'][number]['effects'][number];

export function compileConsequence(ids: Indices, consequence: ConsequenceFile): Consequence {
  return {
    effects: compileEffects(ids, consequence.effects),
    reactions: consequence.reactions.map(
      (reaction): Reaction => ({
        who: reaction.who,
        when: reaction.when === undefined ? undefined : compileCondition(reaction.when),
        effects: compileEffects(ids, reaction.effects),
      }),
    ),
    sets: Object.entries(consequence.sets ?? {}).map(([place, state]) => ({
      place: ids.place(place),
      state,
    })),
  };
}

export function compileEffects(ids: Indices, effects: readonly EffectFile[]): readonly Effect[] {
  return effects.map(effect =>
    'metric' in effect
      ? { metric: ids.metric(effect.metric), by: tenths(effect.by), why: effect.why }
      : { constituency: ids.constituency(effect.constituency), by: tenths(effect.by), why: effect.why },
  );
}
