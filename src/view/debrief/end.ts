import type { Hinge } from '../../analysis/debrief/breaking.ts';
import type { HomeFinding } from '../../analysis/debrief/homes.ts';
import { initialsText } from '../initials.ts';
import { tenths } from '../numbers.ts';
import { partyName, seatName } from '../seats.ts';
import { unstopped } from '../words.ts';
import { gainsBySeat } from './clauses.ts';
import type { Debrief } from './input.ts';

/** How the talks ended, in the deeds of those who could end them: who left, who initialled, whose home refused. */
export function endText(debrief: Debrief): string {
  const { scenario, desk, input, t } = debrief;
  const { outcome, homes, hinges } = input.findings;
  const left = desk.view.absent.map(seat =>
    t('debrief.facts.left', { seat: seatName(scenario.file, seat), round: leftIn(input, seat) }),
  );
  if (outcome.ratified) return t('debrief.end.ratified', { parties: scenario.file.parties.length });
  if (outcome.support.length > 0) {
    const refused = homes.filter(home => !home.passed);
    const votes = refused.map(home => t('debrief.end.vote', voteOf(debrief, home)));
    return t('debrief.end.refused', { votes: t.list(votes) });
  }
  if (left.length > 0) return left.join(' ');
  if (hinges.length > 0) return t('debrief.end.broke', { round: desk.view.round + 1 });
  return isText(debrief) ? initialsText(scenario.file, desk.view, t) : t('debrief.end.nothing');
}

/** Why it ended so: what a text was worth to those who kept back their initials, and who at home stood against it. */
export function reasonText(debrief: Debrief): string {
  const { scenario, desk, input, t } = debrief;
  const { outcome, homes, hinges } = input.findings;
  if (outcome.ratified) return worthText(debrief);
  if (outcome.support.length > 0)
    return homes
      .filter(home => !home.passed)
      .map(home => hingeOfHome(debrief, home))
      .join(' ');
  if (hinges.length > 0)
    return t('debrief.end.hung', {
      what: t.list(hinges.slice(0, 2).map(hinge => hingeText(debrief, hinge))),
    });
  if (!isText(debrief)) return t('debrief.end.nothing.why');
  const wanting = homes.filter(
    ({ party }) => !desk.view.initialled.includes(scenario.file.parties[party]!.id),
  );
  return wanting.map(home => wantingText(debrief, home)).join(' ');
}

function isText({ input }: Debrief): boolean {
  return input.findings.outcome.agreed.some(option => option >= 0);
}

/** What the text brought each party against no deal. */
function worthText(debrief: Debrief): string {
  const { text, noDeal } = debrief.input.findings.outcome;
  const gains = text.map((worth, party) => worth - noDeal[party]!);
  return debrief.t('debrief.end.worth', { parts: gainsBySeat(debrief, gains) });
}

/** Why a party may have kept back its initials, as its own points and its home had it. */
function wantingText(debrief: Debrief, home: HomeFinding): string {
  const { scenario, input, t } = debrief;
  const { text, noDeal } = input.findings.outcome;
  const { party } = home;
  const values = {
    party: partyName(scenario.file, party),
    worth: tenths(t, text[party]!),
    noDeal: tenths(t, noDeal[party]!),
  };
  if (text[party]! < noDeal[party]!) return t('debrief.end.below', values);
  if (home.passed) return t('debrief.end.wanting', { ...values, ...voteOf(debrief, home) });
  return [t('debrief.end.home', voteOf(debrief, home)), hingeOfHome(debrief, home)].join(' ');
}

function voteOf({ scenario, t }: Debrief, { party, support, threshold }: HomeFinding) {
  return {
    party: partyName(scenario.file, party),
    support: tenths(t, support),
    threshold: tenths(t, threshold),
  };
}

/** The constituency on which a vote hung. */
export function hingeOfHome({ scenario, t }: Debrief, { hinge, passed, party }: HomeFinding): string {
  if (!hinge) return '';
  return t(passed ? 'debrief.home.carried' : 'debrief.home.lost', {
    who: seatName(scenario.file, scenario.file.constituencies[hinge.constituency]!.id),
    party: partyName(scenario.file, party),
    approval: tenths(t, hinge.approval),
    influence: t.percent(hinge.influence / 100),
  });
}

/** The card or the event that the end hung on. */
export function hingeText({ scenario, t }: Debrief, { deed }: Hinge): string {
  const { file } = scenario;
  if (deed.kind === 'event')
    return t('debrief.turning.event', { title: unstopped(file.events[deed.event]?.title ?? '') });
  const what = unstopped(file.actions[deed.action]?.label ?? '');
  return t('log.chose', { seat: seatName(file, deed.seat), what });
}

/** The round in which a seat walked out for the last time. */
function leftIn({ frames }: Debrief['input'], seat: string): number {
  const walk = frames.findLast(({ move }) => move.type === 'party.walk-out' && move.seat === seat);
  return (walk?.round ?? 0) + 1;
}
