/** Where the built game is served to the tests; the next two ports serve what is not part of it. */
export const port = Number(process.env.PREVIEW_PORT ?? 41_730);

/** Vite's own server: the game from its sources, and single modules. */
export const workshop = `http://localhost:${port + 1}/`;

/** The pages for looking at screens and at the stage, built. */
export const galleries = `http://localhost:${port + 2}/src/testing/gallery/`;
