import type { ImportedDomain, ImportedIssue } from './imported.ts';
import { MOST_ISSUES, MOST_OPTIONS, type Reading, reading } from './misread.ts';
import { childrenNamed, descendants, type Element, numberIn, rootElement } from './xml.ts';

export const DOMAIN_ROOT = 'negotiation_template';
export const PROFILE_ROOT = 'utility_space';

/**
 * Reads a GENIUS domain (`<negotiation_template>`): discrete and integer issues, nested objectives flattened.
 * Integer issues become one option a number.
 */
export function readGeniusDomain(text: string): Reading<ImportedDomain> {
  return reading(text, source => {
    const root = rootElement(source);
    if (root.name !== DOMAIN_ROOT)
      return root.refuse(`a GENIUS domain starts with <${DOMAIN_ROOT}>, not <${root.name}>`);
    const [space, ...more] = childrenNamed(root, PROFILE_ROOT);
    if (space === undefined || more.length > 0)
      return root.refuse(`expected one <${PROFILE_ROOT}> in the domain`);
    return { name: objectiveName(space) ?? 'domain', issues: issuesOf(space) };
  });
}

function objectiveName(space: Element): string | undefined {
  return childrenNamed(space, 'objective')[0]?.attribute('name');
}

/** The issue elements of a space, nested objectives looked through, in file order. */
export function issueElements(space: Element): Element[] {
  return descendants(space, 'issue', 'objective');
}

function issuesOf(space: Element): ImportedIssue[] {
  const elements = issueElements(space);
  if (elements.length === 0) return space.refuse('the domain has no issues');
  if (elements.length > MOST_ISSUES) return space.refuse(`more than ${MOST_ISSUES} issues`);
  const issues: ImportedIssue[] = [];
  let options = 0;
  for (const element of elements) {
    const issue = readIssue(element, issues, MOST_OPTIONS - options);
    options += issue.options.length;
    issues.push(issue);
  }
  return issues;
}

function readIssue(element: Element, before: readonly ImportedIssue[], room: number): ImportedIssue {
  const name = issueName(element);
  const index = numberIn(element, 'index');
  if (before.some(issue => issue.name === name)) return element.refuse(`issue "${name}" stands twice`);
  if (before.some(issue => issue.index === index)) return element.refuse(`index ${index} stands twice`);
  if (isInteger(element)) {
    const [lowest, highest] = integerBounds(element);
    if (highest - lowest + 1 > room) return element.refuse(`more than ${MOST_OPTIONS} options in the domain`);
    const options = Array.from({ length: highest - lowest + 1 }, (_, k) => String(lowest + k));
    return { name, index, options, lowest };
  }
  return { name, index, options: discreteOptions(element, name), lowest: undefined };
}

export function issueName(element: Element): string {
  return element.attribute('name') ?? element.refuse('<issue> has no attribute "name"');
}

/** Whether an issue is an integer one; refuses kinds that have no finite list of options. */
export function isInteger(element: Element): boolean {
  const kind =
    element.attribute('type') ?? element.attribute('etype') ?? element.attribute('vtype') ?? 'discrete';
  if (kind === 'integer') return true;
  return kind === 'discrete' ? false : element.refuse(`issues of type "${kind}" are not supported`);
}

function integerBounds(element: Element): [lowest: number, highest: number] {
  const holder = childrenNamed(element, 'range')[0] ?? element;
  const [lowest, highest] = [numberIn(holder, 'lowerbound'), numberIn(holder, 'upperbound')];
  if (!Number.isSafeInteger(lowest) || !Number.isSafeInteger(highest) || highest < lowest)
    return holder.refuse(`bounds ${lowest} to ${highest} are not a range of integers`);
  return [lowest, highest];
}

function discreteOptions(element: Element, issue: string): string[] {
  const items = childrenNamed(element, 'item');
  if (items.length === 0) return element.refuse(`issue "${issue}" has no options`);
  const options = items.map(itemValue);
  const seen = new Set<string>();
  options.forEach((option, at) => {
    if (seen.has(option)) items[at]!.refuse(`option "${option}" of issue "${issue}" stands twice`);
    seen.add(option);
  });
  return options;
}

export function itemValue(item: Element): string {
  return item.attribute('value') ?? item.refuse('<item> has no attribute "value"');
}
