const KEY = 'communique/settings';

/** What was kept on this device, unchecked; undefined where there is nothing or it cannot be read. */
export function readSettings(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the settings; where storage is full or denied they last as long as the page. */
export function writeSettings(settings: object): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Settings are a convenience: nothing is lost but the convenience.
  }
}
