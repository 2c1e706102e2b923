import { InputType } from '@nestjs/graphql';
import {
  Day,
  Id,
  List,
  OptionalId,
  OptionalText,
  OptionalVersion,
  OptionalWebAddress,
  OptionalZonedMoment,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';

@InputType({ description: 'A figure in the words of its source.' })
export class NewsFigureInput {
  @Text({ max: 40 })
  figure!: string;

  @Text({ max: 200, min: 3 })
  says!: string;

  @Text({ max: 300, min: 3 })
  sourceText!: string;

  @OptionalWebAddress({ max: 500 })
  sourceUrl?: string | null;
}

@InputType({ description: 'A news item as it is from now on; without an id a new one.' })
export class SaveNewsInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion('Of what is changed.')
  version?: number | null;

  @Text({ max: 120, min: 5 })
  title!: string;

  @Text({ max: 400, min: 10, lines: true })
  lead!: string;

  @Text({ max: 8_000, min: 10, lines: true })
  body!: string;

  @List(() => NewsFigureInput, { max: 10 })
  figures!: NewsFigureInput[];

  @Day()
  newsOn!: string;

  @OptionalText({ max: 300 })
  sourceText?: string | null;

  @OptionalWebAddress({ max: 500 })
  sourceUrl?: string | null;
}

@InputType({ description: 'One news item at the version that was read.' })
export class NewsItemInput {
  @Id()
  id!: string;

  @Version()
  version!: number;
}

@InputType({ description: 'Makes a news item public, now or at a moment.' })
export class PublishNewsInput extends NewsItemInput {
  @OptionalZonedMoment('ISO 8601 with time zone; null is now.')
  publishAt?: string | null;
}
