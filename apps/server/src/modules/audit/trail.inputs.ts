import { Field, InputType } from '@nestjs/graphql';
import { IsEnum, IsISO8601, IsOptional } from 'class-validator';
import type { TrailGroup } from '@bloemen/vocabulary';
import { OptionalText } from '../../platform/validation/text.js';
import { TrailGroupEnum } from './trail.types.js';

@InputType({ description: 'Which lines of the trail to show.' })
export class TrailFilterInput {
  @Field(() => String, { nullable: true, description: 'First calendar day, of Amsterdam.' })
  @OptionalText(10, { reference: true })
  @IsISO8601({ strict: true })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Last calendar day, of Amsterdam.' })
  @OptionalText(10, { reference: true })
  @IsISO8601({ strict: true })
  until?: string | null;

  @Field(() => TrailGroupEnum, { nullable: true })
  @IsOptional()
  @IsEnum(TrailGroupEnum)
  group?: TrailGroup | null;

  @Field(() => String, { nullable: true, description: 'Words in the name of who did it.' })
  @OptionalText(100, { reference: true })
  person?: string | null;
}
