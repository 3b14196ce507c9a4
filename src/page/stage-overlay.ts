import { render } from 'lit-html';
import type { Size } from '../view/stage-layout.ts';
import type { StageModel } from '../view/stage-model.ts';
import { stageLabels } from './stage-labels.ts';
import type { OnPick } from './stage-parts.ts';

export interface StageOverlay {
  show(model: StageModel): void;
  destroy(): void;
}

/** Keeps the words of the stage over its host, at whatever size the host has. They need no canvas. */
export function createStageOverlay(host: HTMLElement, onPick: OnPick): StageOverlay {
  const layer = document.createElement('div');
  host.classList.add('stage');
  host.append(layer);
  let model: StageModel | undefined;
  let size: Size | undefined;
  const draw = () => {
    if (model && size) render(stageLabels(model, size, onPick), layer);
  };
  // Told before each paint; asking would lay the page out at once.
  const observer = new ResizeObserver(() => {
    size = { width: host.clientWidth, height: host.clientHeight };
    draw();
  });
  observer.observe(host);
  return {
    show(next) {
      model = next;
      draw();
    },
    destroy() {
      observer.disconnect();
      layer.remove();
    },
  };
}
