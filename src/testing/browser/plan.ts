import { seatingFor } from '../../app/seating.ts';
import type { EndingKind, Game, SeatId } from '../../engine/game.ts';
import type { Move, Opening } from '../../engine/move.ts';
import { issuesOf } from '../../engine/table.ts';
import type { Desk } from '../../flow/desk.ts';
import { recordOf, type Sitting, sitDown } from '../../flow/sitting.ts';
import { cutScenario } from '../../scenario/compile/cut-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { screensOf } from '../screens-of.ts';
import { shipped, shippedText } from '../shipped.ts';

/** What a person would do at a desk, as one of the openings or as a move whose parts are written out. */
export type Policy = (desk: Desk, game: Game) => Move;

export interface Step {
  readonly screen: Desk['screen'];
  readonly stage: Desk['stage'];
  readonly viewer: SeatId;
  readonly openings: readonly Opening[];
  /** What the person does here; without it the person reads and goes on. */
  readonly move: Move | undefined;
  /** Whether the move is an answer that takes an offer whole. */
  readonly takesAll: boolean;
}

/** A whole game as it must go on screen: what is shown, what is done, how it ends. */
export interface Plan {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly persons: readonly SeatId[];
  readonly steps: readonly Step[];
  readonly ending: EndingKind;
  readonly title: string;
  readonly hash: string;
}

export const istanbulText = shippedText('istanbul-2025');
export const istanbul = shipped('istanbul-2025');
/** The same in its short form: what takes fewer rounds to see takes less time. */
export const shortTalks = cutScenario(istanbul, 'four-rounds')!;

/** Plays without a screen what a person of this policy will play in the browser. */
export function planGame(
  persons: readonly SeatId[],
  policy: Policy,
  seed: string,
  scenario: Scenario = istanbul,
): Plan {
  const occupants = Object.fromEntries(persons.map(seat => [seat, { kind: 'person' }] as const));
  const start = sitDown(seatingFor(scenario, occupants, seed));
  const shown = screensOf(start, (desk, { game }) => policy(desk, game));
  const steps = shown.map(({ desk, move }): Step => {
    const { screen, stage, viewer, openings } = desk;
    return { screen, stage, viewer, openings, move, takesAll: takesAll(desk, move) };
  });
  return { scenario, seed, persons, steps, ...endingOf(scenario, shown.at(-1)!.sitting) };
}

function takesAll({ view }: Desk, move: Move | undefined): boolean {
  if (move?.type !== 'text.answer') return false;
  const { terms } = view.offers[move.offer]!;
  return issuesOf(terms).every(issue => terms[issue] === move.terms[issue]);
}

function endingOf({ file }: Scenario, sitting: Sitting): Pick<Plan, 'ending' | 'title' | 'hash'> {
  const ending = file.endings.find(each => each.id === sitting.table.ending?.ending)!;
  return { ending: ending.kind, title: ending.title, hash: recordOf(sitting).hash };
}

/** The first seed whose game satisfies the test: robust where texts and numbers of the scenario change. */
export function findPlan(
  persons: readonly SeatId[],
  policy: Policy,
  wanted: (plan: Plan) => boolean,
  scenario?: Scenario,
  most = 200,
): Plan {
  for (let at = 0; at < most; at++) {
    const plan = planGame(persons, policy, `browser-${at}`, scenario);
    if (wanted(plan)) return plan;
  }
  throw new Error(`none of ${most} seeds gives the game that is wanted`);
}
