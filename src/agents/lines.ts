import type { Move } from '../engine/move.ts';
import { sum } from '../engine/sums.ts';
import { agreedOption, issuesOf, type Offer, type Terms } from '../engine/table.ts';
import type { View } from '../engine/view.ts';
import { answered } from './answer-lines.ts';
import { climateOf, isLastTurn } from './climate.ts';
import { sameTerms } from './occasion.ts';
import type { PublicGame } from './public-game.ts';
import { type Situation, VARIANTS } from './situations.ts';
import {
  about,
  dearest,
  isAgreed,
  isSilent,
  lossOn,
  type MoveOf,
  type Said,
  type Speaker,
  stanceOn,
  type Utterance,
} from './speaker.ts';

export type { Utterance } from './speaker.ts';

/**
 * Why the seat makes this move, as far as it would say so itself. `view` is the speaker's, from before the move;
 * `heard` is what was said in the game so far. Undefined for moves that carry their own words (statements, acts),
 * that need none, or that have nothing left to be said with them but what was said before.
 */
export function explain(
  game: PublicGame,
  view: View,
  move: Move,
  heard: readonly Utterance[] = [],
): Utterance | undefined {
  const said = saidWith({ game, view }, move);
  if (!said) return undefined;
  const words = { ...said, variant: variantOf(game, view, said.key, heard) };
  return heard.some(each => sameWords(each, words)) ? undefined : words;
}

function sameWords(one: Utterance, other: Utterance): boolean {
  if (one.key !== other.key || one.variant !== other.variant) return false;
  return (['issue', 'option', 'other'] as const).every(name => one.params[name] === other.params[name]);
}

/** Of the sentences heard least, the one nearest to the mood. */
function variantOf(game: PublicGame, view: View, key: Situation, heard: readonly Utterance[]): number {
  const times = Array<number>(VARIANTS).fill(0);
  for (const each of heard) if (each.key === key) times[each.variant]!++;
  const least = Math.min(...times);
  const wanted = curtness(game, view) * (VARIANTS - 1);
  let best = -1;
  for (let variant = 0; variant < VARIANTS; variant++) {
    if (times[variant] !== least) continue;
    if (best < 0 || Math.abs(variant - wanted) < Math.abs(best - wanted)) best = variant;
  }
  return best;
}

/** 0 cordial to 1 curt: by trust, by what the others did of late, and by a shade that differs from day to day. */
function curtness(game: PublicGame, view: View): number {
  const { trust, tone } = climateOf(game, view);
  const shade = (sum(view.metrics) % 5) / 10 - 0.2;
  return Math.min(1, Math.max(0, 0.5 - 1.4 * (trust - 0.34) - 0.06 * tone + shade));
}

function saidWith(speaker: Speaker, move: Move): Said | undefined {
  switch (move.type) {
    case 'text.propose':
      return move.whole ? packaged(speaker, move) : proposed(speaker, move);
    case 'text.answer':
      return answered(speaker, move);
    case 'text.draft':
      return drafted(speaker, move);
    case 'text.park':
      return about(speaker, 'park', move.issue);
    case 'text.initial':
      return { key: isLastResort(speaker) ? 'initial-last' : 'initial', params: {} };
    case 'seat.confide':
      return about(speaker, `confide-${move.claim}`, move.issue);
    case 'seat.probe':
      return about(speaker, isAgreed(speaker) ? 'probe-agreed' : 'probe', move.issue);
    case 'seat.carry':
      return carried(speaker, move);
    case 'card.play':
      return played(speaker, move);
    case 'session.convene':
      return convened(speaker, move);
    case 'turn.pass':
      return withholds(speaker) ? withheld(speaker) : { key: 'pass', params: {} };
    case 'party.walk-out':
      return { key: 'walk-out', params: {} };
    case 'party.return':
      return { key: 'return', params: {} };
    case 'event.decide':
    case 'statement.make':
    case 'statement.skip':
    case 'corridor.choose':
    case 'corridor.rest':
    case 'round.open':
    case 'round.close':
    case 'capitals.vote':
    case 'event.inject':
      return undefined;
  }
}

/** Why it keeps its pen: home, and as far as home was asked the clause that loses most there. */
function withheld(speaker: Speaker): Said {
  const { clauses, own } = speaker.view;
  const costs = clauses.map((clause, issue) => atHome(own, issue, agreedOption(clause)));
  const worst = Math.min(...costs);
  return worst < 0 && isShort(own)
    ? about(speaker, 'withhold-clause', costs.indexOf(worst))
    : { key: 'withhold', params: {} };
}

function isShort(own: View['own']): boolean {
  return own !== undefined && own.expectedSupport < own.threshold;
}

/** It initials what home may refuse, for there is no turn left to better it. */
function isLastResort({ game, view }: Speaker): boolean {
  return isLastTurn(game, view) && isShort(view.own);
}

/** What an answer to an issue is worth to the groups at home that were asked, each by its influence. */
function atHome(own: View['own'], issue: number, option: number): number {
  return (own?.constituencies ?? []).reduce(
    (sum, { influence, points }) => sum + influence * (points?.[issue]?.[option] ?? 0),
    0,
  );
}

/** A party passes over an agreed text that it has not initialled. */
function withholds(speaker: Speaker): boolean {
  const { view } = speaker;
  return view.own !== undefined && isAgreed(speaker) && !view.initialled.includes(view.seat);
}

function proposed(speaker: Speaker, { terms }: MoveOf<'text.propose'>): Said {
  const issues = issuesOf(terms);
  const steps = issues.filter(
    issue => stanceOn(speaker, issue) >= 0 && stanceOn(speaker, issue) !== terms[issue],
  );
  if (steps.length > 0) {
    const issue = dearest(speaker, steps);
    return about(speaker, othersMoved(speaker) ? 'step-for-step' : 'small-step', issue, terms[issue]);
  }
  const issue = dearest(speaker, issues);
  return about(speaker, isSilent(speaker) ? 'opening-position' : 'new-clause', issue, terms[issue]);
}

/** Named in a package: the clause where the speaker comes farthest toward the others; once all is agreed, the one that it asks for. */
function packaged(speaker: Speaker, { seat, terms }: MoveOf<'text.propose'>): Said {
  const issues = issuesOf(terms);
  if (isAgreed(speaker)) return amended(speaker, issues, terms);
  const step = (issue: number) => {
    const others = speaker.view.clauses[issue]!.brackets;
    return distance(speaker, others, stanceOn(speaker, issue)) - distance(speaker, others, terms[issue]!);
  };
  const issue = issues.reduce((best, at) => (step(at) > step(best) ? at : best), issues[0]!);
  const again = speaker.view.offers.some(offer => offer.by === seat && offer.kind === 'package');
  return about(speaker, again ? 'package-again' : 'package-first', issue, terms[issue]);
}

function amended(speaker: Speaker, issues: readonly number[], terms: Terms): Said {
  const changed = issues.filter(issue => terms[issue] !== stanceOn(speaker, issue));
  const gain = (issue: number) => -lossOn(speaker, issue, stanceOn(speaker, issue), terms[issue]!);
  const issue = changed.reduce((best, at) => (gain(at) > gain(best) ? at : best), changed[0] ?? issues[0]!);
  return about(speaker, 'amend', issue, terms[issue]);
}

/** Options between one option of a clause and where the other parties stand, or stood, on it. */
function distance({ view }: Speaker, stances: readonly number[], option: number): number {
  return stances.reduce(
    (sum, stance, party) => (party === view.own?.party || stance < 0 ? sum : sum + Math.abs(stance - option)),
    0,
  );
}

/** Whether another party has come off an earlier position today, since the speaker last put something forward. */
function othersMoved({ view }: Speaker): boolean {
  const stood = new Map<string, number>();
  let moved = false;
  const stand = (seat: string, terms: Terms, isToday: boolean) => {
    if (seat === view.seat) return;
    for (const issue of issuesOf(terms)) {
      const before = stood.get(`${seat} ${issue}`);
      if (before !== undefined && terms[issue]! >= 0 && before !== terms[issue]) moved ||= isToday;
      if (terms[issue]! >= 0) stood.set(`${seat} ${issue}`, terms[issue]!);
    }
  };
  for (const offer of view.offers) {
    const isToday = offer.round === view.round;
    if (offer.by === view.seat) moved = false;
    else if (offer.kind === 'offer') stand(offer.by, offer.terms, isToday);
    for (const answer of offer.answers) stand(answer.seat, answer.terms, isToday);
  }
  return moved;
}

/** Named in a mended text: a clause that differs from the text before. One on what is agreed, or that holds only what was refused, says so. */
function drafted(speaker: Speaker, { terms }: MoveOf<'text.draft'>): Said {
  const drafts = speaker.view.offers.filter(offer => offer.kind === 'draft');
  const last = drafts[drafts.length - 1];
  const issues = issuesOf(terms);
  if (isAgreed(speaker)) return about(speaker, 'draft-better', issues[0]!, terms[issues[0]!]);
  if (issues.every(issue => drafts.some(draft => wasRefused(draft, issue, terms[issue]!))))
    return about(speaker, 'draft-return', issues[0]!, terms[issues[0]!]);
  const changed = last ? issues.find(issue => last.terms[issue] !== terms[issue]) : issues[0];
  const issue = changed ?? issues[0]!;
  const again = last !== undefined && !sameTerms(speaker.game.issues.length, last.terms, terms);
  return again ? about(speaker, 'draft-again', issue, terms[issue]) : { key: 'draft-first', params: {} };
}

function wasRefused({ terms, answers }: Offer, issue: number, option: number): boolean {
  return terms[issue] === option && answers.some(answer => answer.terms[issue] !== option);
}

function carried(speaker: Speaker, { from, issue, framing }: MoveOf<'seat.carry'>): Said {
  const party = speaker.game.parties.findIndex(each => each.id === from);
  const option = speaker.view.clauses[issue]!.brackets[party] ?? -1;
  return about(speaker, `carry-${framing}`, issue, option, framing === 'own' ? undefined : from);
}

function played({ game }: Speaker, { action }: MoveOf<'card.play'>): Said | undefined {
  const verb = game.actions.find(each => each.id === action)?.verb;
  if (verb !== 'offer' && verb !== 'press' && verb !== 'announce') return undefined;
  return { key: verb, params: {} };
}

function convened({ game }: Speaker, { format }: MoveOf<'session.convene'>): Said | undefined {
  const kind = game.mediator?.formats.find(each => each.id === format)?.kind;
  return kind && { key: `convene-${kind}`, params: {} };
}
