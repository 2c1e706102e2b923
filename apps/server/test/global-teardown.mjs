import { once } from 'node:events';
import { rmSync } from 'node:fs';

/** Ends what the run started for its specs, waits until it has gone, and removes its folders. */
export default async function globalTeardown() {
  const { children = [], folders = [], server } = globalThis.testServices ?? {};
  globalThis.testServices = undefined;
  server?.close();
  await Promise.all(
    children
      .filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)
      .map((child) => {
        const gone = once(child, 'exit');
        child.stdin.end();
        return gone;
      }),
  );
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
