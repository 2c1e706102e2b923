import { Field, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsInt, Matches, Min } from 'class-validator';
import { OptionalText } from '../../platform/validation/text.js';
import type { ConsentReader as Reader } from './municipalities.facts.js';
import { ConsentReader } from './settings.types.js';

@InputType({
  description: 'Local words and brand colour of the own municipality; leave out or empty for the national ones.',
})
export class SaveMunicipalitySettingsInput {
  @Field(() => String, { nullable: true })
  @OptionalText(80)
  coalitionName?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(80)
  weekName?: string | null;

  @Field(() => String, { nullable: true, description: 'As #rrggbb.' })
  @OptionalText(7, { reference: true })
  @Matches(/^#[0-9a-fA-F]{6}$/)
  brandColour?: string | null;

  @Field(() => Int, { description: 'The version these values were read at; another version is a conflict.' })
  @IsInt()
  @Min(0)
  version!: number;
}

@InputType({ description: 'What the clerk may read besides what is public.' })
export class SetClerkReadingInput {
  @Field(() => Boolean, { description: 'Also what is open to the coalition.' })
  @IsBoolean()
  readsCoalition!: boolean;
}

@InputType({ description: 'Who may read the summary from now on.' })
export class GiveConsentInput {
  @Field(() => ConsentReader)
  @IsEnum(ConsentReader)
  reader!: Reader;
}

@InputType({ description: 'Who may no longer read the summary.' })
export class WithdrawConsentInput {
  @Field(() => ConsentReader)
  @IsEnum(ConsentReader)
  reader!: Reader;
}
