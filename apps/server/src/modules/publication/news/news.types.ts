import { ObjectType } from '@nestjs/graphql';
import { newsStatusCodes, newsStatuses, type NewsStatus } from '@bloemen/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { Choice, Day, Flag, Id, List, OptionalText, Text, Version } from '../../../platform/graphql/fields.js';
import { Numbered } from '../../../platform/graphql/page.js';

export const NewsStatusEnum = enumOf(
  'NewsStatus',
  'How a news item stands; a published one is read from its moment on.',
  newsStatusCodes,
  newsStatuses,
);

@ObjectType({ description: 'A figure of a news item, in the words of its source.' })
export class NewsItemFigure {
  @Text('As it stands there.') figure!: string;
  @Text('What it counts, and where it stands.') says!: string;
  @Text() sourceText!: string;
  @OptionalText() sourceUrl!: string | null;
}

@ObjectType({ description: 'News of the programme.' })
export class NewsItem {
  @Id() id!: string;
  @Text('The end of its address.') slug!: string;
  @Text() title!: string;
  @Text() lead!: string;
  @Text('Paragraphs, with an empty line between them.') body!: string;
  @List(() => NewsItemFigure) figures!: NewsItemFigure[];
  @Day('The day that it is about.') newsOn!: string;
  @OptionalText('Where it was told before; null where the programme tells it itself.') sourceText!: string | null;
  @OptionalText() sourceUrl!: string | null;
  @Choice(NewsStatusEnum) status!: NewsStatus;
  @OptionalText('From when everybody reads it, ISO 8601; null of a draft.') publishedAt!: string | null;
  @Flag('Whether its moment is still to come.') isPlanned!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'The newest first.' })
export class NewsConnection extends Numbered(() => NewsItem) {}
