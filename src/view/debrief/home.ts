import type { HomeFinding } from '../../analysis/debrief/homes.ts';
import { clauseName, optionLabel } from '../clause-names.ts';
import { inPoints, signedTenths, tenths } from '../numbers.ts';
import { partyName } from '../seats.ts';
import { inMarks } from '../words.ts';
import { type Block, cell, figure, signOf } from './block.ts';
import { changesText, gainsBySeat } from './clauses.ts';
import { hingeOfHome } from './end.ts';
import { isText } from './facts.ts';
import type { Debrief } from './input.ts';
import type { DebriefScreen } from './screen.ts';

/** Who at home supported what was brought back, who refused, and what would have won them. */
export function presentHome(debrief: Debrief): DebriefScreen {
  const { t, input, scenario, desk } = debrief;
  const { homes, outcome } = input.findings;
  const voted = outcome.support.length > 0;
  const hasText = isText(outcome);
  const own = homes.filter(({ party }) => scenario.file.parties[party]!.id === desk.viewer);
  const rest = homes.filter(home => !own.includes(home));
  return {
    id: 'home',
    name: t('debrief.home'),
    question: t('debrief.home.question'),
    ...(hasText
      ? {
          finding: [...own, ...rest].map(home => verdictOf(debrief, home, voted)).join(' '),
          turn: hingeOfHome(debrief, homes.find(home => !home.passed) ?? own[0] ?? homes[0]!),
        }
      : { finding: t('debrief.home.nothing') }),
    blocks: [
      ...[...own, ...rest].flatMap(home => [
        voteTable(debrief, home, captionOf(debrief, home, hasText, voted)),
        ...(hasText ? [remedyBlock(debrief, home, voted)] : []),
        ...wordsBlock(debrief, home),
      ]),
      ...(hasText ? togetherBlock(debrief) : []),
    ],
  };
}

function verdictOf({ scenario, t }: Debrief, home: HomeFinding, voted: boolean): string {
  const word = home.passed ? 'passed' : 'failed';
  return t(voted ? `vote.${word}` : `debrief.home.would.${word}`, {
    party: partyName(scenario.file, home.party),
    support: tenths(t, home.support),
    threshold: tenths(t, home.threshold),
  });
}

function captionOf({ scenario, t }: Debrief, home: HomeFinding, hasText: boolean, voted: boolean): string {
  if (!hasText) return t('debrief.home.standing');
  return t(voted ? 'vote.caption' : 'debrief.home.would.caption', {
    party: partyName(scenario.file, home.party),
  });
}

/** What moved an approval between the end of the talks and the vote; what moved nobody's is left out. */
const PARTS = [
  { of: 'fromDeal', head: 'vote.deal' },
  { of: 'fromCommitments', head: 'vote.commitments' },
  { of: 'fromLimit', head: 'debrief.home.limit' },
] as const;

function voteTable({ scenario, t }: Debrief, home: HomeFinding, caption: string): Block {
  const { name, mark } = scenario.file.parties[home.party]!;
  const parts = PARTS.filter(({ of }) => home.rows.some(row => row[of] !== 0));
  return {
    kind: 'table',
    title: name,
    caption,
    head: [
      cell(t('vote.who'), { mark }),
      figure(t('vote.influence')),
      figure(t('debrief.home.before')),
      ...parts.map(({ head }) => figure(t(head))),
      figure(t('vote.approval')),
    ],
    rows: home.rows.map(row => [
      cell(scenario.file.constituencies[row.constituency]!.name),
      figure(t.percent(row.influence / 100)),
      figure(inPoints(t, row.standing)),
      ...parts.map(({ of }) => figure(signedTenths(t, row[of]), { sign: signOf(row[of]) })),
      figure(inPoints(t, row.approval), { strong: true, share: row.approval / 1000 }),
    ]),
    note: t('debrief.home.sum', { support: tenths(t, home.support), threshold: tenths(t, home.threshold) }),
  };
}

function remedyBlock(debrief: Debrief, home: HomeFinding, voted: boolean): Block {
  const { scenario, t } = debrief;
  const party = partyName(scenario.file, home.party);
  if (home.passed) {
    const margin = home.support - home.threshold;
    const text = t(voted ? 'debrief.home.margin' : 'debrief.home.margin.would', {
      margin: tenths(t, margin),
      count: margin / 10,
    });
    return { kind: 'text', title: t('debrief.home.spare', { party }), text: [text] };
  }
  const title = t('debrief.home.change', { party });
  const { remedy } = home;
  if (!remedy) return { kind: 'text', title, text: [t('debrief.home.no-remedy')] };
  const lost = lostWith(debrief, remedy.support);
  const text = t(lost.length > 0 ? 'debrief.home.remedy.lost' : 'debrief.home.remedy', {
    changes: changesText(debrief, remedy.changes),
    support: tenths(t, remedy.support[home.party]!),
    lost: t.list(lost),
    costs: gainsBySeat(debrief, remedy.gains),
  });
  return { kind: 'text', title, text: [text] };
}

/** The homes that would have refused with so much support. */
function lostWith({ scenario }: Debrief, support: readonly number[]): readonly string[] {
  const { thresholds } = scenario.game.ratification;
  return support.flatMap((each, party) =>
    each < thresholds[party]! ? [partyName(scenario.file, party)] : [],
  );
}

/** What the changes that would have won each home come to together: they need not add up. */
function togetherBlock(debrief: Debrief): readonly Block[] {
  const { scenario, input, t } = debrief;
  const { together } = input.findings;
  if (!together) return [];
  const parts = together.map((support, party) =>
    t('debrief.home.behind', { support: tenths(t, support), party: partyName(scenario.file, party) }),
  );
  const lost = lostWith(debrief, together);
  const text = t('debrief.home.together', {
    parts: t.list(parts),
    count: together.length,
    carried: lost.length === 0 ? 'yes' : 'no',
    lost: t.list(lost),
  });
  return [{ kind: 'text', title: t('debrief.home.together.title'), text: [text] }];
}

/** Words given in public: what they bound the seat to, and whether the text kept them. */
function wordsBlock({ scenario, t }: Debrief, home: HomeFinding): readonly Block[] {
  const seat = partyName(scenario.file, home.party);
  if (home.words.length === 0) return [];
  const items = home.words.map(word => {
    const label = (option: number) => inMarks(t, optionLabel(scenario.file, word.issue, option));
    const key = word.freed ? 'freed' : word.broken ? 'broken' : word.signed < 0 ? 'open' : 'kept';
    const words = inMarks(t, scenario.file.actions[word.action]?.commits?.words ?? '');
    const options = t.either(word.options.map(label));
    return {
      text: t('debrief.words.bound', { words, issue: clauseName(scenario.file, word.issue), options }),
      note: t(`debrief.words.${key}`, { option: label(word.signed) }),
    };
  });
  return [{ kind: 'list', title: t('debrief.words', { seat }), items }];
}
