import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ID = '\0lean-phaser';
const SOURCES = fileURLToPath(new URL('../../../node_modules/phaser/src', import.meta.url));

/** What the stage uses of Phaser, by the path of its source. */
const PARTS = {
  CONST: 'const',
  Core: 'core',
  Game: 'core/Game',
  Scale: 'scale',
  Scene: 'scene/Scene',
} as const;

/** Parts that make themselves known to Phaser when they are loaded. The renderers come first, for the others need them. */
const FIRST = ['renderer', 'polyfills/requestVideoFrame'];
const REGISTERED = [
  'events',
  'cameras/2d',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'gameobjects/GameObjectFactory',
  'gameobjects/GameObjectCreator',
  'gameobjects/image/ImageFactory',
  'gameobjects/shape/rectangle/RectangleFactory',
  'scene',
  'plugins',
  'time',
  'tweens',
];

const imported = (path: string, name?: string) =>
  `import ${name === undefined ? '' : `${name} from `}${JSON.stringify(`${SOURCES}/${path}`)};`;

const ENTRY = [
  ...FIRST.map(path => imported(path)),
  ...Object.entries(PARTS).map(([name, path]) => imported(path, name)),
  ...REGISTERED.map(path => imported(path)),
  'export default { ...CONST, Core, Game, Scale, Scene };',
].join('\n');

/** Features are asked for as `typeof FEATURE`. */
const FEATURES = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  EXPERIMENTAL: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
} as const;

const asked = ([name, on]: readonly [string, boolean]) => [`typeof ${name}`, on ? '"boolean"' : 'undefined'];

/** Builds Phaser from its sources with what the stage uses alone: the whole of it is half as heavy again. */
export function leanPhaser(): Plugin {
  return {
    name: 'communique-lean-phaser',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ define: Object.fromEntries(Object.entries(FEATURES).map(asked)) }),
    resolveId: id => (id === 'phaser' ? ID : undefined),
    load: id => (id === ID ? ENTRY : undefined),
  };
}
