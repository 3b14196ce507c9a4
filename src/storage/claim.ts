/** A tab's hold on a game: while it lasts, other tabs can tell that the game is being played. */
export interface Claim {
  /** False where another tab holds the game. */
  readonly held: boolean;
  readonly release: () => void;
}

const PREFIX = 'communique/game/';

/** Takes hold of a game for this tab. Where the browser knows no locks, everybody holds everything. */
export function claimGame(id: string): Promise<Claim> {
  const { locks } = navigator;
  if (!locks) return Promise.resolve({ held: true, release: () => {} });
  return new Promise(resolve => {
    void locks
      .request(PREFIX + id, { ifAvailable: true }, lock => {
        if (!lock) return resolve({ held: false, release: () => {} });
        return new Promise<void>(release => resolve({ held: true, release }));
      })
      .catch(() => resolve({ held: true, release: () => {} }));
  });
}

/** Whether a tab is in the middle of a game: this one or another. */
export async function isAnyGameClaimed(): Promise<boolean> {
  const held = (await navigator.locks?.query())?.held ?? [];
  return held.some(({ name }) => name?.startsWith(PREFIX));
}
