import type { Move } from '../../engine/move.ts';
import { sum } from '../../engine/sums.ts';
import { issuesOf, type Offer } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import { climateOf } from '../climate.ts';
import { sameTerms } from '../occasion.ts';
import { isPersonaId, personaOf } from '../personas/index.ts';
import type { PublicGame } from '../public-game.ts';
import { answered } from './answer-lines.ts';
import { packaged, proposed } from './offer-lines.ts';
import { type Situation, VARIANTS } from './situations.ts';
import { about, isAgreed, type MoveOf, type Said, type Speaker, type Utterance } from './speaker.ts';
import { confided, initialled, passed, walkedOut } from './turn-lines.ts';

export type { Utterance } from './speaker.ts';

/**
 * Why the seat makes this move, as far as it would say so itself. `view` is the speaker's, from before the move;
 * `heard` is what was said in the game so far, `persona` who speaks, if that is known. Undefined for moves that carry their own words (statements, acts),
 * that need none, or that have nothing left to be said with them but what was said before.
 */
export function explain(
  game: PublicGame,
  view: View,
  move: Move,
  heard: readonly Utterance[] = [],
  persona = '',
): Utterance | undefined {
  const said = saidWith({ game, view, heard, isMild: isMild(persona) }, move);
  if (!said) return undefined;
  const words = { ...said, variant: variantOf(game, view, said.key, heard) };
  return heard.some(each => sameWords(each, words)) ? undefined : words;
}

/** Tone from which a persona is of the mild kind, and does not answer coldly. */
const MILD = 4;

function isMild(persona: string): boolean {
  return isPersonaId(persona) && personaOf(persona).tone >= MILD;
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
      return initialled(speaker);
    case 'seat.confide':
      return confided(speaker, move);
    case 'seat.probe':
      return about(speaker, isAgreed(speaker) ? 'probe-agreed' : 'probe', move.issue);
    case 'seat.carry':
      return carried(speaker, move);
    case 'card.play':
      return played(speaker, move);
    case 'session.convene':
      return convened(speaker, move);
    case 'turn.pass':
      return passed(speaker);
    case 'party.walk-out':
      return walkedOut(speaker);
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

/** Named in a mended text: a clause that differs from the text before, one that was struck out if there is any. One on what is agreed, or that holds only what was refused, says so. */
function drafted(speaker: Speaker, { terms }: MoveOf<'text.draft'>): Said {
  const drafts = speaker.view.offers.filter(offer => offer.kind === 'draft');
  const last = drafts[drafts.length - 1];
  const issues = issuesOf(terms);
  if (isAgreed(speaker)) return about(speaker, 'draft-better', issues[0]!, terms[issues[0]!]);
  if (issues.every(issue => drafts.some(draft => wasRefused(draft, issue, terms[issue]!))))
    return about(speaker, 'draft-return', issues[0]!, terms[issues[0]!]);
  const changed = issues.filter(issue => last?.terms[issue] !== terms[issue]);
  const marked = changed.find(issue => last && wasRefused(last, issue, last.terms[issue] ?? -1));
  const issue = marked ?? changed[0] ?? issues[0]!;
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
