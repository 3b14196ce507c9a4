import type { Linkage, Preferences } from '../../engine/preferences.ts';
import { stands } from '../../engine/preferences.ts';
import { agreedOption } from '../../engine/table.ts';
import type { OwnView, View } from '../../engine/view.ts';
import { type Climate, climateOf, isLastTurn, turnsUsed } from '../climate.ts';
import { type Model, modelOf } from '../model.ts';
import type { Occasion } from '../occasion.ts';
import type { PartyPersona } from '../personas/persona.ts';

/** Where a party stands by itself. Worth in tenths of a point. */
export interface Standing {
  readonly own: OwnView;
  /** Own points, tempered by what the homes consulted would not forgive. */
  readonly points: ReadonlyArray<readonly number[]>;
  readonly linkages: ReadonlyArray<readonly Linkage[]>;
  /** allowed[issue][option]: within the red lines and its own word given in public. */
  readonly allowed: ReadonlyArray<readonly boolean[]>;
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
  /** appeal[issue][option]: what an option is thought to be worth to the others, by their weights. */
  readonly appeal: ReadonlyArray<readonly number[]>;
  readonly climate: Climate;
  /** What it aims for now, and the least it settles for. */
  readonly target: number;
  readonly floor: number;
}

export function standingOf({ game, view, traits }: Occasion<PartyPersona>, own: OwnView): Standing {
  const points = temperedPoints(own, traits);
  const linkages = linkagesByIssue(own.preferences);
  const allowed = allowedOptions(view, own.preferences);
  const agreed = view.clauses.map(agreedOption);
  const ideal = idealDeal({ points, linkages, allowed, agreed, own });
  return {
    own,
    points,
    linkages,
    allowed,
    agreed,
    stance: view.clauses.map(clause => clause.brackets[own.party]!),
    time: turnsUsed(game, view),
    last: isLastTurn(game, view),
    ideal,
    best: worthIn({ points, own }, ideal),
  };
}

export function outlookOf(occasion: Occasion<PartyPersona>, own: OwnView): Outlook {
  const { game, view, traits } = occasion;
  const standing = standingOf(occasion, own);
  const others = modelsOfOthers(occasion, own);
  const climate = climateOf(game, view);
  const concession = concessionOf({ others, time: standing.time, climate }, traits);
  const { floor, target } = aimsOf(standing, concession, traits);
  return {
    own,
    points: standing.points,
    linkages: standing.linkages,
    allowed: standing.allowed,
    agreed: standing.agreed,
    stance: standing.stance,
    time: standing.time,
    last: standing.last,
    ideal: standing.ideal,
    best: standing.best,
    others,
    appeal: appealOf(others),
    climate,
    target,
    floor,
  };
}

function modelsOfOthers({ game, view }: Occasion<PartyPersona>, own: OwnView): readonly Model[] {
  const prior = opposite(own.preferences);
  const others: Model[] = [];
  for (let party = 0; party < game.parties.length; party++) {
    if (party !== own.party) others.push(modelOf(game, view, party, prior));
  }
  return others;
}

type Reading = Pick<Standing, 'own' | 'points' | 'linkages' | 'allowed' | 'agreed'>;

function aimsOf({ own, best }: Standing, concession: number, traits: PartyPersona) {
  const { reservation } = own.preferences;
  const floor = Math.min(best, reservation + traits.margin * Math.max(0, best - reservation));
  return { floor, target: best - (best - floor) * concession };
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

const tempered = new WeakMap<Preferences['points'], Map<number, Preferences['points']>>();

/** Homes that said what they want weigh on the points, the more so the less support there is to spare. */
function temperedPoints(own: OwnView, traits: PartyPersona): Preferences['points'] {
  const { points } = own.preferences;
  const heard = own.constituencies.reduce((bits, each, at) => (each.points ? bits | (1 << at) : bits), 0);
  if (heard === 0) return points;
  const spare = own.expectedSupport - own.threshold - traits.caution;
  const level = spare > 100 ? 0 : spare > 0 ? 1 : 2;
  const known = tempered.get(points) ?? new Map<number, Preferences['points']>();
  if (known.size === 0) tempered.set(points, known);
  const key = heard * 3 + level;
  const cached = known.get(key) ?? temper(own, HOME_WEIGHTS[level]!);
  known.set(key, cached);
  return cached;
}

/** What a point of approval at home is worth in points of one's own: plenty of support, some, none to spare. */
const HOME_WEIGHTS = [0.1, 0.35, 0.7];

function temper({ preferences, constituencies }: OwnView, weight: number): Preferences['points'] {
  return preferences.points.map((row, issue) =>
    row.map((value, option) =>
      constituencies.reduce(
        (sum, home) => sum + (weight * home.influence * (home.points?.[issue]?.[option] ?? 0)) / 100,
        value,
      ),
    ),
  );
}

const linked = new WeakMap<readonly Linkage[], ReadonlyArray<readonly Linkage[]>>();

function linkagesByIssue(preferences: Preferences): ReadonlyArray<readonly Linkage[]> {
  const cached = linked.get(preferences.linkages);
  if (cached) return cached;
  const byIssue = preferences.points.map((_, issue) =>
    preferences.linkages.filter(linkage => linkage.when.some(([at]) => at === issue)),
  );
  linked.set(preferences.linkages, byIssue);
  return byIssue;
}

const opposites = new WeakMap<Preferences['points'], Preferences['points']>();

/** Where the others have not spoken they are thought to want the reverse: the fixed-pie guess people make. */
function opposite({ points }: Preferences): Preferences['points'] {
  const cached = opposites.get(points);
  if (cached) return cached;
  const guess = points.map(row => {
    const high = Math.max(...row);
    const range = Math.max(1, high - Math.min(...row));
    return row.map(value => (high - value) / range);
  });
  opposites.set(points, guess);
  return guess;
}

function appealOf(others: readonly Model[]): Outlook['appeal'] {
  const [first] = others;
  return first!.values.map((row, issue) => {
    const appeal = Array<number>(row.length).fill(0);
    for (const { weights, values } of others) {
      for (let option = 0; option < row.length; option++)
        appeal[option]! += weights[issue]! * values[issue]![option]!;
    }
    return appeal;
  });
}

const signable = new WeakMap<Preferences['redLines'], boolean[][]>();

function allowedOptions(view: View, preferences: Preferences): boolean[][] {
  const within = signable.get(preferences.redLines) ?? withinRedLines(preferences);
  signable.set(preferences.redLines, within);
  const allowed = [...within];
  for (const word of view.commitments) {
    if (word.seat !== view.seat || word.freed) continue;
    const kept = allowed[word.issue]!.map((free, option) => free && word.options.includes(option));
    if (kept.some(Boolean)) allowed[word.issue] = kept;
  }
  return allowed;
}

function withinRedLines({ points, redLines }: Preferences): boolean[][] {
  return points.map((row, issue) => row.map((_, option) => redLines[issue]?.[option] !== true));
}

function idealDeal(reading: Reading): readonly number[] {
  const deal = reading.agreed.map((option, issue) => (option >= 0 ? option : favourite(reading, issue)));
  for (let pass = 0; pass < 2; pass++) {
    for (let issue = 0; issue < deal.length; issue++)
      if (reading.linkages[issue]!.length > 0) improve(reading, deal, issue);
  }
  return deal;
}

function improve(reading: Reading, deal: number[], issue: number): void {
  if (reading.agreed[issue]! >= 0) return;
  reading.allowed[issue]!.forEach((free, option) => {
    if (free && changeIn(reading, deal, issue, option) > 0) deal[issue] = option;
  });
}

function favourite({ points, allowed }: Reading, issue: number): number {
  const row = points[issue]!;
  let best = -1;
  for (let option = 0; option < row.length; option++) {
    if (allowed[issue]![option] && (best < 0 || row[option]! > row[best]!)) best = option;
  }
  return Math.max(0, best);
}

type Scale = Pick<Standing, 'points' | 'linkages'>;

export function worthIn({ points, own }: Pick<Standing, 'points' | 'own'>, deal: readonly number[]): number {
  let total = 0;
  for (let issue = 0; issue < deal.length; issue++) total += points[issue]![deal[issue]!]!;
  for (const linkage of own.preferences.linkages) if (stands(linkage, deal)) total += linkage.points;
  return total;
}

/** What putting an option in a deal would add to its worth. */
export function changeIn(
  { points, linkages }: Scale,
  deal: readonly number[],
  issue: number,
  option: number,
): number {
  const now = deal[issue]!;
  let change = points[issue]![option]! - points[issue]![now]!;
  for (const linkage of linkages[issue]!) change += linkageChange(linkage, deal, issue, option);
  return change;
}

function linkageChange(linkage: Linkage, deal: readonly number[], issue: number, option: number): number {
  let wanted = -1;
  for (const [at, needs] of linkage.when) {
    if (at === issue) wanted = needs;
    else if (deal[at] !== needs) return 0;
  }
  const before = deal[issue] === wanted ? linkage.points : 0;
  return (option === wanted ? linkage.points : 0) - before;
}
