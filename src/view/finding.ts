import type { Occurrence } from '../engine/table.ts';
import type { Desk } from '../flow/desk.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format.ts';
import { seatName } from './seats.ts';
import { placeStateWord } from './words.ts';

/** What weighs most among things that happened; gauges speak only where none of these did. */
const WEIGHT: Partial<Record<Occurrence['type'], number>> = {
  initialled: 9,
  'walked.out': 9,
  'event.happened': 8,
  'lie.exposed': 7,
  returned: 7,
  'clause.agreed': 6,
  'clause.reopened': 6,
  'commitment.broken': 6,
  'offer.leaked': 5,
  'place.set': 5,
  'offer.answered': 4,
  'offer.made': 2,
};

/** The chief event among the moves revealed as one sentence, or undefined where nothing but gauges moved. */
export function findingOf(file: ScenarioFile, desk: Desk, t: Translator): string | undefined {
  const everything = desk.revealed.flatMap(entry => entry.occurrences);
  const others = everything.filter(each => !('seat' in each) || each.seat !== desk.viewer);
  const all = others.some(each => WEIGHT[each.type]) ? others : everything;
  const heaviest = Math.max(0, ...all.map(each => WEIGHT[each.type] ?? 0));
  const chief = all.filter(each => heaviest > 0 && WEIGHT[each.type] === heaviest);
  const last = chief.at(-1);
  return last && sentenceOf(file, desk, last, chief, t);
}

function sentenceOf(
  file: ScenarioFile,
  desk: Desk,
  last: Occurrence,
  chief: readonly Occurrence[],
  t: Translator,
): string | undefined {
  const issue = (index: number) => file.issues[index]?.name ?? '';
  switch (last.type) {
    case 'initialled':
      return last.complete
        ? t('log.initialled.all')
        : t('finding.initialled', { seat: seatName(file, last.seat) });
    case 'walked.out':
      return t('finding.walked', { seat: seatName(file, last.seat) });
    case 'returned':
      return t('finding.returned', { seat: seatName(file, last.seat) });
    case 'event.happened':
      return t('finding.event', { title: file.events[last.event]?.title ?? '' });
    case 'lie.exposed':
      return t('log.lie', { seat: seatName(file, last.seat), issue: issue(last.issue) });
    case 'clause.agreed': {
      const issues = chief.flatMap(each => (each.type === 'clause.agreed' ? [issue(each.issue)] : []));
      return t('finding.agreed', { issues: t.list(issues) });
    }
    case 'clause.reopened':
      return t('log.reopened', { issue: issue(last.issue) });
    case 'commitment.broken':
      return t('log.commitment', { seat: seatName(file, last.seat), issue: issue(last.issue) });
    case 'offer.leaked':
      return t('finding.leaked', { seat: seatName(file, last.seat) });
    case 'place.set': {
      const place = file.map.places[last.place]?.name ?? '';
      return t('log.place', { place, state: placeStateWord(file, last.state, t) });
    }
    case 'offer.answered':
      return last.seat === desk.viewer
        ? t(last.accepted ? 'finding.accepted.own' : 'finding.refused.own')
        : answersSentence(file, chief, t);
    case 'offer.made': {
      const by = desk.view.offers[last.offer]?.by ?? '';
      return by === desk.viewer ? undefined : t('session.offer.from', { seat: seatName(file, by) });
    }
    default:
      return undefined;
  }
}

function answersSentence(file: ScenarioFile, answers: readonly Occurrence[], t: Translator): string {
  const by = (accepted: boolean) => [
    ...new Set(
      answers.flatMap(each =>
        each.type === 'offer.answered' && each.accepted === accepted ? [seatName(file, each.seat)] : [],
      ),
    ),
  ];
  const [yes, no] = [by(true), by(false)];
  const sentences = [
    ['finding.accepted', yes.filter(seat => !no.includes(seat))],
    ['finding.partly', yes.filter(seat => no.includes(seat))],
    ['finding.refused', no.filter(seat => !yes.includes(seat))],
  ] as const;
  return sentences
    .flatMap(([key, seats]) => (seats.length > 0 ? [t(key, { seats: t.list(seats) })] : []))
    .join(' ');
}
