import type { View } from '../../engine/view.ts';
import type { PublicGame } from '../public-game.ts';
import type { Speaker } from './speaker.ts';

/** On the Goldstein scale: words this hostile are heard as meant against whoever hears them; these are threats; these deeds are force. */
const [HOSTILE, THREAT, FORCE] = [-5, -7, -9];

/** Whether another party spoke with hostility in public today, and the speaker did not. */
export function wasSpokenAgainst(speaker: Speaker): boolean {
  return isOfOthersOnly(speaker, 'state', HOSTILE, 0);
}

/** Whether another party threatened in public today, and the speaker did not. */
export function wasThreatened(speaker: Speaker): boolean {
  return isOfOthersOnly(speaker, 'state', THREAT, 0);
}

/** Whether another party used force since the last sitting, and the speaker did not. */
export function wasForceUsed(speaker: Speaker): boolean {
  return isOfOthersOnly(speaker, 'act', FORCE, 1);
}

function isOfOthersOnly({ game, view }: Speaker, verb: string, most: number, roundsBack: number): boolean {
  const seats = view.played
    .filter(({ round }) => round + roundsBack >= view.round)
    .filter(({ action }) => game.actions[action]!.verb === verb && game.actions[action]!.goldstein <= most)
    .map(({ seat }) => seat);
  return !seats.includes(view.seat) && game.parties.some(({ id }) => seats.includes(id));
}

/** Tenths by which violence rises in one night that nobody overlooks in the morning. */
const ALARMING = 40;

/** Whether a party used force since the last sitting, or violence rose as if one had. */
export function isAfterForce(game: PublicGame, { played, round, history }: View): boolean {
  const { violence } = game.gauges;
  const [before, now] = [history[round - 2]?.[violence], history[round - 1]?.[violence]];
  if (before !== undefined && now !== undefined && now - before >= ALARMING) return true;
  return played.some(each => {
    const { verb, goldstein } = game.actions[each.action]!;
    return each.round + 1 >= round && verb === 'act' && goldstein <= FORCE;
  });
}
