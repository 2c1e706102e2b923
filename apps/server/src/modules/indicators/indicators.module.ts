import { Module } from '@nestjs/common';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import { ImportIndicatorsJob } from './import-indicators.job.js';
import { IndicatorImportsController } from './indicator-imports.controller.js';
import { IndicatorImportsRepository } from './indicator-imports.repository.js';
import { IndicatorImportsResolver } from './indicator-imports.resolver.js';
import { IndicatorImportsService } from './indicator-imports.service.js';
import { FigureFileReader } from './figure-file-reader.service.js';
import { NeighbourhoodsRepository } from './neighbourhoods.repository.js';
import { NeighbourhoodsResolver } from './neighbourhoods.resolver.js';
import { NeighbourhoodsService } from './neighbourhoods.service.js';
import { IndicatorsRepository } from './indicators.repository.js';
import { IndicatorsResolver } from './indicators.resolver.js';
import { IndicatorsService } from './indicators.service.js';

@Module({
  imports: [MunicipalitiesModule],
  controllers: [IndicatorImportsController],
  providers: [
    FigureFileReader,
    ImportIndicatorsJob,
    IndicatorImportsRepository,
    IndicatorImportsResolver,
    IndicatorImportsService,
    IndicatorsRepository,
    IndicatorsResolver,
    IndicatorsService,
    NeighbourhoodsRepository,
    NeighbourhoodsResolver,
    NeighbourhoodsService,
  ],
  exports: [IndicatorsService],
})
export class IndicatorsModule {}
