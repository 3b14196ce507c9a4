/** As many whole sentences of a speech as fit: those that quote, or name after a colon, what is asked come first. */
export function excerptOf(speech: string, fits: (text: string) => boolean): string {
  if (fits(speech)) return speech;
  const sentences = speech.split(/(?<=[.?!…][’”]*)\s+/u);
  const runs = sentences.flatMap((_, from) =>
    sentences.slice(from).map((__, more) => runOf(sentences, from, from + more + 1)),
  );
  const asked = (text: string) => text.split(/[‘:]/u).length;
  const best = runs.toSorted((a, b) => asked(b) - asked(a) || b.length - a.length).find(run => fits(run));
  return best ?? speech;
}

function runOf(sentences: readonly string[], from: number, to: number): string {
  const run = sentences.slice(from, to).join(' ');
  return `${from > 0 ? '“… ' : ''}${run}${to < sentences.length ? ' …”' : ''}`;
}
