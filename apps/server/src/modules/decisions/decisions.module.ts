import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { MotionsRepository } from './motions/motions.repository.js';
import { motionRights, MotionsResolver } from './motions/motions.resolver.js';
import { MotionsService } from './motions/motions.service.js';
import { UndertakingsRepository } from './undertakings/undertakings.repository.js';
import { undertakingRights, UndertakingsResolver } from './undertakings/undertakings.resolver.js';
import { UndertakingsService } from './undertakings/undertakings.service.js';

/**
 * From motion to closure: what the council asked, what the college decided, and what was promised. Asks for
 * `ParticipationCondition`, which the module of the statements fills.
 */
@Module({
  imports: [AuditModule],
  providers: [
    MotionsRepository,
    MotionsResolver,
    ...motionRights,
    MotionsService,
    UndertakingsRepository,
    UndertakingsResolver,
    ...undertakingRights,
    UndertakingsService,
  ],
  exports: [MotionsService, UndertakingsService],
})
export class DecisionsModule {}
