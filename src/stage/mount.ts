import Phaser from 'phaser';
import type { StageModel, StagePick } from '../view/stage/model.ts';
import { reliefOf } from '../view/stage/relief.ts';
import type { Size } from '../view/stage/room.ts';
import { pickAt } from './pick.ts';
import { loadPicture } from './pictures.ts';
import { type RendererChoice, rendererType } from './renderer.ts';
import { restingLife } from './resting-life.ts';
import { StageScene } from './scene.ts';

export interface StageOptions {
  readonly renderer: RendererChoice;
  readonly onPick?: (target: StagePick) => void;
}

export interface StageHandle {
  /** Shows a model; what differs from the last one moves there, if the model allows motion. */
  update(model: StageModel): void;
  /** Shows at once how everything that moves will end. */
  settle(): void;
  /** Ends a journey from place to place at once, if one is under way. */
  arrive(): void;
  /** Takes the canvas, observers and timers away. */
  destroy(): void;
}

/** Where this module lies: what fails from here is the picture's fault alone. */
export const stageAddress = import.meta.url;

/** Puts the stage's canvas first in `host`, which must have a size; the label overlay goes over it. */
export async function mountStage(host: HTMLElement, options: StageOptions): Promise<StageHandle> {
  // Looking for a graphics card takes as long as making the game: a breath between the two.
  const type = rendererType(options.renderer);
  await new Promise(done => setTimeout(done));
  const stage = new Stage(host, type, options);
  await stage.ready;
  return stage;
}

class Stage implements StageHandle {
  readonly ready: Promise<void>;
  private readonly host: HTMLElement;
  private readonly game: Phaser.Game;
  private readonly scene: StageScene;
  private readonly observer: ResizeObserver;
  private readonly life: { stop(): void };
  private readonly gone = new AbortController();
  private model: StageModel | undefined;
  private picture: CanvasImageSource | undefined;
  private size: Size;
  private dpr: number;
  private stillFrames = 0;

  constructor(host: HTMLElement, type: number, options: StageOptions) {
    this.host = host;
    this.size = sizeOf(host);
    this.dpr = pixelRatio();
    const { promise, resolve } = ready();
    this.ready = promise;
    this.scene = new StageScene(() => {
      this.adoptCanvas(options);
      resolve();
    });
    this.game = new Phaser.Game(configFor(host, this.scene, type, this.size, this.dpr));
    this.game.events.on(Phaser.Core.Events.POST_RENDER, () => this.sleepWhenStill());
    this.observer = new ResizeObserver(() => this.resize());
    this.life = restingLife(turn => this.blink(turn));
  }

  update(model: StageModel): void {
    if (this.gone.signal.aborted) return;
    const newMap = this.model?.map.relief !== model.map.relief;
    this.model = model;
    // Before the observer tells: what a new size would draw anew, it would also cut short.
    const resized = this.fit();
    if (newMap) this.fetchPicture(model);
    this.draw(resized);
  }

  settle(): void {
    if (this.model) this.draw(true, { ...this.model, motion: false });
  }

  arrive(): void {
    this.scene.arrive();
  }

  destroy(): void {
    if (this.gone.signal.aborted) return;
    this.gone.abort();
    this.observer.disconnect();
    this.life.stop();
    const { canvas } = this.game;
    this.game.destroy(true);
    // A sleeping loop would never come round to taking itself down.
    this.game.loop.wake();
    canvas.remove();
  }

  private adoptCanvas({ onPick }: StageOptions): void {
    const { canvas } = this.game;
    canvas.setAttribute('aria-hidden', 'true');
    canvas.classList.add('stage-canvas');
    this.host.prepend(canvas);
    this.observer.observe(this.host);
    canvas.addEventListener('webglcontextlost', event => event.preventDefault(), {
      signal: this.gone.signal,
    });
    canvas.addEventListener('webglcontextrestored', () => this.draw(true), { signal: this.gone.signal });
    if (onPick)
      canvas.addEventListener('click', event => this.pick(event, onPick), { signal: this.gone.signal });
  }

  private pick(event: MouseEvent, onPick: (target: StagePick) => void): void {
    const layout = this.scene.layout;
    const target = layout && pickAt(layout, event.offsetX, event.offsetY);
    if (target) onPick(target);
  }

  private fetchPicture(model: StageModel): void {
    const relief = reliefOf(model.map.relief);
    this.picture = undefined;
    if (!relief) return;
    void loadPicture(relief.texture).then(picture => {
      if (this.gone.signal.aborted || this.model?.map.relief !== model.map.relief) return;
      this.picture = picture;
      if (picture) this.scene.unrollMap(picture);
      this.wake();
    });
  }

  private draw(fresh: boolean, model = this.model): void {
    if (!model || this.size.width < 1 || this.size.height < 1) return;
    this.scene.show(model, this.size, this.dpr, this.picture, fresh);
    this.wake();
  }

  private resize(): void {
    if (this.fit()) this.draw(true);
  }

  /** Takes the host's size; true where it is another than before. */
  private fit(): boolean {
    const size = sizeOf(this.host);
    const dpr = pixelRatio();
    if (size.width === this.size.width && size.height === this.size.height && dpr === this.dpr) return false;
    this.size = size;
    this.dpr = dpr;
    this.game.scale.setZoom(1 / dpr);
    this.game.scale.resize(Math.round(size.width * dpr), Math.round(size.height * dpr));
    // Phaser leaves the old style on when the new size equals the canvas's own.
    Object.assign(this.game.canvas.style, { width: `${size.width}px`, height: `${size.height}px` });
    return true;
  }

  private blink(turn: number): void {
    if (!this.model?.motion) return;
    this.scene.rest(turn);
    this.wake();
  }

  private wake(): void {
    this.stillFrames = 0;
    this.game.loop.wake();
  }

  private sleepWhenStill(): void {
    this.stillFrames = this.scene.moving ? 0 : this.stillFrames + 1;
    if (this.stillFrames > 2) this.game.loop.sleep();
  }
}

function ready(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>(done => {
    resolve = done;
  });
  return { promise, resolve };
}

function sizeOf(host: HTMLElement): Size {
  return { width: host.clientWidth, height: host.clientHeight };
}

function pixelRatio(): number {
  return Math.min(window.devicePixelRatio || 1, 2);
}

function configFor(
  host: HTMLElement,
  scene: StageScene,
  type: number,
  { width, height }: Size,
  dpr: number,
): Phaser.Types.Core.GameConfig {
  return {
    type,
    parent: host,
    scene,
    banner: false,
    transparent: true,
    // Several at once are told apart by an interpolated number, which is not exact where a sheet is turned: the needle lost parts.
    render: { maxTextures: 1 },
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: {
      mode: Phaser.Scale.NONE,
      width: Math.max(1, Math.round(width * dpr)),
      height: Math.max(1, Math.round(height * dpr)),
      zoom: 1 / dpr,
    },
  };
}
