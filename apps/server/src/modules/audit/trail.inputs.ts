import { Field, InputType } from '@nestjs/graphql';
import { IsEnum, IsISO8601, IsOptional, MaxLength } from 'class-validator';
import type { TrailGroup } from '@bloemen/vocabulary';
import { TrailGroupEnum } from './trail.types.js';

@InputType({ description: 'Which lines of the trail to show.' })
export class TrailFilterInput {
  @Field(() => String, { nullable: true, description: 'First calendar day, of Amsterdam.' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(10)
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Last calendar day, of Amsterdam.' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(10)
  until?: string | null;

  @Field(() => TrailGroupEnum, { nullable: true })
  @IsOptional()
  @IsEnum(TrailGroupEnum)
  group?: TrailGroup | null;

  @Field(() => String, { nullable: true, description: 'Words in the name of who did it.' })
  @IsOptional()
  @MaxLength(100)
  person?: string | null;
}
