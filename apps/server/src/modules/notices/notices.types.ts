import { InputType, ObjectType } from '@nestjs/graphql';
import {
  noticeKindCodes,
  noticeKinds,
  noticePaceCodes,
  noticePaces,
  type NoticeKind,
  type NoticePace,
} from '@bloemen/vocabulary';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { Choice, Count, Flag, Id, List, Moment, Text } from '../../platform/graphql/fields.js';
import { Numbered } from '../../platform/graphql/page.js';

export const NoticeKindEnum = enumOf(
  'NoticeKind',
  'What somebody is told about.',
  noticeKindCodes,
  Object.fromEntries(noticeKindCodes.map((kind) => [kind, noticeKinds[kind].label])) as Record<NoticeKind, string>,
);
export const NoticePaceEnum = enumOf('NoticePace', 'When there is mail about a notice.', noticePaceCodes, noticePaces);

@ObjectType({ description: 'What the viewer was told in this workspace.' })
export class Notice {
  @Id()
  id!: string;

  @Choice(NoticeKindEnum)
  kind!: NoticeKind;

  @Text()
  title!: string;

  @Text('The page it is about, as a path of the portal.')
  address!: string;

  @Moment()
  toldAt!: Date;

  @Flag()
  isRead!: boolean;

  @Flag('Invented, as an example.')
  isDemonstration!: boolean;
}

@ObjectType()
export class NoticeConnection extends Numbered(() => Notice) {
  @Count('How many are unread, whatever the filter.')
  unread!: number;
}

@ObjectType({ description: 'At what pace the viewer gets mail about one kind of notice.' })
export class NoticeChoice {
  @Choice(NoticeKindEnum)
  kind!: NoticeKind;

  @Choice(NoticePaceEnum)
  pace!: NoticePace;

  @Flag('It concerns a signature: mail about it goes at once, and cannot be left.')
  isFixed!: boolean;
}

@ObjectType({ description: 'When the viewer gets mail about notices, the same in all workspaces.' })
export class NoticePreferences {
  @List(() => NoticeChoice)
  choices!: NoticeChoice[];

  @Flag('No mail between 20:00 and 7:00 and in the weekend.')
  isQuiet!: boolean;
}

@InputType()
export class ReadNoticeInput {
  @Id()
  id!: string;
}

@InputType()
export class NoticeChoiceInput {
  @Choice(NoticeKindEnum)
  kind!: NoticeKind;

  @Choice(NoticePaceEnum)
  pace!: NoticePace;
}

@InputType({ description: 'Kinds that are left out keep the pace they have.' })
export class SaveNoticePreferencesInput {
  @List(() => NoticeChoiceInput, { max: 50 })
  choices!: NoticeChoiceInput[];

  @Flag()
  isQuiet!: boolean;
}
