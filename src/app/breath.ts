/** Lets the browser paint and answer between two pieces of work. */
export function breath(): Promise<void> {
  return new Promise(done => {
    setTimeout(done);
  });
}
