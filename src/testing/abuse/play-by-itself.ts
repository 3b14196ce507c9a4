/**
 * Runs inside the page, a step `every` so many milliseconds: resumes or begins a game and plays it faster than a person can, but no faster than a busy
 * device can write, telling on the console when a move was made. It holds on to nothing outside itself, for it is
 * sent to the page as text. `anew` leaves every game that has ended and begins another.
 */
export function playByItself({ every, anew }: { readonly every: number; readonly anew: boolean }): void {
  const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('main button:not(:disabled)')];
  const press = (text: RegExp) => {
    const found = buttons().find(button => text.test(button.textContent ?? ''));
    found?.click();
    return found !== undefined;
  };
  const screen = () => document.querySelector('.page')?.getAttribute('data-screen');
  let last = screen();

  const choose = () => {
    const choices = [...document.querySelectorAll<HTMLInputElement>('input[name="choice"]')];
    const quiet = choices.filter(({ value }) => /pass|skip|rest|play|make|choose|decide/.test(value));
    const choice = quiet[Math.floor(Math.random() * quiet.length)] ?? choices[0];
    choice?.click();
    document.querySelector<HTMLButtonElement>('#decision .sheet-foot .primary')?.click();
  };
  const step = () => {
    const now = screen();
    if (last === 'turn' && now === 'reveal') console.log('move made');
    if (last !== 'ended' && now === 'ended') console.log('game ended');
    last = now;
    if (now === 'start') {
      return (!anew && press(/saved game/)) || press(/^\s*Take this seat/) || press(/^\s*Choose/);
    }
    if (now === 'ended' && anew)
      return document.querySelector<HTMLButtonElement>('.at-end button:last-child')?.click();
    if (press(/Send it now|Take your place|To the table|Continue|Leave it open|Go on/)) return true;
    if (document.querySelector('input[name="choice"]')) choose();
    else document.querySelector<HTMLButtonElement>('main .primary')?.click();
    return true;
  };
  setInterval(step, every);
}
