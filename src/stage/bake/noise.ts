function hash(x: number, y: number): number {
  let n = (Math.imul(x, 374761393) + Math.imul(y, 668265263)) | 0;
  n = Math.imul(n ^ (n >>> 13), 1274126177);
  return ((n ^ (n >>> 16)) >>> 0) / 4294967295;
}

const ease = (t: number) => t * t * (3 - 2 * t);

/** Value noise in 0..1, the same on every machine. */
export function valueNoise(x: number, y: number): number {
  const xi = Math.floor(x);
  const yi = Math.floor(y);
  const sx = ease(x - xi);
  const sy = ease(y - yi);
  const [a, b, c, d] = [hash(xi, yi), hash(xi + 1, yi), hash(xi, yi + 1), hash(xi + 1, yi + 1)];
  return a + (b - a) * sx + (c - a) * sy + (a - b - c + d) * sx * sy;
}

/** Five octaves of ridged noise: mountain crests rather than hills. */
export function ridgedNoise(x: number, y: number): number {
  let sum = 0;
  let amplitude = 0.5;
  let frequency = 1;
  let weight = 1;
  for (let octave = 0; octave < 5; octave++) {
    const crest = 1 - Math.abs(2 * valueNoise(x * frequency, y * frequency) - 1);
    const ridge = crest * crest * weight;
    sum += ridge * amplitude;
    weight = Math.min(1, ridge * 1.6);
    frequency *= 2.07;
    amplitude *= 0.5;
  }
  return sum;
}
