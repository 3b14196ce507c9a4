import { agreedOption } from '../../engine/table.ts';
import { presentDrawnFrom } from '../drawn-from.ts';
import { attributionOf } from '../sources.ts';
import { countWord, inMarks } from '../words.ts';
import { type Block, cell } from './block.ts';
import { isText } from './facts.ts';
import type { Debrief } from './input.ts';
import type { DebriefScreen } from './screen.ts';

/** What the delegations did, beside what was done here. */
export function presentHistory(debrief: Debrief): DebriefScreen {
  const { scenario, t } = debrief;
  const { history, afterwards } = scenario.file.debrief;
  const alike = history.filter(
    ({ issue, option }) => option !== undefined && hereOf(debrief, issue)?.id === option,
  );
  const { outcome } = debrief.input.findings;
  const isUnkept = !outcome.ratified && isText(outcome);
  const known = history.filter(({ option }) => option !== undefined).length;
  return {
    id: 'history',
    name: t('debrief.history'),
    question: t('debrief.history.question'),
    finding: t('debrief.history.finding', {
      alike: alike.length,
      reached: countWord(t, alike.length),
      known: countWord(t, known),
      extent: alike.length === known ? 'all' : 'some',
    }),
    ...(isUnkept ? { turn: t('debrief.history.unkept') } : {}),
    blocks: [historyTable(debrief), ...drawnBlock(debrief), ...afterwardsBlock(debrief, afterwards)],
  };
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
        ...(then && then.id === here?.id ? [t('debrief.here.alike')] : []),
        ...(here?.isOpen ? [t('debrief.here.open')] : []),
      ];
      return [
        cell(issue?.name ?? each.issue),
        cell(each.text, {
          attribution: attributionOf(scenario.file, each, t),
          ...(then ? { small: t('debrief.was.option', { option: inMarks(t, then.label) }) } : {}),
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
    note: each.here,
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
  return [{ kind: 'details', summary: t('debrief.afterwards'), blocks: [{ kind: 'list', items }] }];
}
