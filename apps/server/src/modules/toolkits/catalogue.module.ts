import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CoalitionsModule } from '../coalitions/coalitions.module.js';
import { OrganisationsModule } from '../identity/organisations/organisations.module.js';
import { FundingRepository } from './funding/funding.repository.js';
import { FundingResolver, fundingRights } from './funding/funding.resolver.js';
import { FundingService } from './funding/funding.service.js';
import {
  ActivityInterventionResolver,
  MixSuggestionsResolver,
} from './interventions/activity-interventions.resolver.js';
import { InterventionsController } from './interventions/interventions.controller.js';
import { InterventionsRepository } from './interventions/interventions.repository.js';
import { InterventionRights, InterventionsResolver } from './interventions/interventions.resolver.js';
import { InterventionsService } from './interventions/interventions.service.js';
import { MixSuggestionsRepository } from './interventions/mix-suggestions.repository.js';
import { MixSuggestionsService } from './interventions/mix-suggestions.service.js';
import { MembersRepository } from './members/members.repository.js';
import { memberRights, MembersResolver } from './members/members.resolver.js';
import { MembersService } from './members/members.service.js';
import { PracticeRepository } from './practice/practice.repository.js';
import { PracticeExampleRights, PracticeResolver } from './practice/practice.resolver.js';
import { PracticeService } from './practice/practice.service.js';

const members = [MembersRepository, MembersResolver, ...memberRights, MembersService];
const practice = [PracticeRepository, PracticeResolver, PracticeExampleRights, PracticeService];
const funding = [FundingRepository, FundingResolver, ...fundingRights, FundingService];
const interventions = [InterventionsRepository, InterventionsResolver, InterventionRights, InterventionsService];

const mix = [ActivityInterventionResolver, MixSuggestionsResolver, MixSuggestionsRepository, MixSuggestionsService];

/** What stands beside the items of the toolkit: national members, practice examples, funding and interventions. */
@Module({
  imports: [AuditModule, CoalitionsModule, OrganisationsModule],
  controllers: [InterventionsController],
  providers: [...members, ...practice, ...funding, ...interventions, ...mix],
  exports: [PracticeService],
})
export class CatalogueModule {}
