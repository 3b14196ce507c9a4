import { agreedOption } from '../../engine/table.ts';
import { clauseNames } from '../clause-names.ts';
import { presentDrawnFrom } from '../drawn-from.ts';
import { attributionOf } from '../sources.ts';
import { countWord, inMarks, unstopped } from '../words.ts';
import { type Block, cell } from './block.ts';
import type { Debrief } from './input.ts';
import type { DebriefScreen } from './screen.ts';

/** How the real talks ended and how these did, and what became of each clause in both. */
export function presentHistory(debrief: Debrief): DebriefScreen {
  const { scenario, t } = debrief;
  const { outcome, afterwards } = scenario.file.debrief;
  const [here, alike] = [hereText(debrief), alikeText(debrief)];
  return {
    id: 'history',
    name: t('debrief.history'),
    question: t('debrief.history.question'),
    finding: outcome ?? alike,
    turn: here,
    blocks: [
      ...(outcome === undefined ? [] : [{ kind: 'text', text: [alike] } as const]),
      historyTable(debrief),
      ...afterwardsBlock(debrief, afterwards),
      ...drawnBlock(debrief),
    ],
  };
}

type Course = Debrief['scenario']['file']['debrief']['history'][number];

/** What became of the text of this game. */
function hereText({ scenario, desk, input, t }: Debrief): string {
  const { agreed, ratified } = input.findings.outcome;
  const count = agreed.filter(option => option >= 0).length;
  const isInitialled = scenario.file.parties.every(({ id }) => desk.view.initialled.includes(id));
  const kept = count === 0 ? 'none' : ratified ? 'kept' : isInitialled ? 'refused' : 'unsigned';
  return t('debrief.history.here', { kept, clauses: count, number: countWord(t, count) });
}

/** Of the clauses that the real talks settled or left as they were, how many stand here as they did there. */
function alikeText(debrief: Debrief): string {
  const { scenario, t } = debrief;
  const known = scenario.file.debrief.history.filter(each => each.option !== undefined && !each.unsettled);
  const alike = known.filter(each => isAlike(debrief, each)).length;
  return t('debrief.history.alike', {
    alike,
    reached: countWord(t, alike),
    known: countWord(t, known.length),
    clauses: clauseNames(
      scenario.file,
      known.map(({ issue }) => scenario.file.issues.findIndex(({ id }) => id === issue)),
      t,
    ),
  });
}

function isAlike(debrief: Debrief, { issue, option, unsettled }: Course): boolean {
  return !unsettled && option !== undefined && hereOf(debrief, issue)?.id === option;
}

/** How a clause stands here: as agreed or, where it was left open, at the status quo. */
function hereOf({ scenario, desk }: Debrief, id: string) {
  const index = scenario.file.issues.findIndex(each => each.id === id);
  const [issue, clause] = [scenario.file.issues[index], desk.view.clauses[index]];
  if (!issue || !clause) return undefined;
  const agreed = issue.options[agreedOption(clause)];
  const option = agreed ?? issue.options.find(each => each.id === issue['status-quo']);
  return option && { ...option, isOpen: agreed === undefined };
}

function historyTable(debrief: Debrief): Block {
  const { scenario, t } = debrief;
  return {
    kind: 'table',
    caption: t('debrief.history'),
    head: [cell(t('debrief.issue')), cell(t('debrief.was')), cell(t('debrief.here'))],
    rows: scenario.file.debrief.history.map(each => {
      const issue = scenario.file.issues.find(({ id }) => id === each.issue);
      const here = hereOf(debrief, each.issue);
      const then = issue?.options.find(({ id }) => id === each.option);
      const notes = [
        ...(isAlike(debrief, each) ? [t('debrief.here.alike')] : []),
        ...(here?.isOpen ? [t('debrief.here.open')] : []),
      ];
      return [
        cell(issue?.name ?? each.issue),
        cell(each.text, {
          attribution: attributionOf(scenario.file, each, t),
          ...(then
            ? {
                small: t('debrief.was.option', {
                  option: inMarks(t, then.label),
                  settled: each.unsettled ? 'no' : 'yes',
                }),
              }
            : {}),
        }),
        cell(here?.label ?? '', { strong: true, ...(notes.length > 0 ? { small: notes.join(', ') } : {}) }),
      ];
    }),
  };
}

/** What in this game was invented after something real, and what that was. */
function drawnBlock({ scenario, desk, t }: Debrief): readonly Block[] {
  const items = presentDrawnFrom(scenario.file, desk.view, t).map(each => ({
    text: t('pair', { name: each.date, text: each.text }),
    note: t('debrief.drawnFrom.here', { text: unstopped(each.here) }),
    attribution: each.attribution,
  }));
  if (items.length === 0) return [];
  return [{ kind: 'list', title: t('debrief.drawnFrom'), about: t('debrief.drawnFrom.about'), items }];
}

function afterwardsBlock(
  { scenario, t }: Debrief,
  afterwards: Debrief['scenario']['file']['debrief']['afterwards'],
): readonly Block[] {
  if (afterwards.length === 0) return [];
  const items = afterwards.map(each => ({
    text: t('pair', { name: each.date, text: each.text }),
    attribution: attributionOf(scenario.file, each, t),
  }));
  return [{ kind: 'list', title: t('debrief.afterwards'), items }];
}
