import type { Cause, Contribution, Occurrence } from '../../engine/table.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { reactionOf } from '../causes.ts';
import { ofType } from '../occurrences.ts';

type Happening = Exclude<Occurrence, { readonly type: 'changed' }>;

/** Something that happened, with what it moved by itself. */
export interface Deed {
  readonly happening: Happening;
  readonly moved: readonly Contribution[];
}

/** What happened, in its order; what somebody’s silent reaction moved is the deed’s, what a hidden deed moved is nobody’s. */
export function deedsOf(file: ScenarioFile, occurrences: readonly Occurrence[]): readonly Deed[] {
  const deeds: Array<Deed & { readonly moved: Contribution[] }> = [];
  let mover: (typeof deeds)[number] | undefined;
  for (const each of occurrences) {
    if (each.type !== 'changed') deeds.push({ happening: each, moved: [] });
    else {
      const { contribution } = each;
      const { cause } = contribution;
      // What an end of the scale cuts off belongs to what ran into it.
      if (cause.kind !== 'limit')
        mover = deeds.findLast(({ happening }) => isBy(cause, happening) && !isSilent(file, happening));
      mover?.moved.push(contribution);
    }
  }
  return deeds;
}

/** What moved by itself, from one round to the next. */
export function driftIn(occurrences: readonly Occurrence[]): readonly Contribution[] {
  let isDrift = false;
  return ofType(occurrences, 'changed').flatMap(({ contribution }) => {
    const { kind } = contribution.cause;
    if (kind !== 'limit') isDrift = kind === 'drift' || kind === 'coupling' || kind === 'round';
    return isDrift ? [contribution] : [];
  });
}

function isSilent(file: ScenarioFile, happening: Happening): boolean {
  return 'reaction' in happening && reactionOf(file, happening)?.says === undefined;
}

function isBy(cause: Cause, happening: Happening): boolean {
  switch (cause.kind) {
    case 'action':
    case 'reaction':
      if (happening.type === 'consulted') return happening.seat === cause.seat;
      return 'action' in happening && happening.action === cause.action && isAnswer(cause, happening);
    case 'event':
    case 'event-reaction':
      return 'event' in happening && happening.event === cause.event && isAnswer(cause, happening);
    case 'table':
    case 'leak':
      return !('action' in happening || 'event' in happening);
    case 'home':
      return isBy(cause.of, happening);
    case 'round':
    case 'drift':
    case 'coupling':
    case 'limit':
      return false;
  }
}

/** Whether a reaction is the one meant; what was reacted to stands for any. */
function isAnswer(cause: Cause, happening: Happening): boolean {
  return !('reaction' in happening) || ('reaction' in cause && cause.reaction === happening.reaction);
}
