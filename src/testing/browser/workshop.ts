/** Where the built game is served to the tests; the next port serves single modules and galleries. */
export const port = Number(process.env.PREVIEW_PORT ?? 41_730);

/** Vite's own server: for what is not part of the build. */
export const workshop = `http://localhost:${port + 1}/`;
