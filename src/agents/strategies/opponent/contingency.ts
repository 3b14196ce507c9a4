import type { Situation } from '../strategy.ts';

interface Memory {
  readonly heard: Set<string>;
  readonly bid: Set<number>;
  /** Whether what came after an own bid was new, most recent last: after repeated bids and after new ones. */
  readonly afterRepeat: boolean[];
  readonly afterNew: boolean[];
  read: number;
}

/** How many of the latest answers count. */
const RECENT = 5;

const known = new WeakMap<Situation['received'], Memory>();

/**
 * Whether the other side brings something new when it is brought something new, and waits when it is made to wait.
 * Who moves by the clock alone does not.
 */
export function answersInKind(situation: Situation): boolean {
  const { afterRepeat, afterNew } = memoryOf(situation);
  return afterRepeat.length >= 2 && share(afterRepeat) < 0.4 && share(afterNew) > 0.6;
}

function memoryOf({ received, dealReceived, made }: Situation): Memory {
  const memory = known.get(received) ?? {
    ...{ heard: new Set<string>(), bid: new Set<number>(), afterRepeat: [], afterNew: [], read: 0 },
  };
  known.set(received, memory);
  const second = received.length > made.length;
  for (; memory.read < received.length; memory.read++) {
    const deal = dealReceived(memory.read).join();
    const own = made[second ? memory.read - 1 : memory.read];
    if (own !== undefined) {
      const answers = memory.bid.has(own) ? memory.afterRepeat : memory.afterNew;
      answers.push(!memory.heard.has(deal));
      if (answers.length > RECENT) answers.shift();
      memory.bid.add(own);
    }
    memory.heard.add(deal);
  }
  return memory;
}

/** An unknown share is taken for one: new bids are worth a try. */
function share(answers: readonly boolean[]): number {
  return answers.length === 0 ? 1 : answers.filter(Boolean).length / answers.length;
}
