/** Says one clear line on standard error and leaves with exit code 2: the arguments are off. */
export function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

const WIDTH = 30;

/** A progress bar on standard error; silent where nobody watches. */
export function progressBar(total: number): { show(done: number): void; end(): void } {
  const watched = process.stderr.isTTY === true;
  return {
    show(done) {
      if (!watched) return;
      const filled = Math.round((done / total) * WIDTH);
      process.stderr.write(`\r[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done} of ${total}`);
    },
    end() {
      if (watched) process.stderr.write('\n');
    },
  };
}
