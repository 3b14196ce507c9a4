import { personasFor } from '../agents/personas/index.ts';
import {
  type Fit,
  isNear,
  meanStyle,
  type PlayStyle,
  playStyle,
  styleDistance,
} from '../analysis/debrief/play-style.ts';
import type { Frame } from '../engine/frame.ts';
import { type Game, isMediator, type SeatId } from '../engine/game.ts';
import { framesOf } from '../flow/frames.ts';
import { counterpartsFor } from './counterparts.ts';
import { playGame } from './play.ts';

const GAMES = 6;

/**
 * Measures how a seat was played, lets every persona play a few games in that seat against the same counterparts, and
 * measures those in the same way. Yields the share done.
 */
export function* fitPersona(
  game: Game,
  frames: readonly Frame[],
  seat: SeatId,
  personas: Readonly<Record<SeatId, string>>,
  seed: string,
): Generator<number, Fit> {
  const style = playStyle(game, frames, seat);
  const candidates = personasFor(isMediator(game, seat) ? 'mediator' : 'party');
  const compared: Fit['personas'][number][] = [];
  for (const persona of candidates) {
    const counterparts = counterpartsFor(game, { ...personas, [seat]: persona });
    const styles: PlayStyle[] = [];
    for (let at = 0; at < GAMES; at++) {
      const { moves } = playGame(game, `${seed}~fit${at}`, counterparts);
      const log = moves.map(move => ({ move }));
      styles.push(playStyle(game, framesOf(game, { seed: `${seed}~fit${at}`, log }), seat));
      yield (compared.length + styles.length / GAMES) / candidates.length;
    }
    const typical = meanStyle(styles);
    compared.push({ persona, distance: styleDistance(style, typical), style: typical });
  }
  compared.sort((a, b) => a.distance - b.distance);
  const { persona, distance } = compared[0]!;
  return { seat, persona, near: isNear(distance), style, personas: compared };
}
