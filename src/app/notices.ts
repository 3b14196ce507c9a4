import type { MessageKey } from '../i18n/translator.ts';

type KeyOf<Key> = Key extends `notice.${infer Rest}` ? Rest : never;

/** What the reader is told about this device and its games. */
export type Notice = Exclude<KeyOf<MessageKey>, 'label' | 'dismiss'>;

/** Trouble with the device itself is told once: the game goes on without it. */
const ONCE: ReadonlySet<Notice> = new Set(['unavailable', 'full']);
/** Good news is told until the reader goes on. */
const PASSING: ReadonlySet<Notice> = new Set(['imported']);

/** The notice on show; told anew only where something happened anew. */
export interface Notices {
  readonly current: Notice | undefined;
  /** What is told in words of its own, before any other. */
  readonly words: string | undefined;
  readonly say: (words: string) => void;
  readonly tell: (notice: Notice) => void;
  readonly dismiss: () => void;
  /** The reader goes on to something else. */
  readonly pass: () => void;
}

export function createNotices(onChange: () => void): Notices {
  const told = new Set<Notice>();
  let current: Notice | undefined;
  let words: string | undefined;
  return {
    get current() {
      return current;
    },
    get words() {
      return words;
    },
    say(said) {
      words = said;
      onChange();
    },
    tell(notice: Notice) {
      if (ONCE.has(notice) && told.has(notice)) return;
      told.add(notice);
      current = notice;
      onChange();
    },
    pass() {
      if (current && PASSING.has(current)) current = undefined;
    },
    dismiss() {
      current = undefined;
      words = undefined;
      onChange();
    },
  };
}
