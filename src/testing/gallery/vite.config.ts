import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { scenarios } from '../../scenario/build/vite-plugin.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The galleries built once: a page of theirs is a few files, not five hundred modules. */
export default defineConfig({
  root,
  publicDir: 'assets',
  logLevel: 'warn',
  plugins: [scenarios('scenarios')],
  define: { 'import.meta.env.PICTURES': '{}' },
  build: {
    target: 'es2022',
    outDir: 'test-results/gallery',
    minify: false,
    chunkSizeWarningLimit: 6000,
    rolldownOptions: { input: ['src/testing/gallery/page.html', 'src/testing/gallery/stage.html'] },
  },
});
