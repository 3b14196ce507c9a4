import { agreedOptions, type ClaimKind } from '../../engine/table.ts';
import type { OwnView, View } from '../../engine/view.ts';
import { type Climate, climateOf, isLastTurn, turnsUsed } from '../climate.ts';
import { at, WIDTH } from '../grid.ts';
import type { Model } from '../model.ts';
import type { Occasion } from '../occasion.ts';
import type { PartyPersona } from '../personas/persona.ts';
import type { PublicGame } from '../public-game.ts';
import {
  type Allowed,
  allowedOptions,
  idealDeal,
  interestsOf,
  type Mind,
  oppositeOf,
  temperedScale,
  wishesOf,
} from './mind.ts';
import type { Scale } from './scale.ts';
import { type Words, wordsOf } from './words.ts';

/** Where a party stands by itself. Worth in tenths of a point. */
export interface Standing {
  readonly own: OwnView;
  /** Own points, tempered by what the homes consulted would not forgive. */
  readonly scale: Scale;
  readonly allowed: Allowed;
  /** By issue, −1 where open. */
  readonly agreed: readonly number[];
  readonly stance: readonly number[];
  readonly time: number;
  readonly last: boolean;
  /** The best deal still possible, and its worth. */
  readonly ideal: readonly number[];
  readonly best: number;
}

/** What it makes of the table before it bargains. */
export interface Outlook extends Standing {
  readonly others: readonly Model[];
  /**
   * By place in the grid: what an option is thought to be worth to the others, by their weights. The guided take
   * the pie for fixed, whatever they see: what is good for them must be bad for the others, and all alike.
   */
  readonly appeal: Float64Array;
  readonly climate: Climate;
  /** By issue, whether it has told somebody of late that it is vital to it, and so gives no way there. */
  readonly vital: readonly boolean[];
  /** By issue, whether it has told somebody of late that it can move there, and so asks for no more. */
  readonly loose: readonly boolean[];
  readonly words: Words;
  /** What it aims for now, and the least it settles for. */
  readonly target: number;
  readonly floor: number;
}

export function standingOf(
  { game, view, traits }: Occasion<PartyPersona>,
  own: OwnView,
  mind: Mind,
): Standing {
  const agreed = agreedOptions(view.clauses);
  const scale = temperedScale(own, interestsOf(mind, own.preferences, agreed), traits);
  const allowed = allowedOptions(mind, view, own.preferences);
  const ideal = idealDeal(mind, scale, allowed, agreed);
  return {
    own,
    scale,
    allowed,
    agreed,
    stance: stanceOf(view, own.party),
    time: turnsUsed(game, view),
    last: isLastTurn(game, view),
    ideal: ideal.deal,
    best: ideal.worth,
  };
}

function stanceOf({ clauses }: View, party: number): readonly number[] {
  const stance: number[] = [];
  for (const clause of clauses) stance.push(clause.brackets[party]!);
  return stance;
}

export function outlookOf(occasion: Occasion<PartyPersona>, own: OwnView, mind: Mind): Outlook {
  const { game, view, traits } = occasion;
  const standing = standingOf(occasion, own, mind);
  const opposite = oppositeOf(mind, own.preferences.points);
  const others: Model[] = [];
  for (const read of mind.modellers) others.push(read(view, opposite));
  const climate = climateOf(game, view);
  const concession = concessionOf({ others, time: standing.time, climate }, traits);
  const { floor, target } = aimsOf(
    standing,
    wishesOf(mind, standing.scale, standing.allowed).worth,
    concession,
    traits,
  );
  if (occasion.level === 'guided') mind.appeal.set(opposite);
  else weighAppeal(mind.appeal, others);
  return {
    own,
    scale: standing.scale,
    allowed: standing.allowed,
    agreed: standing.agreed,
    stance: standing.stance,
    time: standing.time,
    last: standing.last,
    ideal: standing.ideal,
    best: standing.best,
    others,
    appeal: mind.appeal,
    climate,
    vital: toldOf(view, 'vital'),
    loose: toldOf(view, 'flexible'),
    words: wordsOf(game, view, own),
    target,
    floor,
  };
}

/** What a party has told of a clause holds for that day, and does not end with the first word of the next. */
function toldOf({ confidences, clauses, seat, round, exchange }: View, told: ClaimKind): readonly boolean[] {
  const since = exchange === 0 ? round - 1 : round;
  const held = clauses.map(() => false);
  for (const { from, claim, issue, round: when } of confidences)
    if (from === seat && claim === told && when >= since) held[issue] = true;
  return held;
}

/**
 * The clock runs from what it came for, not from what is left of it: who gave way in one clause holds the harder to
 * the others.
 */
function aimsOf({ own, best }: Standing, ambition: number, concession: number, traits: PartyPersona) {
  const { reservation } = own.preferences;
  const least = reservation + traits.margin * Math.max(0, ambition - reservation);
  const aspiration = ambition - (ambition - least) * concession;
  return { floor: Math.min(best, least), target: Math.min(best, aspiration) };
}

/** Share of its range it is ready to give by now: the clock (Faratin 1998), tempered by what the others gave. */
export function concessionOf(
  reading: Pick<Outlook, 'others' | 'time' | 'climate'>,
  traits: PartyPersona,
): number {
  const { time, climate } = reading;
  const clock = time / (time + traits.patience * (1 - time));
  const given = reading.others.reduce((sum, each) => sum + each.conceded, 0) / reading.others.length;
  const answer = Math.min(1, given * (1.2 + 1.2 * climate.trust));
  const mood = 1 + (traits.mirroring * Math.min(0, climate.tone)) / 20;
  const pace = (1 - traits.reciprocity) * clock * mood + traits.reciprocity * answer;
  const deadline = time > 0.85 ? clock : 0;
  return Math.min(1, Math.max(pace, deadline));
}

function weighAppeal(appeal: Float64Array, others: readonly Model[]): void {
  appeal.fill(0);
  for (const { weights, values } of others) {
    for (let issue = 0; issue < weights.length; issue++) {
      const weight = weights[issue]!;
      const row = at(issue, 0);
      for (let place = row; place < row + WIDTH; place++) appeal[place]! += weight * values[place]!;
    }
  }
}

/** What an option by itself is worth to a party, without what it may yet be joined with. */
export function pointsOf({ own }: Pick<Outlook, 'own'>, issue: number, option: number): number {
  return own.preferences.points[issue]![option]!;
}

/** Whether an option of a clause lies beyond what every other party first asked for there, seen from another. */
export function overshoots(
  { others }: Pick<Outlook, 'others'>,
  issue: number,
  from: number,
  option: number,
): boolean {
  return others.every(
    ({ first: { [issue]: asked = -1 } }) => asked >= 0 && (option - asked) * (asked - from) > 0,
  );
}

/** The deal as it stands: what is agreed, and the status quo for the rest. */
export function standingDeal(game: PublicGame, { agreed }: Pick<Outlook, 'agreed'>): readonly number[] {
  const deal: number[] = [];
  for (const option of agreed) deal.push(option >= 0 ? option : game.issues[deal.length]!.statusQuo);
  return deal;
}

export function isClosing({ time }: Pick<Outlook, 'time'>): boolean {
  return time >= 0.9;
}
