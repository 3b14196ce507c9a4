import { fuzz } from '../fuzz.ts';

/** `node --import @oxc-node/core/register src/testing/bench/fuzz.ts [FILES] [SEED]`: the long fuzz of scenario files. */
const [files = '10000', seed = 'bench'] = process.argv.slice(2);
const began = performance.now();
const tally = fuzz(Number(files), seed, 20);
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(
  `${tally.files} files, ${tally.passed} passed the check, ${tally.games} games played to an end, ${seconds} s`,
);
