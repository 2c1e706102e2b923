import { ObjectType } from '@nestjs/graphql';
import { fundingStatusCodes, fundingStatuses, type FundingStatus } from '@bloemen/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { Choice, Day, Id, OptionalDay, OptionalText, Text, Version } from '../../../platform/graphql/fields.js';
import { Numbered } from '../../../platform/graphql/page.js';

export const FundingStatusEnum = enumOf(
  'FundingStatus',
  'How far money is that may be asked for; what was open is closed after its last day.',
  fundingStatusCodes,
  fundingStatuses,
);

@ObjectType({ description: 'Money that a municipality or its partners may ask for.' })
export class FundingOpportunity {
  @Id() id!: string;
  @Text() name!: string;
  @Text('Who gives it.') provider!: string;
  @Text('In our own words.') summary!: string;
  @OptionalText() forWhom!: string | null;
  @Choice(FundingStatusEnum, 'As it is today.') status!: FundingStatus;
  @OptionalDay() announcedOn!: string | null;
  @OptionalDay('The first day on which it can be asked for; null when nobody said.') opensOn!: string | null;
  @OptionalDay('The last day on which it can be asked for; null when nobody said.') closesOn!: string | null;
  @Text() sourceText!: string;
  @OptionalText() sourceUrl!: string | null;
  @Day('The day of the source.') seenOn!: string;
  @Version() version!: number;
}

@ObjectType({ description: 'Open first, then announced, then closed; each by its last day.' })
export class FundingConnection extends Numbered(() => FundingOpportunity) {}
