import { registerSW } from 'virtual:pwa-register';
import { isAnyGameClaimed } from '../storage/claim.ts';

/** A new version of the program, fetched and waiting until somebody asks for it. */
export interface Updates {
  readonly isReady: boolean;
  /** Loads the new version; false where a game is on in some tab, which it would break into. */
  load(): Promise<boolean>;
}

/** Keeps the program on this device, tells when a new version has arrived, and changes to it with every other tab. */
export function watchUpdates(onReady: () => void): Updates {
  let isReady = false;
  const update = registerSW({
    onNeedRefresh() {
      isReady = true;
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      onReady();
    },
  });
  return {
    get isReady() {
      return isReady;
    },
    async load() {
      if (await isAnyGameClaimed()) return false;
      await update();
      return true;
    },
  };
}
