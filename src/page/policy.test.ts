import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('./', import.meta.url);
const templates = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  name => name.endsWith('.ts') && !name.endsWith('.test.ts'),
);

/** The content security policy refuses style attributes; `.style=` sets the same through the element. */
it('writes no style attribute', () => {
  const offenders = templates.filter(name =>
    /\sstyle=["$]/.test(readFileSync(new URL(name, folder), 'utf8')),
  );
  expect(offenders).toEqual([]);
});
