import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      dev: z.boolean().default(false),
      license: z.string().optional(),
      hasInstallScript: z.boolean().default(false),
      optionalDependencies: z.record(z.string(), z.string()).default({}),
    }),
  ),
});

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

const { packages } = lockfile.parse(read('package-lock.json'));

/** `npm ci` refuses a lockfile that lacks another platform's binary, as an install from a partial registry writes it. */
it('locks the binaries of every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies).filter(
      name =>
        packages[`node_modules/${name}`] === undefined &&
        packages[`${path}/node_modules/${name}`] === undefined,
    ),
  );
  expect(missing).toEqual([]);
});

it('names no download address', () => {
  expect(Object.keys(packages).filter(path => packages[path]?.resolved?.startsWith('http'))).toEqual([]);
});

it('runs nothing when it is installed', () => {
  expect(Object.keys(packages).filter(path => packages[path]?.hasInstallScript)).toEqual([]);
});

const free = /^(MIT|ISC|BSD-3-Clause|Apache-2\.0|OFL-1\.1|PSF-2\.0|\(MIT OR Apache-2\.0\))$/;

it('runs on packages of free licences only', () => {
  const others = Object.entries(packages).filter(([path, { dev, license }]) => {
    return path !== '' && !dev && !free.test(license ?? '');
  });
  expect(others).toEqual([]);
});

const exact = /^\d+\.\d+\.\d+$/;

it('pins every direct dependency exactly', () => {
  const versions = z.record(z.string(), z.string());
  const { dependencies, devDependencies } = z
    .object({ dependencies: versions, devDependencies: versions })
    .parse(read('package.json'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !exact.test(version),
  );
  expect(loose).toEqual([]);
});
