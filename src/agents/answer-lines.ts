import { agreedOption, issuesOf, type Offer, type Terms } from '../engine/table.ts';
import { climateOf } from './climate.ts';
import {
  about,
  dearest,
  isAgreed,
  isDear,
  isSilent,
  lossOn,
  type MoveOf,
  type Said,
  type Speaker,
  stanceOn,
} from './speaker.ts';

/** What is said with an answer to an offer: what was taken, what was moved on, or why not. */
export function answered(speaker: Speaker, { offer: index, terms }: MoveOf<'text.answer'>): Said {
  const offer = speaker.view.offers[index]!;
  const issues = issuesOf(offer.terms);
  const taken = issues.filter(issue => terms[issue] === offer.terms[issue]);
  const fresh = taken.filter(issue => agreedOption(speaker.view.clauses[issue]!) !== terms[issue]);
  if (offer.kind === 'draft' && isAgreed(speaker))
    return bettered(speaker, fresh, terms, taken.length === issues.length);
  if (taken.length === issues.length) return acceptance(speaker, offer, terms);
  if (offer.kind === 'carried') return refusedCarried(speaker, offer, terms);
  if (fresh.length > 0 && offer.kind !== 'package') {
    const issue = dearest(speaker, fresh);
    const key = offer.kind === 'draft' ? 'draft-some' : 'accept-some';
    return about(speaker, key, issue, terms[issue], offer.by);
  }
  const held = issues.filter(issue => !taken.includes(issue));
  const open = held.filter(issue => agreedOption(speaker.view.clauses[issue]!) < 0);
  return open.length > 0 ? refusal(speaker, offer, terms, open) : NOTHING_BETTER;
}

/** Sentences that name no clause carry none: two of them are the same words. */
const REFUSED: Said = { key: 'refuse-flat', params: {} };
const NOTHING_BETTER: Said = { key: 'better-none', params: {} };

/** Of a text that would better what is agreed: what it would take, which binds nobody until the others take the same. */
function bettered(speaker: Speaker, fresh: readonly number[], terms: Terms, whole: boolean): Said {
  if (fresh.length === 0) return NOTHING_BETTER;
  if (whole) return { key: 'better-all', params: {} };
  const issue = dearest(speaker, fresh);
  return about(speaker, 'better-some', issue, terms[issue]);
}

const ACCEPTANCES = {
  offer: 'accept-all',
  package: 'accept-package',
  draft: 'accept-draft',
} as const;

function acceptance(speaker: Speaker, offer: Offer, terms: Terms): Said {
  const { kind, terms: offered, by } = offer;
  if (kind !== 'carried') return { key: ACCEPTANCES[kind], params: {} };
  const issue = dearest(speaker, issuesOf(offered));
  if (isHostsOwn(offer)) return about(speaker, 'accept-own', issue, terms[issue]);
  return about(speaker, 'accept-carried', issue, terms[issue], by);
}

/** Carried without its sender: no answer may speak of one. */
function isHostsOwn({ carried }: Offer): boolean {
  return carried?.framing === 'own';
}

function refusedCarried(speaker: Speaker, offer: Offer, terms: Terms): Said {
  const issue = issuesOf(offer.terms)[0]!;
  const given = terms[issue] ?? -1;
  const kept = given >= 0 ? given : stanceOn(speaker, issue);
  return kept >= 0
    ? about(speaker, isHostsOwn(offer) ? 'refuse-own' : 'refuse-carried', issue, kept)
    : REFUSED;
}

function refusal(speaker: Speaker, offer: Offer, terms: Terms, held: readonly number[]): Said {
  const moved = held.filter(issue => (terms[issue] ?? -1) >= 0 && terms[issue] !== stanceOn(speaker, issue));
  const stepped = moved.filter(issue => stanceOn(speaker, issue) >= 0);
  if (stepped.length > 0) return about(speaker, 'counter-moves', stepped[0]!, terms[stepped[0]!]);
  if (offer.kind === 'draft') return { key: 'refuse-draft', params: {} };
  const bound = held.find(issue => isBound(speaker, issue, offer.terms[issue]!));
  if (bound !== undefined) return about(speaker, 'refuse-bound', bound);
  const barred = held.find(issue => isBarred(speaker, issue, offer.terms[issue]!));
  if (barred !== undefined) return about(speaker, 'refuse-red-line', barred);
  return plainRefusal(speaker, offer, held, terms);
}

function plainRefusal(speaker: Speaker, offer: Offer, held: readonly number[], terms: Terms): Said {
  const opened = held.filter(issue => stanceOn(speaker, issue) < 0 && (terms[issue] ?? -1) >= 0);
  if (opened.length > 0) return firstWords(speaker, dearest(speaker, opened), terms);
  const { trust, tone } = climateOf(speaker.game, speaker.view);
  const kept = (each: number) => terms[each] ?? stanceOn(speaker, each);
  const loss = (each: number) => lossOn(speaker, each, kept(each), offer.terms[each]!);
  const issue = held.reduce(
    (worst, each) => (loss(each) > loss(worst) ? each : worst),
    dearest(speaker, held),
  );
  if (trust < 0.35 && tone < -1) return about(speaker, 'refuse-cold', issue);
  const option = kept(issue);
  if (option < 0) return REFUSED;
  return about(speaker, isDear(speaker, issue) ? 'counter-keeps-dear' : 'counter-keeps', issue, option);
}

/** Who answers with a position not taken before has something to say, and is not heard to say no only. */
function firstWords(speaker: Speaker, issue: number, terms: Terms): Said {
  return about(speaker, isSilent(speaker) ? 'opening-position' : 'counter-keeps', issue, terms[issue]);
}

function isBound({ view }: Speaker, issue: number, option: number): boolean {
  return view.commitments.some(
    each => each.seat === view.seat && !each.freed && each.issue === issue && !each.options.includes(option),
  );
}

function isBarred({ view }: Speaker, issue: number, option: number): boolean {
  return view.own?.preferences.redLines[issue]?.[option] === true;
}
