import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { trailGroups, type TrailGroup } from '@bloemen/vocabulary';
import { enumOf } from '../../platform/graphql/enum-of.js';

const groupCodes = Object.keys(trailGroups) as TrailGroup[];
export const TrailGroupEnum = enumOf('TrailGroup', 'What a line of the trail is about.', groupCodes, trailGroups);

@ObjectType({ description: 'Who did or looked at what, and when.' })
export class TrailLine {
  @Field(() => Int, { description: 'Its number in the trail of this workspace.' })
  seq!: number;

  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field(() => String, {
    description: 'Who did it; somebody of another workspace and the platform itself have no name here.',
  })
  who!: string;

  @Field(() => String, { description: 'What was done, as the end of a sentence that begins with who.' })
  what!: string;

  @Field(() => String, { nullable: true, description: 'What more the line tells, such as the pillar.' })
  detail!: string | null;

  @Field(() => String, { description: 'Code of what was done.' })
  type!: string;

  @Field(() => ID, { nullable: true, description: 'What it was done to.' })
  subjectId!: string | null;
}

@ObjectType({ description: 'A page of the trail, newest first.' })
export class TrailConnection {
  @Field(() => [TrailLine])
  nodes!: TrailLine[];

  @Field(() => Int, { description: 'How many lines fit the filter.' })
  totalCount!: number;

  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Give it as `after` for the next page.' })
  endCursor!: string | null;
}
