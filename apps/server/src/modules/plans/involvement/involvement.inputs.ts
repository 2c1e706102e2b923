import { InputType } from '@nestjs/graphql';
import type {
  AdvisoryGroupKind,
  InvolvementForm,
  InvolvementStatus,
  Openness,
  ParticipantClass,
} from '@bloemen/vocabulary';
import {
  Choice,
  Id,
  OptionalChoice,
  OptionalCount,
  OptionalDay,
  OptionalFlag,
  OptionalId,
  OptionalPart,
  OptionalText,
  OptionalVersion,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { PartialDayInput } from '../../../platform/graphql/partial-day.js';
import { ParticipantClassEnum } from '../activities/activities.types.js';
import { OpennessEnum } from '../plans.facts.js';
import { AdvisoryGroupKindEnum, InvolvementFormEnum, InvolvementStatusEnum } from './involvement.types.js';

@InputType({ description: 'A group with a place in the approach; without `id` a new one. Never who is in it.' })
export class SaveAdvisoryGroupInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion('The version you read; leave out for something new.')
  version?: number | null;

  @Text({ max: 120, min: 3 })
  name!: string;

  @Choice(AdvisoryGroupKindEnum)
  kind!: AdvisoryGroupKind;

  @OptionalId('An organisation of the coalition that this group is.')
  organisationId?: string | null;

  @OptionalPart(() => PartialDayInput)
  since?: PartialDayInput | null;

  @OptionalPart(() => PartialDayInput, 'When its standing place was agreed; then the source is needed.')
  agreed?: PartialDayInput | null;

  @OptionalDay('The last day of its place.', { since: 2000, until: 2099 })
  endedOn?: string | null;

  @OptionalText('Where this is known from.', { max: 200, reference: true })
  sourceText?: string | null;

  @OptionalChoice(OpennessEnum, 'Left out: the municipality alone; for what exists: as it was.')
  openness?: Openness | null;
}

@InputType({ description: 'A moment at which people were asked; without `id` a new one. Never names or stories.' })
export class SaveInvolvementInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion('The version you read; leave out for something new.')
  version?: number | null;

  @OptionalId('An advisory group, or else `groupName`.')
  groupId?: string | null;

  @OptionalText('Another group of people, in words.', { max: 120 })
  groupName?: string | null;

  @Choice(InvolvementStatusEnum)
  status!: InvolvementStatus;

  @OptionalPart(() => PartialDayInput, 'Needed of what was done.')
  on?: PartialDayInput | null;

  @Text({ max: 300, min: 3, lines: true })
  question!: string;

  @Choice(InvolvementFormEnum)
  form!: InvolvementForm;

  @OptionalCount('How many took part, counted.', { max: 100_000 })
  participants?: number | null;

  @OptionalChoice(ParticipantClassEnum, 'About how many, where nobody counted.')
  participantClass?: ParticipantClass | null;

  @OptionalText('What changed because of it, of what was done.', { max: 500, lines: true })
  effect?: string | null;

  @OptionalText('Where this is known from.', { max: 200, reference: true })
  sourceText?: string | null;

  @OptionalChoice(OpennessEnum, 'Left out: the municipality alone; for what exists: as it was.')
  openness?: Openness | null;
}

@InputType()
export class RemoveInvolvementInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Text('Why it does not stand.', { max: 300, min: 3 })
  reason!: string;
}

@InputType({ description: 'Which involvement. Everything named must hold.' })
export class InvolvementFilter {
  @OptionalText('Words of the question, the group or what changed.', { max: 100, reference: true })
  search?: string | null;

  @OptionalChoice(InvolvementStatusEnum)
  status?: InvolvementStatus | null;

  @OptionalFlag('Whether it is told what changed.')
  hasEffect?: boolean | null;
}
