import { Module } from '@nestjs/common';
import { ImportIndicatorsJob } from './import-indicators.job.js';
import { IndicatorImportsController } from './indicator-imports.controller.js';
import { IndicatorImportsRepository } from './indicator-imports.repository.js';
import { IndicatorImportsResolver } from './indicator-imports.resolver.js';
import { IndicatorImportsService } from './indicator-imports.service.js';
import { IndicatorsRepository } from './indicators.repository.js';
import { IndicatorsResolver } from './indicators.resolver.js';
import { IndicatorsService } from './indicators.service.js';

@Module({
  controllers: [IndicatorImportsController],
  providers: [
    ImportIndicatorsJob,
    IndicatorImportsRepository,
    IndicatorImportsResolver,
    IndicatorImportsService,
    IndicatorsRepository,
    IndicatorsResolver,
    IndicatorsService,
  ],
  exports: [IndicatorsService],
})
export class IndicatorsModule {}
