import { dealOf } from '../../engine/deals.ts';
import type { Move } from '../../engine/move.ts';
import { type Deal, type Preferences, stands, worthOf } from '../../engine/preferences.ts';
import { type ClauseStatus, clauseStatus, type Terms } from '../../engine/table.ts';
import { clausesAfter } from '../../engine/text.ts';
import type { View } from '../../engine/view.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { optionLabel } from '../clause-names.ts';
import { inPoints, signedTenths, tenths } from '../numbers.ts';
import { fileSeat, type SeatLabel, seatName } from '../seats.ts';
import { inMarks } from '../words.ts';
import { guaranteesOf } from './guarantees.ts';
import { agreedWith, type Home, type HomeReading, homeOf, readHome } from './home.ts';
import { gainText, unsignableText, weigh } from './standing.ts';

/** All that is needed to read a package while it is being built, without asking the game. */
export interface PackageModel {
  readonly rows: readonly PackageRow[];
  readonly linkages: readonly PackageLinkage[];
  /** The deal as it stands: agreed options, the status quo elsewhere. */
  readonly standing: readonly number[];
  readonly preferences: Preferences | undefined;
  readonly noDealText: string;
  readonly home: Home | undefined;
  /** The answers agreed, −1 where a clause is open. */
  readonly agreed: readonly number[];
  /** The deal as a move of the seat's would leave it. */
  readonly after: (move: Move) => Deal;
}

export interface PackageRow {
  readonly issue: number;
  readonly name: string;
  readonly question: string;
  /** What each side says of it. */
  readonly about: string;
  readonly status: ClauseStatus;
  readonly statusWord: string;
  /** What leaving it out of one's own terms comes to. */
  readonly leave: { readonly inShort: string; readonly text: string; readonly about: string };
  /** What giving no answer of one's own comes to. */
  readonly keep: { readonly text: string; readonly about: string };
  readonly options: readonly PackageOption[];
}

export interface PackageOption {
  readonly option: number;
  readonly label: string;
  /** The sentence it becomes in the text. */
  readonly clause: string;
  /** Tenths; undefined for a seat without preferences. */
  readonly points: number | undefined;
  readonly pointsText: string;
  /** Points among them that a deed has added, and whose: “2 of them from Türkiye and Qatar”. */
  readonly addedText: string;
  readonly redLine: string | undefined;
  /** The seat's own public words that it would break. */
  readonly promise: string | undefined;
  readonly statusQuo: boolean;
  /** It is what is agreed. */
  readonly agreed: boolean;
  /** The parties whose bracket stands here. */
  readonly stands: readonly SeatLabel[];
}

export interface PackageLinkage {
  readonly when: ReadonlyArray<readonly [issue: number, option: number]>;
  /** The answers that must stand together: “3 A joint commission + 8 Lists exchanged”. */
  readonly answers: string;
  readonly why: string;
  readonly pointsText: string;
}

export interface PackageReading {
  readonly count: number;
  readonly countText: string;
  readonly totalText: string;
  readonly total: number;
  /** What the text is worth as soon as the terms are sent, where that is not the whole of it. */
  readonly atOnce: { readonly worth: number; readonly text: string; readonly isAsNow: boolean } | undefined;
  /** Against what is agreed, where it would take from that; else against no deal. */
  readonly verdict: string;
  /** What keeps it from being signed, or else what to compare it with. */
  readonly note: string;
  /** What home would say of it, as far as the seat knows. */
  readonly home: HomeReading | undefined;
  /** The verdict is a gain. */
  readonly gains: boolean;
  /** A red line keeps it from being signed. */
  readonly forbidden: boolean;
  /** Worth more than no deal. */
  readonly better: boolean;
  /** Better, to be signed, and no loss on what is agreed. */
  readonly sound: boolean;
  readonly linkages: readonly PackageLinkage[];
  /** Those that would add to it and lack least to stand. */
  readonly near: readonly PackageLinkage[];
  readonly warnings: readonly string[];
  /** A public promise of the seat's own would be broken. */
  readonly promised: boolean;
}

export function presentPackage(scenario: Scenario, view: View, t: Translator): PackageModel {
  const { file, game } = scenario;
  const preferences = view.own?.preferences;
  const standing = dealOf(game, view);
  return {
    rows: file.issues.map((_, issue) => presentRow(scenario, view, issue, standing[issue] ?? 0, t)),
    linkages: linkagesOf(file, view, t),
    standing,
    preferences,
    noDealText: preferences ? t('build.no-deal', { points: inPoints(t, preferences.reservation) }) : '',
    home: homeOf(scenario, view),
    agreed: agreedWith(view),
    after: move => dealOf(game, { clauses: clausesAfter(game, view, move) }),
  };
}

function presentRow(
  scenario: Scenario,
  view: View,
  issue: number,
  standing: number,
  t: Translator,
): PackageRow {
  const { file, game } = scenario;
  const found = file.issues[issue];
  const clause = view.clauses[issue];
  const status = clause ? clauseStatus(clause) : 'open';
  const statusQuo = game.issues[issue]?.statusQuo ?? 0;
  const options = found?.options ?? [];
  return {
    issue,
    name: found?.name ?? '',
    question: found?.question ?? '',
    about: found?.about ?? '',
    status,
    statusWord: t(`draft.${status}`),
    leave: leaveText(status, options[standing]?.label ?? '', t),
    keep: keepText(view, issue, options[standing]?.label ?? '', t),
    options: options.map((words, option) => ({
      ...presentOption(scenario, view, issue, option, t),
      label: words.label,
      clause: words.clause,
      statusQuo: option === statusQuo,
      agreed: status === 'agreed' && option === standing,
    })),
  };
}

function leaveText(status: ClauseStatus, standing: string, t: Translator): PackageRow['leave'] {
  const isAgreed = status === 'agreed';
  return {
    inShort: isAgreed ? t('build.left.agreed', { standing }) : t('build.left'),
    text: t(isAgreed ? 'build.leave.agreed' : 'build.leave'),
    about: t('build.leave.about', { standing: inMarks(t, standing) }),
  };
}

function keepText(
  { clauses, own }: View,
  issue: number,
  standing: string,
  t: Translator,
): PackageRow['keep'] {
  const clause = clauses[issue];
  if (clause && clauseStatus(clause) === 'agreed') return { text: t('answer.keep.agreed'), about: standing };
  const isBracketed = own !== undefined && (clause?.brackets[own.party] ?? -1) >= 0;
  return { text: t('answer.keep'), about: t(isBracketed ? 'answer.keep.about' : 'answer.keep.open') };
}

function presentOption(scenario: Scenario, view: View, issue: number, option: number, t: Translator) {
  const { file } = scenario;
  const points = view.own?.preferences.points[issue]?.[option];
  const brackets = view.clauses[issue]?.brackets ?? [];
  const isRed = view.own?.preferences.redLines[issue]?.[option];
  return {
    option,
    points,
    pointsText: points === undefined ? '' : t('build.points', { points: tenths(t, points) }),
    redLine: isRed ? redLineWhy(file, view.seat, issue, option) : undefined,
    addedText: addedText(scenario, view, issue, option, t),
    promise: promiseBroken(file, view, issue, option, t),
    stands: file.parties
      .filter((_, party) => brackets[party] === option)
      .map(({ id, name, mark }) => ({ id, name, mark })),
  };
}

/** What deeds have added to the points of an answer, one part a seat. */
export function addedText(
  { file, game }: Scenario,
  view: View,
  issue: number,
  option: number,
  t: Translator,
): string {
  const bySeat = new Map<string, number>();
  for (const each of guaranteesOf(game, view)) {
    if (each.issue === issue && each.option === option)
      bySeat.set(each.seat, (bySeat.get(each.seat) ?? 0) + each.points);
  }
  const parts = [...bySeat].map(([seat, points]) => {
    const from = seat === view.seat ? t('build.added.own') : seatName(file, seat);
    return t('build.added', { points: tenths(t, points), from });
  });
  return t.list(parts);
}

/** The public words that bind the seat and that this answer would break. */
function promiseBroken(
  file: ScenarioFile,
  view: View,
  issue: number,
  option: number,
  t: Translator,
): string | undefined {
  const broken = view.commitments.find(
    each => each.seat === view.seat && each.issue === issue && !each.freed && !each.options.includes(option),
  );
  return broken && inMarks(t, file.actions[broken.action]?.commits?.words ?? '');
}

function redLineWhy(file: ScenarioFile, seat: string, issue: number, option: number): string {
  const found = fileSeat(file, seat);
  const lines = found && 'red-lines' in found ? found['red-lines'] : [];
  const id = file.issues[issue]?.options[option]?.id ?? '';
  return lines.find(line => line.issue === file.issues[issue]?.id && line.options.includes(id))?.why ?? '';
}

function linkagesOf(file: ScenarioFile, view: View, t: Translator): readonly PackageLinkage[] {
  const seat = fileSeat(file, view.seat);
  const texts = seat && 'linkages' in seat ? seat.linkages : [];
  return (view.own?.preferences.linkages ?? []).map(({ when, points }, at) => ({
    when,
    answers: when
      .toSorted(([a], [b]) => a - b)
      .map(([issue, option]) =>
        t('build.linked', { number: issue + 1, option: optionLabel(file, issue, option) }),
      )
      .join(' + '),
    why: texts[at]?.why ?? '',
    pointsText: t('build.linkage', { points: signedTenths(t, points) }),
  }));
}

/** What a package is worth as it stands under the hands, and what the move that sends it brings about by itself. */
export function readPackage(model: PackageModel, terms: Terms, t: Translator, move?: Move): PackageReading {
  const { preferences } = model;
  const deal = model.standing.map((option, issue) => terms[issue] ?? option);
  const { worth, gain, redLines } = preferences ? weigh(preferences, deal) : UNWEIGHED;
  const loss = preferences ? lossOn(model, preferences, terms, worth) : 0;
  const count = Object.keys(terms).length;
  const active = preferences?.linkages.map(linkage => stands(linkage, deal)) ?? [];
  const forbidden = redLines.map(issue => model.rows[issue]?.name ?? '');
  return {
    count,
    countText: t('build.clauses', { count }),
    total: worth,
    totalText: inPoints(t, worth),
    atOnce: atOnceOf(model, deal, move, t),
    verdict: loss > 0 ? t('build.less', { points: inPoints(t, loss) }) : gainText(gain, t),
    note: [unsignableText(forbidden, t), comparedText(model, t)].filter(Boolean).join('. '),
    home:
      model.home &&
      readHome(
        model.home,
        model.agreed.map((option, issue) => terms[issue] ?? option),
        t,
      ),
    gains: gain >= 0 && loss <= 0,
    forbidden: forbidden.length > 0,
    better: gain >= 0,
    sound: gain >= 0 && loss <= 0 && forbidden.length === 0,
    linkages: model.linkages.filter((_, at) => active[at]),
    near: nearestLinkages(model, deal),
    warnings: warningsOf(model, terms, t),
    promised: model.rows.some(row => row.options[terms[row.issue] ?? -1]?.promise !== undefined),
  };
}

/** Nothing where the text would be worth as much with all of the terms. */
function atOnceOf(
  { preferences, standing, after }: PackageModel,
  deal: Deal,
  move: Move | undefined,
  t: Translator,
): PackageReading['atOnce'] {
  if (!preferences || !move) return undefined;
  const worth = worthOf(preferences, after(move));
  if (worth === worthOf(preferences, deal)) return undefined;
  return { worth, text: inPoints(t, worth), isAsNow: worth === worthOf(preferences, standing) };
}

const NEAR = 2;

function nearestLinkages({ linkages, preferences }: PackageModel, deal: Deal): readonly PackageLinkage[] {
  const lacking = ({ when }: PackageLinkage) =>
    when.filter(([issue, option]) => deal[issue] !== option).length;
  return linkages
    .filter((each, at) => (preferences?.linkages[at]?.points ?? 0) > 0 && lacking(each) > 0)
    .toSorted((a, b) => lacking(a) - lacking(b))
    .slice(0, NEAR);
}

/** What no deal is worth, and the text as it stands. */
function comparedText({ standing, preferences, noDealText }: PackageModel, t: Translator): string {
  if (!preferences) return noDealText;
  return t('build.compared', { noDeal: noDealText, agreed: inPoints(t, worthOf(preferences, standing)) });
}

const UNWEIGHED = { worth: 0, gain: 0, redLines: [] };

/** What terms that change a clause already agreed would take from the worth of the text. */
function lossOn(
  { rows, standing }: PackageModel,
  preferences: Preferences,
  terms: Terms,
  worth: number,
): number {
  const changes = rows.some(
    ({ issue, status }) => status === 'agreed' && (terms[issue] ?? standing[issue]) !== standing[issue],
  );
  return changes ? worthOf(preferences, standing) - worth : 0;
}

function warningsOf(model: PackageModel, terms: Terms, t: Translator): readonly string[] {
  return model.rows.flatMap(row => {
    const chosen = row.options[terms[row.issue] ?? -1];
    if (!chosen) return [];
    const red =
      chosen.redLine === undefined ? [] : [`${row.name}. ${t('build.red', { why: chosen.redLine })}`];
    if (chosen.promise === undefined) return red;
    return [...red, `${row.name}. ${t('build.commitment', { words: chosen.promise })}`];
  });
}
