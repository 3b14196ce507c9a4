import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureChromium, findChromium } from './chromium.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'path-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function program(name: string, script = ''): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

const installs = (name: string): string => `: > ${folder}/${name}; /bin/chmod +x ${folder}/${name}`;

describe('the browser', () => {
  it('is the one that CHROMIUM names', () => {
    program('chromium');
    expect(findChromium({ CHROMIUM: '/opt/browser', PATH: folder })).toBe('/opt/browser');
  });

  it('is else the first on the path, Chromium before Chrome', () => {
    const chrome = program('google-chrome');
    expect(findChromium({ PATH: `/nowhere:${folder}` })).toBe(chrome);
    const chromium = program('chromium');
    expect(findChromium({ PATH: `/nowhere:${folder}`, CHROMIUM: '' })).toBe(chromium);
  });

  it('is not a file that cannot run', () => {
    writeFileSync(join(folder, 'chromium'), '');
    expect(findChromium({ PATH: folder })).toBeUndefined();
  });
});

describe('where there is no browser', () => {
  it('root installs the package of the system', () => {
    program('apt-get', `test "$1" = update || { ${installs('chromium')}; }`);
    program('npx', installs('asked-playwright'));
    expect(ensureChromium({ PATH: folder }, true)).toBe(true);
    expect(findChromium({ PATH: folder })).toBe(join(folder, 'chromium'));
    expect(existsSync(join(folder, 'asked-playwright'))).toBe(false);
  });

  it('anyone else lets Playwright fetch its own', () => {
    program('apt-get', installs('chromium'));
    program('npx', installs('asked-playwright'));
    expect(ensureChromium({ PATH: folder }, false)).toBe(true);
    expect(existsSync(join(folder, 'asked-playwright'))).toBe(true);
    expect(findChromium({ PATH: folder })).toBeUndefined();
  });

  it('root too, where the system has no such package', () => {
    program('apt-get', 'test "$1" = update');
    program('npx', installs('asked-playwright'));
    expect(ensureChromium({ PATH: folder }, true)).toBe(true);
    expect(existsSync(join(folder, 'asked-playwright'))).toBe(true);
  });

  it('says when nothing helped', () => {
    program('npx', 'exit 1');
    expect(ensureChromium({ PATH: folder }, true)).toBe(false);
  });
});
