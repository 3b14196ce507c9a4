import type { HomeFinding } from '../../analysis/debrief/homes.ts';
import { signedTenths, tenths } from '../numbers.ts';
import { type Block, cell, figure, signOf } from './block.ts';
import { changesText } from './clauses.ts';
import type { Debrief } from './input.ts';
import type { DebriefScreen } from './screen.ts';

/** Who at home supported what was brought back, who refused, and what would have won them. */
export function presentHome(debrief: Debrief): DebriefScreen {
  const { t, input, scenario, desk } = debrief;
  const { homes, outcome } = input.findings;
  const own = homes.filter(({ party }) => scenario.file.parties[party]!.id === desk.viewer);
  const rest = homes.filter(home => !own.includes(home));
  return {
    id: 'home',
    name: t('debrief.home'),
    question: t('debrief.home.question'),
    finding: [...own, ...rest].map(home => verdictOf(debrief, home, outcome.support.length > 0)).join(' '),
    turn: [...own, ...rest].map(home => hingeText(debrief, home))[0] ?? '',
    blocks: [...own, ...rest].flatMap(home => homeBlocks(debrief, home)),
  };
}

function verdictOf({ scenario, t }: Debrief, home: HomeFinding, voted: boolean): string {
  const word = home.passed ? 'passed' : 'failed';
  return t(voted ? `vote.${word}` : `debrief.home.would.${word}`, {
    party: scenario.file.parties[home.party]!.name,
    support: tenths(t, home.support),
    threshold: tenths(t, home.threshold),
  });
}

/** The constituency on which the vote hung: the one whose approval weighs most against the verdict. */
function hingeText({ scenario, t }: Debrief, { rows, passed, party }: HomeFinding): string {
  const pull = ({ influence, approval }: HomeFinding['rows'][number]) => influence * (approval - 500);
  const sorted = [...rows].sort((a, b) => (passed ? pull(b) - pull(a) : pull(a) - pull(b)));
  const [hinge] = sorted;
  if (!hinge) return '';
  return t(passed ? 'debrief.home.carried' : 'debrief.home.lost', {
    who: scenario.file.constituencies[hinge.constituency]!.name,
    party: scenario.file.parties[party]!.name,
    approval: tenths(t, hinge.approval),
    influence: t.percent(hinge.influence / 100),
  });
}

function homeBlocks(debrief: Debrief, home: HomeFinding): readonly Block[] {
  return [voteTable(debrief, home), remedyBlock(debrief, home), ...wordsBlock(debrief, home)];
}

function voteTable({ scenario, t }: Debrief, home: HomeFinding): Block {
  const { name, mark } = scenario.file.parties[home.party]!;
  return {
    kind: 'table',
    title: name,
    caption: t('vote.caption', { party: name }),
    head: [
      cell(t('vote.who'), { mark }),
      figure(t('vote.influence')),
      figure(t('debrief.home.before')),
      figure(t('vote.deal')),
      figure(t('vote.commitments')),
      figure(t('debrief.home.limit')),
      figure(t('vote.approval')),
    ],
    rows: home.rows.map(row => [
      cell(scenario.file.constituencies[row.constituency]!.name),
      figure(t.percent(row.influence / 100)),
      figure(tenths(t, row.standing)),
      figure(signedTenths(t, row.fromDeal), { sign: signOf(row.fromDeal) }),
      figure(signedTenths(t, row.fromCommitments), { sign: signOf(row.fromCommitments) }),
      figure(signedTenths(t, row.fromLimit)),
      figure(tenths(t, row.approval), { strong: true, share: row.approval / 1000 }),
    ]),
    note: t('debrief.home.sum', { support: tenths(t, home.support), threshold: tenths(t, home.threshold) }),
  };
}

function remedyBlock({ scenario, t }: Debrief, home: HomeFinding): Block {
  const title = t('debrief.home.change', { party: scenario.file.parties[home.party]!.name });
  if (home.passed) {
    const margin = tenths(t, home.support - home.threshold);
    return { kind: 'text', title, text: [t('debrief.home.margin', { margin })] };
  }
  const { remedy } = home;
  if (!remedy) return { kind: 'text', title, text: [t('debrief.home.no-remedy')] };
  const costs = remedy.gains.map((gain, party) =>
    t('debrief.by-seat', {
      points: signedTenths(t, gain),
      seat: scenario.file.parties[party]!.name,
    }),
  );
  const text = t('debrief.home.remedy', {
    changes: changesText(scenario.file, remedy.changes, t),
    support: tenths(t, remedy.support[home.party]!),
    costs: t.list(costs),
  });
  return { kind: 'text', title, text: [text] };
}

/** Words given in public: what they bound the seat to, and whether the text kept them. */
function wordsBlock({ scenario, t }: Debrief, home: HomeFinding): readonly Block[] {
  const seat = scenario.file.parties[home.party]!.name;
  if (home.words.length === 0) return [];
  const items = home.words.map(word => {
    const issue = scenario.file.issues[word.issue]!;
    const label = (option: number) => issue.options[option]?.label ?? '';
    const key = word.freed ? 'freed' : word.broken ? 'broken' : word.signed < 0 ? 'open' : 'kept';
    return {
      text: t('debrief.words.one', {
        seat,
        issue: issue.name,
        options: t.list(word.options.map(label)),
      }),
      note: t(`debrief.words.${key}`, { option: label(word.signed) }),
    };
  });
  return [{ kind: 'list', title: t('debrief.words', { seat }), items }];
}
