import { InputType } from '@nestjs/graphql';
import {
  targetGroupCodes,
  type CouncilMention,
  type PackageState,
  type TargetGroup,
  type WeekActivityStatus,
} from '@bloemen/vocabulary';
import {
  Choice,
  Code,
  Count,
  Day,
  Flag,
  Id,
  OptionalDay,
  OptionalEmail,
  OptionalId,
  OptionalText,
  OptionalVersion,
  Text,
  Version,
  Year,
  ZonedMoment,
} from '../../platform/graphql/fields.js';
import { SECRET_PATTERN } from '../../platform/secrets/secrets.js';
import { TargetGroupEnum } from '../coalitions/coalitions.facts.js';
import { CouncilMentionEnum, PackageStateEnum, WeekActivityStatusEnum } from './weeks.types.js';

@InputType({ description: 'How the municipality prepares the week of a year.' })
export class PrepareWeekInput {
  @Year() year!: number;
  @Version({ min: 0 }) version!: number;
  @Choice(PackageStateEnum) packageState!: PackageState;
  @OptionalDay('When it was ordered.', { requiredWhen: (input: PrepareWeekInput) => input.packageState === 'ORDERED' })
  packageOn?: string | null;
  @Choice(CouncilMentionEnum) councilMention!: CouncilMention;
  @OptionalDay({ requiredWhen: (input: PrepareWeekInput) => input.councilMention === 'YES' })
  councilOn?: string | null;
  @OptionalText('Where it is known from.', {
    max: 300,
    reference: true,
    requiredWhen: (input: PrepareWeekInput) => input.councilMention === 'YES',
  })
  councilSource?: string | null;
}

@InputType({ description: 'The year whose link for partners it is about.' })
export class WeekLinkInput {
  @Year() year!: number;
}

@InputType({ description: 'Whether anybody may read the calendar of a year.' })
export class PublishWeekInput {
  @Year() year!: number;
  @Version({ min: 0 }) version!: number;
  @Flag() isPublic!: boolean;
}

@InputType({ description: 'An activity of the week; accepted at once when the municipality writes it.' })
export class SaveWeekActivityInput {
  @OptionalId('The activity to change; a new one when left out.') id?: string | null;
  @OptionalVersion({ requiredWhen: (input: SaveWeekActivityInput) => Boolean(input.id) }) version?: number | null;
  @Year() year!: number;
  @Text({ max: 120, min: 3 }) title!: string;
  @Text({ max: 1_000, min: 3, lines: true }) what!: string;
  @OptionalId('Of the coalition. A partner adds for the own organisation.') organisationId?: string | null;
  @OptionalText('Of an organisation that is not in the coalition.', { max: 120 }) organisationName?: string | null;
  @ZonedMoment() startsAt!: string;
  @Count({ min: 15, max: 1_440 }) minutes!: number;
  @Text({ max: 200, min: 2 }) place!: string;
  @Choice(TargetGroupEnum, { list: true }) targetGroups!: TargetGroup[];
  @OptionalText('What it costs; left out when it is free.', { max: 120 }) cost?: string | null;
  @OptionalText({ max: 500, lines: true }) howToJoin?: string | null;
  @OptionalText({ max: 200 }) contact?: string | null;
}

@InputType({ description: 'A decision about an activity at the version that was read.' })
export class DecideWeekActivityInput {
  @Id() id!: string;
  @Version() version!: number;
  @Choice(WeekActivityStatusEnum, { except: ['PROPOSED'] }) status!: WeekActivityStatus;
  @OptionalText('Why it is refused or called off.', {
    max: 500,
    lines: true,
    requiredWhen: (input: DecideWeekActivityInput) => input.status !== 'ACCEPTED',
  })
  reason?: string | null;
}

@InputType({ description: 'When the national week of a year is.' })
export class SetAnnualWeekInput {
  @Year() year!: number;
  @Version({ min: 0 }) version!: number;
  @Text({ max: 120, min: 3 }) name!: string;
  @Day() firstOn!: string;
  @Day() lastOn!: string;
  @Day() packageDueOn!: string;
  @Text({ max: 300, min: 3, reference: true }) source!: string;
}

export class WeekDoorRequest {
  @Code(SECRET_PATTERN)
  token!: string;
}

/** An activity that an organisation without an account proposes. */
export class WeekProposalRequest extends WeekDoorRequest {
  /** Made by the browser once for what is on the screen. */
  @Id()
  sentAs!: string;

  @Text({ max: 120, min: 2 })
  organisation!: string;

  @OptionalEmail()
  replyEmail?: string | null;

  @Text({ max: 120, min: 3 })
  title!: string;

  @Text({ max: 1_000, min: 3, lines: true })
  what!: string;

  @ZonedMoment()
  startsAt!: string;

  @Count({ min: 15, max: 1_440 })
  minutes!: number;

  @Text({ max: 200, min: 2 })
  place!: string;

  @Choice(targetGroupCodes, { list: true })
  targetGroups!: TargetGroup[];

  @OptionalText({ max: 120 })
  cost?: string | null;

  @OptionalText({ max: 500, lines: true })
  howToJoin?: string | null;

  @OptionalText({ max: 200 })
  contact?: string | null;
}
