declare module 'virtual:scenarios' {
  /** The scenarios that come with the game, the longest first. */
  export const scenarios: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly minutes: number;
    readonly hash: string;
    readonly load: () => Promise<{
      readonly default: { readonly file: import('./format/format.ts').ScenarioFile; readonly hash: string };
    }>;
    /** The file as it is written. */
    readonly text: () => Promise<{ readonly default: string }>;
  }>;

  /** The scenario to begin one's own from, as it is written. */
  export const template: () => Promise<{ readonly default: string }>;
}
