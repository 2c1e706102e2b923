import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { BudgetNames } from './budget-names.service.js';
import { BudgetsController } from './budgets.controller.js';
import { BudgetsRepository } from './budgets.repository.js';
import { BudgetsResolver, budgetRights } from './budgets.resolver.js';
import { BudgetsService } from './budgets.service.js';
import { GrantsRepository } from './grants.repository.js';
import { GrantsService } from './grants.service.js';

/** Money by year and state, and agreements with who receives a grant. */
@Module({
  imports: [AuditModule, DocumentsModule, PlansModule],
  controllers: [BudgetsController],
  providers: [
    BudgetNames,
    BudgetsRepository,
    BudgetsResolver,
    ...budgetRights,
    BudgetsService,
    GrantsRepository,
    GrantsService,
  ],
  exports: [BudgetsService, GrantsService],
})
export class BudgetsModule {}
