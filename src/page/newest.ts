/** Shows the newest papers of a feed, from the first that stands whole in its place: none begins in mid-sentence. */
export function showNewest(feed: HTMLElement): void {
  const place = feed.parentElement?.clientHeight ?? 0;
  // Other letters and other windows make other heights.
  const shown = `${feed.dataset['count']} at ${document.documentElement.style.fontSize} in ${place}`;
  if (place === 0 || feed.dataset['shown'] === shown) return;
  feed.dataset['shown'] = shown;
  feed.style.maxBlockSize = '';
  const { clientHeight, scrollHeight } = feed;
  const starts = [...feed.querySelectorAll<HTMLElement>('.feed-round, li')].map(item => item.offsetTop);
  const from = firstWhole(starts, scrollHeight, clientHeight);
  feed.dataset['from'] = String(from);
  if (from > 0 && scrollHeight - from < clientHeight) feed.style.maxBlockSize = `${scrollHeight - from}px`;
  feed.scrollTop = from;
}

/** Where the first entry begins from which all to the end is in sight; the last, where even that is too long. */
export function firstWhole(starts: readonly number[], end: number, room: number): number {
  if (end <= room) return 0;
  return starts.find(start => end - start <= room) ?? starts.at(-1) ?? 0;
}
