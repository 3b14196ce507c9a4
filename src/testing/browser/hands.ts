import { expect, type Locator, type Page } from '@playwright/test';

/** How a person works a page: with a mouse, or with a keyboard alone. */
export interface Hands {
  press(control: Locator): Promise<void>;
  /** Takes a radio button or ticks a box. */
  choose(control: Locator): Promise<void>;
  pick(list: Locator, value: string): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
}

export const mouse: Hands = {
  press: control => control.click(),
  choose: control => control.locator('xpath=ancestor::label').click(),
  pick: async (list, value) => {
    await list.selectOption(value);
  },
  write: (field, text) => field.fill(text),
};

const MOST_KEYS = 160;

/** Tab, the arrows, Space, Enter and letters; fails where the focus cannot be brought to a control. */
export function keyboard(page: Page): Hands {
  const { keyboard: keys } = page;
  const hasFocus = (control: Locator) => control.evaluate(element => element === document.activeElement);
  const tabTo = async (control: Locator) => {
    for (let at = 0; at < MOST_KEYS; at++) {
      if (await hasFocus(control)) return;
      await keys.press('Tab');
    }
    throw new Error(`Tab does not lead to ${String(control)}`);
  };
  return {
    async press(control) {
      await tabTo(control);
      await keys.press('Enter');
    },
    async choose(control) {
      if (await control.evaluate(isBox)) {
        await tabTo(control);
        return keys.press('Space');
      }
      await tabTo(await inItsGroup(page, await control.getAttribute('name')));
      await keys.press('Space');
      for (let at = 0; at < MOST_KEYS && !(await control.isChecked()); at++) await keys.press('ArrowDown');
      await expect(control).toBeChecked();
    },
    async pick(list, value) {
      await tabTo(list);
      const steps = await list.evaluate(stepsTo, value);
      const key = steps > 0 ? 'ArrowDown' : 'ArrowUp';
      for (let at = 0; at < Math.abs(steps); at++) await keys.press(key);
      await expect(list).toHaveValue(value);
    },
    async write(field, text) {
      await tabTo(field);
      await keys.type(text);
    },
  };
}

/** Tab stops at one radio button of a group: the one that has the focus, else the chosen one, else the first. */
async function inItsGroup(page: Page, name: string | null): Promise<Locator> {
  const group = page.locator(`input[type=radio][name="${name}"]`);
  for (const state of [':focus', ':checked']) {
    const stop = group.and(page.locator(state));
    if ((await stop.count()) > 0) return stop;
  }
  return group.first();
}

function isBox(element: Element): boolean {
  return element instanceof HTMLInputElement && element.type === 'checkbox';
}

function stepsTo(element: Element, value: string): number {
  if (!(element instanceof HTMLSelectElement)) return 0;
  return [...element.options].findIndex(option => option.value === value) - element.selectedIndex;
}
