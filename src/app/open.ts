const PATIENCE_MS = 1000;

/** The page holds its first words already: the program comes once they are painted, and never holds them up. */
void painted().then(() => import('../main.ts'));

/** A page in the background paints nothing, and is not kept waiting for it. */
function painted(): Promise<void> {
  return new Promise(done => {
    if (document.hidden) return done();
    new PerformanceObserver(() => done()).observe({ type: 'paint', buffered: true });
    setTimeout(done, PATIENCE_MS);
  });
}
