import { Global, Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { AttachmentSubjects } from './attachment-subjects.port.js';
import { DocumentLinksJob } from './document-links.job.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsRepository } from './documents.repository.js';
import { documentRights, DocumentsResolver } from './documents.resolver.js';
import { DocumentsService } from './documents.service.js';
import { ReadTextsJob } from './read-texts.job.js';
import { ScanDocumentsJob } from './scan-documents.job.js';

/** Documents of a municipality, and what they belong to. Global because every module above may attach one. */
@Global()
@Module({
  imports: [AuditModule],
  controllers: [DocumentsController],
  providers: [
    AttachmentSubjects,
    DocumentLinksJob,
    DocumentsRepository,
    DocumentsResolver,
    ...documentRights,
    DocumentsService,
    ReadTextsJob,
    ScanDocumentsJob,
  ],
  exports: [AttachmentSubjects, DocumentsService],
})
export class DocumentsModule {}
