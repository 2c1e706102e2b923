import { Field, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { levels, pillarCodes, type Level, type PillarCode } from '@bloemen/vocabulary';
import { OptionalText } from '../../platform/validation/text.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LevelEnum, PillarCodeEnum } from '../plans/plans.facts.js';
import { ParticipationEnum, SizeEnum } from './programme.types.js';

export const listOrders = ['NAME', 'PROVINCE', 'INHABITANTS', 'JOINED_ON', 'PARTNERS'] as const;
export type ListOrder = (typeof listOrders)[number];
export const ListOrderEnum = enumOf(
  'NationalListOrder',
  'What the national list is sorted by. There is no order by progress: this is no ranking.',
  listOrders,
);

@InputType({ description: 'A part of the country. Everything named must hold.' })
export class PlaceFilter {
  @Field(() => String, { nullable: true, description: 'Province code, such as PV27.' })
  @IsOptional()
  @Matches(/^PV\d{2}$/)
  province?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a GGD region, such as GG5406.' })
  @IsOptional()
  @Matches(/^GG\d{4}$/)
  ggd?: string | null;

  @Field(() => SizeEnum, { nullable: true })
  @IsOptional()
  @IsIn(Object.keys(SizeEnum))
  size?: keyof typeof SizeEnum | null;

  @Field(() => Int, { nullable: true, description: '1 very strongly urban to 5 not urban.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  urbanity?: number | null;
}

@InputType({
  description: 'Which municipalities of the list. A level is only found where the reader may see it by name.',
})
export class NationalListFilter extends PlaceFilter {
  @Field(() => String, { nullable: true, description: 'Part of a name.' })
  @OptionalText(80, { reference: true })
  search?: string | null;

  @Field(() => ParticipationEnum, { nullable: true })
  @IsOptional()
  @IsIn(Object.keys(ParticipationEnum))
  status?: keyof typeof ParticipationEnum | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that take part, or only those that do not.' })
  @IsOptional()
  @IsBoolean()
  participates?: boolean | null;

  @Field(() => PillarCodeEnum, {
    nullable: true,
    description: 'Pillar that level and stale are about; without it any pillar.',
  })
  @IsOptional()
  @IsIn(pillarCodes)
  pillar?: PillarCode | null;

  @Field(() => LevelEnum, { nullable: true })
  @IsOptional()
  @IsIn(levels)
  level?: Level | null;

  @Field(() => Boolean, { nullable: true, description: 'Only with a pillar that has had no news for 12 months.' })
  @IsOptional()
  @IsBoolean()
  stale?: boolean | null;
}
