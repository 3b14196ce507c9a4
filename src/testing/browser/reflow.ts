import type { Page } from '@playwright/test';

/** A window, and the text size the reader chose in it. */
export interface Sight {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly text: number;
}

export const SIGHTS: readonly Sight[] = [
  { name: 'a laptop', width: 1366, height: 768, text: 100 },
  { name: 'a phone', width: 390, height: 844, text: 100 },
  { name: 'a small phone, or 400 %', width: 320, height: 568, text: 100 },
  { name: '200 % on a laptop', width: 683, height: 384, text: 100 },
  { name: 'large text on a laptop', width: 1366, height: 768, text: 160 },
];

/** What is lost in each sight: text cut off, controls out of reach or too small, a page wider than its window. */
export async function lossesIn(page: Page, sights: readonly Sight[] = SIGHTS): Promise<readonly string[]> {
  const before = page.viewportSize();
  const losses: string[] = [];
  for (const { name, width, height, text } of sights) {
    await page.setViewportSize({ width, height });
    const found = await page.evaluate(lossesAt, text);
    losses.push(...found.map(loss => `${name}: ${loss}`));
  }
  if (before) await page.setViewportSize(before);
  return losses;
}

/** Runs in the page. */
async function lossesAt(text: number): Promise<readonly string[]> {
  const SLACK = 2;
  const LEAST_TARGET = 24;
  const root = document.documentElement;
  const textSize = root.style.fontSize;
  root.style.fontSize = `${text}%`;
  // The stage lays its words out anew when it has been told its size. A page with nothing to paint may give no frame.
  const frame = () =>
    new Promise(done => {
      requestAnimationFrame(done);
      setTimeout(done, 200);
    });
  for (let frames = 0; frames < 3; frames++) await frame();

  const open = document.querySelector('dialog[open]');
  const scope: Element = open ?? document.body;
  const nameOf = (element: Element) => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '')
      .trim()
      .replace(/\s+/g, ' ');
    return `<${element.tagName.toLowerCase()} class="${element.className}"> “${words.slice(0, 40)}”`;
  };
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest('.unseen, .stage-hidden, .skip, [aria-hidden="true"]');

  /** The nearest ancestors that cut off what a reader cannot scroll to, each with the directions in which it does. */
  const cutters = (element: Element) => {
    const found: { box: DOMRect; x: boolean; y: boolean; by: Element }[] = [];
    let [canX, canY] = [false, false];
    for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(at);
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const [x, y] = [cuts(overflowX) && !canX, cuts(overflowY) && !canY];
      if (x || y) found.push({ box: at.getBoundingClientRect(), x, y, by: at });
      canX ||= overflowX === 'auto' || overflowX === 'scroll';
      canY ||= overflowY === 'auto' || overflowY === 'scroll';
      if (position === 'fixed') break;
    }
    return found;
  };

  const cutText = () => {
    const losses: string[] = [];
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (!holder || !node.textContent?.trim() || !isShown(holder)) continue;
      // A picture's words, and excerpts that say where the whole is.
      if (holder.closest('svg, option, [data-excerpt]')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(rect => rect.width > 1);
      const cut = cutters(holder).find(({ box, x, y }) =>
        rects.some(
          rect =>
            (x && (rect.left < box.left - SLACK || rect.right > box.right + SLACK)) ||
            (y && (rect.top < box.top - SLACK || rect.bottom > box.bottom + SLACK)),
        ),
      );
      if (cut)
        losses.push(
          `text cut off by ${nameOf(cut.by).split(' “')[0]}: ${node.textContent.trim().slice(0, 50)}`,
        );
    }
    return losses;
  };

  const controls = () =>
    [
      ...scope.querySelectorAll<HTMLElement>(
        'button, a[href], input, select, textarea, summary, [tabindex="0"]',
      ),
    ].filter(control => {
      const target = control.closest('label') ?? control;
      return isShown(target) && target.getClientRects().length > 0;
    });

  /** A control within a sentence is as high as its line. */
  const isInline = (control: Element) =>
    getComputedStyle(control).display.startsWith('inline') &&
    [...(control.parentElement?.childNodes ?? [])].some(
      node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );

  const unreachable = () =>
    controls().flatMap(control => {
      const target = control.closest('label') ?? control;
      if (control.matches(':disabled')) control.scrollIntoView({ block: 'nearest' });
      else control.focus();
      const rect = target.getClientRects()[0];
      if (!rect) return [];
      const small = rect.width < LEAST_TARGET - 0.5 || rect.height < LEAST_TARGET - 0.5;
      const found =
        small && !isInline(control)
          ? [`${rect.width.toFixed(0)} × ${rect.height.toFixed(0)}: ${nameOf(control)}`]
          : [];
      const high = Math.min(rect.height, innerHeight / 2);
      const top = document.elementFromPoint(rect.left + rect.width / 2, rect.top + high / 2);
      if (top && (target.contains(top) || (top.contains(target) && top.matches('label')))) return found;
      return [...found, `${nameOf(control)} lies under ${top ? nameOf(top) : 'nothing, out of the window'}`];
    });

  const wide = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide`] : [];
  const focused = document.activeElement;
  const losses = [...wide, ...cutText(), ...unreachable()];
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  for (const element of document.querySelectorAll('*')) if (element.scrollTop > 0) element.scrollTop = 0;
  root.style.fontSize = textSize;
  return [...new Set(losses)];
}
