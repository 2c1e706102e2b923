import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';

/** Documents of a municipality, and what they are attached to. */
@Module({ imports: [AuditModule] })
export class DocumentsModule {}
