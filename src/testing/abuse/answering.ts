import { readFileSync } from 'node:fs';

/** Waits for this build; another that holds the port is not to be played by mistake. */
export async function answering(address: string): Promise<void> {
  const page = readFileSync('dist/index.html', 'utf8');
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(address).then(
      response => response.text(),
      () => undefined,
    );
    if (answer === page) return;
    if (answer !== undefined) throw new Error(`${address} is another build`);
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  throw new Error(`no answer from ${address}`);
}
