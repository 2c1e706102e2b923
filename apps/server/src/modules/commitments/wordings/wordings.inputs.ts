import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsUUID, Matches } from 'class-validator';
import { RequiredText } from '../../../platform/validation/text.js';

@InputType({ description: 'A new version of the statement of intent, not offered yet.' })
export class DraftWordingInput {
  @Field({ description: 'Name of the version, such as 2026-1.' })
  @Matches(/^[0-9A-Za-z.-]{1,20}$/)
  edition!: string;

  @Field()
  @RequiredText(200, { min: 3, sealed: true })
  title!: string;

  @Field({ description: 'The whole text as it will be shown, plain text; a blank line begins a new paragraph.' })
  @RequiredText(10_000, { min: 50, lines: true, sealed: true })
  body!: string;
}

@InputType({ description: 'Another text for a version that is not offered yet.' })
export class ChangeWordingInput extends DraftWordingInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @IsInt()
  version!: number;
}

@InputType({ description: 'Offers a version from now on; it can never change after that.' })
export class OfferWordingInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field({ description: 'Whether municipalities that signed an earlier version are asked to sign this one.' })
  @IsBoolean()
  asksReaffirmation!: boolean;
}
