/// <reference types="vite-plugin-pwa/client" />

interface ImportMetaEnv {
  /** Pictures as addresses that hold them, by path; empty where they are served. */
  readonly PICTURES: Readonly<Record<string, string>>;
}
