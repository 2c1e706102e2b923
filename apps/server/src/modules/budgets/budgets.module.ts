import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';

/** Money by year and state, and agreements with who receives a grant. */
@Module({ imports: [AuditModule] })
export class BudgetsModule {}
