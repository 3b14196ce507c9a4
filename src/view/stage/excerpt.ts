/**
 * As many whole sentences of a speech as fit: those that quote, or name after a colon, what is asked come first. Where none fits, as
 * many whole words as do.
 */
export function excerptOf(speech: string, fits: (text: string) => boolean): string {
  if (fits(speech)) return speech;
  const sentences = speech.split(/(?<=[.?!…][’”]*)\s+/u);
  const runs = sentences.flatMap((_, from) =>
    sentences.slice(from).map((__, more) => runOf(sentences, from, from + more + 1)),
  );
  const asked = (text: string) => text.split(/[‘:]/u).length;
  const best = runs.toSorted((a, b) => asked(b) - asked(a) || b.length - a.length).find(run => fits(run));
  return best ?? beginningOf(speech, fits) ?? speech;
}

function beginningOf(speech: string, fits: (text: string) => boolean): string | undefined {
  const words = speech.split(/\s+/u);
  const beginnings = words.map((_, at) => trimmed(words.slice(0, at + 1).join(' ')) + CUT);
  return beginnings.findLast(text => fits(text));
}

function trimmed(words: string): string {
  return words.replace(/[,;:–—.?!]+$/u, '');
}

/** Never alone on a line. */
const CUT = '\u00a0…”';

function runOf(sentences: readonly string[], from: number, to: number): string {
  const run = sentences.slice(from, to).join(' ');
  return `${from > 0 ? '“… ' : ''}${run}${to < sentences.length ? CUT : ''}`;
}
