import { ObjectType } from '@nestjs/graphql';
import type { PillarCode } from '@bloemen/vocabulary';
import {
  Choice,
  Count,
  Day,
  Flag,
  Id,
  List,
  Moment,
  OptionalMoment,
  OptionalText,
  OptionalYear,
  Text,
} from '../../../platform/graphql/fields.js';
import { Numbered } from '../../../platform/graphql/page.js';
import { PillarCodeEnum } from '../../plans/plans.facts.js';

@ObjectType({ description: 'What a municipality did, as a source tells it or as it confirmed itself.' })
export class PracticeExample {
  @Id() id!: string;
  @Id() municipalityId!: string;
  @Text('The name of the municipality.') place!: string;
  @Text() province!: string;
  @Choice(PillarCodeEnum) pillar!: PillarCode;
  @Text() title!: string;
  @Text() whatItWas!: string;
  @OptionalText('Null when it was not measured.') result!: string | null;
  @OptionalText('Who did it together; null when nobody told.') partners!: string | null;
  @OptionalYear('Null when nobody told.') year!: number | null;
  @OptionalText('Null when the municipality told it itself.') sourceText!: string | null;
  @OptionalText() sourceUrl!: string | null;
  @Day('The day of the source, or on which it was told.') toldOn!: string;
  @Flag('Told at an evening and confirmed by the municipality.') isConfirmed!: boolean;
  @OptionalMoment('When the own municipality last asked about it.') askedAt!: Date | null;
}

@ObjectType({ description: 'A province, and how many examples of it are found.' })
export class PracticeProvince {
  @Text() code!: string;
  @Text() name!: string;
  @Count() examples!: number;
}

@ObjectType({ description: 'Examples, the newest first.' })
export class PracticeExampleConnection extends Numbered(() => PracticeExample) {
  @List(() => PracticeProvince, 'Provinces with examples, whatever the filters.') provinces!: PracticeProvince[];
}

@ObjectType({ description: 'A question of one municipality to another about an example; both read it.' })
export class PracticeQuestion {
  @Id() id!: string;
  @Id() exampleId!: string;
  @Text() exampleTitle!: string;
  @Flag('Asked by the own municipality, of the other; else the other way round.') isOurs!: boolean;
  @Text('The other municipality.') municipality!: string;
  @Text() question!: string;
  @Text() askedByName!: string;
  @OptionalText('Where the answer is mailed to; only for who was asked.') replyTo!: string | null;
  @Moment() askedAt!: Date;
}
