import { showNewest } from './newest.ts';

const SCROLLERS = '[data-scrolls], .scroll-x';

/** Shows the newest of what grows, and marks every scrolling sheet with what lies beyond its edges: the text fades out there. */
export function watchScrolling(root: HTMLElement): { refresh(): void; stop(): void } {
  const controller = new AbortController();
  const measure = () => {
    for (const feed of root.querySelectorAll<HTMLElement>('[data-newest-last]')) showNewest(feed);
    const sheets = [...root.querySelectorAll<HTMLElement>(SCROLLERS)];
    // All are measured before any is marked: each mark would have the page laid out anew.
    const beyond = sheets.map(signsOf);
    sheets.forEach((sheet, at) => {
      mark(sheet, beyond[at]!);
    });
  };
  let frame = 0;
  // Measuring before the frame would lay the page out twice.
  const refresh = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(measure);
  };
  const onScroll = ({ target }: Event) => {
    if (target instanceof HTMLElement && target.matches(SCROLLERS)) mark(target, signsOf(target));
  };
  root.addEventListener('scroll', onScroll, { capture: true, passive: true, signal: controller.signal });
  root.addEventListener('toggle', refresh, { capture: true, signal: controller.signal });
  const observer = new ResizeObserver(refresh);
  observer.observe(root);
  return {
    refresh,
    stop() {
      cancelAnimationFrame(frame);
      controller.abort();
      observer.disconnect();
    },
  };
}

type Signs = Readonly<Record<'above' | 'below' | 'before' | 'beyond', boolean>>;

/** On which sides of a sheet more of it lies. */
function signsOf(sheet: HTMLElement): Signs {
  const { scrollTop, scrollHeight, clientHeight, scrollWidth, clientWidth } = sheet;
  // Counted from the side where reading begins.
  const scrolled = Math.abs(sheet.scrollLeft);
  const isWhole = Math.abs(scrollTop - Number(sheet.dataset['from'])) < 1;
  return {
    above: scrollTop > 4 && !isWhole,
    below: scrollTop + clientHeight < scrollHeight - 4,
    before: scrolled > 4,
    beyond: scrolled + clientWidth < scrollWidth - 4,
  };
}

function mark(sheet: HTMLElement, signs: Signs): void {
  for (const [side, shown] of Object.entries(signs)) sheet.toggleAttribute(`data-${side}`, shown);
}
