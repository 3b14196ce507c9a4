import { agreedOption, issuesOf, type Offer, type Terms } from '../../engine/table.ts';
import { climateOf } from '../climate.ts';
import { wasSpokenAgainst } from './deeds.ts';
import { costOf, isGiven, isHeld, isStepToward } from './positions.ts';
import {
  about,
  dearest,
  isAgreed,
  isDear,
  isLeftUnsigned,
  isShort,
  isSilent,
  type MoveOf,
  type Said,
  type Speaker,
  stanceOn,
} from './speaker.ts';

/** What is said with an answer to an offer: what was taken, what was moved on, or why not. */
export function answered(speaker: Speaker, { offer: index, terms }: MoveOf<'text.answer'>): Said {
  const offer = speaker.view.offers[index]!;
  const issues = issuesOf(offer.terms);
  const held = issues.filter(issue => terms[issue] !== offer.terms[issue]);
  const fresh = issues.filter(
    issue => terms[issue] === offer.terms[issue] && agreedOn(speaker, issue) !== terms[issue],
  );
  if (isAgreed(speaker)) return weighed(speaker, offer, { terms, fresh, isWhole: held.length === 0 });
  if (held.length === 0) return acceptance(speaker, offer, terms);
  const open = held.filter(issue => agreedOn(speaker, issue) < 0);
  if (open.length === 0)
    return fresh.length === 0 ? settled(speaker, held) : restTaken(speaker, fresh, terms);
  if (offer.kind === 'carried') return refusedCarried(speaker, offer, terms);
  if (fresh.length > 0 && offer.kind !== 'package') return partTaken(speaker, offer, fresh, terms);
  const refused = refusal(speaker, index, terms, { open, tookSome: fresh.length > 0 });
  return refused === REFUSED && fresh.length > 0 ? partTaken(speaker, offer, fresh, terms) : refused;
}

/** Sentences that name no clause carry none: two of them are the same words. */
const REFUSED: Said = { key: 'refuse-flat', params: {} };

interface Weighed {
  readonly terms: Terms;
  readonly fresh: readonly number[];
  readonly isWhole: boolean;
}

/** Of a change of what is agreed in full: to decline it on the last turn, and not to initial, is to leave it unsigned. */
function weighed(speaker: Speaker, offer: Offer, { terms, fresh, isWhole }: Weighed): Said {
  if (isWhole && offer.kind !== 'draft') return acceptance(speaker, offer, terms);
  if (isWhole) return { key: isLastYes(speaker, offer) ? 'better-closes' : 'better-all', params: {} };
  if (fresh.length > 0 && offer.kind === 'draft') return partBettered(speaker, fresh, terms);
  if (isLeftUnsigned(speaker) && isShort(speaker.view)) return { key: 'withhold-last', params: {} };
  if (offer.kind === 'carried') return settled(speaker, issuesOf(offer.terms));
  return { key: offer.kind === 'draft' ? 'better-none' : 'amend-declined', params: {} };
}

/** Whether all other parties have taken the whole of an offer. */
function isLastYes({ game, view }: Speaker, { answers }: Offer): boolean {
  return game.parties.every(
    ({ id }) => id === view.seat || answers.some(answer => answer.seat === id && answer.accepted),
  );
}

/** What it would gain by most, which binds nobody until the others take the same. */
function partBettered(speaker: Speaker, fresh: readonly number[], terms: Terms): Said {
  const gain = (issue: number) => -costOf(speaker, issue, stanceOn(speaker, issue), terms[issue]!);
  const issue = fresh.reduce((best, each) => (gain(each) > gain(best) ? each : best), fresh[0]!);
  return about(speaker, 'better-some', issue, terms[issue]);
}

/** Of an offer all of whose clauses were agreed otherwise since it was made. */
function settled(speaker: Speaker, issues: readonly number[]): Said {
  const issue = dearest(speaker, issues);
  return about(speaker, 'settled', issue, agreedOn(speaker, issue));
}

/** Of an offer of which it takes all that is still open. */
function restTaken(speaker: Speaker, fresh: readonly number[], terms: Terms): Said {
  const issue = mostGiven(speaker, fresh, terms);
  return about(speaker, 'accept-rest', issue, terms[issue]);
}

/** Named is where it gives something; a text that has nothing but its own demands is thanked for those. */
function partTaken(speaker: Speaker, { kind, by }: Offer, fresh: readonly number[], terms: Terms): Said {
  const issue = mostGiven(speaker, fresh, terms);
  if (kind !== 'draft') return about(speaker, 'accept-some', issue, terms[issue], by);
  const gives = isGiven(speaker, issue, terms[issue]!);
  return about(speaker, gives ? 'draft-some' : 'draft-own', issue, terms[issue], by);
}

function mostGiven(speaker: Speaker, fresh: readonly number[], terms: Terms): number {
  const given = fresh.filter(issue => isGiven(speaker, issue, terms[issue]!));
  return dearest(speaker, given.length > 0 ? given : fresh);
}

function agreedOn({ view }: Speaker, issue: number): number {
  return agreedOption(view.clauses[issue]!);
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
  const kept = keptOn(speaker, issue, terms);
  if (kept < 0 || !isHeld(speaker, issue)) return REFUSED;
  return about(speaker, isHostsOwn(offer) ? 'refuse-own' : 'refuse-carried', issue, kept);
}

/** The position that an answer leaves the speaker with. */
function keptOn(speaker: Speaker, issue: number, terms: Terms): number {
  const given = terms[issue] ?? -1;
  return given >= 0 ? given : stanceOn(speaker, issue);
}

interface Refused {
  readonly open: readonly number[];
  readonly tookSome: boolean;
}

function refusal(speaker: Speaker, index: number, terms: Terms, { open, tookSome }: Refused): Said {
  const offer = speaker.view.offers[index]!;
  const away = (issue: number, option: number) => Math.abs(option - offer.terms[issue]!);
  const stepped = open.filter(issue => {
    const stance = stanceOn(speaker, issue);
    return stance >= 0 && away(issue, keptOn(speaker, issue, terms)) < away(issue, stance);
  });
  if (stepped.length > 0) {
    const issue = dearest(speaker, stepped);
    return about(speaker, 'counter-moves', issue, terms[issue]);
  }
  if (offer.kind === 'draft' && !isPartSettled(speaker, offer)) return { key: 'refuse-draft', params: {} };
  const bound = open.find(issue => isBound(speaker, issue, offer.terms[issue]!));
  if (bound !== undefined) return about(speaker, 'refuse-bound', bound);
  const barred = open.find(issue => isBarred(speaker, issue, offer.terms[issue]!));
  if (barred !== undefined) return about(speaker, 'refuse-red-line', barred);
  const opened = open.filter(issue => stanceOn(speaker, issue) < 0 && (terms[issue] ?? -1) >= 0);
  if (opened.length > 0) return firstWords(speaker, dearest(speaker, opened), terms);
  const mayBeCold = offer.kind !== 'draft' && !tookSome && !speaker.isMild && !isStepToward(speaker, index);
  return plainRefusal(speaker, offer, terms, { open, isCold: mayBeCold && isSour(speaker) });
}

/** Whether part of a text has been agreed since it was tabled: then it is only the rest that is refused. */
function isPartSettled(speaker: Speaker, { terms }: Offer): boolean {
  return issuesOf(terms).some(issue => agreedOn(speaker, issue) >= 0);
}

/** Talks without trust, on a day when the others were hostile in public and the speaker was not. */
function isSour(speaker: Speaker): boolean {
  return climateOf(speaker.game, speaker.view).trust < 0.35 && wasSpokenAgainst(speaker);
}

interface Plain {
  readonly open: readonly number[];
  readonly isCold: boolean;
}

/** Named is the clause on which it would lose most, of those on which it offers nothing else today. */
function plainRefusal(speaker: Speaker, offer: Offer, terms: Terms, { open, isCold }: Plain): Said {
  const firm = open.filter(issue => isHeld(speaker, issue));
  if (firm.length === 0) return REFUSED;
  const loss = (each: number) => costOf(speaker, each, keptOn(speaker, each, terms), offer.terms[each]!);
  const issue = firm.reduce(
    (worst, each) => (loss(each) > loss(worst) ? each : worst),
    dearest(speaker, firm),
  );
  if (isCold) return about(speaker, 'refuse-cold', issue);
  const option = keptOn(speaker, issue, terms);
  if (option < 0) return REFUSED;
  const stays = option === stanceOn(speaker, issue) && isDear(speaker, issue);
  return about(speaker, stays ? 'counter-keeps-dear' : 'counter-keeps', issue, option);
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
