import { positionsOf } from '../analysis/debrief/positions.ts';
import { preferencesOf } from '../engine/deals.ts';
import type { Frame } from '../engine/frame.ts';
import type { Game, SeatId } from '../engine/game.ts';
import { crossesRedLine, worthOf } from '../engine/preferences.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const share = (part: number, of: number) =>
  of === 0 ? 0 : Math.min(1000, Math.max(0, Math.round((1000 * part) / of)));

/** How a seat played, counted anew from a game small enough to walk through its every deal; thousandths in the order they are told. */
export function styleOf(game: Game, frames: readonly Frame[], seat: SeatId): readonly number[] {
  const own = frames.filter(({ move }) => 'seat' in move && move.seat === seat);
  const turns = own.filter(({ juncture }) => juncture === 'session').length;
  const times = (type: string) => own.filter(({ move }) => move.type === type).length;
  const cards = own.flatMap(
    ({ move }) => game.actions.find(({ id }) => 'action' in move && id === move.action) ?? [],
  );
  const ofCards = (is: (card: (typeof cards)[number]) => boolean) =>
    share(cards.filter(is).length, cards.length);
  const mean = cards.length === 0 ? 0 : sum(cards.map(({ goldstein }) => goldstein)) / cards.length;
  const tone = 500 + 50 * Math.round(mean);
  if (game.mediator?.id === seat)
    return [
      ...['text.draft', 'seat.carry', 'seat.probe'].map(type => share(times(type), turns)),
      ofCards(({ verb }) => verb === 'press'),
      tone,
      share(times('turn.pass'), turns),
    ];
  const asked = own.flatMap(({ move, before }) =>
    move.type === 'text.answer'
      ? Object.entries(before.offers[move.offer]!.terms).map(
          ([issue, option]) => move.terms[Number(issue)] === option,
        )
      : [],
  );
  return [
    ...wayOf(game, frames, seat),
    share(own.filter(({ move }) => move.type === 'text.propose' && move.whole).length, times('text.propose')),
    share(asked.filter(Boolean).length, asked.length),
    share(times('seat.confide'), turns),
    ofCards(({ commits }) => commits !== undefined),
    ofCards(({ verb }) => verb === 'consult'),
    tone,
    share(times('party.walk-out'), game.rounds.length),
    share(times('turn.pass'), turns),
  ];
}

/** Where a party began, how far it came, and how much of that in the first half. */
function wayOf(game: Game, frames: readonly Frame[], seat: SeatId): readonly number[] {
  const party = game.parties.findIndex(({ id }) => id === seat);
  const positions = positionsOf(game, frames).filter(each => each.party === party);
  if (positions.length === 0) return [0, 0, 0];
  const wants = preferencesOf(game, frames.at(-1)!.after, party);
  const deals = game.issues.reduce<number[][]>(
    (found, { options }) => found.flatMap(each => options.map((_, option) => [...each, option])),
    [[]],
  );
  const best = Math.max(...deals.flatMap(each => (crossesRedLine(wants, each) ? [] : worthOf(wants, each))));
  const range = Math.max(1, best - wants.reservation);
  const values = positions.map(({ utilities }) => utilities[party]!);
  const down = positions.slice(1).map(({ at }, step) => ({
    isEarly: at * 2 < frames.length,
    by: Math.max(0, values[step]! - values[step + 1]!),
  }));
  return [
    share(values[0]! - wants.reservation, range),
    share(values[0]! - Math.min(...values), range),
    share(sum(down.map(({ isEarly, by }) => (isEarly ? by : 0))), sum(down.map(({ by }) => by))),
  ];
}
