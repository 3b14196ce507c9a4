const QUIET_AFTER_MS = 30_000;

/** Asks for a blink every four to seven seconds while someone is at the page; silent when the tab is hidden or left alone. */
export function restingLife(blink: (turn: number) => void): { stop(): void } {
  const controller = new AbortController();
  const { signal } = controller;
  let seen = performance.now();
  let turn = 0;
  let timer = 0;
  const next = () => {
    timer = window.setTimeout(beat, 4000 + ((turn * 1237) % 3000));
  };
  const beat = () => {
    turn += 1;
    const awake = !document.hidden && performance.now() - seen < QUIET_AFTER_MS;
    if (awake) blink(turn * 5);
    next();
  };
  const notice = () => {
    seen = performance.now();
  };
  for (const event of ['pointermove', 'pointerdown', 'keydown'])
    document.addEventListener(event, notice, { signal, passive: true });
  next();
  return {
    stop() {
      controller.abort();
      window.clearTimeout(timer);
    },
  };
}
