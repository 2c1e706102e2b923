import { appendFileSync } from 'node:fs';
import { channel } from 'node:diagnostics_channel';
import { join } from 'node:path';

/**
 * Notes each statement with the part of the server that sends it (`scripts/reads`), for the specs of one file. Nothing
 * happens in a run that gathers none.
 */
const folder = process.env.STATEMENTS_FOLDER;
const server = '/apps/server/src/';

/** The innermost file of the product beside the door itself; null when the sender is a spec or its support. */
function sender() {
  const { prepareStackTrace, stackTraceLimit } = Error;
  Error.stackTraceLimit = 40;
  // Without this, every frame is looked up in a source map.
  Error.prepareStackTrace = (_error, sites) => sites.map((site) => site.getFileName() ?? '');
  const files = new Error().stack;
  Object.assign(Error, { prepareStackTrace, stackTraceLimit });
  const file = files.find(
    (name) => name.includes('/apps/server/') && !/\/(database|record-statements)\.m?[jt]s$/.test(name),
  );
  if (file === undefined) return 'unknown';
  if (/\.(spec|builders)\.ts$/.test(file) || !file.includes(server)) return null;
  const [part, name] = file.slice(file.indexOf(server) + server.length).split('/');
  return part === 'modules' ? name : name === undefined ? 'doors' : part;
}

if (folder) {
  const known = new Set();
  const sent = channel('bloemen.statement');
  const note = (sql) => {
    const module = sender();
    const line = JSON.stringify([module, sql]);
    if (module === null || known.has(line)) return;
    known.add(line);
    appendFileSync(join(folder, `${process.pid}.jsonl`), `${line}\n`);
  };
  // Files of specs follow each other in one process, each with its own globals.
  if (sent.recorder) sent.unsubscribe(sent.recorder);
  sent.recorder = note;
  sent.subscribe(note);
}
