import { Global, Module } from '@nestjs/common';
import { SessionReader } from '../../platform/access/actor.js';
import { TrailNames } from '../audit/trail-names.port.js';
import { PeopleRepository } from './people/people.repository.js';
import { PeopleResolver, peopleRights } from './people/people.resolver.js';
import { PeopleService } from './people/people.service.js';
import { TrailNamesRepository } from './people/trail-names.repository.js';
import { SessionsRepository } from './sessions/sessions.repository.js';
import { SessionsResolver } from './sessions/sessions.resolver.js';
import { SessionsService } from './sessions/sessions.service.js';
import { AttemptsService } from './sign-in/attempts.service.js';
import { DemonstrationController } from './sign-in/demonstration.controller.js';
import { DemonstrationService } from './sign-in/demonstration.service.js';
import { MagicLinkService } from './sign-in/magic-link.service.js';
import { OidcController } from './sign-in/oidc.controller.js';
import { OidcSignInService } from './sign-in/oidc-sign-in.service.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignInCookies } from './sign-in/sign-in.cookies.js';
import { SignInRepository } from './sign-in/sign-in.repository.js';

/** Global because it fills ports of what lies below: SessionReader of the platform and TrailNames of the trail. */
@Global()
@Module({
  controllers: [SignInController, OidcController, DemonstrationController],
  providers: [
    PeopleRepository,
    PeopleResolver,
    ...peopleRights,
    PeopleService,
    SessionsRepository,
    SessionsResolver,
    SessionsService,
    AttemptsService,
    DemonstrationService,
    MagicLinkService,
    OidcSignInService,
    SignInCookies,
    SignInRepository,
    { provide: SessionReader, useExisting: SessionsService },
    { provide: TrailNames, useClass: TrailNamesRepository },
  ],
  exports: [SessionReader, TrailNames, AttemptsService, PeopleService, OidcSignInService, SessionsService],
})
export class IdentityModule {}
