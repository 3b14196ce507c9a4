import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import shared from '../../../vite.config.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The modules as they lie in `src`, prepared anew in a folder of this checkout. */
export default mergeConfig(shared({ mode: 'development', command: 'serve' }), {
  root,
  cacheDir: `${root}test-results/vite`,
  logLevel: 'error',
  server: { fs: { strict: false } },
  optimizeDeps: {
    entries: ['index.html', 'src/testing/browser/hashes.ts'],
  },
});
