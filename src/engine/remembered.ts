/**
 * Keeps the last answer to a pure question about immutable data for as long as the same is asked again: between two
 * moves everybody asks the same of the same table.
 */
export function remembered<About extends object, Of, Answer>(
  ask: (about: About, of: Of) => Answer,
): (about: About, of: Of) => Answer {
  let last: { readonly about: About; readonly of: Of; readonly answer: Answer } | undefined;
  return (about, of) => {
    if (last?.about !== about || last.of !== of) last = { about, of, answer: ask(about, of) };
    return last.answer;
  };
}
