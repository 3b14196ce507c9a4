import Phaser from 'phaser';

export type RendererChoice = 'auto' | 'canvas' | 'webgl';

const SOFTWARE = /swiftshader|llvmpipe|software|warp|basic render/i;

/** WebGL only where a graphics card draws it: in software the plain canvas is several times faster. */
export function rendererType(choice: RendererChoice): number {
  if (choice === 'webgl') return Phaser.WEBGL;
  if (choice === 'canvas') return Phaser.CANVAS;
  return hasGraphicsCard() ? Phaser.WEBGL : Phaser.CANVAS;
}

function hasGraphicsCard(): boolean {
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) return false;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return !SOFTWARE.test(name);
}
