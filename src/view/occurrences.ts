import type { Occurrence } from '../engine/table.ts';
import type { Desk, Entry } from '../flow/desk.ts';

/** All that entries brought about, in its order. */
export function occurrencesIn(entries: ReadonlyArray<Pick<Entry, 'occurrences'>>): readonly Occurrence[] {
  return entries.flatMap(({ occurrences }) => occurrences);
}

/** All that a reveal shows. */
export function happenedIn({ revealed }: Desk): readonly Occurrence[] {
  return occurrencesIn(revealed);
}

/** Those of one type. */
export function ofType<Type extends Occurrence['type']>(
  occurrences: readonly Occurrence[],
  type: Type,
): ReadonlyArray<Extract<Occurrence, { readonly type: Type }>> {
  return occurrences.filter(
    (each): each is Extract<Occurrence, { readonly type: Type }> => each.type === type,
  );
}

/** What lies before the moves that are revealed. */
export function entriesBefore({ entries, revealed }: Desk): readonly Entry[] {
  const first = revealed[0]?.index ?? Infinity;
  return entries.filter(({ index }) => index < first);
}

/** The answers agreed after these occurrences, by issue. */
export function agreedAfter(occurrences: readonly Occurrence[]): ReadonlyMap<number, number> {
  const agreed = new Map<number, number>();
  for (const each of occurrences) {
    if (each.type === 'clause.agreed') agreed.set(each.issue, each.option);
    if (each.type === 'clause.reopened') agreed.delete(each.issue);
  }
  return agreed;
}

/** Whether what is revealed ended the talks. */
export function hasEnded(desk: Desk): boolean {
  return ofType(happenedIn(desk), 'talks.ended').length > 0;
}
