import { expect, test } from 'vitest';
import { carriedPackages, licencesOf } from './licences.ts';

test.each(['js-yaml', '@fontsource-variable/newsreader', 'workbox-precaching', 'phaser'])(
  'the text of %s goes with the build',
  name => {
    expect(carriedPackages()).toContain(`node_modules/${name}`);
    const text = licencesOf([`node_modules/${name}`]);
    expect(text).toContain(`## ${name} `);
    expect(text).toMatch(/permission|permit/i);
  },
);

test('no package is carried without its text', () => {
  const entries = licencesOf(carriedPackages()).split('\n## ').slice(1);
  expect(entries).toHaveLength(carriedPackages().length);
  expect(entries.filter(entry => entry.length < 400)).toEqual([]);
});
