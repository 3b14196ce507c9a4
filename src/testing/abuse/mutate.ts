import type { RandomStream } from '../../engine/random.ts';

/** Made anew each time: a later change may reach into what an earlier one put in. */
const strangeValues = (): readonly unknown[] => [
  null,
  '',
  0,
  -1,
  1.5,
  1e308,
  2 ** 53,
  true,
  [],
  {},
  '__proto__',
  'constructor',
  'toString',
  '<img src=x onerror="globalThis.pwned = 1">',
  '\u0000\u202e\ud800',
  'x'.repeat(5000),
  [[[[[]]]]],
  { __proto__: null },
];
const LETTERS = 'AZaz09-_%<>"\'&{}[]:@#\\\u0000é漢';

/** Plain data changed in a few places: values replaced by strange ones or by each other, keys lost, renamed or doubled. */
export function mutateData(value: unknown, random: RandomStream): unknown {
  const copy: unknown = structuredClone(value);
  const holder = { copy };
  for (let change = 0; change <= random.int(4); change++) changeSomewhere(holder, random);
  return holder.copy;
}

function changeSomewhere(holder: object, random: RandomStream): void {
  let at: object = holder;
  for (;;) {
    const keys = Object.keys(at);
    if (keys.length === 0) return;
    const key = keys[random.int(keys.length)]!;
    const inner: unknown = Reflect.get(at, key);
    const isDeeper = typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0;
    if (isDeeper && random.chance(850)) at = inner;
    else return changeAt(at, key, random);
  }
}

function changeAt(at: object, key: string, random: RandomStream): void {
  const other: unknown = Reflect.get(at, Object.keys(at)[random.int(Object.keys(at).length)]!);
  switch (random.int(5)) {
    case 0:
      return void Reflect.deleteProperty(at, key);
    case 1:
      return void Reflect.set(at, key, other);
    case 2:
      return void Reflect.set(at, `${key}x`, other);
    case 3:
      return void Reflect.set(at, key, nudged(Reflect.get(at, key), random));
    default:
      return void Reflect.set(at, key, strange(random));
  }
}

function strange(random: RandomStream): unknown {
  const values = strangeValues();
  return values[random.int(values.length)];
}

function nudged(value: unknown, random: RandomStream): unknown {
  if (typeof value === 'number') return value + random.int(7) - 3;
  return typeof value === 'string' ? mutateText(value, random) : value;
}

/** A text with letters lost, doubled, exchanged, or a part of it repeated. */
export function mutateText(text: string, random: RandomStream): string {
  let changed = text;
  for (let change = 0; change <= random.int(4); change++) {
    const at = random.int(changed.length + 1);
    const letter = LETTERS[random.int(LETTERS.length)]!;
    const kept = at + random.int(3);
    const middle = random.chance(100) ? changed.slice(0, at).repeat(3) : random.chance(600) ? letter : '';
    changed = changed.slice(0, at) + middle + changed.slice(kept);
  }
  return changed;
}
