import type { Occurrence } from '../engine/table.ts';
import type { Desk } from '../flow/desk.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format.ts';
import { eventConsequence } from './causes.ts';
import { moodsOf, wasMood } from './moods.ts';
import { signedTenths, tenths } from './numbers.ts';
import { fileSeats, labelOf, type SeatLabel } from './seats.ts';
import { spokenIn } from './speech.ts';
import { quoted } from './words.ts';

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

/** Who answers the moves revealed: in words before the own home's numbers, and faces last. */
export function reactionsOf(file: ScenarioFile, desk: Desk, t: Translator): readonly ReactionModel[] {
  const all = desk.revealed.flatMap(entry => entry.occurrences);
  const reacted = all
    .filter((each): each is Reacted => each.type === 'reacted' || each.type === 'event.reacted')
    .filter(each => reactionIn(file, each)?.says !== undefined);
  const unspoken = all.filter(each => each.type !== 'changed' || !reacted.some(other => isOf(each, other)));
  return onceEach([
    ...reacted.map(each => spokenBy(file, all, each, t)),
    ...repliesIn(file, desk, t),
    ...homesMoved(file, unspoken, t),
    ...facesOf(file, desk, t),
    ...homesUnmoved(file, desk, t),
  ]).slice(0, SHOWN);
}

/** What the others said with moves of their own. */
function repliesIn(file: ScenarioFile, desk: Desk, t: Translator): readonly ReactionModel[] {
  return desk.revealed.flatMap(entry => {
    const { move } = entry;
    const said = spokenIn(file, entry, desk.viewer, t);
    if (said === undefined || !('seat' in move) || move.seat === desk.viewer) return [];
    return [{ who: labelOf(file, move.seat), says: quoted(t, said), effects: [] }];
  });
}

/** The first answer of each. */
function onceEach(answers: readonly ReactionModel[]): readonly ReactionModel[] {
  return answers.filter(({ who }, at) => answers.findIndex(other => other.who.id === who.id) === at);
}

function spokenBy(
  file: ScenarioFile,
  all: readonly Occurrence[],
  each: Reacted,
  t: Translator,
): ReactionModel {
  const says = quoted(t, reactionIn(file, each)?.says ?? '');
  return { who: labelOf(file, each.who), says, effects: effectsOf(file, all, each, t) };
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
  const parts = all.flatMap(each => (each.type === 'changed' ? [each.contribution] : []));
  return parts
    .filter(({ target, index }) => target === 'approval' && index === constituency)
    .reduce((sum, { by }) => sum + by, 0);
}

/** The delegations' faces: those that changed, then the others', and the viewer's own where it has no home to look to. */
function facesOf(file: ScenarioFile, desk: Desk, t: Translator): readonly ReactionModel[] {
  const faces = fileSeats(file).map(seat => ({ seat, ...moodsOf(file, desk, seat) }));
  const changed = faces.filter(({ now, before }) => now !== before);
  const others = faces.filter(({ seat }) => seat.id !== desk.viewer);
  return [...changed, ...others, ...(desk.view.own ? [] : faces)].map(({ seat, now, before }) => ({
    who: labelOf(file, seat.id),
    face: t('reveal.face', {
      changed: now === before ? 'no' : 'yes',
      now: t(`mood.${now}`).toLocaleLowerCase(t.locale),
      was: wasMood(t, before),
    }),
    effects: [],
  }));
}

/** The viewer's own home that nothing moved, whoever weighs most first. */
function homesUnmoved(file: ScenarioFile, { view }: Desk, t: Translator): readonly ReactionModel[] {
  return (view.own?.constituencies ?? [])
    .toSorted((a, b) => b.influence - a.influence)
    .map(({ constituency, approval }) => ({
      who: labelOf(file, file.constituencies[constituency]?.id ?? ''),
      face: t('reveal.unmoved', { approval: tenths(t, approval) }),
      effects: [],
    }));
}

function reactionIn(file: ScenarioFile, each: Reacted) {
  if (each.type === 'reacted') return file.actions[each.action]?.reactions[each.reaction];
  return eventConsequence(file, each.event, each.option)?.reactions[each.reaction];
}

function effectsOf(
  file: ScenarioFile,
  all: readonly Occurrence[],
  reacted: Reacted,
  t: Translator,
): readonly Effect[] {
  return all.flatMap(each => {
    if (each.type !== 'changed' || !isOf(each, reacted)) return [];
    const { target, index, by } = each.contribution;
    const metric = target === 'metric' ? file.metrics[index] : undefined;
    const home = target === 'approval' ? file.constituencies[index] : undefined;
    const name = metric?.short ?? metric?.name ?? home?.name ?? '';
    const good = by > 0 === (metric?.good !== 'low');
    const own = home !== undefined && home.id === reacted.who;
    const change = signedTenths(t, by);
    const text = own ? t('reveal.approval', { by: change }) : t('reveal.effect', { name, by: change });
    return [{ text, good }];
  });
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
