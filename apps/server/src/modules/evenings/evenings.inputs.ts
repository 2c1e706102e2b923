import { InputType } from '@nestjs/graphql';
import { CBS_CODE_PATTERN } from '@bloemen/vocabulary';
import { Code, Count, Email, Id, Text, Version, ZonedMoment } from '../../platform/graphql/fields.js';

@InputType({ description: 'An evening at which municipalities can sign.' })
export class PlanSigningEventInput {
  @Text({ max: 120, min: 3 })
  title!: string;

  @ZonedMoment('ISO 8601 with time zone.')
  startsAt!: string;

  @ZonedMoment('ISO 8601 with time zone, at most a day after the start.')
  endsAt!: string;

  @Text({ max: 120, min: 2, sealed: true })
  place!: string;

  @Text({ max: 80, list: { min: 1, max: 10 } })
  organisers!: string[];

  @Count('Numbers of participating municipalities that the board announces.', { min: 1, max: 400, list: { max: 10 } })
  milestones!: number[];

  @Code(CBS_CODE_PATTERN, 'CBS codes of the invited municipalities.', { list: { max: 400 } })
  cbsCodes!: string[];
}

@InputType({ description: 'Other facts for an evening.' })
export class ChangeSigningEventInput extends PlanSigningEventInput {
  @Id()
  id!: string;

  @Version()
  version!: number;
}

@InputType({ description: 'Vouches for somebody who stands before you at an evening.' })
export class VouchInput {
  @Id()
  eventId!: string;

  @Code(CBS_CODE_PATTERN, 'CBS code of the municipality for which that person signs.')
  cbsCode!: string;
}

@InputType({ description: 'Calls an evening off; whoever was invited is told why.' })
export class CancelSigningEventInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Text({ max: 500, min: 3, lines: true })
  reason!: string;
}

@InputType({ description: 'An address for a municipality that is invited to an evening.' })
export class NoteContactInput extends VouchInput {
  @Email()
  email!: string;
}
