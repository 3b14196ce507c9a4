import type { MentionKind } from '../conditions/conditions.ts';
import { SOURCE_KINDS } from '../format/format.ts';
import { pathsAlong, valueAt } from '../paths.ts';

/**
 * What a reference may name. `who` is anyone who can react: a seat, a constituency or an outsider. An `occasion`
 * is a round, a card or an event.
 */
export type IdKind =
  | Exclude<MentionKind, 'option'>
  | 'source'
  | 'source kind'
  | 'place'
  | 'constituency'
  | 'action'
  | 'who'
  | 'round'
  | 'occasion';

/** The ids a file declares, whatever else is wrong with it. */
export interface Declarations {
  readonly ids: ReadonlyMap<IdKind, ReadonlySet<string>>;
  /** Issue id → its option ids. */
  readonly options: ReadonlyMap<string, ReadonlySet<string>>;
}

const NOBODY: ReadonlySet<string> = new Set();

export function idsOf(declared: Declarations, kind: IdKind): ReadonlySet<string> {
  return declared.ids.get(kind) ?? NOBODY;
}

export function declarationsIn(data: unknown): Declarations {
  const party = stringsAlong(data, 'parties.*.id');
  const seat = [...party, ...stringsAlong(data, 'mediator.id')];
  const constituency = stringsAlong(data, 'constituencies.*.id');
  const statements = stringsAlong(data, 'actions.*.id', isStatement);
  const rounds = stringsAlong(data, 'rounds.*.id');
  const happenings = [...stringsAlong(data, 'actions.*.id'), ...stringsAlong(data, 'events.*.id')];
  const ids: ReadonlyArray<readonly [IdKind, readonly string[]]> = [
    ['party', party],
    ['seat', seat],
    ['constituency', constituency],
    ['who', [...seat, ...constituency, ...stringsAlong(data, 'outsiders.*.id')]],
    ['metric', stringsAlong(data, 'metrics.*.id')],
    ['issue', stringsAlong(data, 'issues.*.id')],
    ['place', stringsAlong(data, 'map.places.*.id')],
    ['source', stringsAlong(data, 'sources.*.id')],
    ['source kind', [...SOURCE_KINDS, ...Object.keys(Object(valueAt(data, ['source-kinds'])))]],
    ['action', stringsAlong(data, 'actions.*.id')],
    ['said', statements],
    ['did', stringsAlong(data, 'actions.*.id', action => !isStatement(action))],
    ['happened', stringsAlong(data, 'events.*.id')],
    ['lately', happenings],
    ['round', rounds],
    ['occasion', [...rounds, ...happenings]],
  ];
  return { ids: new Map(ids.map(([kind, names]) => [kind, new Set(names)])), options: optionsIn(data) };
}

function isStatement(action: unknown): boolean {
  return valueAt(action, ['verb']) === 'state';
}

function stringsAlong(
  data: unknown,
  pattern: string,
  holds: (owner: unknown) => boolean = () => true,
): readonly string[] {
  return pathsAlong(data, pattern).flatMap(path => {
    const value = valueAt(data, path);
    return typeof value === 'string' && holds(valueAt(data, path.slice(0, -1))) ? [value] : [];
  });
}

function optionsIn(data: unknown): ReadonlyMap<string, ReadonlySet<string>> {
  const issues = pathsAlong(data, 'issues.*').map(path => valueAt(data, path));
  return new Map(
    issues.flatMap(issue => {
      const id = valueAt(issue, ['id']);
      return typeof id === 'string' ? [[id, new Set(stringsAlong(issue, 'options.*.id'))] as const] : [];
    }),
  );
}
