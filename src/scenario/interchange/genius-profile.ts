import { sum } from '../../engine/sums.ts';
import { readBoxes } from './genius-boxes.ts';
import { isInteger, issueElements, issueName, itemValue, PROFILE_ROOT } from './genius-domain.ts';
import type { ImportedDomain, ImportedIssue, ImportedParty, ReadingOptions } from './imported.ts';
import { type Reading, reading } from './misread.ts';
import { childrenNamed, descendants, type Element, numberIn, rootElement } from './xml.ts';

/** How far weights may miss 1: public profiles are off by up to a tenth through rounding and carelessness. */
const WEIGHT_SLACK = 0.1 + 1e-9;

/**
 * Reads a GENIUS profile (`<utility_space>`) over its domain, by GENIUS' own rules: a discrete option is worth
 * weight × evaluation / largest evaluation, an integer one weight × clamp(offset + slope × (n − lowest)); the
 * total is cut off at 1; issues are matched by index, options by name.
 */
export function readGeniusProfile(
  text: string,
  name: string,
  domain: ImportedDomain,
  options: ReadingOptions = {},
): Reading<ImportedParty> {
  return reading(text, source => {
    const root = rootElement(source);
    if (root.name !== PROFILE_ROOT)
      return root.refuse(`a GENIUS profile starts with <${PROFILE_ROOT}>, not <${root.name}>`);
    const reservation = settingOf(root, 'reservation') ?? 0;
    const common = { name, reservation, discount: settingOf(root, 'discount_factor') };
    const elements = matched(root, domain);
    if (descendants(root, 'utility', 'objective').length > 0)
      return { ...common, preferences: { kind: 'boxes', boxes: readBoxes(root, domain, reservation) } };
    const weights = weightsOf(root, domain, options);
    const points = domain.issues.map((issue, k) => scaled(evaluations(elements[k]!, issue), weights[k]!));
    const valuation = { points, linkages: [], redLines: [], reservation, ceiling: 1 };
    return { ...common, preferences: { kind: 'additive', valuation } };
  });
}

function settingOf(root: Element, name: string): number | null {
  const element = descendants(root, name, 'objective')[0];
  return element === undefined ? null : numberIn(element, 'value');
}

/** The profile's issue elements in the order of the domain. */
function matched(root: Element, domain: ImportedDomain): Element[] {
  const elements = issueElements(root);
  for (const element of elements) {
    if (!domain.issues.some(issue => issue.name === issueName(element)))
      element.refuse(`the domain has no issue "${issueName(element)}"`);
    if (!domain.issues.some(issue => issue.index === numberIn(element, 'index')))
      element.refuse(`the domain has no issue with index ${numberIn(element, 'index')}`);
  }
  return domain.issues.map(issue => {
    const [first, second] = elements.filter(element => numberIn(element, 'index') === issue.index);
    if (second !== undefined) return second.refuse(`issue index ${issue.index} stands twice`);
    return first ?? root.refuse(`the profile says nothing about issue "${issue.name}"`);
  });
}

function weightsOf(root: Element, domain: ImportedDomain, options: ReadingOptions): number[] {
  const elements = descendants(root, 'weight', 'objective');
  const weights = domain.issues.map(({ index, name }) => {
    const element = elements.findLast(weight => numberIn(weight, 'index') === index);
    if (element === undefined) return root.refuse(`no weight for issue "${name}"`);
    const weight = numberIn(element, 'value');
    return weight >= 0 ? weight : element.refuse(`the weight of issue "${name}" is negative`);
  });
  const whole = sum(weights);
  if (Math.abs(whole - 1) > WEIGHT_SLACK && options.anyWeights !== true)
    return elements[0]!.refuse(
      `weights sum to ${Number(whole.toFixed(6))}, not to 1 (--any-weights reads them as they are)`,
    );
  return weights;
}

function scaled(values: readonly number[], weight: number): number[] {
  return values.map(value => value * weight);
}

/** What each option of an issue is worth, in [0, 1]. */
function evaluations(element: Element, issue: ImportedIssue): number[] {
  if (issue.lowest !== undefined && isInteger(element)) return linear(element, issue);
  const values = itemEvaluations(element, issue);
  const largest = Math.max(...values);
  return largest > 0 ? values.map(value => value / largest) : values.map(() => 0);
}

function itemEvaluations(element: Element, issue: ImportedIssue): number[] {
  const known = new Set(issue.options);
  const found = new Map<string, number>();
  for (const item of childrenNamed(element, 'item')) {
    const value = itemValue(item);
    if (!known.has(value)) item.refuse(`issue "${issue.name}" has no option "${value}" in the domain`);
    found.set(value, numberIn(item, 'evaluation'));
  }
  return issue.options.map(
    option =>
      found.get(option) ?? element.refuse(`option "${option}" of issue "${issue.name}" has no evaluation`),
  );
}

/** GENIUS writes offset and slope; older files parameter0 and parameter1. */
function linear(element: Element, issue: ImportedIssue): number[] {
  const evaluator = childrenNamed(element, 'evaluator')[0];
  if (evaluator === undefined) return element.refuse(`integer issue "${issue.name}" has no <evaluator>`);
  const shape = evaluator.attribute('ftype') ?? 'linear';
  if (shape !== 'linear') return evaluator.refuse(`evaluators of type "${shape}" are not supported`);
  const old = evaluator.attribute('slope') === undefined && evaluator.attribute('parameter1') !== undefined;
  const offset = numberIn(evaluator, old ? 'parameter0' : 'offset');
  const slope = numberIn(evaluator, old ? 'parameter1' : 'slope');
  return issue.options.map((_, step) => Math.min(1, Math.max(0, offset + slope * step)));
}
