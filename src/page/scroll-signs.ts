import { showNewest } from './newest.ts';

const SCROLLERS = '[data-scrolls], .scroll-x';

/** Shows the newest of what grows, and marks every scrolling sheet with what lies beyond its edges: the text fades out there. */
export function watchScrolling(root: HTMLElement): { refresh(): void; stop(): void } {
  const controller = new AbortController();
  const measure = () => {
    for (const feed of root.querySelectorAll<HTMLElement>('[data-newest-last]')) showNewest(feed);
    for (const element of root.querySelectorAll<HTMLElement>(SCROLLERS)) markEdges(element);
  };
  let frame = 0;
  // Measuring before the frame would lay the page out twice.
  const refresh = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(measure);
  };
  const onScroll = ({ target }: Event) => {
    if (target instanceof HTMLElement && target.matches(SCROLLERS)) markEdges(target);
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

function markEdges(element: HTMLElement): void {
  const { scrollTop, scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
  // Counted from the side where reading begins.
  const scrolled = Math.abs(element.scrollLeft);
  const isWhole = Math.abs(scrollTop - Number(element.dataset['from'])) < 1;
  element.toggleAttribute('data-above', scrollTop > 4 && !isWhole);
  element.toggleAttribute('data-below', scrollTop + clientHeight < scrollHeight - 4);
  element.toggleAttribute('data-before', scrolled > 4);
  element.toggleAttribute('data-beyond', scrolled + clientWidth < scrollWidth - 4);
}
