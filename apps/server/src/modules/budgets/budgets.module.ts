import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { BudgetsController } from './budgets.controller.js';
import { BudgetsRepository } from './budgets.repository.js';
import { BudgetsResolver, budgetRights } from './budgets.resolver.js';
import { BudgetsService } from './budgets.service.js';
import { GrantsRepository } from './grants.repository.js';
import { GrantsService } from './grants.service.js';

/** Money by year and state, and agreements with who receives a grant. */
@Module({
  imports: [AuditModule, PlansModule],
  controllers: [BudgetsController],
  providers: [BudgetsRepository, BudgetsResolver, ...budgetRights, BudgetsService, GrantsRepository, GrantsService],
  exports: [BudgetsService, GrantsService],
})
export class BudgetsModule {}
