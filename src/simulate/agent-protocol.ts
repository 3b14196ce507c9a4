import { type BidList, bidList } from '../agents/strategies/bid-list.ts';
import { decide, type Strategy } from '../agents/strategies/strategy.ts';
import { utilityOf, type Valuation } from '../analysis/valuation.ts';
import type { Deal } from '../engine/preferences.ts';
import { randomStream } from '../engine/random.ts';

/** One negotiation as an agent sees it, between INIT and the next INIT. */
interface Session {
  readonly party: Valuation;
  readonly bids: BidList;
  readonly rounds: number;
  readonly random: (below: number) => number;
  readonly received: number[];
  readonly heard: Deal[];
  readonly seen: Set<string>;
  readonly made: number[];
}

/** Something wrong with a line of the protocol; the agent says so and goes on. */
export class ProtocolError extends Error {}

/** Reads the party an INIT line names; throws what the caller can print. */
export type PartyReader = (file: string, party: number) => Valuation;

/**
 * A strategy behind the line protocol: `INIT domain.json party rounds seed`, `RECV i,j,k`, `TURN round t`, the
 * last answered with `ACCEPT`, `END` or `OFFER i,j,k`; options as indices. Throws a ProtocolError on a line
 * that is none of these.
 *
 * @returns the answer to a line, if it has one
 */
export function createAgent(
  strategy: Strategy,
  readParty: PartyReader,
): (line: string) => string | undefined {
  let session: Session | undefined;
  return line => {
    const [verb, ...words] = line.trim().split(/\s+/);
    if (verb === undefined || verb === '') return undefined;
    if (verb === 'INIT') session = started(words, readParty);
    else if (session === undefined) throw new ProtocolError(`${verb} before INIT`);
    else if (verb === 'RECV') receive(session, words);
    else if (verb === 'TURN') return answer(session, strategy, words);
    else throw new ProtocolError(`unknown command ${verb}`);
    return undefined;
  };
}

/** The file name may hold spaces: the last three words are party, rounds and seed. */
function started(words: readonly string[], readParty: PartyReader): Session {
  const [party, rounds, seed] = words.slice(-3).map(Number);
  const file = words.slice(0, -3).join(' ');
  if (file === '' || !Number.isInteger(party) || !Number.isInteger(rounds) || seed === undefined)
    throw new ProtocolError('expected INIT domain.json party rounds seed');
  const valuation = readParty(file, party!);
  const stream = randomStream(words.at(-1)!, 'bids', 0);
  return {
    party: valuation,
    bids: bidList(valuation),
    rounds: rounds!,
    random: below => stream.int(below),
    received: [],
    heard: [],
    seen: new Set(),
    made: [],
  };
}

function receive({ party, received, heard, seen }: Session, words: readonly string[]): void {
  const deal = words.join('').split(',').map(Number);
  const fits =
    deal.length === party.points.length && deal.every((option, k) => party.points[k]![option] !== undefined);
  if (!fits) throw new ProtocolError(`RECV ${words.join('')} is no deal of this domain`);
  received.push(utilityOf(party, deal));
  heard.push(deal);
  seen.add(deal.join());
}

function answer(session: Session, strategy: Strategy, words: readonly string[]): string {
  const time = Number(words[1]);
  if (!(time >= 0 && time <= 1)) throw new ProtocolError('expected TURN round t, with t from 0 to 1');
  const { bids, random, received, made, seen, heard, rounds } = session;
  const situation = {
    ...{ bids, random, received, made, time },
    step: (1 - time) / Math.max(1, rounds - made.length),
    dealReceived: (index: number) => heard[index]!,
    distinctReceived: seen.size,
    distinctMade: new Set(made).size,
  };
  const decision = decide(strategy, situation);
  if (decision.kind === 'accept') return 'ACCEPT';
  if (decision.kind === 'end') return 'END';
  made.push(decision.rank);
  return `OFFER ${bids.dealAt(decision.rank).join(',')}`;
}
