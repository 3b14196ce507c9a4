import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { diagramOf } from '../flow/diagram.ts';
import { negotiation } from '../flow/negotiation.ts';
import { anything, type Layer, layers } from './layer-table.ts';

const guide = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');

it('draws the chart as it stands', () => {
  const drawn = /```mermaid\n(.*?)\n```/s.exec(guide)?.[1];
  expect(drawn).toBe(diagramOf(negotiation));
});

function importsOf({ imports, types = [] }: Layer): string {
  if (imports.includes(anything)) return 'everything';
  return [...imports, ...types.map(folder => `types of ${folder}`)].join(', ') || 'nothing';
}

it.each(layers)('tells what $folder may import', layer => {
  const row = guide.split('\n').find(line => line.startsWith(`| \`${layer.folder}\` |`));
  const cells = row?.split('|').map(cell => cell.trim());
  expect(cells?.[3]).toBe(importsOf(layer));
  expect(cells?.[2]?.includes('*pure*')).toBe(layer.pure === true);
});
