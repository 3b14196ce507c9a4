import type { ASTNode } from '@marcbachmann/cel-js';
import type { Game } from '../../engine/game.ts';
import { treeOf } from '../conditions/conditions.ts';
import type { ScenarioFile } from '../format/format.ts';
import { pathsAlong, valueAt } from '../paths.ts';
import type { Finding, Path } from '../problem.ts';
import { knownFacts } from './known-facts.ts';
import { unplayableActions } from './playable.ts';
import { EXPRESSIONS } from './reference-rules.ts';
import { assume, type Known } from './truth.ts';

/** Cards, events, endings and other conditions that no course of the game can bring about. */
export function checkReach(file: ScenarioFile, game: Game): readonly Finding[] {
  const unplayable = unplayableActions(game);
  const known = settle(file, game, new Set(unplayable.keys()));
  return [
    ...actionFindings(file, unplayable, known),
    ...events(file, known),
    ...endings(file, known),
    ...conditions(file, known),
  ];
}

/** A card that waits for a card which is never played is never played either, and so on. */
function settle(file: ScenarioFile, game: Game, unplayable: ReadonlySet<string>): Known {
  const known = knownFacts(game, unplayable);
  const never = file.actions.filter(
    ({ id, when }) => !unplayable.has(id) && fault(when, known) !== undefined,
  );
  if (never.length === 0) return known;
  return settle(file, game, new Set([...unplayable, ...never.map(({ id }) => id)]));
}

function actionFindings(
  file: ScenarioFile,
  unplayable: ReadonlyMap<string, string>,
  known: Known,
): readonly Finding[] {
  return file.actions.flatMap(({ id, when }, index): readonly Finding[] => {
    const part = fault(when, known);
    const reason = unplayable.get(id) ?? (part === undefined ? undefined : `${part} can never hold`);
    if (reason === undefined) return [];
    return [{ code: 'action-unplayable', path: ['actions', index, 'id'], params: { id, reason } }];
  });
}

function events(file: ScenarioFile, known: Known): readonly Finding[] {
  return file.events.flatMap(({ id, when, hazard }, index): readonly Finding[] => {
    const part = fault(when, known);
    if (part !== undefined) {
      return [{ code: 'event-unreachable', path: ['events', index, 'when'], params: { id, part } }];
    }
    const path = ['events', index, 'hazard'];
    return Number(hazard) === 0 ? [{ code: 'event-never', path, params: { id } }] : [];
  });
}

/** The first ending that holds is the one that comes: where it is reached, none before it holds. */
function endings(file: ScenarioFile, known: Known): readonly Finding[] {
  let so: Known | undefined = known;
  let always: string | undefined;
  return file.endings.flatMap(({ id, when }, index): readonly Finding[] => {
    const path = ['endings', index, 'when'];
    const before = so;
    const tree = treeOf(when);
    if (so && tree) so = assume(tree, false, so);
    if (before && !so) always = id;
    if (!before) return [{ code: 'ending-hidden', path, params: { id, before: always ?? '' } }];
    const part = tree && unreachablePart(tree, when, before);
    return part === undefined ? [] : [{ code: 'ending-unreachable', path, params: { id, part } }];
  });
}

const TOLD_APART = new Set(['actions.*.when', 'events.*.when', 'endings.*.when']);

function conditions(file: ScenarioFile, known: Known): readonly Finding[] {
  const paths = EXPRESSIONS.filter(({ kind, at }) => kind === 'condition' && !TOLD_APART.has(at)).flatMap(
    ({ at }) => pathsAlong(file, at),
  );
  return paths.flatMap(path => neverTrue(file, path, known));
}

function neverTrue(file: ScenarioFile, path: Path, known: Known): readonly Finding[] {
  const when = valueAt(file, path);
  const part = typeof when === 'string' ? fault(when, known) : undefined;
  return part === undefined ? [] : [{ code: 'never-true', path, params: { part } }];
}

/** The part of a condition that cannot hold; undefined where all of it can, or where there is none. */
function fault(when: string | undefined, known: Known): string | undefined {
  const tree = when === undefined ? undefined : treeOf(when);
  return tree && when !== undefined ? unreachablePart(tree, when, known) : undefined;
}

function unreachablePart(tree: ASTNode, source: string, known: Known): string | undefined {
  if (assume(tree, true, known)) return undefined;
  const parts = tree.op === '&&' ? tree.args : [];
  const alone = parts.map(part => unreachablePart(part, source, known)).find(part => part !== undefined);
  return alone ?? source.slice(tree.start, tree.end).trim();
}
