import { isReflectionOf } from '../../engine/record.ts';
import type { MessageKey } from '../../i18n/translator.ts';
import { tenths } from '../numbers.ts';
import { partyName } from '../seats.ts';
import type { Block } from './block.ts';
import { changesText, gainsBySeat } from './clauses.ts';
import { hingeText } from './end.ts';
import type { Debrief } from './input.ts';
import { liftedNotes } from './lifted.ts';
import { chosenQuestions } from './questions.ts';
import type { DebriefScreen } from './screen.ts';

/** What to take along: some questions, the path not taken, and the words used. */
export function presentTransfer(debrief: Debrief): DebriefScreen {
  const { t, input, desk } = debrief;
  return {
    id: 'transfer',
    name: t('debrief.transfer'),
    question: t('debrief.transfer.question'),
    finding: t('debrief.transfer.about'),
    questions: chosenQuestions(debrief).map(question => ({
      question,
      answer:
        input.reflections.find(each => each.question === question && isReflectionOf(each, desk.viewer))
          ?.text ?? '',
    })),
    blocks: [termsBlock(debrief), nearestBlock(debrief)],
  };
}

/** The nearest path not taken: with it every debrief ends. */
export function nearestBlock(debrief: Debrief): Block {
  const { scenario, input, t } = debrief;
  const { nearest, outcome } = input.findings;
  const title = t('ending.nearest');
  if (!nearest) {
    const gauges = t.list(mostMoved(debrief));
    return {
      kind: 'text',
      title,
      text: [
        ...brokeText(debrief),
        outcome.ratified ? t('debrief.nearest.none') : t('debrief.nearest.far', { gauges }),
      ],
    };
  }
  const homes = nearest.support.map((support, party) =>
    t('debrief.nearest.home', { seat: partyName(scenario.file, party), support: tenths(t, support) }),
  );
  const text = t(`debrief.nearest.${nearest.kind}`, {
    count: nearest.changes.length,
    changes: changesText(debrief, nearest.changes),
    parts: gainsBySeat(debrief, nearest.gains),
    shifts: gainsBySeat(debrief, nearest.shifts),
    homes: t.list(homes),
  });
  const lifted = liftedNotes(debrief, nearest.changes).map(note => `${note}.`);
  return { kind: 'text', title, text: [...brokeText(debrief), text, ...lifted] };
}

/** Where the talks broke off, what they broke on comes before any other text. */
function brokeText(debrief: Debrief): readonly string[] {
  const { input, t } = debrief;
  const { hinges } = input.findings;
  if (hinges.length === 0) return [];
  return [
    t('debrief.nearest.broke', {
      round: input.frames.at(-1)!.round + 1,
      count: hinges.length,
      what: hinges.map(hinge => hingeText(debrief, hinge)).join('; '),
    }),
  ];
}

/** The two gauges that ended farthest from where they began. */
function mostMoved({ scenario, input }: Debrief): readonly string[] {
  const { before } = input.frames[0]!;
  const { after } = input.frames.at(-1)!;
  const moved = scenario.file.metrics.map(({ name }, at) => ({
    name,
    by: Math.abs(after.metrics[at]! - before.metrics[at]!),
  }));
  return moved
    .sort((a, b) => b.by - a.by)
    .slice(0, 2)
    .map(({ name }) => name);
}

const TERMS = [
  'reservation',
  'zone',
  'frontier',
  'nash',
  'kalaiSmorodinsky',
  'egalitarian',
  'utilitarian',
  'logrolling',
  'near-miss',
  'dance',
  'pattern',
  'two-level',
  'commitment',
  'single-text',
  'hazard',
  'counterfactual',
  'variance',
  'rank',
] as const;
type Term = (typeof TERMS)[number];

/** The terms this debrief used, each with its definition and source. */
function termsBlock(debrief: Debrief): Block {
  const { t } = debrief;
  const items = TERMS.filter(term => isUsed(term, debrief)).map(term => ({
    text: t('pair', { name: t(`concept.${term}`), text: t(`concept.${term}.text`) }),
    note: t(`concept.${term}.source` satisfies MessageKey),
  }));
  return { kind: 'details', summary: t('debrief.terms'), blocks: [{ kind: 'list', items }] };
}

function isUsed(term: Term, { input, scenario, desk }: Debrief): boolean {
  const { space, minds, homes } = input.findings;
  switch (term) {
    case 'nash':
    case 'kalaiSmorodinsky':
    case 'egalitarian':
    case 'utilitarian':
      return space.solutions[term] !== null;
    case 'logrolling':
      return space.missed.length > 0;
    case 'near-miss':
      return space.nearMisses.length > 0;
    case 'commitment':
      return homes.some(home => home.words.length > 0);
    case 'single-text':
      return scenario.file.mediator?.id === desk.viewer;
    case 'variance':
      return input.whatIf !== undefined;
    case 'rank':
      return minds.some(mind => mind.guesses.length > 0);
    default:
      return true;
  }
}
