import { agreedOption, issuesOf, type Terms } from '../../engine/table.ts';
import { gainedToday } from './movement.ts';
import { costOf, givenBy, isWhereOthersStand, lastPackage, lastWord } from './positions.ts';
import {
  about,
  aboutTrade,
  dearest,
  isAgreed,
  isSilent,
  type MoveOf,
  mostBy,
  type Said,
  type Speaker,
  stakeOf,
  stanceOn,
} from './speaker.ts';

/** What is said with clauses put forward firmly: a step, and only what is one is called so; else a first position, or another. */
export function proposed(speaker: Speaker, { terms }: MoveOf<'text.propose'>): Said {
  const issues = issuesOf(terms);
  const steps = issues.filter(
    issue =>
      givenBy(speaker, issue, stanceOn(speaker, issue), terms[issue]!) > 0 &&
      !hasOfferedMore(speaker, issue, terms[issue]!),
  );
  if (steps.length > 0) return stepped(speaker, steps, terms);
  const fresh = issues.filter(issue => stanceOn(speaker, issue) < 0);
  const issue = dearest(speaker, fresh.length > 0 ? fresh : issues);
  if (fresh.length === 0) return about(speaker, 'changed-ask', issue, terms[issue]);
  return about(speaker, isSilent(speaker) ? 'opening-position' : 'new-clause', issue, terms[issue]);
}

/** Whether the speaker's last package gives more on a clause than this. */
function hasOfferedMore(speaker: Speaker, issue: number, option: number): boolean {
  const known = lastPackage(speaker, issue);
  return givenBy(speaker, issue, option, known?.terms[issue] ?? -1) > 0;
}

/** Named is the heaviest step; what is in its package already is no news but for standing alone. */
function stepped(speaker: Speaker, steps: readonly number[], terms: Terms): Said {
  const cost = (issue: number) => costOf(speaker, issue, stanceOn(speaker, issue), terms[issue]!);
  const crossed = steps.filter(issue => wasBarred(speaker, issue, terms[issue]!));
  const fresh = steps.filter(issue => lastPackage(speaker, issue)?.terms[issue] !== terms[issue]);
  const news = [crossed, fresh, steps].find(each => each.length > 0)!;
  const issue = mostBy(news, cost);
  return about(speaker, stepKind(speaker, issue, terms[issue]!, cost(issue)), issue, terms[issue]);
}

function stepKind(speaker: Speaker, issue: number, option: number, cost: number) {
  if (wasBarred(speaker, issue, option)) return 'leaves-line';
  if (isWhereOthersStand(speaker, issue, option) && !haveOthersOffered(speaker, issue, option))
    return 'step-accepts';
  const known = lastPackage(speaker, issue);
  if (known?.terms[issue] === option)
    return hasOthersOpen(speaker, issue, known.terms) ? 'step-alone' : 'step-left';
  return isInKind(speaker, issue, cost) ? 'step-for-step' : 'small-step';
}

/** More than this many times what was got is not given in return for it. */
const IN_KIND = 1.5;

/** Whether a step answers those of the others today: not where it gives far more than they did, or all that there is to give. */
function isInKind(speaker: Speaker, issue: number, cost: number): boolean {
  if (haveOthersJustRefused(speaker)) return false;
  return cost <= IN_KIND * gainedToday(speaker) && cost < stakeOf(speaker, issue);
}

/** Whether the last that was heard of the other parties is a no, or nothing. */
function haveOthersJustRefused({ game, view, heard }: Speaker): boolean {
  const last = heard.findLast(({ by }) => by !== view.seat && game.parties.some(({ id }) => id === by));
  return last !== undefined && /^(refuse|counter-keeps|pass)/.test(last.key);
}

/** Whether the last package of another party that names a clause has another option there. */
function haveOthersOffered({ game, view }: Speaker, issue: number, option: number): boolean {
  const last = view.offers.findLast(
    ({ by, kind, terms }) =>
      by !== view.seat &&
      kind === 'package' &&
      game.parties.some(({ id }) => id === by) &&
      terms[issue] !== undefined,
  );
  return last !== undefined && last.terms[issue] !== option;
}

/** Whether a package has other clauses that are still open. */
function hasOthersOpen({ view }: Speaker, issue: number, terms: Terms): boolean {
  return issuesOf(terms).some(each => each !== issue && agreedOption(view.clauses[each]!) < 0);
}

/** Whether the speaker has said of an option that it could not sign it. */
function wasBarred({ game, view, heard }: Speaker, issue: number, option: number): boolean {
  const { id, options } = game.issues[issue]!;
  return heard.some(
    ({ by, key, params }) =>
      by === view.seat &&
      key === 'refuse-red-line' &&
      params.issue === id &&
      params.option === options[option],
  );
}

/**
 * Named in a package: what it asks for beyond the speaker’s last word, where it does, and for what; else the clause where
 * it gives most. Once all is agreed, the clause that it asks for.
 */
export function packaged(speaker: Speaker, { terms }: MoveOf<'text.propose'>): Said {
  const issues = issuesOf(terms);
  if (isAgreed(speaker)) return amended(speaker, issues, terms);
  const gift = (issue: number) => giftOn(speaker, issue, terms[issue]!);
  const ask = (issue: number) => askOn(speaker, issue, terms[issue]!);
  const last = lastPackage(speaker);
  const news = issues.filter(issue => last?.terms[issue] !== terms[issue]);
  const [given, asked] = [
    mostBy(news.some(issue => gift(issue) > 0) ? news : issues, gift),
    mostBy(issues, ask),
  ];
  const gives = gift(given) > 0;
  const crossed = issues.find(issue => gift(issue) > 0 && wasBarred(speaker, issue, terms[issue]!));
  if (crossed !== undefined) return about(speaker, 'leaves-line', crossed, terms[crossed]);
  if (ask(asked) > 0) {
    if (!gives) return about(speaker, 'package-asks', asked, terms[asked]);
    return aboutTrade(speaker, 'package-trade', [asked, terms[asked]!], [given, terms[given]!]);
  }
  if (gives) {
    const isAgain = last !== undefined && news.includes(given);
    return about(speaker, isAgain ? 'package-again' : 'package-first', given, terms[given]);
  }
  const changed = issues.filter(issue => (last?.terms[issue] ?? stanceOn(speaker, issue)) !== terms[issue]);
  const fresh = changed.filter(issue => stanceOn(speaker, issue) !== terms[issue]);
  const named = dearest(speaker, [fresh, changed, issues].find(each => each.length > 0)!);
  return about(
    speaker,
    last && changed.length === 0 ? 'package-still' : 'package-plain',
    named,
    terms[named],
  );
}

/** What an option gives beyond where the speaker stands on a clause, and beyond its last word there. */
function giftOn(speaker: Speaker, issue: number, option: number): number {
  const words = [stanceOn(speaker, issue), lastWord(speaker, issue)].filter(word => word >= 0);
  const gifts = words.map(word => givenBy(speaker, issue, word, option));
  return gifts.length > 0 ? Math.min(...gifts) : 0;
}

/** What an option asks for beyond the speaker’s last word on a clause: what was asked for before is no news. */
function askOn(speaker: Speaker, issue: number, option: number): number {
  const word = lastWord(speaker, issue);
  if (word < 0 || givenBy(speaker, issue, word, option) > 0) return 0;
  return Math.max(0, -costOf(speaker, issue, word, option));
}

function amended(speaker: Speaker, issues: readonly number[], terms: Terms): Said {
  const changed = issues.filter(issue => terms[issue] !== stanceOn(speaker, issue));
  const crossed = changed.find(issue => wasBarred(speaker, issue, terms[issue]!));
  if (crossed !== undefined) return about(speaker, 'leaves-line', crossed, terms[crossed]);
  const gain = (issue: number) => -costOf(speaker, issue, stanceOn(speaker, issue), terms[issue]!);
  const issue = mostBy(changed.length > 0 ? changed : issues, gain);
  const gift = mostBy(changed, each => -gain(each));
  if (gift === undefined || gain(issue) <= 0 || gain(gift) >= 0)
    return about(speaker, 'amend', issue, terms[issue]);
  return aboutTrade(speaker, 'amend-trade', [issue, terms[issue]!], [gift, terms[gift]!]);
}
