import type { Tones } from './look.ts';

export function tones(dark: string, lit: string, darkLine: string, litLine: string): Tones {
  return { dark, lit, darkLine, litLine };
}

export const black = tones('#1d1b1d', '#4f4640', '#343033', '#8a7d70');
export const iron = tones('#23242b', '#6e6a68', '#77777a', '#aaa39a');
export const silver = tones('#3b3d46', '#8d8b8c', '#5c5e69', '#d3cdc4');
export const grizzled = tones('#3a3838', '#8d857c', '#55504c', '#cfc6b8');
export const white = tones('#5a5856', '#b5aca0', '#77736e', '#efe6d6');
export const chestnut = tones('#2a1d18', '#5f4030', '#47312a', '#9c7355');

export const navy = tones('#263852', '#425b7b', '#141e2e', '#4b6484');
export const slate = tones('#232a33', '#48525e', '#151a21', '#5b6672');
export const plum = tones('#231f33', '#4a4262', '#1a1728', '#635a80');
export const teal = tones('#17323a', '#2f5963', '#0f232a', '#42717b');
export const field = tones('#2c3527', '#5a6549', '#1e251b', '#6b7656');
export const umberWaistcoat = tones('#2a2822', '#5e5340', '#4d4230', '#806f52');
export const darkWaistcoat = tones('#1d2126', '#41454a', '#2e2a24', '#575a5c');
export const rustWaistcoat = tones('#3a261b', '#75503a', '#4d3524', '#8d6649');
export const bisht = tones('#1c1a22', '#43382f', '#1c1a22', '#43382f');

export const sandShirt = ['#6e6350', '#c0ab80'] as const;
export const chalkShirt = ['#77736a', '#d8cfb9'] as const;
export const skyShirt = ['#56636b', '#a9b6b4'] as const;
export const charcoal = tones('#1c2026', '#3d444d', '#12151a', '#525b66');
export const oat = tones('#5c5344', '#a89a80', '#453e33', '#c3b597');
export const bottle = tones('#16302b', '#2f5a4f', '#0e211d', '#447265');
export const wine = tones('#34191f', '#6a3a42', '#241014', '#855059');
export const seaNavy = tones('#131d2c', '#2a3b54', '#0b131f', '#41577a');
export const cloudGrey = tones('#3a4148', '#727d86', '#2a3036', '#8f9aa3');
export const soutane = tones('#131318', '#34333c', '#0c0c10', '#4a4852');
export const sand = tones('#4d4232', '#948262', '#382f23', '#b09c78');
export const auburn = tones('#2f1a14', '#7a4630', '#4a2a1f', '#b37850');

export const ivoryShirt = ['#8b857a', '#efe4cd'] as const;
