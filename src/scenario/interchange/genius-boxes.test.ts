import { describe, expect, test } from 'vitest';
import { DOMAIN, read } from '../../testing/fair-domain.ts';

describe('hyper-rectangles', () => {
  const SPACE = DOMAIN.replace(/<issue index="1"[\s\S]*?<\/issue>\n/, '');
  const boxes = (ufun: string, maxutility = 10) =>
    read(
      `<utility_space>
<objective index="0" name="Fair">
<issue index="2" name="Fee" type="integer" lowerbound="5" upperbound="7"/>
</objective>
<utility maxutility="${maxutility}">${ufun}</utility>
</utility_space>`,
      SPACE,
    );
  const box = (bounds: string) => `<hyperRectangle utility="4">${bounds}</hyperRectangle>`;
  const [IN, OUT] = ['<INCLUDES index="2" min="5" max="6"/>', '<EXCLUDES index="2" min="7" max="7"/>'];

  test('pay inside what they include and outside what they exclude, by the weight of their function', () => {
    const result = boxes(`<ufun weight="2">${box(IN)}</ufun><ufun>${box(OUT)}</ufun>`);
    expect(result.ok && result.value.parties[0]!.preferences).toEqual({
      kind: 'boxes',
      boxes: {
        maxUtility: 10,
        reservation: 0,
        boxes: [
          { utility: 8, pays: 'inside', bounds: [{ issue: 0, low: 0, high: 1 }] },
          { utility: 4, pays: 'outside', bounds: [{ issue: 0, low: 2, high: 2 }] },
        ],
      },
    });
  });

  test.each([
    [
      'both in one',
      `<ufun>${box(IN + OUT)}</ufun>`,
      10,
      'a hyperRectangle either INCLUDES or EXCLUDES, not both',
    ],
    ['none', '<ufun/>', 10, 'the profile has no <hyperRectangle>'],
    [
      'no issue',
      `<ufun>${box(IN.replace('2', '3'))}</ufun>`,
      10,
      'index 3 is no integer issue of the domain',
    ],
    ['nothing to win', `<ufun>${box(IN)}</ufun>`, 0, 'maxutility="0" is not positive'],
    ['another sum', `<ufun aggregation="max">${box(IN)}</ufun>`, 10, 'aggregation "max" is not supported'],
  ])('are refused with %s', (_, ufun, maxutility, message) => {
    expect(boxes(ufun, maxutility)).toMatchObject({ ok: false, flaw: { message } });
  });
});
