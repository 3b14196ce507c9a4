import type { Move } from '../engine/move.ts';
import { agreedOption, type Offer, type Terms } from '../engine/table.ts';
import type { View } from '../engine/view.ts';
import { climateOf } from './climate.ts';
import { sameTerms } from './occasion.ts';
import type { PublicGame } from './public-game.ts';
import type { Situation } from './situations.ts';

/** What a counterpart says with a move: a key and its parameters, as ids. The sentence is the translator's. */
export interface Utterance {
  readonly key: Situation;
  readonly params: Readonly<Partial<Record<'issue' | 'option' | 'other', string>>>;
  /** Which of the key's sentences, modulo their number; no seat repeats one within eight sittings. */
  readonly variant: number;
}

type Said = Omit<Utterance, 'variant'>;
type Speaker = { readonly game: PublicGame; readonly view: View };
type MoveOf<Type extends Move['type']> = Extract<Move, { readonly type: Type }>;

/**
 * Why the seat makes this move, as far as it would say so itself. `view` is the speaker's, from before the move.
 * Undefined for moves that carry their own words (statements, acts) or need none.
 */
export function explain(game: PublicGame, view: View, move: Move): Utterance | undefined {
  const said = saidWith({ game, view }, move);
  return said && { ...said, variant: variantOf(game, view) };
}

function variantOf(game: PublicGame, view: View): number {
  const seat = game.parties.findIndex(party => party.id === view.seat);
  return view.round * view.exchanges + view.exchange + 3 * (seat + 1);
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
      return { key: 'initial', params: {} };
    case 'seat.confide':
      return about(speaker, `confide-${move.claim}`, move.issue);
    case 'seat.probe':
      return about(speaker, 'probe', move.issue);
    case 'seat.carry':
      return carried(speaker, move);
    case 'card.play':
      return played(speaker, move);
    case 'session.convene':
      return convened(speaker, move);
    case 'turn.pass':
      return { key: 'pass', params: {} };
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

function about({ game }: Speaker, key: Situation, issue: number, option = -1, other?: string): Said {
  const { id, options } = game.issues[issue]!;
  const named = options[option];
  return {
    key,
    params: {
      issue: id,
      ...(named === undefined ? {} : { option: named }),
      ...(other === undefined ? {} : { other }),
    },
  };
}

function stanceOn({ view }: Speaker, issue: number): number {
  return view.own ? view.clauses[issue]!.brackets[view.own.party]! : -1;
}

function issuesOf(terms: Terms): readonly number[] {
  return Object.keys(terms).map(Number);
}

/** Of these issues the one with most at stake for the speaker. */
function dearest({ view }: Speaker, issues: readonly number[]): number {
  const stake = (issue: number) => {
    const row = view.own?.preferences.points[issue] ?? [0];
    return Math.max(...row) - Math.min(...row);
  };
  return issues.reduce((best, issue) => (stake(issue) > stake(best) ? issue : best), issues[0]!);
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
  const silent = speaker.view.clauses.every((_, at) => stanceOn(speaker, at) < 0);
  return about(speaker, silent ? 'opening-position' : 'new-clause', issue, terms[issue]);
}

/** Named in a package: the clause where the speaker goes farthest from its own position. */
function packaged(speaker: Speaker, { seat, terms }: MoveOf<'text.propose'>): Said {
  const distance = (issue: number) => Math.abs(terms[issue]! - stanceOn(speaker, issue));
  const issues = issuesOf(terms);
  const issue = issues.reduce((best, at) => (distance(at) > distance(best) ? at : best), issues[0]!);
  const again = speaker.view.offers.some(offer => offer.by === seat && offer.kind === 'package');
  return about(speaker, again ? 'package-again' : 'package-first', issue, terms[issue]);
}

/** Whether another party has come off an earlier position since the speaker last put something forward. */
function othersMoved({ view }: Speaker): boolean {
  const stood = new Map<string, number>();
  let moved = false;
  const stand = (seat: string, terms: Terms) => {
    if (seat === view.seat) return;
    for (const issue of issuesOf(terms)) {
      const before = stood.get(`${seat} ${issue}`);
      if (before !== undefined && terms[issue]! >= 0 && before !== terms[issue]) moved = true;
      if (terms[issue]! >= 0) stood.set(`${seat} ${issue}`, terms[issue]!);
    }
  };
  for (const offer of view.offers) {
    if (offer.by === view.seat) moved = false;
    else if (offer.kind === 'offer') stand(offer.by, offer.terms);
    for (const answer of offer.answers) stand(answer.seat, answer.terms);
  }
  return moved;
}

function answered(speaker: Speaker, { offer: index, terms }: MoveOf<'text.answer'>): Said {
  const offer = speaker.view.offers[index]!;
  const issues = issuesOf(offer.terms);
  const taken = issues.filter(issue => terms[issue] === offer.terms[issue]);
  if (taken.length === issues.length) return acceptance(speaker, offer, terms);
  if (offer.kind === 'carried') return refusedCarried(speaker, issues[0]!, terms);
  const fresh = taken.filter(issue => agreedOption(speaker.view.clauses[issue]!) < 0);
  if (fresh.length > 0 && offer.kind !== 'package') {
    const issue = dearest(speaker, fresh);
    return about(
      speaker,
      offer.kind === 'draft' ? 'draft-some' : 'accept-some',
      issue,
      terms[issue],
      offer.by,
    );
  }
  return refusal(
    speaker,
    offer,
    terms,
    issues.filter(issue => !taken.includes(issue)),
  );
}

const ACCEPTANCES = {
  offer: 'accept-all',
  package: 'accept-package',
  draft: 'accept-draft',
  carried: 'accept-carried',
} as const;

function acceptance(speaker: Speaker, offer: Offer, terms: Terms): Said {
  const issue = dearest(speaker, issuesOf(offer.terms));
  return about(speaker, ACCEPTANCES[offer.kind], issue, terms[issue], offer.by);
}

function refusedCarried(speaker: Speaker, issue: number, terms: Terms): Said {
  const option = terms[issue] ?? -1;
  return option >= 0 ? about(speaker, 'refuse-carried', issue, option) : about(speaker, 'refuse-flat', issue);
}

function refusal(speaker: Speaker, offer: Offer, terms: Terms, held: readonly number[]): Said {
  const moved = held.filter(issue => (terms[issue] ?? -1) >= 0 && terms[issue] !== stanceOn(speaker, issue));
  const stepped = moved.filter(issue => stanceOn(speaker, issue) >= 0);
  if (stepped.length > 0) return about(speaker, 'counter-moves', stepped[0]!, terms[stepped[0]!]);
  if (offer.kind === 'draft') return about(speaker, 'refuse-draft', held[0]!);
  const bound = held.find(issue => isBound(speaker, issue, offer.terms[issue]!));
  if (bound !== undefined) return about(speaker, 'refuse-bound', bound);
  const barred = held.find(issue => isBarred(speaker, issue, offer.terms[issue]!));
  if (barred !== undefined) return about(speaker, 'refuse-red-line', barred);
  return plainRefusal(speaker, held, terms);
}

function plainRefusal(speaker: Speaker, held: readonly number[], terms: Terms): Said {
  const { trust, tone } = climateOf(speaker.game, speaker.view);
  if (trust < 0.35 && tone < -1) return { key: 'refuse-cold', params: {} };
  const issue = dearest(speaker, held);
  const option = terms[issue] ?? stanceOn(speaker, issue);
  return option >= 0
    ? about(speaker, 'counter-keeps-dear', issue, option)
    : about(speaker, 'refuse-flat', issue);
}

function isBound({ view }: Speaker, issue: number, option: number): boolean {
  return view.commitments.some(
    each => each.seat === view.seat && !each.freed && each.issue === issue && !each.options.includes(option),
  );
}

function isBarred({ view }: Speaker, issue: number, option: number): boolean {
  return view.own?.preferences.redLines[issue]?.[option] === true;
}

/** Named in a mended text: a clause that differs from the text before. */
function drafted(speaker: Speaker, { terms }: MoveOf<'text.draft'>): Said {
  const drafts = speaker.view.offers.filter(offer => offer.kind === 'draft');
  const last = drafts[drafts.length - 1];
  const issues = issuesOf(terms);
  const changed = last ? issues.find(issue => last.terms[issue] !== terms[issue]) : issues[0];
  const issue = changed ?? issues[0]!;
  const again = last !== undefined && !sameTerms(last.terms, terms);
  return about(speaker, again ? 'draft-again' : 'draft-first', issue, terms[issue]);
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
