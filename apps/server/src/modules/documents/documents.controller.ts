import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentUpload } from '@bloemen/api-contract/public';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../platform/access/requires.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { sendAttachment } from '../../platform/http/attachment.js';
import { readUpload } from '../../platform/http/upload.js';
import { ThreadFailure, Threads, threadTask } from '../../platform/threads/threads.js';
import { Turns } from '../../platform/threads/turns.js';
import type { FileFacts } from './accessible.rules.js';
import { documentsSettings } from './documents.settings.js';
import { DocumentsService, wrongFile } from './documents.service.js';
import type { readAccessibility, readKind } from './read-file.js';

const file = new URL('./read-file.js', import.meta.url);
const kindTask = threadTask<typeof readKind>(file, 'readKind');
const accessibilityTask = threadTask<typeof readAccessibility>(file, 'readAccessibility');
const MEMORY_MB = 256;

/** Takes the file of a document in, and hands it out as attachment. */
@Controller('api/documents')
export class DocumentsController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly threads: Threads,
    private readonly turns: Turns,
    private readonly documents: DocumentsService,
  ) {}

  @Requires('document:write')
  @Post(':id/file')
  @HttpCode(201)
  async upload(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<DocumentUpload> {
    const { name, content, text } = await readUpload(request, this.config.of(documentsSettings).DOCUMENT_FILE_BYTES);
    const version = Number(text('version'));
    if (!Number.isInteger(version) || version < 1) throw new DomainError('bad_input');
    const facts = await this.turns.take(actor, () => this.lookInto(name, content));
    const saved = await this.database.run(scopeOf(actor), () =>
      this.documents.keepFile(id, version, { name, content, ...facts }),
    );
    return { id, version: saved.version };
  }

  @Requires('document:read')
  @Get(':id/file')
  async download(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendAttachment(reply, await this.database.run(scopeOf(actor), () => this.documents.file(id)));
  }

  /** On a thread: what it is, or why it is refused; then what it lacks, which refuses nothing. */
  private async lookInto(name: string, content: Buffer): Promise<FileFacts> {
    const { DOCUMENT_UNPACKED_BYTES: unpackedBytes, DOCUMENT_READ_MS: timeoutMs } = this.config.of(documentsSettings);
    const limits = { memoryMb: MEMORY_MB, timeoutMs };
    const kind = await this.threads.run(kindTask, { name, content, unpackedBytes }, limits).catch((error: unknown) => {
      throw error instanceof ThreadFailure ? wrongFile('document_file.unreadable') : error;
    });
    if ('refused' in kind) throw wrongFile(`document_file.${kind.refused}`);
    const found = await this.threads
      .run(accessibilityTask, { ending: kind.ending, content }, limits)
      .catch((error: unknown) => {
        if (error instanceof ThreadFailure) return { verdict: 'FAILED' as const, findings: ['NOT_READ' as const] };
        throw error;
      });
    return { mediaType: kind.mediaType, ...found };
  }
}

const scopeOf = ({ tenantId, personId, roles }: Actor) => ({ tenantId, actorId: personId, roles });
