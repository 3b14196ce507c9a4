import { worthOf } from '../engine/preferences.ts';
import type { OwnView, View } from '../engine/view.ts';
import type { Desk } from '../flow/desk.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { withRemainder } from './gauges.ts';
import { aimsOf } from './mandate.ts';
import { inPoints, signedTenths, tenths } from './numbers.ts';
import { type FileParty, fileSeat, labelOf, type SeatLabel, seatName } from './seats.ts';
import { addedText } from './turn/package.ts';
import type { WhyModel } from './why.ts';

/** The confidential sheet of a seat. */
export interface BriefModel {
  readonly seat: SeatLabel;
  readonly heading: string;
  readonly confidential: string;
  /** What to play for, in two sentences; absent where a seat has no points. */
  readonly gist?: string;
  readonly paragraphs: readonly string[];
  /** What every seat knows, and who else may speak. */
  readonly shared: readonly string[];
  readonly team: readonly string[];
  readonly issues: readonly BriefIssue[];
  /** What belongs together, clause by clause, and what it adds or takes. */
  readonly linkages: readonly BriefLinkage[];
  readonly redLines: readonly BriefLine[];
  readonly reservation?: { readonly text: string; readonly why: WhyModel };
  readonly home?: BriefHome;
  readonly mandate: readonly BriefLine[];
  /** To a mediator: what each party’s home asks of a text. */
  readonly homes: readonly BriefLine[];
}

export interface BriefIssue {
  readonly name: string;
  readonly options: readonly BriefOption[];
}

export interface BriefOption {
  readonly label: string;
  readonly points: string;
  readonly share: number;
  readonly tags: readonly string[];
  readonly redLine: boolean;
}

export interface BriefLine {
  readonly text: string;
  readonly note: string;
}

export interface BriefLinkage {
  /** The answers that must stand together, each with its clause. */
  readonly answers: readonly string[];
  readonly why: string;
  readonly points: string;
}

export interface BriefHome {
  readonly about: string;
  readonly rows: readonly BriefConstituency[];
}

export interface BriefConstituency {
  readonly name: string;
  readonly about: string;
  readonly influence: string;
  readonly approval: string;
}

export function presentBrief(scenario: Scenario, desk: Desk, t: Translator): BriefModel {
  const { file } = scenario;
  const seat = fileSeat(file, desk.viewer);
  const party = seat && 'capital' in seat ? seat : undefined;
  return {
    seat: labelOf(file, desk.viewer),
    heading: t('brief.title'),
    confidential: t('brief.confidential', { seat: seatName(file, desk.viewer) }),
    paragraphs: paragraphsOf(seat?.brief ?? ''),
    shared: [
      ...paragraphsOf(file['public-brief'] ?? ''),
      ...file.outsiders.map(({ name, about }) => t('brief.outsider', { name, about })),
    ],
    team: seat?.members.map(member => member.office) ?? [],
    issues: party ? issuesOf(scenario, desk.view, t) : [],
    linkages: (party?.linkages ?? []).map(linkage => linkageOf(file, linkage, t)),
    redLines: party ? redLinesOf(file, party, desk.view, t) : [],
    mandate: seat && 'mandate' in seat ? aimsOf(scenario, desk, t) : [],
    homes: seat && !party ? homesOf(scenario, t) : [],
    ...(party && desk.view.own ? ownParts(scenario, party, desk.view, t) : {}),
  };
}

export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.trim())
    .filter(Boolean);
}

function issuesOf(scenario: Scenario, view: View, t: Translator): readonly BriefIssue[] {
  const { file } = scenario;
  const preferences = view.own?.preferences;
  const best = Math.max(1, ...(preferences?.points ?? []).flat());
  return file.issues.map((issue, index) => ({
    name: issue.name,
    options: issue.options.map((option, at) => {
      const points = preferences?.points[index]?.[at] ?? 0;
      const redLine = preferences?.redLines[index]?.[at] === true;
      return {
        label: option.label,
        points: tenths(t, points),
        share: Math.max(0, points) / best,
        redLine,
        tags: [
          ...(option.id === issue['status-quo'] ? [t('brief.quo')] : []),
          ...(redLine ? [t('brief.red')] : []),
          addedText(scenario, view, index, at, t),
        ].filter(Boolean),
      };
    }),
  }));
}

function linkageOf(
  { issues }: ScenarioFile,
  { when, why, points }: FileParty['linkages'][number],
  t: Translator,
): BriefLinkage {
  const answers = issues.flatMap(({ id, name, options }, at) => {
    const label = options.find(option => option.id === when[id])?.label;
    return label === undefined ? [] : [t('brief.linked', { number: at + 1, name, label })];
  });
  return { answers, why, points: signedTenths(t, Math.round(points * 10)) };
}

/** A line that is drawn later, if things go badly, is told as well. */
function redLinesOf(
  file: ScenarioFile,
  party: FileParty,
  { own }: View,
  t: Translator,
): readonly BriefLine[] {
  return party['red-lines'].map(line => {
    const at = file.issues.findIndex(each => each.id === line.issue);
    const issue = file.issues[at];
    const options = (issue?.options ?? []).filter(each => line.options.includes(each.id));
    const text = t('pair', { name: issue?.name ?? '', text: t.list(options.map(each => each.label)) });
    if (line['lifted-when'] === undefined) return { text, note: line.why };
    const isDrawn = issue?.options.some(
      ({ id }, option) => line.options.includes(id) && own?.preferences.redLines[at]?.[option],
    );
    return { text, note: t(isDrawn ? 'brief.red.lifts' : 'brief.red.free', { why: line.why }) };
  });
}

function homesOf({ file, game }: Scenario, t: Translator): readonly BriefLine[] {
  return file.parties.map(({ name }, party) => {
    const threshold = tenths(t, game.ratification.thresholds[party] ?? 0);
    return { text: name, note: t('brief.homes.needs', { threshold }) };
  });
}

function ownParts(scenario: Scenario, party: FileParty, view: View, t: Translator) {
  const own = view.own;
  if (!own) return {};
  const points = inPoints(t, own.preferences.reservation);
  const asItIs = inPoints(
    t,
    worthOf(
      own.preferences,
      scenario.game.issues.map(({ statusQuo }) => statusQuo),
    ),
  );
  return {
    gist: t('brief.gist', { issues: t.list(dearest(scenario.file, own.preferences)), points }),
    reservation: {
      text: t('brief.reservation.about', { points, asItIs }),
      why: whyNoDeal(scenario.file, party, view, t),
    },
    home: {
      about: t('brief.home.about', {
        threshold: tenths(t, own.threshold),
        support: tenths(t, approvalOf(own)),
      }),
      rows: own.constituencies.map(({ constituency, influence, approval }) => {
        const found = scenario.file.constituencies[constituency];
        return {
          name: found?.name ?? '',
          about: found?.about ?? '',
          influence: t.percent(influence / 100),
          approval: tenths(t, approval),
        };
      }),
    },
  };
}

/** What the constituencies' approval, by influence, comes to before any clause. */
function approvalOf({ constituencies }: OwnView): number {
  const sum = constituencies.reduce((total, { influence, approval }) => total + influence * approval, 0);
  return Math.round(sum / constituencies.reduce((total, { influence }) => total + influence, 0));
}

const DEAREST = 3;

/** The clauses with the most points between their best answer and their worst. */
function dearest({ issues }: ScenarioFile, { points }: OwnView['preferences']): readonly string[] {
  const spread = (index: number) => Math.max(...(points[index] ?? [0])) - Math.min(...(points[index] ?? [0]));
  return issues
    .map(({ name, spoken = name }, index) => ({ spoken, worth: spread(index) }))
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, DEAREST)
    .map(({ spoken }) => spoken);
}

export const NO_DEAL = 'no-deal';

/** Why no deal is worth what it is: the base, and what each gauge adds or takes. */
export function whyNoDeal(file: ScenarioFile, party: FileParty, view: View, t: Translator): WhyModel {
  const value = view.own?.preferences.reservation ?? 0;
  const base = Math.round(party.reservation.base * 10);
  const rows = (view.own?.reservationParts ?? [])
    .filter(part => part.by !== 0)
    .map(({ metric, by }) => {
      const label = file.metrics[metric]?.name ?? '';
      return { label, mark: 'square' as const, by, byText: signedTenths(t, by), attribution: {} };
    });
  return {
    id: NO_DEAL,
    title: t('why.title', { value: inPoints(t, value) }),
    name: t('brief.reservation'),
    about: t('why.reservation'),
    start: { label: t('why.base'), value: base, text: inPoints(t, base) },
    rows: withRemainder(rows, value - base, t('why.rounding'), t),
    sum: { label: t('why.sum'), value, text: inPoints(t, value) },
    past: [],
  };
}
