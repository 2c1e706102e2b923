import { Query, Resolver } from '@nestjs/graphql';
import { sentenceOf } from '@bloemen/vocabulary';
import { Requires } from '../../platform/access/requires.js';
import { IndicatorImportsService } from './indicator-imports.service.js';
import { IndicatorImport } from './indicator-imports.types.js';

@Resolver(() => IndicatorImport)
export class IndicatorImportsResolver {
  constructor(private readonly imports: IndicatorImportsService) {}

  @Requires('indicators:import')
  @Query(() => [IndicatorImport], {
    description: 'The twenty latest files with figures, newest first. A file is sent to POST /api/indicator-imports.',
  })
  async indicatorImports(): Promise<IndicatorImport[]> {
    return (await this.imports.latest()).map((row) => ({ ...row, failure: row.failure && sentenceOf(row.failure) }));
  }
}
