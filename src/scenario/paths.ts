import type { Path } from './problem.ts';

/** The value at a path of unchecked data; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    return Reflect.get(value, step);
  }, data);
}

/** The paths in the data that a pattern such as `parties.*.points` leads to; `*` is any entry or key. */
export function pathsAlong(data: unknown, pattern: string): readonly Path[] {
  return pattern
    .split('.')
    .reduce<readonly Path[]>(
      (paths, step) =>
        paths.flatMap(path => (step === '*' ? entriesAt(data, path) : stepAt(data, path, step))),
      [[]],
    );
}

/** The paths of the keys of every mapping a pattern leads to. */
export function keysAlong(data: unknown, pattern: string): readonly Path[] {
  return pathsAlong(data, pattern)
    .flatMap(path => entriesAt(data, path))
    .filter(path => typeof path.at(-1) === 'string');
}

function entriesAt(data: unknown, path: Path): readonly Path[] {
  const value = valueAt(data, path);
  if (Array.isArray(value)) return value.map((_, index) => [...path, index]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).map(key => [...path, key]);
}

function stepAt(data: unknown, path: Path, step: string): readonly Path[] {
  return valueAt(data, [...path, step]) === undefined ? [] : [[...path, step]];
}
