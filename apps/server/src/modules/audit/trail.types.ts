import { ObjectType } from '@nestjs/graphql';
import { trailGroups, type TrailGroup } from '@bloemen/vocabulary';
import { Count, Moment, OptionalId, OptionalText, Text } from '../../platform/graphql/fields.js';
import { Connection } from '../../platform/graphql/page.js';
import { enumOf } from '../../platform/graphql/enum-of.js';

const groupCodes = Object.keys(trailGroups) as TrailGroup[];
export const TrailGroupEnum = enumOf('TrailGroup', 'What a line of the trail is about.', groupCodes, trailGroups);

@ObjectType({ description: 'Who did or looked at what, and when.' })
export class TrailLine {
  @Count('Its number in the trail of this workspace.')
  seq!: number;

  @Moment()
  at!: Date;

  @Text('Who did it; somebody of another workspace and the platform itself have no name here.')
  who!: string;

  @Text('What was done, as the end of a sentence that begins with who.')
  what!: string;

  @OptionalText('What more the line tells, such as the pillar.')
  detail!: string | null;

  @Text('Code of what was done.')
  type!: string;

  @OptionalId('What it was done to.')
  subjectId!: string | null;
}

@ObjectType({ description: 'A page of the trail, newest first.' })
export class TrailConnection extends Connection(() => TrailLine) {}
