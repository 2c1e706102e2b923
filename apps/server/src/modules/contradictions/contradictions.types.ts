import { ObjectType } from '@nestjs/graphql';
import {
  contradictionAboutCodes,
  contradictionAbouts,
  contradictionSubjectCodes,
  contradictionSubjects,
  type ContradictionAbout,
  type ContradictionSubject,
} from '@bloemen/vocabulary';
import { enumOf } from '../../platform/graphql/enum-of.js';
import {
  Choice,
  Count,
  Flag,
  Id,
  List,
  Moment,
  OptionalId,
  OptionalPart,
  OptionalText,
  Text,
  Version,
} from '../../platform/graphql/fields.js';

export const ContradictionSubjectEnum = enumOf(
  'ContradictionSubject',
  'What two sources differ about.',
  contradictionSubjectCodes,
  contradictionSubjects,
);
export const ContradictionAboutEnum = enumOf(
  'ContradictionAbout',
  'In what two sources differ.',
  contradictionAboutCodes,
  contradictionAbouts,
);

@ObjectType({ description: 'One reading of a thing, as its source gives it.' })
export class ContradictionReading {
  @Id()
  id!: string;

  @Text()
  says!: string;

  @OptionalText('The very words of the source.')
  quote!: string | null;

  @Text()
  sourceText!: string;

  @Flag('Whether a person said that this one holds.')
  holds!: boolean;
}

@ObjectType({ description: 'Which reading a person said holds, and why.' })
export class ContradictionResolution {
  @Moment()
  at!: Date;

  @Text()
  byName!: string;

  @Text()
  reason!: string;

  @OptionalText('How it is, where no reading holds.')
  settledText!: string | null;
}

@ObjectType({ description: 'A time that sources were settled or opened again.' })
export class ContradictionStep {
  @Id()
  id!: string;

  @Moment()
  at!: Date;

  @OptionalText('Null where the product saw it by itself.')
  byName!: string | null;

  @Flag('Settled; otherwise opened again.')
  isResolved!: boolean;

  @OptionalText('The reading that was chosen, or how it is where none holds.')
  says!: string | null;

  @Text()
  reason!: string;
}

@ObjectType({ description: 'Sources of one thing that differ.' })
export class Contradiction {
  @Id()
  id!: string;

  @Choice(ContradictionSubjectEnum)
  subjectKind!: ContradictionSubject;

  @OptionalId('The record it is about; null for a thing without one.')
  subjectId!: string | null;

  @Choice(ContradictionAboutEnum)
  about!: ContradictionAbout;

  @Text()
  title!: string;

  @Moment()
  openedAt!: Date;

  @List(() => ContradictionReading, 'Every reading stays, also after one was chosen.')
  readings!: ContradictionReading[];

  @OptionalPart(() => ContradictionResolution, 'Null while it is open.')
  resolution!: ContradictionResolution | null;

  @List(() => ContradictionStep, 'Newest first.')
  steps!: ContradictionStep[];

  @Flag()
  isDemonstration!: boolean;

  @Version()
  version!: number;
}

@ObjectType({ description: 'Where sources differ in this workspace.' })
export class ContradictionRegister {
  @List(() => Contradiction, 'Open ones first, the oldest of them first; then what was settled, the newest first.')
  contradictions!: Contradiction[];

  @Count()
  openCount!: number;
}
