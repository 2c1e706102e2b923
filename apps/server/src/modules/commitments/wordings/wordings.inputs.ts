import { InputType } from '@nestjs/graphql';
import { Code, Flag, Id, Text, Version } from '../../../platform/graphql/fields.js';

@InputType({ description: 'A new version of the statement of intent, not offered yet.' })
export class DraftWordingInput {
  @Code(/^[0-9A-Za-z.-]{1,20}$/, 'Name of the version, such as 2026-1.')
  edition!: string;

  @Text({ max: 200, min: 3, sealed: true })
  title!: string;

  @Text('The whole text as it will be shown, plain text; a blank line begins a new paragraph.', {
    max: 10_000,
    min: 50,
    lines: true,
    sealed: true,
  })
  body!: string;
}

@InputType({ description: 'Another text for a version that is not offered yet.' })
export class ChangeWordingInput extends DraftWordingInput {
  @Id()
  id!: string;

  @Version()
  version!: number;
}

@InputType({ description: 'Offers a version from now on; it can never change after that.' })
export class OfferWordingInput {
  @Id()
  id!: string;

  @Flag('Whether municipalities that signed an earlier version are asked to sign this one.')
  asksReaffirmation!: boolean;
}
