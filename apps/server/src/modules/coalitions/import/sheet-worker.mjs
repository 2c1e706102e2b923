/** Parses one workbook in a thread with a memory ceiling of its own: a file can make any parser swell, and here only this thread dies of it. */
import { parentPort, workerData } from 'node:worker_threads';
import { streamOdsRows } from 'hucre/ods';
import { streamXlsxRows } from 'hucre/xlsx';

const { file, isOds, maxRows, maxColumns } = workerData;
const rows = isOds ? streamOdsRows(file, { sheets: [0], maxRows }) : streamXlsxRows(file, { sheet: 0, maxRows });
const read = [];
for await (const { index, values } of rows) read.push({ number: index + 1, cells: values.slice(0, maxColumns).map(asText) });
parentPort.postMessage(read);

function asText(value) {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return value === null || value === undefined ? '' : String(value);
}
