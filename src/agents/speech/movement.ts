import type { SeatId } from '../../engine/game.ts';
import { issuesOf, type Offer, type Terms } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import { costOf, positionsIn } from './positions.ts';
import { type Speaker, stanceOn } from './speaker.ts';

/** Whether an offer has brought its maker nearer to the speaker on some clause; a package moves nobody until it is taken. */
export function isStepToward(speaker: Speaker, index: number): boolean {
  const { by, kind, terms } = speaker.view.offers[index]!;
  const stood = stoodBefore(speaker.view, by, index);
  return kind === 'offer' && issuesOf(terms).some(issue => comesNearer(speaker, issue, stood[issue], terms));
}

/**
 * What the others have come toward the speaker today, in its own points, and have not heard a no to: since it last put
 * something forward, with a position that still holds, and without asking for more since.
 */
export function gainedToday(speaker: Speaker): number {
  const { view, game } = speaker;
  if (!view.own || hasJustRefused(speaker)) return 0;
  const since = view.offers.findLastIndex(({ by }) => by === view.seat);
  let gained = 0;
  for (let index = Math.max(0, since); index < view.offers.length; index++) {
    if (view.offers[index]!.round !== view.round) continue;
    for (const { id } of game.parties)
      if (id !== view.seat && !isAnswered(speaker, index, id)) gained += gainedBy(speaker, index, id);
  }
  return gained;
}

/** What one offer, or an answer to it, has brought the speaker from where a seat stood. */
function gainedBy(speaker: Speaker, index: number, seat: SeatId): number {
  const { view } = speaker;
  if (asksMoreSince(speaker, index, seat)) return 0;
  const stood = stoodBefore(view, seat, index);
  let gained = 0;
  for (const terms of positionsIn(view.offers[index]!, seat)) {
    for (const issue of issuesOf(terms)) {
      if (!comesNearer(speaker, issue, stood[issue], terms) || !stillStands(speaker, seat, issue, terms))
        continue;
      gained += Math.max(0, costOf(speaker, issue, terms[issue]!, stood[issue]!));
    }
  }
  return gained;
}

/** Whether one who leaves where it stood on a clause for these terms comes nearer to the speaker. */
function comesNearer(speaker: Speaker, issue: number, from: number | undefined, terms: Terms): boolean {
  const [to, stance] = [terms[issue]!, stanceOn(speaker, issue)];
  if (from === undefined || to < 0 || stance < 0) return false;
  return Math.abs(stance - to) < Math.abs(stance - from);
}

function stillStands({ game, view }: Speaker, seat: SeatId, issue: number, terms: Terms): boolean {
  const party = game.parties.findIndex(({ id }) => id === seat);
  return view.clauses[issue]!.brackets[party] === terms[issue];
}

/** Whether a seat has since put a package forward in which some clause is farther from the speaker than where the seat stands. */
function asksMoreSince(speaker: Speaker, index: number, seat: SeatId): boolean {
  const { game, view } = speaker;
  const party = game.parties.findIndex(({ id }) => id === seat);
  return view.offers.slice(index + 1).some(
    ({ by, kind, terms }) =>
      by === seat &&
      kind === 'package' &&
      issuesOf(terms).some(issue => {
        const [from, stance] = [view.clauses[issue]!.brackets[party]!, stanceOn(speaker, issue)];
        return from >= 0 && stance >= 0 && Math.abs(stance - terms[issue]!) > Math.abs(stance - from);
      }),
  );
}

/** Whether the speaker has turned down what came of a seat with an offer, or anything later. */
function isAnswered({ view }: Speaker, index: number, seat: SeatId): boolean {
  return view.offers.slice(index).some(({ by, answers }, later) => {
    const mine = answers.findIndex(answer => answer.seat === view.seat);
    if (mine < 0 || answers[mine]!.accepted) return false;
    return later > 0 || by === seat || answers.findIndex(answer => answer.seat === seat) < mine;
  });
}

/** Whether the speaker’s last word was a no, and no other party has said anything since. */
function hasJustRefused({ game, view, heard }: Speaker): boolean {
  const last = heard.findLast(({ by }) => game.parties.some(({ id }) => id === by));
  return last?.by === view.seat && /^(refuse|counter-keeps)/.test(last.key);
}

/** Where a seat stood on each clause before an offer was made, as far as offers and the answers to them tell. */
function stoodBefore({ offers }: View, seat: SeatId, index: number): Terms {
  const stood: Record<number, number> = {};
  for (const offer of offers.slice(0, index)) addPositions(stood, offer, seat);
  return stood;
}

function addPositions(stood: Record<number, number>, offer: Offer, seat: SeatId): void {
  for (const terms of positionsIn(offer, seat))
    for (const issue of issuesOf(terms)) if (terms[issue]! >= 0) stood[issue] = terms[issue]!;
}
