import type { Move } from '../../engine/move.ts';
import { sum } from '../../engine/sums.ts';
import type { View } from '../../engine/view.ts';
import { climateOf } from '../climate.ts';
import { isPersonaId, personaOf } from '../personas/index.ts';
import type { PublicGame } from '../public-game.ts';
import { answered } from './answer-lines.ts';
import { isAfterForce } from './deeds.ts';
import { carried, drafted } from './host-lines.ts';
import { packaged, proposed } from './offer-lines.ts';
import { curtnessOf, type Situation, variantsOf } from './situations.ts';
import { about, isAgreed, type MoveOf, NAMED, type Said, type Speaker, type Utterance } from './speaker.ts';
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
  const words = { ...said, by: view.seat, variant: variantOf(game, view, said.key, heard) };
  return heard.some(each => sameWords(each, words)) ? undefined : words;
}

/** Tone from which a persona is of the mild kind, and does not answer coldly. */
const MILD = 4;

function isMild(persona: string): boolean {
  return isPersonaId(persona) && personaOf(persona).tone >= MILD;
}

function sameWords(one: Utterance, other: Utterance): boolean {
  if (one.key !== other.key || one.variant !== other.variant) return false;
  return NAMED.every(name => one.params[name] === other.params[name]);
}

/** Of the sentences heard least, the one nearest to the mood. */
function variantOf(game: PublicGame, view: View, key: Situation, heard: readonly Utterance[]): number {
  const times = Array<number>(variantsOf(key)).fill(0);
  for (const each of heard) if (each.key === key) times[each.variant]!++;
  const least = Math.min(...times);
  const mood = curtness(game, view);
  const fresh = times.flatMap((count, variant) => (count === least ? [variant] : []));
  const distance = (variant: number) => Math.abs(curtnessOf(variant) - mood);
  return fresh.reduce((best, variant) => (distance(variant) < distance(best) ? variant : best), fresh[0]!);
}

/** How far one day's words may be from what the mood alone would have. */
const SHADES = 15;

/** 0 cordial to 1 curt: by trust, by what the others did of late, and by a shade that differs from day to day; never cordial when force was just used. */
function curtness(game: PublicGame, view: View): number {
  const { trust, tone } = climateOf(game, view);
  const shade = ((sum(view.metrics) % SHADES) / (SHADES - 1) - 0.5) * 0.7;
  const mood = 0.5 - 1.4 * (trust - 0.34) - 0.06 * tone + shade;
  return Math.min(1, Math.max(isAfterForce(game, view) ? 0.6 : 0, mood));
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

function played({ game }: Speaker, { action }: MoveOf<'card.play'>): Said | undefined {
  const verb = game.actions.find(each => each.id === action)?.verb;
  if (verb !== 'offer' && verb !== 'press' && verb !== 'announce') return undefined;
  return { key: verb, params: {} };
}

function convened({ game }: Speaker, { format }: MoveOf<'session.convene'>): Said | undefined {
  const kind = game.mediator?.formats.find(each => each.id === format)?.kind;
  return kind && { key: `convene-${kind}`, params: {} };
}
