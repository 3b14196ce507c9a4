import { agreedCount, agreedOption } from '../engine/table.ts';
import type { Desk } from '../flow/desk.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { paragraphsOf } from './brief.ts';
import { metricsIn } from './conditions.ts';
import { halfInitialled, initialsText } from './initials.ts';
import { type Cutting, cuttingsOf } from './press.ts';
import { labelOf, type SeatLabel, seatName } from './seats.ts';
import { presentVote, type VoteParty } from './vote.ts';
import { peaceName, shortDate } from './words.ts';

export interface EndingModel {
  readonly kind: 'ending';
  readonly kicker: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly nearest: readonly string[];
  readonly document: CommuniqueModel;
  readonly cuttings: readonly Cutting[];
  readonly vote: readonly VoteParty[];
  readonly aftermath?: AftermathModel;
}

/** The communiqué, written out from the agreed clauses. */
export interface CommuniqueModel {
  readonly title: string;
  /** Whether it came into force, once the homes have voted. */
  readonly stamp?: { readonly word: string; readonly broken: boolean };
  readonly dateline: string;
  readonly preamble: string;
  readonly clauses: readonly string[];
  readonly open: readonly string[];
  readonly signature: string;
  /** Who set initials to it, and what home made of them. */
  readonly seals: ReadonlyArray<{ readonly who: SeatLabel; readonly word: string; readonly broken: boolean }>;
}

export interface AftermathModel {
  readonly heading: string;
  readonly finding: string;
  readonly points: readonly SurvivalPoint[];
  readonly factors: readonly { readonly text: string; readonly effect: string }[];
}

export interface SurvivalPoint {
  readonly month: number;
  /** 0..1. */
  readonly chance: number;
  readonly text: string;
}

export function presentEnding(scenario: Scenario, desk: Desk, t: Translator): EndingModel {
  const { file } = scenario;
  const { view } = desk;
  const found = endingOf(file, desk);
  const aftermath = aftermathOf(file, desk, t);
  return {
    kind: 'ending',
    kicker: t(`ending.kind.${found?.kind ?? 'suspension'}`),
    heading: found?.title ?? t('log.over'),
    paragraphs: [...halfInitialled(file, view, t), ...paragraphsOf(found?.text ?? '')],
    nearest: paragraphsOf(found?.nearest ?? ''),
    document: communiqueOf(file, desk, t),
    cuttings: endingPress(file, desk, t),
    vote: presentVote(scenario, view, t),
    ...(aftermath ? { aftermath } : {}),
  };
}

function communiqueOf(file: ScenarioFile, { view }: Desk, t: Translator): CommuniqueModel {
  const agreed = view.clauses.map(agreedOption);
  const clauses = agreed.flatMap((option, issue) => file.issues[issue]?.options[option]?.clause ?? []);
  const open = agreed.flatMap((option, issue) => (option < 0 ? (file.issues[issue]?.open ?? []) : []));
  const round = file.rounds[view.round];
  const seats = t.list(view.initialled.map(seat => seatName(file, seat)));
  const [title, preamble] = headOf(file, view, clauses.length);
  return {
    title: t(title),
    ...stampOf(view, t),
    dateline: t('ending.document', { place: round?.place ?? '', date: round?.date ?? '' }),
    preamble: t(preamble),
    clauses,
    open,
    signature: view.initialled.length > 0 ? t('ending.signed', { seats }) : t('ending.unsigned'),
    seals: sealsOf(file, view, t),
  };
}

/** Clauses that not every party has set its initials to were agreed at the table and bind nobody. */
function headOf({ parties }: ScenarioFile, { initialled }: Desk['view'], clauses: number) {
  if (clauses === 0) return ['ending.statement', 'ending.no-clause'] as const;
  const isWhole = parties.every(({ id }) => initialled.includes(id));
  return isWhole
    ? (['ending.communique', 'ending.agreed'] as const)
    : (['ending.draft', 'ending.stood'] as const);
}

/** What became of a text that all initialled, so that nobody takes it for one in force. */
function stampOf({ vote }: Desk['view'], t: Translator): Pick<CommuniqueModel, 'stamp'> {
  if (!vote) return {};
  const passed = vote.results.every(result => result.passed);
  const word = t(passed ? 'ending.seal.ratified' : 'ending.seal.refused');
  return { stamp: { word, broken: !passed } };
}

function sealsOf(file: ScenarioFile, view: Desk['view'], t: Translator): CommuniqueModel['seals'] {
  return view.initialled.map(seat => {
    const passed = view.vote?.results[file.parties.findIndex(({ id }) => id === seat)]?.passed;
    const word =
      passed === undefined ? 'ending.seal' : passed ? 'ending.seal.ratified' : 'ending.seal.refused';
    return { who: labelOf(file, seat), word: t(word), broken: passed === false };
  });
}

function endingOf(file: ScenarioFile, { view }: Desk): ScenarioFile['endings'][number] | undefined {
  return file.endings.find(each => each.id === view.ending?.ending);
}

/** Each press's own headline on the ending; else the last event that the presses report; else what was agreed, plainly. */
function endingPress(file: ScenarioFile, desk: Desk, t: Translator): readonly Cutting[] {
  const { view } = desk;
  const own = endingOf(file, desk)?.headlines ?? {};
  const last = desk.entries.filter(entry => entry.stage === 'ended');
  const reported = cuttingsOf(file, last, desk.viewer, t);
  const round = file.rounds[view.round];
  const place = round?.place ?? '';
  const count = agreedCount(view);
  // What home made of the text was written when home had voted, on no day of the talks.
  const date = view.vote ? t('press.after-vote') : shortDate(round?.date ?? '');
  const plain = count > 0 ? t('press.deal', { count, place }) : t('press.none', { place });
  return file.parties.map((party, index) => {
    const other = reported.find(each => each.seat === party.id);
    if (!own[party.id] && other) return other;
    const { headline, standfirst } = own[party.id] ?? { headline: plain };
    return {
      seat: party.id,
      mark: party.mark,
      paper: party.press.name,
      date,
      headline,
      standfirst: standfirst ?? standfirstOf(file, desk, index, t),
    };
  });
}

/** How a home voted, or why there was nothing to vote on. */
function standfirstOf(file: ScenarioFile, desk: Desk, party: number, t: Translator): string {
  const result = desk.view.vote?.results[party];
  if (!result) return noVoteText(file, desk, t);
  const threshold = file.ratification.thresholds[file.parties[party]?.id ?? ''] ?? 0;
  return t(result.passed ? 'press.stand.passed' : 'press.stand.failed', {
    support: t.number(result.support / 10, 1),
    threshold: t.number(threshold, Number.isInteger(threshold) ? 0 : 1),
  });
}

function noVoteText(file: ScenarioFile, desk: Desk, t: Translator): string {
  const { view } = desk;
  const ending = endingOf(file, desk);
  if (view.absent.length > 0)
    return t('press.stand.left', { seats: t.list(view.absent.map(seat => seatName(file, seat))) });
  if (ending?.early) return brokeText(file, view, ending.when, t);
  return agreedCount(view) > 0 ? initialsText(file, view, t) : t('press.stand.none');
}

/** On which gauge the talks broke off, where the ending hangs on one. */
function brokeText(file: ScenarioFile, view: Desk['view'], condition: string, t: Translator): string {
  const [index, another] = metricsIn(file, condition);
  if (index === undefined || another !== undefined) return t('press.stand.none');
  const value = t.number(Math.round((view.metrics[index] ?? 0) / 10));
  return t('press.stand.broke', { round: view.round + 1, gauge: file.metrics[index]!.name, value });
}

function aftermathOf(file: ScenarioFile, desk: Desk, t: Translator): AftermathModel | undefined {
  const { ending } = desk.view;
  const survival = ending?.survival ?? [];
  if (survival.length === 0 || endingOf(file, desk)?.kind === 'war') return undefined;
  const months = survival.length;
  const points = survival.map((chance, at) => ({
    month: at + 1,
    chance: chance / 1000,
    text: t.percent(chance / 1000),
  }));
  return {
    heading: t('ending.aftermath.months', { months }),
    finding: t('ending.survival', { peace: peaceName(file, t), percent: points.at(-1)?.text ?? '', months }),
    points,
    factors: file.aftermath.factors
      .filter(factor => ending?.factors.includes(factor.id))
      .map(({ why, times }) => ({
        text: why,
        effect: riskText(times, t),
      })),
  };
}

/** How far something moves the risk of each month. */
export function riskText(times: number, t: Translator): string {
  return t('ending.factor', { by: t.signed(Math.round(100 * (times - 1))) });
}
