import { describe, expect, test } from 'vitest';
import { MOODS } from '../model.ts';
import { blend, EXPRESSIONS, type Expression } from './expression.ts';
import { LOOKS, lookOf } from './looks.ts';
import { portrait } from './portrait.ts';

const DRAWABLE = /^M[\d\s.,MLHVCQASZaAhvclqsz-]+$/;

function pathsOf(look: string, e: Expression): string[] {
  return portrait(lookOf(look), e).flatMap(group => group.shapes.map(shape => shape.d));
}

describe.each(Object.keys(LOOKS))('%s', look => {
  test.each(MOODS)('is drawn when %s', mood => {
    const shapes = portrait(lookOf(look), EXPRESSIONS[mood]).flatMap(group => group.shapes);
    expect(shapes.length).toBeGreaterThan(40);
    for (const shape of shapes) {
      expect(shape.d).toMatch(DRAWABLE);
      expect(shape.fill ?? shape.stroke).toMatch(/^#[0-9a-f]{6}$/i);
    }
  });

  test('looks different in every mood', () => {
    const faces = new Set(MOODS.map(mood => JSON.stringify(portrait(lookOf(look), EXPRESSIONS[mood]))));
    expect(faces.size).toBe(MOODS.length);
  });

  test('keeps as many cuts of paper in every mood, so that a face can be tweened', () => {
    const counts = new Set(MOODS.map(mood => pathsOf(look, EXPRESSIONS[mood]).length));
    expect(counts.size).toBe(1);
  });
});

test('a blend starts at one face, ends at the other and passes between', () => {
  const { composed, affronted } = EXPRESSIONS;
  expect(blend(composed, affronted, 0)).toEqual(composed);
  expect(blend(composed, affronted, 1)).toEqual(affronted);
  expect(blend(composed, affronted, 0.5).browIn).toBeCloseTo(2.1);
});

test('an unknown look is a plain person, the same each time', () => {
  expect(lookOf('someone-else')).toBe(lookOf('someone-else'));
  expect(Object.entries(LOOKS).find(([, look]) => look === lookOf('someone-else'))?.[0]).toMatch(/^plain-/);
  expect(lookOf('constructor')).toBeDefined();
});

test('there are women and men in every delegation drawn for the first scenario but one', () => {
  const slim = Object.entries(LOOKS)
    .filter(([, look]) => look.build === 'slim')
    .map(([id]) => id);
  expect(slim).toEqual(expect.arrayContaining(['pk-diplomat', 'md-turkiye', 'md-aide']));
});

test('the half of a mouth that opens is drawn lower', () => {
  const shut = pathsOf('md-turkiye', EXPRESSIONS.composed);
  const open = pathsOf('md-turkiye', { ...EXPRESSIONS.composed, open: 1 });
  expect(open.filter((path, i) => path !== shut[i])).toHaveLength(2);
});
