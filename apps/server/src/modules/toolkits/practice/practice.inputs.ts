import { InputType } from '@nestjs/graphql';
import { Id, Text } from '../../../platform/graphql/fields.js';

@InputType({ description: 'A question to the municipality that did this.' })
export class AskAboutPracticeInput {
  @Id('The example.')
  exampleId!: string;

  @Text({ max: 1_000, min: 10, lines: true })
  question!: string;
}
