import { fuzz } from '../fuzz.ts';

/** `node --import @oxc-node/core/register src/testing/bench/fuzz.ts [FROM TO]`: the long fuzz of scenario files. */
const [from = 0, to = 10_000] = process.argv.slice(2).map(Number);
const began = performance.now();
const tally = fuzz('bench', from, to, 20);
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(
  `${tally.files} files, ${tally.passed} passed the check, ${tally.games} games played to an end, ${seconds} s`,
);
