import { ObjectType } from '@nestjs/graphql';
import type { DatePrecision, Sector, WantedStatus } from '@bloemen/vocabulary';
import {
  Choice,
  Day,
  Flag,
  Id,
  List,
  OptionalChoice,
  OptionalDay,
  OptionalId,
  OptionalPart,
  OptionalText,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { WantedStatusEnum } from '../coalition.types.js';
import { MembershipDatePrecisionEnum, SectorEnum } from '../coalitions.facts.js';

@ObjectType({ description: 'An organisation of the coalition, by its name.' })
export class NamedOrganisation {
  @Id()
  organisationId!: string;

  @Text()
  name!: string;
}

@ObjectType({ description: 'One step in what became of a wish.' })
export class WantedStep {
  @Id()
  id!: string;

  @Choice(WantedStatusEnum)
  status!: WantedStatus;

  @Day()
  on!: string;

  @Choice(MembershipDatePrecisionEnum)
  precision!: DatePrecision;

  @Flag('True when it was so by then and the source does not say since when.')
  atLatest!: boolean;

  @OptionalText()
  remark!: string | null;
}

@ObjectType({ description: 'Whom the coalition wants at its table, and how far that is.' })
export class WantedPartner {
  @Id()
  id!: string;

  @OptionalChoice(SectorEnum)
  sector!: Sector | null;

  @OptionalText('Null when the wish is a sector.')
  name!: string | null;

  @OptionalPart(() => NamedOrganisation, 'The organisation that it is, once that is known.')
  organisation!: NamedOrganisation | null;

  @OptionalText()
  why!: string | null;

  @OptionalId()
  askedById!: string | null;

  @OptionalText('The organisation of the coalition that asks.')
  askedBy!: string | null;

  @Choice(WantedStatusEnum)
  status!: WantedStatus;

  @Day('Since when it has this status.')
  sinceOn!: string;

  @Choice(MembershipDatePrecisionEnum)
  sincePrecision!: DatePrecision;

  @Flag('True when it was so by then and the source does not say since when.')
  sinceAtLatest!: boolean;

  @OptionalText('What was said with this status.')
  remark!: string | null;

  @OptionalDay('When to ask one that declined again.')
  askAgainOn!: string | null;

  @Flag('Whether that day has come.')
  isAskDue!: boolean;

  @OptionalText()
  source!: string | null;

  @Flag()
  isDemonstration!: boolean;

  @Choice(WantedStatusEnum, 'What it may become now.', { list: true })
  moves!: WantedStatus[];

  @List(() => WantedStep, 'Newest first.')
  steps!: WantedStep[];

  @List(() => NamedOrganisation, 'Who of this sector takes part while the wish for it is still open.')
  fits!: NamedOrganisation[];

  @Version()
  version!: number;
}

@ObjectType({ description: 'The wishes of a coalition.' })
export class WantedPartners {
  @List(() => WantedPartner, 'By status, then by name.')
  partners!: WantedPartner[];

  @List(() => NamedOrganisation, 'Who takes part now, and may be the one that asks or that fills a sector.')
  organisations!: NamedOrganisation[];
}
