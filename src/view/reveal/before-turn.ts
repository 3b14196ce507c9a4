import type { Occurrence } from '../../engine/table.ts';
import type { Desk, Entry } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { contributionsTo, partsOf } from '../causes.ts';
import { isSeen } from '../gauges.ts';
import { signedTenths } from '../numbers.ts';
import { isPutTo } from '../offer-words.ts';
import { itemsOf } from '../papers/papers.ts';
import { LEAST_TOLD } from './change.ts';
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
  const moves = untold.flatMap(entry =>
    itemsOf(file, desk, unseen(desk, entry), t).map(item => revealedMove(item, t)),
  );
  const moved = own ? movedIn(file, desk, 1, t) : movedIn(file, desk, LEAST_TOLD, t);
  return moves.length + moved.length > 0 ? { own, moves, moved } : undefined;
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

/** What the day itself brought is told in its briefing. */
function movedIn(file: ScenarioFile, desk: Desk, least: number, t: Translator): readonly string[] {
  return file.metrics.flatMap((metric, index) => {
    const causes = contributionsTo(desk.untold, 'metric', index).filter(
      ({ cause }) => cause.kind !== 'round',
    );
    const by = causes.reduce((sum, each) => sum + each.by, 0);
    if (!isSeen(metric, desk) || Math.abs(by) < least) return [];
    const [most] = partsOf(file, causes, t).toSorted((a, b) => (b.by - a.by) * Math.sign(by));
    const effect = t('reveal.effect', { name: metric.name, by: signedTenths(t, by) });
    return [most ? t('before.moved', { effect, why: most.label }) : effect];
  });
}
