import { answersInKind } from '../opponent/contingency.ts';
import type { Bidding, OpponentModel, Situation } from '../strategy.ts';
import { freshLikedBest } from './pick.ts';

/** How it bids: shares of its best utility, and of the time. */
export interface LastMile {
  /** Until then it only repeats its best bid, to see who moves by himself. */
  readonly quiet: number;
  /** What it asks for when the last mile begins, and the shape of the way there. */
  readonly hold: number;
  readonly e: number;
  /** Where the last mile begins, and the least it bids at its end. */
  readonly from: number;
  readonly end: number;
  /** Offered this much or more it does not walk the last mile: the other side is already on its way. */
  readonly soft: number;
  /** Width of the band of bids among which it chooses what the other side should like. */
  readonly band: number;
  /** With a side that answers in kind it trades new bids for new bids, down to this. */
  readonly fair: number;
}

/** One bid in so many is a repeated one, to see whether the other side waits too. */
const TEST = 5;
/** The last mile has at least so many turns. */
const LAST_TURNS = 8;

/**
 * Holds high while others move by themselves, trades step for step with those who answer in kind, and walks the last
 * mile quickly with those who do neither: between hard bidders all is lost by not closing.
 */
export function lastMile(model: OpponentModel, shape: LastMile): Bidding {
  return situation => {
    const { bids, made, time } = situation;
    const best = bids.utilities[0]!;
    const byTime = Math.max(bids.floor, aspired(situation, shape) * best);
    if (time < shape.quiet && made.length > 0) return { rank: made[0]!, aspiration: byTime };
    const trades = answersInKind(situation);
    const aspiration = trades ? Math.min(byTime, Math.max(shape.fair * best, exchanged(situation))) : byTime;
    if (made.length % TEST === 0 && made.length > 0 && time < shape.from)
      return { rank: made.at(-1)!, aspiration };
    return {
      rank: freshLikedBest(situation, model, aspiration, aspiration + shape.band * best),
      aspiration,
    };
  };
}

/** What is left to ask for after as many different bids as the other side has made. */
function exchanged({ bids, distinctReceived }: Situation): number {
  return bids.utilities[Math.min(bids.size - 1, distinctReceived)]!;
}

function aspired(situation: Situation, { hold, e, from, end, soft }: LastMile): number {
  const { time, step, received, bids } = situation;
  const begins = Math.min(from, 1 - LAST_TURNS * step);
  if (time <= begins) return 1 - (1 - hold) * (time / begins) ** (1 / e);
  const offered = Math.max(0, ...received) / bids.utilities[0]!;
  if (offered >= soft) return hold;
  const share = (time - begins) / Math.max(step, 1 - step - begins);
  return hold - (hold - Math.max(end, Math.min(hold, offered))) * Math.min(1, share);
}
