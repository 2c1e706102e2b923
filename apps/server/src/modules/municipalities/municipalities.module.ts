import { Global, Module } from '@nestjs/common';
import { MailLooks } from '../../platform/mail/mail-look.port.js';
import { IdentityModule } from '../identity/identity.module.js';
import { BoundariesController } from './boundaries/boundaries.controller.js';
import { BoundariesRepository } from './boundaries/boundaries.repository.js';
import { BoundariesResolver } from './boundaries/boundaries.resolver.js';
import { BoundariesService } from './boundaries/boundaries.service.js';
import { LogoController } from './logo.controller.js';
import { LogoRepository } from './logo.repository.js';
import { LogoService } from './logo.service.js';
import { MunicipalityMailLooks } from './mail-looks.service.js';
import { MunicipalitiesRepository } from './municipalities.repository.js';
import { MunicipalitiesResolver, RegisterRights } from './municipalities.resolver.js';
import { MunicipalitiesService } from './municipalities.service.js';
import { SettingsRepository } from './settings.repository.js';
import { SettingsResolver, SettingsRights } from './settings.resolver.js';
import { SettingsService } from './settings.service.js';
import { ThemeController } from './theme.controller.js';
import { WorkspaceArchiveResolver } from './workspace.archive.resolver.js';
import { WorkspaceLookResolver } from './workspace.look.resolver.js';

/** Global because it fills a port of what lies below: MailLooks of the platform. */
@Global()
@Module({
  imports: [IdentityModule],
  controllers: [BoundariesController, LogoController, ThemeController],
  providers: [
    BoundariesRepository,
    BoundariesResolver,
    BoundariesService,
    LogoRepository,
    LogoService,
    MunicipalitiesRepository,
    MunicipalitiesResolver,
    MunicipalitiesService,
    RegisterRights,
    SettingsRepository,
    SettingsResolver,
    SettingsRights,
    SettingsService,
    WorkspaceArchiveResolver,
    WorkspaceLookResolver,
    { provide: MailLooks, useClass: MunicipalityMailLooks },
  ],
  exports: [BoundariesService, MailLooks, MunicipalitiesService, SettingsService],
})
export class MunicipalitiesModule {}
