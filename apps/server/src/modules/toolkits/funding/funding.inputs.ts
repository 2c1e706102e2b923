import { InputType } from '@nestjs/graphql';
import type { FundingStatus } from '@bloemen/vocabulary';
import {
  Choice,
  Day,
  OptionalDay,
  OptionalId,
  OptionalText,
  OptionalVersion,
  OptionalWebAddress,
  Text,
} from '../../../platform/graphql/fields.js';
import { FundingStatusEnum } from './funding.types.js';

@InputType({ description: 'Money that may be asked for, as it is from now on; without an id a new one.' })
export class SaveFundingInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion('Of what is changed.')
  version?: number | null;

  @Text({ max: 200, min: 2 })
  name!: string;

  @Text({ max: 200, min: 2 })
  provider!: string;

  @Text({ max: 1_000, min: 3, lines: true })
  summary!: string;

  @OptionalText({ max: 500, lines: true })
  forWhom?: string | null;

  @Choice(FundingStatusEnum)
  status!: FundingStatus;

  @OptionalDay({ until: 2100 })
  announcedOn?: string | null;

  @OptionalDay({ until: 2100 })
  opensOn?: string | null;

  @OptionalDay({ until: 2100 })
  closesOn?: string | null;

  @Text({ max: 300 })
  sourceText!: string;

  @OptionalWebAddress({ max: 500 })
  sourceUrl?: string | null;

  @Day()
  seenOn!: string;
}
