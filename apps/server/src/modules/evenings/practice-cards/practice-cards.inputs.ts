import { InputType } from '@nestjs/graphql';
import { CBS_CODE_PATTERN, type PillarCode } from '@bloemen/vocabulary';
import { Choice, Code, Id, OptionalText, OptionalYear, Text, Version } from '../../../platform/graphql/fields.js';
import { PillarCodeEnum } from '../../plans/plans.facts.js';

@InputType({ isAbstract: true })
class PracticeCardText {
  @Choice(PillarCodeEnum)
  pillar!: PillarCode;

  @Text({ max: 120, min: 3 })
  title!: string;

  @Text({ max: 1_000, min: 3, lines: true })
  whatItWas!: string;

  @OptionalText({ max: 500, lines: true })
  result?: string | null;
}

@InputType({ description: 'What somebody tells at a table of an evening.' })
export class NotePracticeCardInput extends PracticeCardText {
  @Id()
  eventId!: string;

  @Code(CBS_CODE_PATTERN, 'Of an invited municipality.')
  cbsCode!: string;
}

@InputType({ description: 'The card as it is right according to the municipality.' })
export class ConfirmPracticeCardInput extends PracticeCardText {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @OptionalText('Who did it together.', { max: 300 })
  partners?: string | null;

  @OptionalYear('When it was done.')
  year?: number | null;
}

@InputType()
export class DropPracticeCardInput {
  @Id()
  id!: string;

  @Version()
  version!: number;
}
