import type { Occurrence } from '../../engine/table.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { clauseName, optionLabel } from '../clause-names.ts';
import { seatName } from '../seats.ts';
import { placeStateWord, unstopped } from '../words.ts';

/** What a seat did that one sentence tells, and where it was heard. */
const DONE = {
  'clause.reopened': { from: 'log.plenary', text: 'log.reopened' },
  'lie.exposed': { from: 'log.plenary', text: 'log.lie' },
  passed: { from: 'log.plenary', text: 'log.passed' },
  'walked.out': { from: 'log.plenary', text: 'log.walked' },
  returned: { from: 'log.plenary', text: 'log.returned' },
  'commitment.broken': { from: 'log.press', text: 'log.commitment' },
} as const;

export type Done = Extract<Occurrence, { readonly type: keyof typeof DONE }>;

export function doneText(file: ScenarioFile, done: Done, t: Translator): string {
  const issue = 'issue' in done ? clauseName(file, done.issue) : '';
  return t(DONE[done.type].text, { seat: seatName(file, done.seat), issue });
}

export function doneFrom({ type }: Done, t: Translator): string {
  return t(DONE[type].from);
}

/** What a seat chose, in the words it chose it by: a sentence whoever reads it. */
export function chosenText(file: ScenarioFile, seat: string, what: string, t: Translator): string {
  return t('log.chose', { seat: seatName(file, seat), what });
}

function overText(file: ScenarioFile, ending: string, t: Translator): string {
  const title = file.endings.find(({ id }) => id === ending)?.title;
  return title === undefined ? t('log.over') : t('log.over.as', { title: unstopped(title) });
}

/** What nobody in particular does. */
export type Settled = Extract<
  Occurrence,
  {
    readonly type:
      | 'session.convened'
      | 'sitting.closed'
      | 'clause.agreed'
      | 'clause.parked'
      | 'place.set'
      | 'talks.ended';
  }
>;

export function settledText(file: ScenarioFile, each: Settled, t: Translator): string {
  switch (each.type) {
    case 'session.convened':
      return t('log.convened', { format: file.mediator?.formats[each.format]?.name ?? '' });
    case 'sitting.closed':
      return t('log.closed');
    case 'clause.agreed':
      return t('log.agreed', {
        issue: clauseName(file, each.issue),
        option: optionLabel(file, each.issue, each.option),
      });
    case 'clause.parked':
      return t('log.parked', { issue: clauseName(file, each.issue) });
    case 'place.set':
      return t('log.place', {
        place: file.map.places[each.place]?.name ?? '',
        state: placeStateWord(file, each.state, t),
      });
    case 'talks.ended':
      return overText(file, each.ending, t);
  }
}
