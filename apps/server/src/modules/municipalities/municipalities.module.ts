import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { MunicipalitiesRepository } from './municipalities.repository.js';
import { MunicipalitiesResolver, RegisterRights } from './municipalities.resolver.js';
import { MunicipalitiesService } from './municipalities.service.js';
import { SettingsRepository } from './settings.repository.js';
import { SettingsResolver, SettingsRights } from './settings.resolver.js';
import { SettingsService } from './settings.service.js';
import { ThemeController } from './theme.controller.js';
import { WorkspaceArchiveResolver } from './workspace.archive.resolver.js';
import { WorkspaceThemeHrefResolver } from './workspace.theme-href.resolver.js';

@Module({
  imports: [IdentityModule],
  controllers: [ThemeController],
  providers: [
    MunicipalitiesRepository,
    MunicipalitiesResolver,
    MunicipalitiesService,
    RegisterRights,
    SettingsRepository,
    SettingsResolver,
    SettingsRights,
    SettingsService,
    WorkspaceArchiveResolver,
    WorkspaceThemeHrefResolver,
  ],
  exports: [MunicipalitiesService, SettingsService],
})
export class MunicipalitiesModule {}
