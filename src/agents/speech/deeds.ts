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
