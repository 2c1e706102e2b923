// @ts-check
/**
 * The process that typesets: it holds no secrets, gets templates and data over IPC, and may be killed at any time.
 * A thread beside it ends the process when it takes more memory than allowed, because compiling blocks the main thread.
 */
import { join } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

/** @typedef {{ fonts: Uint8Array[], memoryLimit: number, workspace: string }} Preparation */
/** @typedef {{ main: string, files: Record<string, string | Uint8Array> }} Request */

/**
 * After so many documents what was laid out is forgotten unless it came back since: forgetting costs a fifth of a
 * document.
 */
const DOCUMENTS_REMEMBERED = 8;

if (isMainThread) {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  let /** @type {import('@myriaddreamin/typst-ts-node-compiler').NodeCompiler} */ compiler,
    /** @type {string} */ folder;
  let made = 0;

  const prepare = (/** @type {Preparation} */ { fonts, memoryLimit, workspace }) => {
    new Worker(new URL(import.meta.url), { workerData: { memoryLimit } }).unref();
    compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] });
    folder = workspace;
  };

  const compile = (/** @type {Request} */ { main, files }) => {
    compiler.resetShadow();
    for (const [path, content] of Object.entries(files)) compiler.mapShadow(join(folder, path), Buffer.from(content));
    const compiled = compiler.compile({ mainFileContent: main });
    if (!compiled.result) throw new Error(JSON.stringify(compiled.takeError()?.shortDiagnostics));
    const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
    made += 1;
    if (made % DOCUMENTS_REMEMBERED === 0) compiler.evictCache(1);
    return pdf;
  };

  process.on('disconnect', () => process.exit(0));
  process.on('message', (/** @type {Preparation | Request} */ message) => {
    if ('fonts' in message) return prepare(message);
    try {
      process.send?.({ pdf: compile(message) });
    } catch (error) {
      process.send?.({ error: error instanceof Error ? error.message : String(error) });
    }
  });
} else {
  setInterval(() => {
    if (process.memoryUsage.rss() > workerData.memoryLimit) process.kill(process.pid, 'SIGKILL');
  }, 100);
}
