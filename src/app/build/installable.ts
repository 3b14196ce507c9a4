import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: `icons/${purpose}-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** After one visit everything is on the device; a new version waits until it is asked for. */
export function installable({ disable }: { readonly disable: boolean }): PluginOption {
  return VitePWA({
    disable,
    registerType: 'prompt',
    injectRegister: false,
    manifest: {
      name: 'Communiqué',
      short_name: 'Communiqué',
      description: 'A negotiation simulation. Delegations, one text, and capitals that must agree to it.',
      lang: 'en',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#0d1725',
      theme_color: '#0d1725',
      icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
    },
    workbox: {
      globPatterns: ['**/*.{html,js,css,svg,png,webp,woff2}'],
      maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
      cleanupOutdatedCaches: true,
      // The page of the first visit too: else a new version would take over at once, and its parts be gone.
      clientsClaim: true,
    },
  });
}
