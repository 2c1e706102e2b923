import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';

/** From motion to closure: what the council asked, what the college decided, and what was promised. */
@Module({ imports: [AuditModule] })
export class DecisionsModule {}
