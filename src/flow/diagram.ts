import type { AnyStateMachine, AnyStateNode } from 'xstate';

/** The chart as a Mermaid state diagram: states, the moves that lead on, and the guards asked on the way. */
export function diagramOf(machine: AnyStateMachine): string {
  return ['stateDiagram-v2', ...statesIn(machine.root, '  '), ...arrowsIn(machine.root)].join('\n');
}

function statesIn(node: AnyStateNode, indent: string): readonly string[] {
  const start = node.initial.target[0];
  const first = start ? [`${indent}[*] --> ${start.key}`] : [];
  return [...first, ...childrenOf(node).flatMap(child => nested(child, indent))];
}

function nested(node: AnyStateNode, indent: string): readonly string[] {
  if (node.type === 'final') return [`${indent}${node.key} --> [*]`];
  if (childrenOf(node).length === 0) return [];
  return [`${indent}state ${node.key} {`, ...statesIn(node, `${indent}  `), `${indent}}`];
}

function arrowsIn(node: AnyStateNode): readonly string[] {
  const own = node.parent ? arrowsFrom(node) : [];
  return [...own, ...childrenOf(node).flatMap(arrowsIn)];
}

/** Moves that lead to the same place stand on one arrow. */
function arrowsFrom(node: AnyStateNode): readonly string[] {
  const labels = new Map<string, string[]>();
  const transitions = [...[...node.transitions.values()].flat(), ...(node.always ?? [])];
  for (const transition of transitions) {
    const target = transition.target?.[0]?.key ?? node.key;
    labels.set(target, [...(labels.get(target) ?? []), labelOf(transition)]);
  }
  return [...labels].map(([target, each]) => `  ${node.key} --> ${target}: ${[...new Set(each)].join(', ')}`);
}

function labelOf({ eventType, guard }: { readonly eventType: string; readonly guard?: unknown }): string {
  const asked =
    guard === undefined || guard === 'isLegal' ? '' : `[${typeof guard === 'string' ? guard : 'guard'}]`;
  return eventType === '' ? asked || 'else' : `${eventType.replace('.', ' ')}${asked}`;
}

function childrenOf(node: AnyStateNode): readonly AnyStateNode[] {
  return Object.values(node.states);
}
