/** The fragment that opens a replay at a move. */
export function replayAddress(code: string, at: number): string {
  return `#replay=${code}@${at}`;
}

/** What the fragment of an address asks for, if it asks for a replay. It may come from anybody. */
export function readReplayAddress(
  fragment: string,
): { readonly code: string; readonly at: number } | undefined {
  const [, code, at] = /^#replay=([\w-]{1,12000})(?:@(\d{1,4}))?$/.exec(fragment) ?? [];
  return code === undefined ? undefined : { code, at: Number(at ?? 0) };
}
