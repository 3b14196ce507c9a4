import { breath } from './breath.ts';

/** The page holds its first words already: the program comes once they are painted, and never holds them up. */
await painted();
await import('../main.ts');

/** A page in the background paints nothing, and is not kept waiting for it. */
async function painted(): Promise<void> {
  await new Promise(done => {
    requestAnimationFrame(done);
    setTimeout(done, 300);
  });
  await breath();
}
