import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { DomainError, refuseUnless, wrongFields } from '../errors/domain-error.js';

/** The one file of an upload, and what was filled in beside it: '' for a field that was not sent. */
export type Upload = { name: string; content: Buffer; text: (field: string) => string };

const MAX_NAME = 120;
/** What the form around a file may weigh. */
const AROUND_FILE_BYTES = 65_536;

/** Parts of one form: one file more than may be sent, so that a second one is seen and refused. */
export const multipartLimits = { files: 2, fields: 10, parts: 12, fieldSize: 4_096 };

/**
 * Reads the file of a form of at most `limit` bytes, whole or not at all: nothing that was cut off is ever handed on.
 * Throws payload_too_large, upload.missing, upload.several, upload.nameless, upload.empty, or bad_input for what is no
 * form. Refuses as soon as it knows; what the sender still sends is read and thrown away (for at most
 * REQUEST_TIMEOUT_MS), because a browser that is still sending shows a broken connection instead of the answer.
 */
export async function readUpload(request: FastifyRequest, limit: number): Promise<Upload> {
  refuseUnless(request.isMultipart(), 'upload.missing');
  refuseUnless(!(Number(request.headers['content-length']) > limit + AROUND_FILE_BYTES), 'payload_too_large');
  const fields = new Map<string, string>();
  let file: Omit<Upload, 'text'> | null = null;
  try {
    // One byte more than the limit gets through, so that the count below decides and not a mark that may come later
    // than the bytes.
    for await (const part of request.parts({ limits: { fileSize: limit + 1 } })) {
      if (part.type === 'field') {
        if (part.valueTruncated || typeof part.value !== 'string')
          throw wrongFields({ path: part.fieldname, message: 'Deze tekst is te lang.' });
        fields.set(part.fieldname, part.value);
      } else {
        refuseUnless(!file, 'upload.several');
        file = { name: plainName(part.filename), content: await contentOf(part, limit) };
      }
    }
  } catch (error) {
    throw error instanceof DomainError ? error : new DomainError('bad_input', {}, { cause: error });
  } finally {
    request.raw.unpipe();
    request.raw.resume();
  }
  refuseUnless(file, 'upload.missing');
  refuseUnless(file.name, 'upload.nameless');
  refuseUnless(file.content.length > 0, 'upload.empty');
  return { ...file, text: (field) => fields.get(field)?.trim() ?? '' };
}

async function contentOf(part: MultipartFile, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of part.file as AsyncIterable<Buffer>) {
    size += chunk.length;
    refuseUnless(size <= limit, 'payload_too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A name is only ever shown: no path, no control characters. */
function plainName(name: string | undefined): string {
  return (name ?? '')
    .replace(/^.*[\\/]/, '')
    .replace(/\p{C}/gu, '')
    .trim()
    .slice(-MAX_NAME);
}
