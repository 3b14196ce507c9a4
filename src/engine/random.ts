import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { hash32 } from './hash.ts';

/** Integers drawn from one named stream of a seed. */
export interface RandomStream {
  /** An integer from 0 to below − 1. */
  int(below: number): number;
  /** True in this many cases of a thousand. */
  chance(thousandths: number): boolean;
}

/**
 * The draws a stream gives are fixed by seed, name and position alone, so a new draw in one stream never
 * shifts another.
 */
export function randomStream(seed: string, name: string, position: number): RandomStream {
  const named = hash32(name, hash32('\n', hash32(seed)));
  return new Stream(xoroshiro128plus(scattered(hash32(String(position), hash32('\n', named)))));
}

class Stream implements RandomStream {
  private readonly generator: Generator;

  constructor(generator: Generator) {
    this.generator = generator;
  }

  int(below: number): number {
    return intBelow(this.generator, below);
  }

  chance(thousandths: number): boolean {
    return intBelow(this.generator, 1000) < thousandths;
  }
}

interface Generator {
  /** A whole number of 32 bits, its sign included. */
  next(): number;
}

/**
 * What pure-rand's `uniformInt` draws from 0 to below − 1, without the layers that serve ranges beyond 32 bits: a game
 * draws thousands of integers. Numbers that would favour the lower ones are drawn again.
 */
export function intBelow(generator: Generator, below: number): number {
  const size = below >>> 0;
  let drawn = (generator.next() ^ SIGN) >>> 0;
  while (drawn > HIGHEST - size && isLeftOver(drawn, size)) drawn = (generator.next() ^ SIGN) >>> 0;
  return drawn % size;
}

/** Whether a number lies beyond the last whole set of `size` numbers. */
function isLeftOver(drawn: number, size: number): boolean {
  return drawn > HIGHEST - ((-size >>> 0) % size);
}

/** Generators count from −2³¹. With the sign turned about, and none thereafter, numbers are quickest to divide. */
const SIGN = 0x80000000;
const HIGHEST = 2 ** 32 - 1;

/**
 * The finaliser of MurmurHash3 (Appleby 2011): every bit of the hash moves every bit of the result. Without it the
 * low bits of FNV-1a, which a generator's first draw shows as they are, follow the low bits of the text.
 */
function scattered(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return whole ^ (whole >>> 16);
}
