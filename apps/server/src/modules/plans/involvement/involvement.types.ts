import { ObjectType } from '@nestjs/graphql';
import {
  advisoryGroupKindCodes,
  advisoryGroupKinds,
  involvementFormCodes,
  involvementForms,
  involvementStatusCodes,
  involvementStatuses,
  type AdvisoryGroupKind,
  type DatePrecision,
  type InvolvementForm,
  type InvolvementStatus,
  type Openness,
  type ParticipantClass,
} from '@bloemen/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import {
  Choice,
  Flag,
  Id,
  List,
  OptionalChoice,
  OptionalCount,
  OptionalDay,
  OptionalPart,
  OptionalText,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { Numbered } from '../../../platform/graphql/page.js';
import { NamedChoice, ParticipantClassEnum } from '../activities/activities.types.js';
import { DatePrecisionEnum, OpennessEnum } from '../plans.facts.js';

export const AdvisoryGroupKindEnum = enumOf(
  'AdvisoryGroupKind',
  'What kind of group has a place in the approach.',
  advisoryGroupKindCodes,
  advisoryGroupKinds,
);
export const InvolvementFormEnum = enumOf(
  'InvolvementForm',
  'In which form people are asked.',
  involvementFormCodes,
  involvementForms,
);
export const InvolvementStatusEnum = enumOf(
  'InvolvementStatus',
  'Whether people were asked, or will be.',
  involvementStatusCodes,
  involvementStatuses,
);

@ObjectType({ description: 'A group of residents or experts by experience in the approach. Never who is in it.' })
export class AdvisoryGroup {
  @Id() id!: string;
  @Text() name!: string;
  @Choice(AdvisoryGroupKindEnum) kind!: AdvisoryGroupKind;
  @OptionalPart(() => NamedChoice, 'The group in the register of organisations, when it is one there.')
  organisation!: NamedChoice | null;
  @OptionalDay('Since when it takes part; null where nobody said.') sinceOn!: string | null;
  @OptionalChoice(DatePrecisionEnum) sincePrecision!: DatePrecision | null;
  @OptionalDay('When its standing place was agreed; null where nobody said that it was.') agreedOn!: string | null;
  @OptionalChoice(DatePrecisionEnum) agreedPrecision!: DatePrecision | null;
  @OptionalDay('The last day of its place.') endedOn!: string | null;
  @OptionalText('Where this is known from.') sourceText!: string | null;
  @Choice(OpennessEnum) openness!: Openness;
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'A moment at which people themselves were asked. Never their names or stories.' })
export class Involvement {
  @Id() id!: string;
  @OptionalPart(() => NamedChoice, 'The advisory group, where it is one that the reader may see.')
  group!: NamedChoice | null;
  @OptionalText('Who were asked, as a group; null where the reader may not see it.') groupName!: string | null;
  @Choice(InvolvementStatusEnum) status!: InvolvementStatus;
  @OptionalDay('When it was or is planned; null where a plan has no date.') happenedOn!: string | null;
  @OptionalChoice(DatePrecisionEnum) datePrecision!: DatePrecision | null;
  @Text() question!: string;
  @Choice(InvolvementFormEnum) form!: InvolvementForm;
  @OptionalCount('How many took part, counted.') participants!: number | null;
  @OptionalChoice(ParticipantClassEnum, 'About how many took part.') participantClass!: ParticipantClass | null;
  @OptionalText('What changed because of it; null where nobody said.') effect!: string | null;
  @OptionalText('Where this is known from.') sourceText!: string | null;
  @Choice(OpennessEnum) openness!: Openness;
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'One page of involvement, what is planned first, then the last first.' })
export class InvolvementConnection extends Numbered(() => Involvement) {
  @List(() => AdvisoryGroup, 'All groups, those that take part now first.') groups!: AdvisoryGroup[];
}
