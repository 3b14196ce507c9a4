import { nearest } from '../../engine/rounding.ts';
import type { Occurrence } from '../../engine/table.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { reactionOf } from '../causes.ts';
import { isSeen } from '../gauges.ts';
import { signedTenths } from '../numbers.ts';
import { happenedIn, ofType } from '../occurrences.ts';
import { fileSeats, labelOf, type SeatLabel } from '../seats.ts';
import { moodsOf, wasMood } from '../stage/moods.ts';
import { spokenIn } from '../stage/speech.ts';
import { quoted } from '../words.ts';

export interface ReactionModel {
  readonly who: SeatLabel;
  /** In quotation marks; absent where a number or a face is the whole answer. */
  readonly says?: string;
  /** The face of a delegation that says nothing: “Receptive, was guarded”. */
  readonly face?: string;
  readonly effects: readonly Effect[];
}

interface Effect {
  readonly text: string;
  readonly good: boolean;
}

type Reacted = Extract<Occurrence, { type: 'reacted' | 'event.reacted' }>;

const SHOWN = 3;

/** Who answers the moves revealed: in words before the own home’s numbers and changed faces, and last in the viewer’s own name. */
export function reactionsOf(file: ScenarioFile, desk: Desk, t: Translator): readonly ReactionModel[] {
  const all = happenedIn(desk);
  const reacted = all
    .filter((each): each is Reacted => each.type === 'reacted' || each.type === 'event.reacted')
    .filter(each => reactionOf(file, each)?.says !== undefined);
  const unspoken = all.filter(each => each.type !== 'changed' || !reacted.some(other => isOf(each, other)));
  return onceEach([
    ...reacted.filter(({ who }) => who !== desk.viewer).map(each => spokenBy(file, desk, each, t)),
    ...repliesIn(file, desk, t),
    ...(desk.view.own ? homesMoved(file, unspoken, t) : []),
    ...homesThatWeigh(file, desk, t),
    ...facesChanged(file, desk, t),
    ...reacted.filter(({ who }) => who === desk.viewer).map(each => spokenForViewer(file, desk, each, t)),
  ]).slice(0, SHOWN);
}

/** What the others said with moves of their own, each its last word; a question in confidence waits for its answer elsewhere. */
function repliesIn(file: ScenarioFile, desk: Desk, t: Translator): readonly ReactionModel[] {
  const said = desk.revealed.flatMap(entry => {
    const { move } = entry;
    const words = spokenIn(file, entry, desk.viewer, t);
    const isReply = 'seat' in move && move.seat !== desk.viewer && move.type !== 'seat.probe';
    return words !== undefined && isReply
      ? [{ who: labelOf(file, move.seat), says: quoted(t, words), effects: [] }]
      : [];
  });
  return onceEach(said.toReversed()).toReversed();
}

/** The first answer of each. */
function onceEach(answers: readonly ReactionModel[]): readonly ReactionModel[] {
  return answers.filter(({ who }, at) => answers.findIndex(other => other.who.id === who.id) === at);
}

function spokenBy(file: ScenarioFile, desk: Desk, each: Reacted, t: Translator): ReactionModel {
  const says = quoted(t, reactionOf(file, each)?.says ?? '');
  return { who: labelOf(file, each.who), says, effects: effectsOf(file, desk, each, t) };
}

/** What was said in the viewer's name, which the viewer did not choose. */
function spokenForViewer(file: ScenarioFile, desk: Desk, each: Reacted, t: Translator): ReactionModel {
  const spoken = spokenBy(file, desk, each, t);
  return { ...spoken, who: { ...spoken.who, name: t('reveal.own-side') } };
}

/** The constituencies whose approval the viewer sees move, the largest change first. */
function homesMoved(file: ScenarioFile, all: readonly Occurrence[], t: Translator): readonly ReactionModel[] {
  return file.constituencies
    .map(({ id }, index) => ({ id, by: approvalMoved(all, index) }))
    .filter(({ by }) => by !== 0)
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .map(({ id, by }) => ({
      who: labelOf(file, id),
      effects: [{ text: t('reveal.approval', { by: signedTenths(t, by) }), good: by > 0 }],
    }));
}

function approvalMoved(all: readonly Occurrence[], constituency: number): number {
  return ofType(all, 'changed')
    .map(({ contribution }) => contribution)
    .filter(({ target, index }) => target === 'approval' && index === constituency)
    .reduce((sum, { by }) => sum + by, 0);
}

/** The own home, as far as it was asked before: what it thinks of the clauses just agreed, the largest first. */
function homesThatWeigh(file: ScenarioFile, desk: Desk, t: Translator): readonly ReactionModel[] {
  const agreed = ofType(happenedIn(desk), 'clause.agreed');
  return (desk.view.own?.constituencies ?? [])
    .map(({ constituency, points }) => ({
      constituency,
      by: agreed.reduce((sum, { issue, option }) => sum + (points?.[issue]?.[option] ?? 0), 0),
    }))
    .filter(({ by }) => by !== 0)
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .map(({ constituency, by }) => ({
      who: labelOf(file, file.constituencies[constituency]?.id ?? ''),
      effects: [{ text: t('reveal.weighs', { by: signedTenths(t, by) }), good: by > 0 }],
    }));
}

/** The faces of the other delegations that changed. */
function facesChanged(file: ScenarioFile, desk: Desk, t: Translator): readonly ReactionModel[] {
  return fileSeats(file)
    .filter(({ id }) => id !== desk.viewer)
    .map(seat => ({ seat, ...moodsOf(file, desk, seat) }))
    .filter(({ now, before }) => now !== before)
    .map(({ seat, now, before }) => ({
      who: labelOf(file, seat.id),
      face: t('reveal.face', { now: t(`mood.${now}`), was: wasMood(t, before) }),
      effects: [],
    }));
}

function effectsOf(file: ScenarioFile, desk: Desk, reacted: Reacted, t: Translator): readonly Effect[] {
  return ofType(happenedIn(desk), 'changed').flatMap(each => {
    if (!isOf(each, reacted)) return [];
    const { target, index, by } = each.contribution;
    const metric = target === 'metric' ? file.metrics[index] : undefined;
    const home = target === 'approval' ? file.constituencies[index] : undefined;
    if (metric ? !isSeen(metric, desk) : desk.view.own === undefined) return [];
    const name = metric?.name ?? home?.name ?? '';
    const good = by > 0 === (metric?.good !== 'low');
    const own = home !== undefined && home.id === reacted.who;
    const change = signedTenths(t, by);
    if (own)
      return [{ text: t('reveal.approval.share', { by: change, share: shareAtHome(home, by, t) }), good }];
    return [{ text: t(home ? 'reveal.approval.of' : 'reveal.effect', { name, by: change }), good }];
  });
}

/** What a group's approval moves of the support at home, by its influence. */
function shareAtHome(
  { influence }: ScenarioFile['constituencies'][number],
  by: number,
  t: Translator,
): string {
  return signedTenths(t, nearest((influence * by) / 100));
}

function isOf(
  { contribution: { cause } }: Extract<Occurrence, { type: 'changed' }>,
  reacted: Reacted,
): boolean {
  if (cause.kind === 'reaction' && reacted.type === 'reacted') {
    return cause.action === reacted.action && cause.reaction === reacted.reaction;
  }
  if (cause.kind === 'event-reaction' && reacted.type === 'event.reacted') {
    return cause.event === reacted.event && cause.reaction === reacted.reaction;
  }
  return false;
}
