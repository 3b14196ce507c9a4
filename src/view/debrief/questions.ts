import type { Told } from '../../analysis/debrief/bluffs.ts';
import { tenths } from '../numbers.ts';
import { partyName, seatName } from '../seats.ts';
import { changesText, clauseInMarks } from './clauses.ts';
import { deedOf, whenOf } from './deeds.ts';
import type { Debrief } from './input.ts';

type Asker = (debrief: Debrief) => string | undefined;

const MOST_ASKED = 3;

/** Questions that what happened gives rise to, the most telling of them first; then all of the scenario's own. */
export function chosenQuestions(debrief: Debrief): readonly string[] {
  const asked = ASKERS.flatMap(ask => ask(debrief) ?? []);
  return [...asked.slice(0, MOST_ASKED), ...debrief.scenario.file.debrief.questions];
}

const refusedAtHome: Asker = ({ scenario, input, t }) => {
  const { outcome, homes } = input.findings;
  const refused = outcome.support.length > 0 ? homes.find(home => !home.passed) : undefined;
  const against = refused?.hinge;
  return (
    against &&
    t('question.refused', {
      party: partyName(scenario.file, refused.party),
      who: scenario.file.constituencies[against.constituency]!.name,
    })
  );
};

const brokenWord: Asker = ({ scenario, desk, input, t }) => {
  const own = input.findings.homes.find(({ party }) => scenario.file.parties[party]!.id === desk.viewer);
  const word = own?.words.find(each => each.broken);
  return word && t('question.word', { issue: clauseInMarks(scenario.file, word.issue, t) });
};

/** Of several who left, the reader is asked about itself, else about who stayed away. */
const walkedOut: Asker = ({ scenario, desk, input, t }) => {
  const walks = input.frames.filter(({ move }) => move.type === 'party.walk-out');
  const by = (seats: readonly string[]) =>
    walks.findLast(({ move }) => 'seat' in move && seats.includes(move.seat));
  const frame = by([desk.viewer]) ?? by(desk.view.absent) ?? walks[0];
  if (frame?.move.type !== 'party.walk-out') return undefined;
  return t(frame.move.seat === desk.viewer ? 'question.own-walk' : 'question.walked', {
    seat: seatName(scenario.file, frame.move.seat),
    when: whenOf(scenario.file, frame, t),
  });
};

const turned: Asker = ({ scenario, desk, input, t }) => {
  if (!input.turning.done) return undefined;
  const size = ({ by }: { readonly by: readonly number[] }) =>
    by.reduce((sum, change) => sum + Math.abs(change), 0);
  const [own] = input.turning.value
    .filter(({ at, event }) => {
      const { move } = input.frames[at]!;
      const isAsked = move.type === 'party.walk-out';
      return event === undefined && !isAsked && 'seat' in move && move.seat === desk.viewer;
    })
    .sort((a, b) => size(b) - size(a));
  const frame = own && input.frames[own.at];
  return (
    frame &&
    t('question.turned', {
      when: whenOf(scenario.file, frame, t),
      what: deedOf(scenario.file, frame.move, frame.before.offers, t),
    })
  );
};

const bluffed: Asker = ({ scenario, desk, input, t }) => {
  const { told } = input.findings;
  const own = told.find(each => each.isBluff && each.from === desk.viewer);
  if (own)
    return t('question.own-bluff', {
      issue: clauseInMarks(scenario.file, own.issue, t),
      to: seatName(scenario.file, own.to),
      ...claimsOf(own, t),
    });
  const other = told.find(each => each.isBluff && each.to === desk.viewer);
  return (
    other &&
    t('question.bluff', {
      seat: seatName(scenario.file, other.from),
      issue: clauseInMarks(scenario.file, other.issue, t),
      ...claimsOf(other, t),
    })
  );
};

function claimsOf(
  { claim, truth }: Told,
  t: Debrief['t'],
): { readonly claim: string; readonly truth: string } {
  return { claim: t(`claim.${claim}`), truth: t(`claim.${truth}`) };
}

/** Only of a trade that every home would have kept: no other need be regretted. */
const missedTrade: Asker = debrief => {
  const { scenario, desk, input, t } = debrief;
  const trade = input.findings.space.missed.find(({ refusing }) => refusing.length === 0);
  if (!trade) return undefined;
  const { offered, reopened, changes } = trade;
  const values = {
    parties: scenario.file.parties.length,
    changes: changesText(debrief, changes),
    reopened: reopened.length > 0 ? 'yes' : 'no',
  };
  if (!offered) return t('question.trade', values);
  return t(offered.by === desk.viewer ? 'question.trade.own' : 'question.trade.offered', {
    ...values,
    seat: seatName(scenario.file, offered.by),
    when: whenOf(scenario.file, input.frames[offered.at]!, t),
  });
};

const unspent: Asker = ({ scenario, desk, input, t }) => {
  const leverage = input.findings.mediation?.leverage;
  if (!leverage || scenario.file.mediator?.id !== desk.viewer || leverage.left * 2 < leverage.start)
    return undefined;
  return t('question.leverage', { left: leverage.left, start: leverage.start });
};

/** A last guess far from the truth that did not begin with what was dearest. */
const unguessed: Asker = ({ scenario, desk, input, t }) => {
  const far = input.findings.minds.find(({ guesses, weights }) => {
    const last = guesses.findLast(guess => guess.by === desk.viewer);
    const first = weights[last?.ranking[0] ?? -1] ?? 0;
    return last && last.score.correlation < 30 && first < Math.max(...weights);
  });
  if (!far) return undefined;
  const dearest = far.weights.indexOf(Math.max(...far.weights));
  return t('question.guess', {
    seat: partyName(scenario.file, far.party),
    issue: clauseInMarks(scenario.file, dearest, t),
  });
};

const leftOver: Asker = ({ input, t }) => {
  const { left } = input.findings.space;
  const most = Math.max(...left);
  const last = left.at(-1) ?? 0;
  if (most === 0) return undefined;
  const least = Math.min(...left);
  const key = last === 0 ? 'none' : least * 2 < last ? 'grown' : last * 5 >= most * 4 ? 'still' : 'some';
  return t(`question.left.${key}`, {
    points: tenths(t, last),
    most: tenths(t, most),
    round: left.indexOf(most) + 1,
    least: tenths(t, least),
    leastRound: left.lastIndexOf(least) + 1,
  });
};

const ASKERS: readonly Asker[] = [
  refusedAtHome,
  brokenWord,
  walkedOut,
  turned,
  bluffed,
  missedTrade,
  unspent,
  unguessed,
  leftOver,
];
