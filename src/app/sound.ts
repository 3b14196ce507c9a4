import type { Cue } from '../view/cues.ts';
import type { Settings } from '../view/page-model.ts';

/** Volume, randomness, frequency, attack, sustain, release, shape, curve, slide …: the synthesiser's numbers. */
const SOUNDS: Readonly<Record<Cue, readonly (number | undefined)[]>> = {
  paper: [0.5, 0.1, 900, 0.02, 0.03, 0.14, 4, 0.3, -3, undefined, undefined, undefined, undefined, 4],
  pencil: [0.4, 0.1, 1500, 0.01, 0.09, 0.05, 4, 0.5, undefined, undefined, undefined, undefined, 0.03, 3],
  lamp: [0.6, 0.02, 620, undefined, 0.01, 0.09, 2, 2.2],
  chair: [0.6, 0.1, 92, 0.03, 0.1, 0.2, 3, 0.6, -0.6, undefined, undefined, undefined, undefined, 2],
  tick: [0.45, 0, 1900, undefined, undefined, 0.02, 1, 3],
  horn: [0.5, 0, 104, 0.35, 0.9, 0.9, 2, 0.8, undefined, undefined, undefined, undefined, undefined, 0.2],
};

const BETWEEN_MS = 420;
const TONE_VOLUME = 0.012;
const TONE_SECONDS = 4;

export interface Sound {
  readonly follow: (settings: Settings) => void;
  readonly play: (cues: readonly Cue[]) => void;
}

/** The room's sounds: off until asked for, never on a screen for a whole class, each with its caption. */
export function createSound(caption: (cue: Cue) => void): Sound {
  let on = false;
  let tone: AudioBufferSourceNode | undefined;
  const hush = () => {
    tone?.stop();
    tone = undefined;
  };
  return {
    follow({ sound, audience }) {
      const wanted = sound === 'on' && audience === 'seat';
      if (wanted === on) return;
      on = wanted;
      if (!on) return hush();
      void import('zzfx').then(({ ZZFX }) => {
        if (!on || tone) return;
        void ZZFX.audioContext.resume();
        tone = roomTone(ZZFX.audioContext);
      });
    },
    play(cues) {
      if (!on) return;
      void import('zzfx').then(({ zzfx }) => {
        for (const [at, cue] of cues.entries())
          setTimeout(() => {
            zzfx(...SOUNDS[cue]);
            caption(cue);
          }, at * BETWEEN_MS);
      });
    },
  };
}

/** A room with people in it who say nothing: soft brown noise, on and on. */
function roomTone(context: AudioContext): AudioBufferSourceNode {
  const buffer = context.createBuffer(1, context.sampleRate * TONE_SECONDS, context.sampleRate);
  const samples = buffer.getChannelData(0);
  let level = 0;
  for (let at = 0; at < samples.length; at++) {
    level = (level + 0.02 * (Math.random() * 2 - 1)) / 1.02;
    samples[at] = level * 3.5;
  }
  const source = context.createBufferSource();
  source.buffer = buffer;
  source.loop = true;
  const gain = context.createGain();
  gain.gain.value = TONE_VOLUME;
  source.connect(gain).connect(context.destination);
  source.start();
  return source;
}
