import { copyOf } from './change.ts';
import { hashText } from './hash.ts';
import type { Table } from './table.ts';

/** Names a table by all that later moves depend on. The same moves give the same hash on every machine. */
export function hashTable(table: Table): string {
  return hashText(JSON.stringify(copyOf(table, table.metrics, table.approvals, undefined)));
}
