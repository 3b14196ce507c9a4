import type { Format } from '../../engine/game.ts';
import type { Move } from '../../engine/move.ts';
import { decided } from '../cards.ts';
import type { Modeller } from '../model.ts';
import { Best, isOf, luck, type Occasion, openIssues, openingOf, passTurn } from '../occasion.ts';
import type { MediatorPersona } from '../personas/persona.ts';
import { fairDeal } from './anneal.ts';
import { betterText } from './better.ts';
import { FEW } from './draft.ts';
import { type Estimate, estimateOf, type Intent, type Room, roomOf } from './estimate.ts';
import { spendLeverage } from './leverage.ts';
import { carry, draft, park, probe } from './tools.ts';

/** A mediator's move: how to sit, what to ask, carry, write or spend. */
export function mediate(occasion: Occasion<MediatorPersona>, modellers: readonly Modeller[]): Move {
  const { openings, view } = occasion;
  const { seat } = view;
  const first = openings[0]!;
  if (first.type === 'event.decide') return decided(occasion);
  if (first.type === 'corridor.rest') return first;
  const room = roomOf(occasion);
  if (openingOf(openings, 'session.convene')) return convene(occasion, room);
  const intent = intentOf(occasion, estimateOf(occasion, room, modellers));
  if (openingOf(openings, 'statement.skip'))
    return card(occasion, intent) ?? { type: 'statement.skip', seat };
  if (openingOf(openings, 'corridor.rest')) return card(occasion, intent) ?? { type: 'corridor.rest', seat };
  return turn(occasion, intent) ?? passTurn(seat);
}

function intentOf(occasion: Occasion<MediatorPersona>, estimate: Estimate): Intent {
  const { agreed, climate, time, models, gaps } = estimate;
  return { agreed, climate, time, models, gaps, fair: fairDeal(occasion, estimate) };
}

function card(occasion: Occasion<MediatorPersona>, intent: Intent): Move | undefined {
  const best = new Best<Move>();
  spendLeverage(occasion, intent, best);
  return best.above(0);
}

/** Where all is agreed it betters the text as long as it can; before, whatever tool serves best: any is better than silence. */
function turn(occasion: Occasion<MediatorPersona>, estimate: Intent): Move | undefined {
  const better = betterText(occasion, estimate);
  if (better) return better;
  const best = new Best<Move>();
  draft(occasion, estimate, best);
  carry(occasion, estimate, best);
  probe(occasion, estimate, best);
  park(occasion, estimate, best);
  spendLeverage(occasion, estimate, best);
  return openIssues(estimate).length > 0 ? best.choice : best.above(0);
}

function convene(occasion: Occasion<MediatorPersona>, room: Room): Move {
  const { game, openings } = occasion;
  const best = new Best<Move>();
  for (const opening of openings) {
    if (!isOf(opening, 'session.convene')) continue;
    const format = game.mediator!.formats.find(each => each.id === opening.format)!;
    best.show(opening, aptness(occasion, room, format));
  }
  return best.choice!;
}

/** Little trust, or little left to agree: keep them apart. Much on paper: work on a text. Otherwise face to face. */
function aptness({ traits, random }: Occasion<MediatorPersona>, room: Room, format: Format): number {
  const left = openIssues(room).length;
  const apart = room.climate.trust < traits.apartBelow || (left > 0 && left <= FEW);
  const onPaper = room.time >= traits.textFrom;
  const liking = { plenary: apart ? 0 : 1, shuttle: apart ? 2 : 0.6, text: onPaper ? 2.5 : 0.2 };
  return liking[format.kind] + luck(random, 0.7);
}
