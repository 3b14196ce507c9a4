import type { Game } from '../../engine/game.ts';
import { isMove, type Move, type Opening } from '../../engine/move.ts';
import { agreedOption, type Terms } from '../../engine/table.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Policy } from './plan.ts';

type Chooser = (opening: Opening, desk: Desk, game: Game) => Move | undefined;

/** The first chooser that finds an opening it likes decides; else the last opening that needs no writing. */
function inOrder(...choosers: readonly Chooser[]): Policy {
  return (desk, game) => {
    for (const choose of choosers) {
      for (const opening of desk.openings) {
        const move = choose(opening, desk, game);
        if (move) return move;
      }
    }
    throw new Error(`no opening fits: ${desk.openings.map(each => each.type).join(', ')}`);
  };
}

const take =
  (...types: ReadonlyArray<Move['type']>): Chooser =>
  opening =>
    types.includes(opening.type) && isMove(opening) ? opening : undefined;

const KEEP = -1;

/** Accepts all that no red line forbids; a package is accepted or refused whole. What an offer repeats of what is agreed goes with the rest. */
const accept: Chooser = (opening, { view }) => {
  if (opening.type !== 'text.answer') return undefined;
  const { terms, kind } = view.offers[opening.offer]!;
  const forbidden = (issue: string) => view.own?.preferences.redLines[Number(issue)]?.[terms[Number(issue)]!];
  const none = kind === 'package' && Object.keys(terms).some(forbidden);
  const isAgreed = (issue: string) => agreedOption(view.clauses[Number(issue)]!) === terms[Number(issue)];
  const takes = !none && Object.keys(terms).some(issue => !isAgreed(issue) && !forbidden(issue));
  const answers = Object.entries(terms).map(
    ([issue, option]) => [issue, takes && (isAgreed(issue) || !forbidden(issue)) ? option : KEEP] as const,
  );
  return { ...opening, terms: Object.fromEntries(answers) };
};

/** Every clause that is not agreed, at the option whose points are most for all parties together. */
function fairTerms({ view }: Desk, game: Game): Terms {
  const open = game.issues.map((_, issue) => issue).filter(issue => agreedOption(view.clauses[issue]!) < 0);
  const fair = open.map(issue => [issue, fairest(game, issue)] as const);
  return Object.fromEntries(
    fair.filter(([issue, option]) => !view.own?.preferences.redLines[issue]?.[option]),
  );
}

function fairest(game: Game, issue: number): number {
  const sums = game.issues[issue]!.options.map((_, option) =>
    game.parties.reduce((sum, { preferences }) => sum + preferences.points[issue]![option]!, 0),
  );
  return sums.indexOf(Math.max(...sums));
}

const oncePerRound =
  (choose: Chooser): Chooser =>
  (opening, desk, game) =>
    desk.view.exchange > 0 ? undefined : choose(opening, desk, game);

/** Whether a party would stand anywhere else than it does. */
function isNews(terms: Terms, { view }: Desk): boolean {
  const party = view.own!.party;
  return Object.entries(terms).some(
    ([issue, option]) => view.clauses[Number(issue)]!.brackets[party] !== option,
  );
}

const proposeFairly: Chooser = (opening, desk, game) => {
  if (opening.type !== 'text.propose') return undefined;
  const terms = fairTerms(desk, game);
  return isNews(terms, desk) ? { type: opening.type, seat: opening.seat, terms, whole: false } : undefined;
};

const draftFairly: Chooser = (opening, desk, game) => {
  if (opening.type !== 'text.draft') return undefined;
  const terms = fairTerms(desk, game);
  return Object.keys(terms).length > 0 ? { type: opening.type, seat: opening.seat, terms } : undefined;
};

const confide: Chooser = opening =>
  opening.type === 'seat.confide'
    ? { type: opening.type, seat: opening.seat, to: opening.to[0]!, issue: 0, claim: 'flexible' }
    : undefined;

const probe: Chooser = opening =>
  opening.type === 'seat.probe'
    ? { type: opening.type, seat: opening.seat, to: opening.to.at(-1)!, issue: 1 }
    : undefined;

const carry: Chooser = opening =>
  opening.type === 'seat.carry'
    ? {
        type: opening.type,
        seat: opening.seat,
        from: opening.from,
        to: opening.to,
        issue: opening.issues[0]!,
        framing: 'softened',
      }
    : undefined;

const decide = take('event.decide');
const quiet = take('statement.skip', 'corridor.rest', 'session.convene', 'party.return');

/** Leaves the room whenever it may and says nothing otherwise. */
export const walkOut = inOrder(decide, take('party.walk-out'), quiet, take('turn.pass'));

/** Takes what is offered, offers what is fair, initials what stands. */
export const agree = inOrder(
  decide,
  accept,
  take('text.initial'),
  oncePerRound(proposeFairly),
  take('statement.make', 'corridor.choose'),
  quiet,
  take('turn.pass'),
);

/** Drafts a single text, at first carries and probes, then waits. */
export const mediate = inOrder(
  decide,
  take('session.convene', 'statement.make', 'corridor.choose'),
  oncePerRound(draftFairly),
  (opening, desk, game) => (desk.view.round < 2 ? carry(opening, desk, game) : undefined),
  oncePerRound(probe),
  quiet,
  take('turn.pass'),
);

/** Two people who confide once, speak little, let the text be, and leave in the second round. */
export const wary = inOrder(
  decide,
  (opening, desk, game) => (desk.view.confidences.length === 0 ? confide(opening, desk, game) : undefined),
  (opening, desk, game) => (desk.view.round > 0 ? take('party.walk-out')(opening, desk, game) : undefined),
  quiet,
  take('turn.pass'),
);
