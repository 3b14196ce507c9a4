import type { DraftFinding, DraftReading } from '../../analysis/debrief/mediation.ts';
import { signedTenths, tenths } from '../numbers.ts';
import { unstopped } from '../words.ts';
import { type Block, type Cell, cell, figure, signOf } from './block.ts';
import { clausesInMarks, gainsBySeat } from './clauses.ts';
import { whenOf } from './deeds.ts';
import { isText, roundEnds } from './facts.ts';
import type { Debrief } from './input.ts';
import type { DebriefScreen } from './screen.ts';

/** What the mediator gave both sides, what it spent, and what became of its drafts. */
export function presentMediation(debrief: Debrief): DebriefScreen | undefined {
  const { t, input, scenario, desk } = debrief;
  const { mediation } = input.findings;
  if (!mediation || scenario.file.mediator?.id !== desk.viewer) return undefined;
  const { leverage, drafts } = mediation;
  return {
    id: 'mediation',
    name: t('debrief.mediation'),
    question: t('debrief.mediation.question'),
    finding: gainsText(debrief),
    turn: t('debrief.mediation.leverage', { spent: leverage.start - leverage.left, start: leverage.start }),
    blocks: [
      balanceTable(debrief),
      trustTable(debrief),
      ...spendingBlock(debrief),
      ...(drafts.length === 0
        ? [{ kind: 'text', title: t('debrief.drafts'), text: [t('debrief.drafts.none')] } as const]
        : draftBlocks(debrief, drafts)),
    ],
  };
}

function gainsOf({ input }: Debrief): readonly number[] {
  const { outcome } = input.findings;
  return outcome.text.map((value, party) => value - outcome.noDeal[party]!);
}

function gainsText(debrief: Debrief): string {
  const { input, t } = debrief;
  const { outcome } = input.findings;
  if (!isText(outcome)) return t('debrief.mediation.nothing');
  const parts = gainsBySeat(debrief, gainsOf(debrief));
  return t(outcome.ratified ? 'debrief.mediation.kept' : 'debrief.mediation.lost', { parts });
}

/** Efficiency: the joint worth against the most that would have cost nobody anything. Fairness: how the gain is shared. */
function balanceTable(debrief: Debrief): Block {
  const { input, scenario, t } = debrief;
  const { space } = input.findings;
  const gains = gainsOf(debrief);
  const joint = gains.reduce((sum, gain) => sum + gain, 0);
  const worth = space.deal.reduce((sum, value) => sum + value, 0);
  const most = worth + (space.best?.gains.reduce((sum, gain) => sum + gain, 0) ?? 0);
  const share = (gain: number) =>
    joint > 0 && gains.every(each => each >= 0) ? t.percent(gain / joint) : '–';
  return {
    kind: 'table',
    title: t('debrief.mediation.balance'),
    caption: t('debrief.mediation.balance'),
    head: [cell(''), ...scenario.file.parties.map(({ name, mark }) => figure(name, { mark }))],
    rows: [
      [cell(t('debrief.gain')), ...gains.map(gain => figure(signedTenths(t, gain), { sign: signOf(gain) }))],
      [cell(t('debrief.mediation.share')), ...gains.map(gain => figure(share(gain)))],
    ],
    note: t('debrief.mediation.efficiency', { percent: t.percent(most === 0 ? 1 : worth / most) }),
  };
}

/** The shared gauges that a mediator keeps: those that no party owns. */
function trustTable({ scenario, input, t }: Debrief): Block {
  const tables = [input.frames[0]!.before, ...roundEnds(input)];
  const rounds = tables.slice(1).map((_, at) => figure(t.number(at + 1)));
  const shared = scenario.file.metrics.flatMap(({ name, seat, good }, index) =>
    seat === undefined && good === 'high' ? [{ name, index }] : [],
  );
  return {
    kind: 'table',
    title: t('debrief.mediation.trust'),
    caption: t('debrief.mediation.trust'),
    head: [cell(t('debrief.value')), figure(t('debrief.start')), ...rounds],
    rows: shared.map(({ name, index }) => [
      cell(name),
      ...tables.map(table => figure(tenths(t, table.metrics[index]!))),
    ]),
  };
}

function spendingBlock({ input, scenario, t }: Debrief): readonly Block[] {
  const spent = input.findings.mediation?.leverage.spent ?? [];
  if (spent.length === 0)
    return [{ kind: 'text', title: t('debrief.mediation.spent'), text: [t('debrief.mediation.unspent')] }];
  return [
    {
      kind: 'list',
      title: t('debrief.mediation.spent'),
      items: spent.map(({ at, by, action }) => ({
        text: t('debrief.mediation.spending', {
          when: whenOf(scenario.file, input.frames[at]!, t),
          by,
          what: unstopped(scenario.file.actions[action]?.label ?? ''),
        }),
        entry: at,
      })),
    },
  ];
}

function draftBlocks(debrief: Debrief, drafts: readonly DraftFinding[]): readonly Block[] {
  const { scenario, input, t } = debrief;
  const whole = drafts.filter(({ clauses, parties }) => parties.every(({ taken }) => taken === clauses));
  const nothing = drafts.filter(({ parties }) => parties.every(({ taken }) => taken === 0));
  const counts = { count: drafts.length, whole: whole.length, nothing: nothing.length };
  return [
    {
      kind: 'table',
      title: t('debrief.drafts'),
      caption: t('debrief.drafts.about'),
      note: t('debrief.drafts.sum', counts),
      head: [cell(''), ...scenario.file.parties.map(({ name, mark }) => cell(name, { mark }))],
      rows: drafts.map(({ at, clauses, parties }, index) => [
        cell(t('debrief.drafts.one', { number: index + 1 }), {
          small: t('debrief.drafts.when', {
            when: whenOf(scenario.file, input.frames[at]!, t),
            count: clauses,
          }),
        }),
        ...parties.map(reading => readingCell(debrief, reading, clauses)),
      ]),
    },
  ];
}

function readingCell(debrief: Debrief, reading: DraftReading, count: number): Cell {
  const { t } = debrief;
  const { taken, worth, noDeal } = reading;
  return cell(t('debrief.drafts.of', { taken, count }), {
    small: t('debrief.drafts.worth', {
      worth: tenths(t, worth),
      noDeal: tenths(t, noDeal),
      why: whyText(debrief, reading),
    }),
  });
}

function whyText({ scenario, t }: Debrief, reading: DraftReading): string {
  const { answered, refused, forbidden, worth, noDeal } = reading;
  if (!answered) return t('debrief.drafts.unanswered');
  if (refused.length === 0) return t('debrief.drafts.accepted');
  const names = (issues: readonly number[]) => clausesInMarks(scenario.file, issues, t);
  const free = refused.filter(issue => !forbidden.includes(issue));
  return [
    ...(forbidden.length > 0 ? [t('debrief.drafts.red', { issues: names(forbidden) })] : []),
    ...(free.length > 0
      ? [t(worth < noDeal ? 'debrief.drafts.below' : 'debrief.drafts.better', { issues: names(free) })]
      : []),
  ].join(' ');
}
