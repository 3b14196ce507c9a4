import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails with each rule axe finds broken on the page as it stands, and where. */
export async function expectAccessible(
  page: Page,
  within = 'html',
  without: readonly string[] = [],
): Promise<void> {
  // There are no frames: axe need not open a page of its own to add them up.
  const axe = new AxeBuilder({ page })
    .include(within)
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .disableRules([...without]);
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(node => node.html) }));
  expect(found).toEqual([]);
}

/** Every word too faint on its ground in the light that is set. */
export async function tooFaint(page: Page, within = 'html'): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).include(within).setLegacyMode().withRules(['color-contrast']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
  );
}
