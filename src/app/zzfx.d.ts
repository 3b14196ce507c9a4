declare module 'zzfx' {
  /** A sound from up to twenty numbers; `undefined` leaves a number at its standard. */
  export function zzfx(...parameters: readonly (number | undefined)[]): AudioBufferSourceNode;
  export const ZZFX: { volume: number; readonly audioContext: AudioContext };
}
