import type { Bound, Box, BoxPreferences } from '../../analysis/hyper-rectangles.ts';
import type { ImportedDomain } from './imported.ts';
import { childrenNamed, descendants, type Element, numberIn } from './xml.ts';

/**
 * The hyper-rectangles of a non-linear GENIUS profile: an INCLUDES box pays where all its bounds hold, an
 * EXCLUDES box where they do not. Only sums are known; issues must be integer ones.
 */
export function readBoxes(root: Element, domain: ImportedDomain, reservation: number): BoxPreferences {
  const utility = descendants(root, 'utility', 'objective')[0]!;
  const maxUtility = numberIn(utility, 'maxutility');
  if (maxUtility <= 0) return utility.refuse(`maxutility="${maxUtility}" is not positive`);
  const boxes = childrenNamed(utility, 'ufun').flatMap(ufun => boxesOf(ufun, domain));
  if (boxes.length === 0) return utility.refuse('the profile has no <hyperRectangle>');
  return { boxes, maxUtility, reservation };
}

function boxesOf(ufun: Element, domain: ImportedDomain): Box[] {
  const aggregation = ufun.attribute('aggregation') ?? 'sum';
  if (aggregation !== 'sum') return ufun.refuse(`aggregation "${aggregation}" is not supported`);
  const weight = ufun.attribute('weight') === undefined ? 1 : numberIn(ufun, 'weight');
  return childrenNamed(ufun, 'hyperRectangle').map(element => {
    const excludes = childrenNamed(element, 'EXCLUDES');
    const bounds = [...childrenNamed(element, 'INCLUDES'), ...excludes].map(bound => boundOf(bound, domain));
    if (excludes.length > 0 && excludes.length < bounds.length)
      return element.refuse('a hyperRectangle either INCLUDES or EXCLUDES, not both');
    const pays = excludes.length > 0 ? 'outside' : 'inside';
    return { utility: weight * numberIn(element, 'utility'), bounds, pays };
  });
}

function boundOf(element: Element, domain: ImportedDomain): Bound {
  const index = numberIn(element, 'index');
  const issue = domain.issues.findIndex(candidate => candidate.index === index);
  const lowest = domain.issues[issue]?.lowest;
  if (lowest === undefined) return element.refuse(`index ${index} is no integer issue of the domain`);
  return { issue, low: numberIn(element, 'min') - lowest, high: numberIn(element, 'max') - lowest };
}
