import type { PageIntent } from '../view/page-model.ts';

const SEALED_MS = 2400;

/** Holds one move back for a moment; afterwards it goes by itself. */
export interface Seal {
  readonly send: () => void;
  readonly takeBack: () => void;
}

export interface Sealing extends Seal {
  readonly hold: (intent: PageIntent) => void;
}

/** `onChange` hears whether a move lies sealed; `onSend` gets it when it goes. */
export function createSeal(
  onChange: (sealed: boolean) => void,
  onSend: (intent: PageIntent) => void,
): Sealing {
  let held: PageIntent | undefined;
  let timer = 0;
  const release = (): PageIntent | undefined => {
    const intent = held;
    held = undefined;
    window.clearTimeout(timer);
    if (intent) onChange(false);
    return intent;
  };
  const send = () => {
    const intent = release();
    if (intent) onSend(intent);
  };
  return {
    hold(intent) {
      held = intent;
      timer = window.setTimeout(send, SEALED_MS);
      onChange(true);
    },
    send,
    takeBack: () => void release(),
  };
}
