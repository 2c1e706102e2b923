import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CollegeRepository } from './college/college.repository.js';
import { collegeRights, CollegeResolver } from './college/college.resolver.js';
import { CollegeService } from './college/college.service.js';

/** From motion to closure: what the council asked, what the college decided, and what was promised. */
@Module({
  imports: [AuditModule],
  providers: [CollegeRepository, CollegeResolver, ...collegeRights, CollegeService],
  exports: [CollegeService],
})
export class DecisionsModule {}
