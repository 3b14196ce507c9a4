import type { Occurrence } from '../../engine/table.ts';
import type { Desk, Entry } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { contributionsTo, partsOf } from '../causes.ts';
import { isSeen, LEAST_TOLD } from '../gauges.ts';
import { signedTenths } from '../numbers.ts';
import { isPutTo } from '../offer-words.ts';
import type { Item } from '../papers/item.ts';
import { itemsOf } from '../papers/papers.ts';
import { type RevealedMove, revealedMove } from './told-moves.ts';

/** What came before one's own turn and made no reveal: where no papers stand beside it, the turn begins with it. */
export interface BeforeTurn {
  /** Whether it was the viewer's own word in confidence, which leaves the turn with it. */
  readonly own: boolean;
  readonly moves: readonly RevealedMove[];
  /** What it moved, each gauge with its chief cause. */
  readonly moved: readonly string[];
}

export function beforeTurn(file: ScenarioFile, desk: Desk, t: Translator): BeforeTurn | undefined {
  const { untold, viewer } = desk;
  const own = untold.some(({ move }) => 'seat' in move && move.seat === viewer);
  const items = untold.flatMap(entry => itemsOf(file, desk, unseen(desk, entry), t));
  const moves = items.filter(isLastWord).map(item => revealedMove(item, t));
  const moved = movedIn(file, desk, own, t);
  return moves.length + moved.length > 0 ? { own, moves, moved } : undefined;
}

/** Of several words of a delegation the last stands for all. */
function isLastWord({ who, quoted }: Item, at: number, items: readonly Item[]): boolean {
  return !quoted || !items.slice(at + 1).some(each => each.quoted && each.who?.id === who?.id);
}

const WORDS_AT_THE_EDGE: ReadonlySet<Occurrence['type']> = new Set(['reacted', 'event.reacted']);

/** Without reactions, and without offers, which stand among the choices. */
function unseen({ view, viewer }: Desk, entry: Entry): Entry {
  const isAmongChoices = (each: Occurrence) => {
    const offer = each.type === 'offer.made' ? view.offers[each.offer] : undefined;
    return offer !== undefined && isPutTo(offer, viewer);
  };
  const occurrences = entry.occurrences.filter(
    each => !WORDS_AT_THE_EDGE.has(each.type) && !isAmongChoices(each),
  );
  return { ...entry, occurrences };
}

/** What the day itself brought is told in its briefing; of an own word all is told, and it needs no cause. */
function movedIn(file: ScenarioFile, desk: Desk, own: boolean, t: Translator): readonly string[] {
  return file.metrics.flatMap((metric, index) => {
    const causes = contributionsTo(desk.untold, 'metric', index).filter(
      ({ cause }) => cause.kind !== 'round',
    );
    const by = causes.reduce((sum, each) => sum + each.by, 0);
    if (!isSeen(metric, desk) || Math.abs(by) < (own ? 1 : LEAST_TOLD)) return [];
    const [most] = partsOf(file, causes, t).toSorted((a, b) => (b.by - a.by) * Math.sign(by));
    const effect = t('reveal.effect', { name: metric.name, by: signedTenths(t, by) });
    return [most && !own ? t('before.moved', { effect, why: most.label }) : effect];
  });
}
