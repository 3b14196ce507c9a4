import type { Format } from '../../engine/game.ts';
import type { Move } from '../../engine/move.ts';
import { decisionScore } from '../cards.ts';
import { bestOf, luck, type Occasion, openingOf, openingsOf, passTurn } from '../occasion.ts';
import type { MediatorPersona } from '../personas/persona.ts';
import { type Estimate, estimateOf } from './estimate.ts';
import { carries, drafts, leverage, parks, probes } from './tools.ts';

/** A mediator's move: how to sit, what to ask, carry, write or spend. */
export function mediate(occasion: Occasion<MediatorPersona>): Move {
  const { openings, view } = occasion;
  if (openings[0]!.type === 'event.decide') return decide(occasion);
  const estimate = estimateOf(occasion);
  if (openingOf(openings, 'session.convene')) return convene(occasion, estimate);
  if (openingOf(openings, 'statement.skip'))
    return card(occasion, estimate, { type: 'statement.skip', seat: view.seat });
  if (openingOf(openings, 'corridor.rest'))
    return card(occasion, estimate, { type: 'corridor.rest', seat: view.seat });
  return turn(occasion, estimate);
}

function decide(occasion: Occasion<MediatorPersona>): Move {
  const scored = openingsOf(occasion.openings, 'event.decide').map(choice => ({
    choice,
    score: decisionScore(occasion, choice.event, choice.option),
  }));
  return bestOf(scored)!.choice;
}

function card(occasion: Occasion<MediatorPersona>, estimate: Estimate, otherwise: Move): Move {
  const best = bestOf(leverage(occasion, estimate));
  return best && best.score > 0 ? best.choice : otherwise;
}

function turn(occasion: Occasion<MediatorPersona>, estimate: Estimate): Move {
  const best = bestOf([
    ...drafts(occasion, estimate),
    ...carries(occasion, estimate),
    ...probes(occasion, estimate),
    ...parks(occasion, estimate),
    ...leverage(occasion, estimate),
  ]);
  return best && best.score > 0 ? best.choice : passTurn(occasion.view.seat);
}

function convene(occasion: Occasion<MediatorPersona>, estimate: Estimate): Move {
  const { game, openings } = occasion;
  const scored = openingsOf(openings, 'session.convene').map(choice => {
    const format = game.mediator!.formats.find(each => each.id === choice.format)!;
    return { choice, score: aptness(occasion, estimate, format) };
  });
  return bestOf(scored)!.choice;
}

/** Little trust: keep them apart. Much on paper: work on a text. Otherwise face to face. */
function aptness({ traits, random }: Occasion<MediatorPersona>, estimate: Estimate, format: Format): number {
  const apart = estimate.climate.trust < traits.apartBelow;
  const onPaper = estimate.time >= traits.textFrom;
  const liking = { plenary: apart ? 0 : 1, shuttle: apart ? 2 : 0.6, text: onPaper ? 2.5 : 0.2 };
  return liking[format.kind] + luck(random, 0.7);
}
