import type { SeatId } from '../../engine/game.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { seatName } from '../seats.ts';
import { inMarks, shortDate } from '../words.ts';

/** Who moves after the viewer; empty where all move at once or the floor is not taken in turn. */
export function whoFollows({ file }: Scenario, { stage, view, viewer }: Desk, t: Translator): string {
  if (stage !== 'statements' && stage !== 'session') return '';
  const after = view.floor.slice(view.floor.indexOf(viewer) + 1);
  if (after.length > 0)
    return t('next.after', {
      seats: inTurn(
        after.map(seat => seatName(file, seat)),
        t,
      ),
    });
  if (stage === 'statements') return t('next.last-to-speak');
  return t(view.exchange + 1 < view.exchanges ? 'next.closes' : 'next.closes.sitting');
}

/** What comes when the reader goes on from what was revealed. */
export function whatComes(scenario: Scenario, desk: Desk, t: Translator): string {
  const { stage, view } = desk;
  switch (stage) {
    case 'statements':
      return t('next.statements', { seats: upToViewer(scenario, desk, t) });
    case 'session':
      return t('next.session', {
        exchange: view.exchange + 1,
        exchanges: view.exchanges,
        seats: upToViewer(scenario, desk, t),
      });
    case 'convening':
      return t('next.convening', {
        seats: upToViewer(scenario, desk, t),
        mediates: desk.viewer === scenario.file.mediator?.id ? 'yes' : 'no',
      });
    case 'corridors':
      return t('next.corridors');
    case 'briefing':
      if (desk.revealed[0]?.round === view.round) return t('next.briefing.back');
      return roundAhead(scenario, desk, t);
    case 'ratification':
      return t('next.ratification');
    default:
      return t('next.end');
  }
}

/** The round that begins next, by its name and date. */
function roundAhead({ file: { rounds } }: Scenario, { view }: Desk, t: Translator): string {
  const { name = '', date = '' } = rounds[view.round] ?? {};
  return t('next.briefing', {
    name: inMarks(t, name),
    date: shortDate(date),
    last: view.round + 1 === rounds.length ? 'yes' : 'no',
  });
}

/** Those who move before the viewer, and the viewer. */
function upToViewer({ file }: Scenario, { view, viewer }: Desk, t: Translator): string {
  const at = view.floor.indexOf(viewer);
  const floor = at < 0 ? view.floor : view.floor.slice(0, at + 1);
  const name = (seat: SeatId) => (seat === viewer ? t('next.you') : seatName(file, seat));
  return inTurn(floor.map(name), t);
}

function inTurn(names: readonly string[], t: Translator): string {
  const [first = '', ...rest] = names;
  return [first, ...rest.map(seat => t('next.then', { seat }))].join(', ');
}
