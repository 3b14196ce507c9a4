import type { CDPSession } from '@playwright/test';

interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly unknown[] };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

/** A thing on the heap: what sort of thing the engine says it is, its name, and its own bytes. */
export interface HeapNode {
  readonly type: string;
  readonly name: string;
  readonly bytes: number;
}

/** Everything that a page holds, those of the browser's own heap included. */
export async function heapNodes(devtools: CDPSession): Promise<readonly HeapNode[]> {
  const chunks: string[] = [];
  const collect = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  devtools.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.takeHeapSnapshot', {});
  devtools.off('HeapProfiler.addHeapSnapshotChunk', collect);
  const { snapshot, nodes, strings }: Snapshot = JSON.parse(chunks.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, name, size] = ['type', 'name', 'self_size'].map(field => fields.indexOf(field));
  const typeNames = types[type!] as readonly string[];
  return Array.from({ length: nodes.length / fields.length }, (_, at) => {
    const from = at * fields.length;
    return {
      type: typeNames[nodes[from + type!]!] ?? '',
      name: strings[nodes[from + name!]!] ?? '',
      bytes: nodes[from + size!]!,
    };
  });
}
